import { BooleanNumber, type ColumnData, type RowData } from "../bookData";
import type { Area } from "../address";
import { area, columnCount, isEntireColumn, isEntireRow, MAX_COLUMNS, rowCount } from "./areas";
import type { Sheet } from "./sheet";
import { makeRoom } from "./size";

/** A screen pixel at 96 to the inch, in points. */
const POINTS_PER_PIXEL = 0.75;

export function isRowHidden(sheet: Sheet, row: number): boolean {
  return sheet.data.rowData[row]?.hd === BooleanNumber.TRUE;
}

export function isColumnHidden(sheet: Sheet, column: number): boolean {
  return sheet.data.columnData[column]?.hd === BooleanNumber.TRUE;
}

/** The height of a row in points, hidden or not. */
export function rowHeight(sheet: Sheet, row: number): number {
  const data = sheet.data.rowData[row];
  const pixels = data?.ia === BooleanNumber.TRUE ? (data.ah ?? data.h) : data?.h;
  return (pixels ?? sheet.data.defaultRowHeight) * POINTS_PER_PIXEL;
}

/** The width of a column in points, hidden or not. */
export function columnWidth(sheet: Sheet, column: number): number {
  return (sheet.data.columnData[column]?.w ?? sheet.data.defaultColumnWidth) * POINTS_PER_PIXEL;
}

export function hideRows(sheet: Sheet, of: Area, hidden: boolean): void {
  const rows = rowsOnSheet(sheet, of);
  changeRows(sheet, rows, { hd: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  const lines = area(rows.top, 0, rowCount(rows), MAX_COLUMNS);
  sheet.took({ kind: "rowsHidden", area: lines, hidden });
}

export function hideColumns(sheet: Sheet, of: Area, hidden: boolean): void {
  changeColumns(sheet, columnsOnSheet(sheet, of), { hd: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE });
}

export function setRowHeight(sheet: Sheet, of: Area, points: number): void {
  const h = points / POINTS_PER_PIXEL;
  const isStandard = h === sheet.data.defaultRowHeight;
  changeRows(sheet, rowsOnSheet(sheet, of), { h: isStandard ? null : h, ia: isStandard ? null : BooleanNumber.FALSE });
}

export function setColumnWidth(sheet: Sheet, of: Area, points: number): void {
  const w = points / POINTS_PER_PIXEL;
  changeColumns(sheet, columnsOnSheet(sheet, of), { w: w === sheet.data.defaultColumnWidth ? null : w });
}

type Change<T> = { readonly [Key in keyof T]?: T[Key] | null };

/** Changes what rows say of themselves; null takes a word back, so that the sheet's own holds again. */
export function changeRows(sheet: Sheet, of: Area, changed: Change<RowData>): void {
  const rows: Record<number, Partial<RowData>> = {};
  for (let row: number = of.top; row <= of.bottom; row++) rows[row] = withChange(sheet.data.rowData[row], changed);
  sheet.setRows(rows);
}

function withChange<T extends object>(line: Partial<T> | undefined, changed: Change<T>): Partial<T> {
  const entries = Object.entries({ ...line, ...changed }).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(entries) as Partial<T>;
}

function changeColumns(sheet: Sheet, of: Area, changed: Change<ColumnData>): void {
  const columns: Record<number, Partial<ColumnData>> = {};
  for (let column: number = of.left; column <= of.right; column++) {
    columns[column] = withChange(sheet.data.columnData[column], changed);
  }
  sheet.setColumns(columns);
}

function rowsOnSheet(sheet: Sheet, of: Area): Area {
  const rows = isEntireColumn(of) ? sheet.data.rowCount : rowCount(of);
  const all = area(of.top, 0, rows, sheet.data.columnCount);
  makeRoom(sheet, all);
  return all;
}

function columnsOnSheet(sheet: Sheet, of: Area): Area {
  const columns = isEntireRow(of) ? sheet.data.columnCount : columnCount(of);
  const all = area(0, of.left, sheet.data.rowCount, columns);
  makeRoom(sheet, all);
  return all;
}
