import { parseAddress } from "../../book/areas";
import { isFormula } from "../../book/formulaSyntax";
import type { BookName } from "../../book/names";
import type { Arguments } from "../arguments";
import { HostError, invalidArgument, itemNotFound } from "../hostError";
import { type HostObject, type HostObjects, range } from "../hostObject";
import type { HostState } from "../hostState";
import type { Json } from "../json";
import type { Members } from "../members";
import { fullAddress } from "../rangeAddress";

type Collection = HostObjects["NamedItemCollection"];
type Item = HostObjects["NamedItem"];

/** Names as Excel takes them: letters, digits, `_`, `.`, `\`, `?`; not an address, not `R` or `C`. */
function requireName(name: string): void {
  const isWord = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  const isAddress = /^\$?[a-z]{1,3}\$?\d+$/i.test(name) || /^(r\d*(c\d*)?|c\d*)$/i.test(name);
  if (!isWord || isAddress) throw invalidArgument(`"${name}" is not a name`);
}

function named(host: HostState, { scope }: Collection, key: string): HostObject | null {
  const sheet = scope?.id ?? null;
  const found =
    host.book.names.find(key, sheet) ?? host.book.names.all().find(({ id, scope }) => id === key && scope === sheet);
  return found ? { type: "NamedItem", id: found.id } : null;
}

function add(self: Collection, args: Arguments, host: HostState): HostObject {
  const name = args.text(0);
  requireName(name);
  const scope = self.scope?.id ?? null;
  if (host.book.names.find(name, scope) !== null)
    throw new HostError("ItemAlreadyExists", `The name "${name}" exists already.`);
  const formula = referenceOf(args);
  const { id } = host.book.names.set({ name, formula, scope, hidden: false, comment: args.optionalText(2) ?? "" });
  host.addedNames.add(id);
  return { type: "NamedItem", id };
}

/** A name refers to a range, or to what a formula says. */
function referenceOf(args: Arguments): string {
  const given = args.rangeOrText(1);
  if (typeof given !== "string") return `=${absolute(given)}`;
  if (!given.startsWith("=") || !isFormula(given)) throw invalidArgument(`"${given}" is not a formula`);
  return given;
}

function absolute({ sheet, area }: HostObjects["Range"]): string {
  const [sheetPart = "", cells = ""] = splitAddress(fullAddress(sheet, area));
  return `${sheetPart}!${cells.replace(/([A-Z]+)(?=\d|:|$)|(\d+)/g, "$$$&")}`;
}

function splitAddress(address: string): readonly string[] {
  const at = address.lastIndexOf("!");
  return [address.slice(0, at), address.slice(at + 1)];
}

function nameOf({ id }: Item, { book }: HostState): BookName {
  const name = book.names.all().find((each) => each.id === id);
  if (name === undefined) throw itemNotFound("the name was deleted");
  return name;
}

function rangeOf(self: Item, host: HostState): HostObject | null {
  const { formula, scope } = nameOf(self, host);
  const parsed = parseAddress(formula);
  if (parsed === null) return null;
  const sheet = parsed.sheet === null ? scope && host.book.sheet(scope) : host.book.sheetByName(parsed.sheet);
  return sheet ? range(sheet, parsed.area) : null;
}

function valueOf(self: Item, host: HostState): Json {
  const { formula } = nameOf(self, host);
  const at = rangeOf(self, host);
  if (at?.type === "Range") return fullAddress(at.sheet, at.area);
  return formula.includes("#REF!") ? "#REF!" : formula;
}

function typeOf(self: Item, host: HostState): Json {
  if (rangeOf(self, host) !== null) return "Range";
  const { formula } = nameOf(self, host);
  if (formula.includes("#REF!")) return "Error";
  const constant = formula.slice(1);
  if (/^".*"$/s.test(constant)) return "String";
  if (/^(true|false)$/i.test(constant)) return "Boolean";
  return constant.trim() !== "" && Number.isFinite(Number(constant)) ? "Double" : "Error";
}

function textOf(value: Json): string {
  if (typeof value !== "string") throw invalidArgument("a comment has to be a text");
  return value;
}

function change(self: Item, host: HostState, changes: Partial<BookName>): void {
  host.book.names.set({ ...nameOf(self, host), ...changes });
}

export const NAMED_ITEM_COLLECTION: Members<"NamedItemCollection"> = {
  items: ({ scope }, { book }) => {
    const wanted = scope?.id ?? null;
    return book.names.all().flatMap(({ id, scope }) => (scope === wanted ? [{ type: "NamedItem", id }] : []));
  },
  find: {
    add,
    addFormulaLocal: add,
    getItem: (self, args, host) => {
      const found = named(host, self, args.text(0));
      if (found === null) throw itemNotFound(`the name "${args.text(0)}"`);
      return found;
    },
    getItemOrNullObject: (self, args, host) => named(host, self, args.text(0)),
  },
  call: {
    getCount: ({ scope }, _, { book }) => book.names.all().filter((name) => name.scope === (scope?.id ?? null)).length,
  },
};

export const NAMED_ITEM: Members<"NamedItem"> = {
  identity: ({ id }) => ({ _Id: id }),
  read: {
    name: (self, host) => nameOf(self, host).name,
    formula: (self, host) => nameOf(self, host).formula,
    value: valueOf,
    type: typeOf,
    visible: (self, host) => !nameOf(self, host).hidden,
    comment: (self, host) => nameOf(self, host).comment,
    scope: (self, host) => (nameOf(self, host).scope === null ? "Workbook" : "Worksheet"),
  },
  write: {
    visible: (self, value, host) => change(self, host, { hidden: value !== true }),
    comment: (self, value, host) => change(self, host, { comment: textOf(value) }),
    formula: (self, value, host) => {
      if (typeof value !== "string" || !value.startsWith("=") || !isFormula(value))
        throw invalidArgument("this is not a formula");
      change(self, host, { formula: value });
    },
  },
  open: {
    worksheet: (self, host) => {
      const { scope } = nameOf(self, host);
      const sheet = scope === null ? null : host.book.sheet(scope);
      if (sheet === null) throw itemNotFound("a name of the workbook belongs to no worksheet");
      return { type: "Worksheet", sheet };
    },
  },
  find: {
    getRange: (self, _, host) => {
      const found = rangeOf(self, host);
      if (found === null) throw itemNotFound("the name does not refer to a range");
      return found;
    },
    getRangeOrNullObject: (self, _, host) => rangeOf(self, host),
  },
  call: {
    delete: (self, _, host) => {
      host.book.names.remove(nameOf(self, host));
      return null;
    },
  },
};
