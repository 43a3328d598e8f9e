import type { ICellData, IObjectMatrixPrimitiveType, IRange, Nullable } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
} from "@univerjs/sheets";
import type { Area } from "../address";
import { area, boundingArea, columnCount, MAX_COLUMNS, MAX_ROWS, rowCount } from "./areas";
import { entries } from "./matrix";
import { areaOf } from "./merges";

export type LineChange = "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";

/** Something that happened to the book, whoever did it: the page's user or the add-in. */
export type BookChange =
  | { readonly kind: "data"; readonly sheetId: string; readonly area: Area; readonly what: "RangeEdited" | LineChange }
  | { readonly kind: "format"; readonly sheetId: string; readonly area: Area }
  | { readonly kind: "rowHidden"; readonly sheetId: string; readonly area: Area; readonly hidden: boolean }
  | { readonly kind: "selection"; readonly sheetId: string; readonly area: Area }
  | { readonly kind: "activated" | "added" | "deleted" | "renamed" | "visibility"; readonly sheetId: string }
  | { readonly kind: "protection"; readonly sheetId: string; readonly isProtected: boolean };

interface Params {
  readonly subUnitId?: string;
  readonly cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
  readonly sheet?: { readonly id: string };
  readonly selections?: readonly { readonly range: IRange }[];
}

const LINE_CHANGES: Readonly<Record<string, LineChange>> = {
  [InsertRowMutation.id]: "RowInserted",
  [RemoveRowMutation.id]: "RowDeleted",
  [InsertColMutation.id]: "ColumnInserted",
  [RemoveColMutation.id]: "ColumnDeleted",
};

const SHEET_CHANGES: Readonly<Record<string, "activated" | "deleted" | "renamed" | "visibility">> = {
  [SetWorksheetActiveOperation.id]: "activated",
  [RemoveSheetMutation.id]: "deleted",
  [SetWorksheetNameMutation.id]: "renamed",
  [SetWorksheetHideMutation.id]: "visibility",
};

const ROW_CHANGES: Readonly<Record<string, boolean>> = {
  [SetRowHiddenMutation.id]: true,
  [SetRowVisibleMutation.id]: false,
};

/** What a Univer command did, in the book's words; null when it is of no interest. */
export function changeOf(id: string, params: object): BookChange | null {
  const { subUnitId: sheetId, range, ranges, sheet, cellValue, selections } = params as Params;
  if (id === InsertSheetMutation.id && sheet !== undefined) return { kind: "added", sheetId: sheet.id };
  if (sheetId === undefined) return null;
  const sheetChange = SHEET_CHANGES[id];
  if (sheetChange !== undefined) return { kind: sheetChange, sheetId };
  const what = LINE_CHANGES[id];
  if (what !== undefined && range !== undefined)
    return { kind: "data", sheetId, area: wholeLines(areaOf(range), what), what };
  if (id === SetRangeValuesMutation.id && cellValue !== undefined) return cellChange(sheetId, cellValue);
  const selected = selections?.at(-1)?.range;
  if (id === SetSelectionsOperation.id && selected) return { kind: "selection", sheetId, area: areaOf(selected) };
  const [hidden, rows] = [ROW_CHANGES[id], ranges?.[0]];
  if (hidden === undefined || rows === undefined) return null;
  return { kind: "rowHidden", sheetId, area: wholeLines(areaOf(rows), "RowInserted"), hidden };
}

/** Univer's rows end with its sheet; Excel's go on. */
function wholeLines(of: Area, what: LineChange): Area {
  const areRows = what === "RowInserted" || what === "RowDeleted";
  return areRows ? area(of.top, 0, rowCount(of), MAX_COLUMNS) : area(0, of.left, MAX_ROWS, columnCount(of));
}

/** Contents or formats; a formula alone is one that Univer rewrote because its cells have moved. */
function cellChange(sheetId: string, cells: IObjectMatrixPrimitiveType<Nullable<ICellData>>): BookChange | null {
  let touched: Area | null = null;
  let contents = false;
  for (const [row, column, cell] of entries(cells)) {
    const here = area(row, column, 1, 1);
    touched = touched === null ? here : boundingArea(touched, here);
    contents ||= !cell || "v" in cell || "p" in cell;
  }
  if (touched === null) return null;
  return contents
    ? { kind: "data", sheetId, area: touched, what: "RangeEdited" }
    : { kind: "format", sheetId, area: touched };
}
