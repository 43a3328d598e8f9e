import { localAddress } from "../../book/areas";
import type { CarriedRule } from "../../openedBook";
import { element, type XmlElement } from "../../xlsx/xml";
import { requireAllowed } from "../cellAccess";
import { ruleAreas } from "../clearCarriedRules";
import { HostError, invalidArgument, itemNotFound } from "../hostError";
import { type HostObject, type HostObjects, range } from "../hostObject";
import type { HostState } from "../hostState";
import type { Json } from "../json";
import type { Members } from "../members";
import * as xml from "../ruleXml";
import { clearRules, rulesTouching } from "./carriedRules";

type Collection = HostObjects["ConditionalFormatCollection"];
type Self = HostObjects["ConditionalFormat"];

/** A file's words for the kinds; the first two can be made here, the others are kept and counted. */
const TYPES: Readonly<Record<string, string>> = {
  expression: "Custom",
  cellIs: "CellValue",
  containsText: "ContainsText",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
};

function ruleOf({ sheet, id }: Self, { book }: HostState): CarriedRule {
  const rule = book.extras(sheet).conditionalFormats.find((each) => each.id === id);
  if (rule === undefined) throw itemNotFound("the conditional format was deleted");
  return rule;
}

function change(self: Self, host: HostState, changed: Partial<CarriedRule>): void {
  requireAllowed(host, self.sheet, "formatCells");
  const before = ruleOf(self, host);
  const conditionalFormats = host.book
    .extras(self.sheet)
    .conditionalFormats.map((each) => (each === before ? { ...each, ...changed } : each));
  host.book.setExtras(self.sheet, { conditionalFormats });
}

const changeRule = (self: Self, host: HostState, made: (rule: XmlElement) => XmlElement): void =>
  change(self, host, { rule: made(ruleOf(self, host).rule) });

/** A new one comes before all others of the sheet. */
function add({ sheet, areas }: Collection, type: string, host: HostState): HostObject {
  requireAllowed(host, sheet, "formatCells");
  const word = Object.keys(TYPES).find((each) => TYPES[each] === type);
  if (word !== "expression" && word !== "cellIs")
    throw new HostError(
      "ApiNotFound",
      `The look-alike makes no conditional formats of the type ${JSON.stringify(type)}.`,
    );
  const others = host.book.extras(sheet).conditionalFormats;
  const ids = new Set(others.map(({ id }) => id));
  let number = 1;
  while (ids.has(`made${number}`)) number++;
  const rule = element("cfRule", { type: word, priority: 1 });
  const made: CarriedRule = { areas: areas.map(localAddress).join(" "), rule, style: null, id: `made${number}` };
  host.book.setExtras(sheet, { conditionalFormats: [made, ...others.map((each) => moved(each, 1))] });
  return { type: "ConditionalFormat", sheet, id: `made${number}` };
}

function priorityOf({ rule }: CarriedRule): number {
  return Number(rule.attributes["priority"] ?? 1);
}

function moved(carried: CarriedRule, by: 1 | -1): CarriedRule {
  const { name, attributes, children } = carried.rule;
  const priority = priorityOf(carried) + by;
  return name.startsWith("x14:") ? carried : { ...carried, rule: element(name, { ...attributes, priority }, children) };
}

function all(self: Collection, host: HostState): readonly (HostObject & { readonly type: "ConditionalFormat" })[] {
  return rulesTouching(self, host, "conditionalFormats").map(({ id = "" }) => ({
    type: "ConditionalFormat",
    sheet: self.sheet,
    id,
  }));
}

function present<T>(found: T | undefined): T {
  if (found === undefined) throw invalidArgument("there is no such conditional format");
  return found;
}

export const CONDITIONAL_FORMAT_COLLECTION: Members<"ConditionalFormatCollection"> = {
  items: all,
  find: {
    add: (self, args, host) => add(self, args.text(0), host),
    getItemAt: (self, args, host) => present(all(self, host)[args.integer(0)]),
    getItem: (self, args, host) => present(all(self, host).find(({ id }) => id === args.text(0))),
  },
  call: {
    getCount: (self, _, host) => rulesTouching(self, host, "conditionalFormats").length,
    clearAll: (self, _, host) => clearRules(self, host, "conditionalFormats"),
  },
};

const typeOf = (self: Self, host: HostState): string =>
  TYPES[ruleOf(self, host).rule.attributes["type"] ?? ""] ?? "PresetCriteria";

function only(self: Self, host: HostState, type: string): void {
  if (typeOf(self, host) !== type)
    throw new HostError("InvalidOperation", `The conditional format is not of the type ${type}.`);
}

export const CONDITIONAL_FORMAT: Members<"ConditionalFormat"> = {
  identity: ({ id }) => ({ Id: id, _Id: id }),
  read: {
    id: ({ id }) => id,
    type: typeOf,
    priority: (self, host) => priorityOf(ruleOf(self, host)) - 1,
    stopIfTrue: (self, host) => ruleOf(self, host).rule.attributes["stopIfTrue"] === "1",
  },
  write: {
    stopIfTrue: (self, value, host) =>
      changeRule(self, host, ({ name, attributes, children }) =>
        element(name, { ...attributes, stopIfTrue: value === true ? 1 : null }, children),
      ),
  },
  open: {
    custom: (self, host) => {
      only(self, host, "Custom");
      return { ...self, type: "CustomConditionalFormat" };
    },
    cellValue: (self, host) => {
      only(self, host, "CellValue");
      return { ...self, type: "CellValueConditionalFormat" };
    },
  },
  find: {
    getRange: (self, _, host) => range(self.sheet, present(ruleAreas(ruleOf(self, host))[0])),
    getRanges: (self, _, host) => ({ type: "RangeAreas", sheet: self.sheet, areas: ruleAreas(ruleOf(self, host)) }),
  },
  call: {
    delete: (self, _, host) => {
      requireAllowed(host, self.sheet, "formatCells");
      const gone = ruleOf(self, host);
      const left = host.book.extras(self.sheet).conditionalFormats.filter((each) => each !== gone);
      const conditionalFormats = left.map((each) => (priorityOf(each) > priorityOf(gone) ? moved(each, -1) : each));
      host.book.setExtras(self.sheet, { conditionalFormats });
      return null;
    },
  },
};

export const CUSTOM_CONDITIONAL_FORMAT: Members<"CustomConditionalFormat"> = {
  open: {
    rule: (self) => ({ ...self, type: "ConditionalFormatRule" }),
    format: (self) => ({ ...self, type: "ConditionalRangeFormat" }),
  },
};

export const CONDITIONAL_FORMAT_RULE: Members<"ConditionalFormatRule"> = {
  read: { formula: (self, host) => xml.readFormula(ruleOf(self, host).rule, "formula") ?? "" },
  write: {
    formula: (self, value, host) =>
      changeRule(self, host, (rule) => xml.withFormulas(rule, { formula: xml.writtenFormula(value) })),
  },
};

export const CELL_VALUE_CONDITIONAL_FORMAT: Members<"CellValueConditionalFormat"> = {
  read: {
    rule: (self, host): Json => {
      const { rule } = ruleOf(self, host);
      const formulas = rule.children
        .filter((child) => typeof child !== "string")
        .filter(({ name }) => name === "formula");
      const [formula1 = null, formula2 = null] = formulas.map((formula) =>
        xml.readFormula(element("cfRule", {}, [formula]), "formula"),
      );
      return { formula1, formula2, operator: xml.operatorWord(rule.attributes["operator"], "") };
    },
  },
  write: {
    rule: (self, value, host) => {
      const { formula1 = null, formula2 = null, operator = null } = xml.object(value);
      const formulas = [formula1, formula2].flatMap((each) => (each === null ? [] : [xml.writtenFormula(each)]));
      changeRule(self, host, ({ name, attributes }) =>
        element(
          name,
          { ...attributes, operator: xml.writtenOperator(operator) },
          formulas.map((text) => element("formula", {}, [text])),
        ),
      );
    },
  },
  open: { format: (self) => ({ ...self, type: "ConditionalRangeFormat" }) },
};

export const CONDITIONAL_RANGE_FORMAT: Members<"ConditionalRangeFormat"> = {
  open: {
    fill: (self) => ({ ...self, type: "ConditionalRangeFill" }),
    font: (self) => ({ ...self, type: "ConditionalRangeFont" }),
  },
};

const restyle = (self: Self, host: HostState, made: (dxf: XmlElement | null) => XmlElement): void =>
  change(self, host, { style: made(ruleOf(self, host).style) });

export const CONDITIONAL_RANGE_FILL: Members<"ConditionalRangeFill"> = {
  read: { color: (self, host) => xml.fillColor(ruleOf(self, host).style) },
  write: { color: (self, value, host) => restyle(self, host, (dxf) => xml.withFill(dxf, value)) },
  call: {
    clear: (self, _, host) => {
      restyle(self, host, (dxf) => xml.withFill(dxf, null));
      return null;
    },
  },
};

export const CONDITIONAL_RANGE_FONT: Members<"ConditionalRangeFont"> = {
  read: {
    color: (self, host) => xml.fontOf(ruleOf(self, host).style).color,
    bold: (self, host) => xml.fontOf(ruleOf(self, host).style).bold,
    italic: (self, host) => xml.fontOf(ruleOf(self, host).style).italic,
  },
  write: {
    color: (self, color, host) => restyle(self, host, (dxf) => xml.withFont(dxf, { color })),
    bold: (self, bold, host) => restyle(self, host, (dxf) => xml.withFont(dxf, { bold })),
    italic: (self, italic, host) => restyle(self, host, (dxf) => xml.withFont(dxf, { italic })),
  },
};
