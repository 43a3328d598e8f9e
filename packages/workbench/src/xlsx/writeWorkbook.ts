import type { SheetData } from "../bookData";
import type { OpenedBook, SheetExtras } from "../openedBook";
import { storedFormula } from "./formulas";
import { fixedReference, quotedSheet } from "./sheetNames";
import { element, type XmlElement } from "./xml";

/** One sheet on its way into a file. */
export interface SheetToSave {
  readonly id: string;
  readonly data: Partial<SheetData>;
  readonly extras: SheetExtras;
  readonly visibility: SheetExtras["visibility"];
  /** Number of the part, from 1. */
  readonly number: number;
}

/** The workbook part. Relation `rId7` is the seventh sheet. */
export function workbookPart(book: OpenedBook, sheets: readonly SheetToSave[], needsCalculation: boolean): XmlElement {
  const active = sheets.findIndex(({ id, visibility }) => id === book.activeSheet && visibility === "visible");
  const shown = active >= 0 ? active : sheets.findIndex(({ visibility }) => visibility === "visible");
  const names = definedNames(book, sheets);
  const ids = sheetIds(sheets);
  const isManual = book.manualCalculation === true;
  const namespaces = {
    xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  };
  return element("workbook", namespaces, [
    element("workbookPr"),
    book.protection === null ? null : element("workbookProtection", book.protection.attributes),
    element("bookViews", {}, [element("workbookView", { activeTab: shown > 0 ? shown : null })]),
    element(
      "sheets",
      {},
      sheets.map((sheet, index) => sheetElement(sheet, ids[index] ?? 0)),
    ),
    names.length === 0 ? null : element("definedNames", {}, names),
    needsCalculation || isManual
      ? element("calcPr", { calcMode: isManual ? "manual" : null, fullCalcOnLoad: needsCalculation ? 1 : null })
      : null,
  ]);
}

/** Ids outlive saving where they can: `sheet7` keeps 7. */
function sheetIds(sheets: readonly SheetToSave[]): number[] {
  const wished = sheets.map(({ id }) => Number(/^sheet([1-9]\d{0,4})$/.exec(id)?.[1] ?? NaN));
  let next = Math.max(0, ...wished.filter((id) => !Number.isNaN(id)));
  return wished.map((id) => (Number.isNaN(id) ? (next += 1) : id));
}

function sheetElement({ data, visibility, number }: SheetToSave, sheetId: number): XmlElement {
  const state = visibility === "visible" ? null : visibility;
  return element("sheet", { name: data.name, sheetId, state, "r:id": `rId${number}` });
}

function definedNames(book: OpenedBook, sheets: readonly SheetToSave[]): XmlElement[] {
  const places = new Map(sheets.map(({ id }, index) => [id, index]));
  const own = book.names
    // The name of a sheet that is gone goes with it.
    .filter(({ scope }) => scope === null || places.has(scope))
    .map(({ name, formula, scope, hidden }) => {
      const localSheetId = scope === null ? null : places.get(scope);
      return element("definedName", { name, localSheetId, hidden: hidden ? 1 : null }, [storedFormula(formula)]);
    });
  const taken = new Set(own.map(({ attributes }) => `${attributes["localSheetId"] ?? ""} ${attributes["name"] ?? ""}`));
  const print = sheets.flatMap((sheet, index) => printNames(sheet, index));
  return [
    ...own,
    ...print.filter(({ attributes }) => !taken.has(`${attributes["localSheetId"] ?? ""} ${attributes["name"] ?? ""}`)),
  ];
}

function printNames({ data, extras }: SheetToSave, localSheetId: number): XmlElement[] {
  const sheet = quotedSheet(data.name ?? "");
  const on = (local: string): string => `${sheet}!${fixedReference(local)}`;
  const name = (called: string, hidden: 1 | null, areas: readonly (string | null)[]): XmlElement[] => {
    const given = areas.filter((area) => area !== null);
    return given.length === 0
      ? []
      : [element("definedName", { name: called, localSheetId, hidden }, [given.map(on).join(",")])];
  };
  const { printArea = null, titleColumns = null, titleRows = null } = extras.pageSetup ?? {};
  return [
    ...name("_xlnm._FilterDatabase", 1, [extras.autoFilter]),
    ...name("_xlnm.Print_Area", null, printArea?.split(",") ?? []),
    ...name("_xlnm.Print_Titles", null, [titleColumns, titleRows]),
  ];
}
