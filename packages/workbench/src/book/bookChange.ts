import type { Area } from "../address";
import { area, boundingArea } from "./areas";
import type { CellEdit, CellEdits, LineChange, SheetEdit } from "./sheetEdit";

/** Something that happened to the book, whoever did it: the page's user or the add-in. */
export type BookChange =
  | { readonly kind: "data"; readonly sheetId: string; readonly area: Area; readonly what: "RangeEdited" | LineChange }
  | { readonly kind: "format"; readonly sheetId: string; readonly area: Area }
  | { readonly kind: "rowHidden"; readonly sheetId: string; readonly area: Area; readonly hidden: boolean }
  | { readonly kind: "selection"; readonly sheetId: string; readonly area: Area }
  | { readonly kind: "activated" | "added" | "deleted" | "renamed" | "visibility"; readonly sheetId: string }
  | { readonly kind: "protection"; readonly sheetId: string; readonly isProtected: boolean };

/** What a sheet's step means to those who listen to the book; null when it is of no interest to them. */
export function changeOf(sheetId: string, edit: SheetEdit): BookChange | null {
  switch (edit.kind) {
    case "cells":
      return cellChange(sheetId, edit);
    case "lines":
      return { kind: "data", sheetId, area: edit.area, what: edit.what };
    case "rowsHidden":
      return { kind: "rowHidden", sheetId, area: edit.area, hidden: edit.hidden };
    case "settings":
      return settingChange(sheetId, edit.changed);
    case "added":
    case "activated":
      return { kind: edit.kind, sheetId };
    case "removed":
      return { kind: "deleted", sheetId };
    case "selected":
      return { kind: "selection", sheetId, area: edit.area };
    case "protection":
      return { kind: "protection", sheetId, isProtected: edit.isProtected };
    case "rows":
    case "columns":
    case "merges":
    case "moved":
    case "drawnOver":
      return null;
  }
}

function settingChange(sheetId: string, changed: object): BookChange | null {
  if ("name" in changed) return { kind: "renamed", sheetId };
  return "hidden" in changed ? { kind: "visibility", sheetId } : null;
}

/** Neither formulas that follow their cells nor calculated values are changes that somebody made. */
function cellChange(sheetId: string, { cells, news }: CellEdit): BookChange | null {
  const touched = touchedArea(cells);
  if (touched === null || news === "formulas" || news === "values") return null;
  return news === "contents"
    ? { kind: "data", sheetId, area: touched, what: "RangeEdited" }
    : { kind: "format", sheetId, area: touched };
}

/** The smallest rectangle around cells; null for none. */
export function touchedArea(cells: CellEdits): Area | null {
  let touched: Area | null = null;
  for (const rowKey of Object.keys(cells)) {
    const columns = Object.keys(cells[Number(rowKey)] ?? {});
    const [first, last] = [columns[0], columns.at(-1)];
    if (first === undefined || last === undefined) continue;
    // Keys that count come in order.
    const line = area(Number(rowKey), Number(first), 1, Number(last) - Number(first) + 1);
    touched = touched === null ? line : boundingArea(touched, line);
  }
  return touched;
}
