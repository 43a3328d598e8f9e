import { localAddress } from "../../book/areas";
import type { CarriedRule } from "../../openedBook";
import { element, type XmlElement } from "../../xlsx/xml";
import { requireAllowed } from "../cellAccess";
import { clearCarriedRules } from "../clearCarriedRules";
import { invalidArgument } from "../hostError";
import type { Cells } from "../hostObject";
import type { HostState } from "../hostState";
import type { Json } from "../json";
import type { Members } from "../members";
import { object, operatorWord, readFormula, withFormulas, writtenFormula, writtenOperator } from "../ruleXml";
import { clearRules, rulesTouching } from "./carriedRules";

/** A file's word for each kind, the client's type, and the property of its rule. */
const KINDS = [
  ["whole", "WholeNumber", "wholeNumber"],
  ["decimal", "Decimal", "decimal"],
  ["list", "List", "list"],
  ["date", "Date", "date"],
  ["time", "Time", "time"],
  ["textLength", "TextLength", "textLength"],
  ["custom", "Custom", "custom"],
] as const;

function kindOf(rule: XmlElement): (typeof KINDS)[number] | undefined {
  return KINDS.find(([word]) => word === rule.attributes["type"]);
}

function single(self: Cells, host: HostState): CarriedRule | null {
  const [first, ...others] = rulesTouching(self, host, "validations");
  return others.length > 0 ? null : (first ?? null);
}

function type(self: Cells, host: HostState): string {
  const rules = rulesTouching(self, host, "validations");
  const [first] = rules;
  if (first === undefined) return "None";
  return rules.length > 1 ? "MixedCriteria" : (kindOf(first.rule)?.[1] ?? "None");
}

function ruleOf(self: Cells, host: HostState): Json {
  const rule = single(self, host)?.rule;
  const kind = rule === undefined ? undefined : kindOf(rule);
  if (rule === undefined || kind === undefined) return null;
  const [formula1, formula2] = [readFormula(rule, "formula1"), readFormula(rule, "formula2")];
  if (kind[0] === "custom") return { custom: { formula: formula1 } };
  if (kind[0] === "list") {
    const source = typeof formula1 === "string" ? formula1.replace(/^="(.*)"$/, "$1").replaceAll('""', '"') : formula1;
    return { list: { source, inCellDropDown: rule.attributes["showDropDown"] !== "1" } };
  }
  const operator = operatorWord(rule.attributes["operator"], "To");
  return { [kind[2]]: { formula1, ...(formula2 === null ? {} : { formula2 }), operator } };
}

/** The cells lose what they had, and get one rule together. */
function setRule({ sheet, areas }: Cells, value: Json, host: HostState): void {
  requireAllowed(host, sheet, "formatCells");
  const rule = written(object(value));
  for (const area of areas) clearCarriedRules(host.book, sheet, area, "validations");
  const { validations } = host.book.extras(sheet);
  host.book.setExtras(sheet, {
    validations: [...validations, { areas: areas.map(localAddress).join(" "), rule, style: null }],
  });
}

function written(given: Readonly<Record<string, Json>>): XmlElement {
  const kind = KINDS.find(([, , property]) => given[property] !== undefined && given[property] !== null);
  if (kind === undefined) throw invalidArgument("the rule names no kind");
  const says = object(given[kind[2]] ?? null);
  const shown = { type: kind[0], allowBlank: 1, showInputMessage: 1, showErrorMessage: 1 };
  if (kind[0] === "custom")
    return withFormulas(element("dataValidation", shown), { formula1: writtenFormula(says["formula"] ?? null) });
  if (kind[0] === "list") {
    const hidden = says["inCellDropDown"] === false ? 1 : null;
    const formula1 = writtenFormula(says["source"] ?? null);
    return withFormulas(element("dataValidation", { ...shown, showDropDown: hidden }), { formula1 });
  }
  const operator = writtenOperator(says["operator"] ?? null);
  const second = says["formula2"] ?? null;
  return withFormulas(element("dataValidation", { ...shown, operator }), {
    formula1: writtenFormula(says["formula1"] ?? null),
    formula2: second === null ? null : writtenFormula(second),
  });
}

/** Changes what the one rule over the cells says beside its condition. */
function setAttributes(self: Cells, host: HostState, changed: Readonly<Record<string, Json>>): void {
  requireAllowed(host, self.sheet, "formatCells");
  const before = single(self, host);
  if (before === null) throw invalidArgument("the cells have no validation of one rule");
  const { name, attributes, children } = before.rule;
  const words = Object.entries({ ...attributes, ...changed }).map(([key, value]) => [
    key,
    typeof value === "boolean" ? Number(value) : (value as string | null),
  ]);
  const rule = element(name, Object.fromEntries(words) as Record<string, string>, children);
  const { validations } = host.book.extras(self.sheet);
  host.book.setExtras(self.sheet, {
    validations: validations.map((each) => (each === before ? { ...each, rule } : each)),
  });
}

const said = (self: Cells, host: HostState, name: string): string | undefined =>
  single(self, host)?.rule.attributes[name];

export const DATA_VALIDATION: Members<"DataValidation"> = {
  read: {
    type,
    rule: ruleOf,
    ignoreBlanks: (self, host) => said(self, host, "allowBlank") === "1",
    errorAlert: (self, host) => ({
      title: said(self, host, "errorTitle") ?? "",
      message: said(self, host, "error") ?? "",
      showAlert: said(self, host, "showErrorMessage") === "1",
      style: { warning: "Warning", information: "Information" }[said(self, host, "errorStyle") ?? ""] ?? "Stop",
    }),
    prompt: (self, host) => ({
      title: said(self, host, "promptTitle") ?? "",
      message: said(self, host, "prompt") ?? "",
      showPrompt: said(self, host, "showInputMessage") === "1",
    }),
  },
  write: {
    rule: setRule,
    ignoreBlanks: (self, value, host) => setAttributes(self, host, { allowBlank: value }),
    errorAlert: (self, value, host) => {
      const { title = null, message = null, showAlert = true, style = null } = object(value);
      const errorStyle = style === "Warning" || style === "Information" ? style.toLowerCase() : null;
      setAttributes(self, host, { errorTitle: title, error: message, showErrorMessage: showAlert, errorStyle });
    },
    prompt: (self, value, host) => {
      const { title = null, message = null, showPrompt = true } = object(value);
      setAttributes(self, host, { promptTitle: title, prompt: message, showInputMessage: showPrompt });
    },
  },
  call: { clear: (self, _, host) => clearRules(self, host, "validations") },
};
