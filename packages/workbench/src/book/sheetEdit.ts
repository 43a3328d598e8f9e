import type { CellData, CellRange, ColumnData, RowData, SheetData } from "../bookData";
import type { Area } from "../address";

/** New cells by row and column, whole; null takes a cell away. */
export type CellEdits = Record<number, Record<number, CellData | null>>;

/** What of cells is new. `formulas`: rewritten because their cells have moved; `values`: calculated. */
export type CellNews = "contents" | "formats" | "formulas" | "values";

export interface CellEdit {
  readonly kind: "cells";
  readonly cells: CellEdits;
  readonly news: CellNews;
}

export type LineChange = "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";

/** What a sheet says of itself in one word each. */
export type SheetSettings = Pick<
  SheetData,
  "name" | "hidden" | "tabColor" | "showGridlines" | "freeze" | "rowCount" | "columnCount"
>;

/** A step that a sheet has just taken. Whoever shows or calculates the book takes the same step. */
export type SheetEdit =
  | CellEdit
  | { readonly kind: "rows"; readonly rows: Readonly<Record<number, Partial<RowData>>> }
  | { readonly kind: "columns"; readonly columns: Readonly<Record<number, Partial<ColumnData>>> }
  | { readonly kind: "merges"; readonly before: readonly CellRange[] }
  | { readonly kind: "settings"; readonly changed: Partial<SheetSettings> }
  | { readonly kind: "lines"; readonly what: LineChange; readonly area: Area }
  | { readonly kind: "rowsHidden"; readonly area: Area; readonly hidden: boolean }
  | { readonly kind: "added"; readonly position: number }
  | { readonly kind: "removed" }
  | { readonly kind: "moved"; readonly from: number; readonly to: number }
  | { readonly kind: "activated" }
  /** What rules, notes and charts draw over the cells. */
  | { readonly kind: "drawnOver" }
  | { readonly kind: "selected"; readonly area: Area }
  | { readonly kind: "protection"; readonly isProtected: boolean };
