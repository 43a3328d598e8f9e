import type { DefinedName, PageSetup, SheetExtras, SheetProtection } from "../openedBook";
import { shownFormula } from "./formulas";
import { damaged, OpenFailure } from "./openProblem";
import type { Parts } from "./parts";
import { areSound } from "./soundNames";
import { localReference, splitReferences } from "./sheetNames";
import { childOf, childrenOf, isTrue, numberOr, textOf, type XmlElement } from "./xml";

export interface SheetEntry {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetExtras["visibility"];
  /** Path of its part. */
  readonly part: string;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  /** Sheets that hold no cells: charts of their own, old macro and dialog sheets. */
  readonly otherSheets: number;
  readonly names: readonly DefinedName[];
  /** Print area and titles by sheet id. */
  readonly print: Readonly<Record<string, Partial<PageSetup>>>;
  readonly activeSheet: string;
  readonly protection: SheetProtection | null;
  readonly from1904: boolean;
  readonly isManual: boolean;
}

export function readWorkbook(parts: Parts, path: string): WorkbookPart {
  const root = parts.xml(path);
  const relations = new Map(parts.relationsOf(path).map((relation) => [relation.id, relation]));
  const all = childrenOf(childOf(root, "sheets"), "sheet").map((sheet) => {
    const [, id = ""] = Object.entries(sheet.attributes).find(([name]) => name.endsWith(":id")) ?? [];
    return { sheet, relation: relations.get(id) };
  });
  const entries = all.map(({ sheet, relation }) => sheetEntry(sheet, relation?.target ?? ""));
  requireSound(path, entries);
  const { names, print } = readNames(root, entries);
  if (!areSound(names)) throw damaged(path, "names that stand for each other without end");
  const sheets = entries.filter((_, index) => all[index]?.relation?.type === "worksheet");
  const view = childOf(childOf(root, "bookViews"), "workbookView")?.attributes ?? {};
  const active = entries[numberOr(view["activeTab"], 0)]?.id;
  const protection = childOf(root, "workbookProtection");
  return {
    sheets,
    otherSheets: entries.length - sheets.length,
    names,
    print,
    activeSheet: sheets.find(({ id }) => id === active)?.id ?? sheets[0]?.id ?? "",
    protection: protection === null || noAttributes(protection) ? null : { attributes: protection.attributes },
    from1904: isTrue(childOf(root, "workbookPr")?.attributes["date1904"]),
    isManual: childOf(root, "calcPr")?.attributes["calcMode"] === "manual",
  };
}

/** Excel's own limit is 31 letters; other programs write more. */
const LONGEST_NAME = 255;
/** More than the communes of three provinces; each is a table to be understood. */
const MOST_SHEETS = 1000;

/** Refuses sheets that stand for one another, names that are none, and more sheets than any workbook has. */
function requireSound(path: string, entries: readonly SheetEntry[]): void {
  if (entries.length > MOST_SHEETS)
    throw new OpenFailure({ code: "tooManySheets", sheets: entries.length, limit: MOST_SHEETS });
  const count = (of: (entry: SheetEntry) => string): number => new Set(entries.map(of)).size;
  if (count(({ part }) => part.toLowerCase()) < entries.length) throw damaged(path, "two sheets in one part");
  if (count(({ id }) => id) < entries.length) throw damaged(path, "two sheets of one number");
  if (count(({ name }) => name.toLowerCase()) < entries.length) throw damaged(path, "two sheets of one name");
  if (entries.some(({ name }) => name === "" || name.length > LONGEST_NAME)) throw damaged(path, "a sheet's name");
}

function noAttributes(protection: XmlElement): boolean {
  return Object.keys(protection.attributes).length === 0;
}

function sheetEntry(sheet: XmlElement, part: string): SheetEntry {
  const { name = "", sheetId = "", state } = sheet.attributes;
  const visibility = state === "hidden" || state === "veryHidden" ? state : "visible";
  return { id: `sheet${sheetId}`, name, visibility, part };
}

function readNames(root: XmlElement, sheets: readonly SheetEntry[]): Pick<WorkbookPart, "names" | "print"> {
  const names: DefinedName[] = [];
  const print: Record<string, Partial<PageSetup>> = {};
  for (const defined of childrenOf(childOf(root, "definedNames"), "definedName")) {
    const { name = "", localSheetId, hidden } = defined.attributes;
    const scope = localSheetId === undefined ? null : (sheets[Number(localSheetId)]?.id ?? null);
    const formula = textOf(defined);
    const setup = scope === null ? null : printSetup(name, formula);
    if (setup !== null && scope !== null) print[scope] = { ...print[scope], ...setup };
    // The filter's own name is made again from the filter.
    else if (name !== "_xlnm._FilterDatabase") {
      names.push({ name, formula: shownFormula(formula), scope, hidden: isTrue(hidden) });
    }
  }
  return { names, print };
}

/** Null when the name is none of print's, or is computed: then it stays a name. */
function printSetup(name: string, formula: string): Partial<PageSetup> | null {
  const references = splitReferences(formula).map(localReference);
  const plain = references.filter((reference) => reference !== null);
  if (plain.length === 0 || plain.length < references.length) return null;
  if (name === "_xlnm.Print_Area") return { printArea: plain.join(",") };
  if (name !== "_xlnm.Print_Titles") return null;
  return {
    titleRows: plain.find((reference) => /^\d/.test(reference)) ?? null,
    titleColumns: plain.find((reference) => /^[A-Za-z]/.test(reference)) ?? null,
  };
}
