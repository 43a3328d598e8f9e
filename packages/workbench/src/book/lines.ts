import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";
import { BooleanNumber } from "@univerjs/core";
import type { Area } from "../address";
import { area, columnCount, isEntireColumn, isEntireRow, rowCount } from "./areas";
import { type Sheet, univerRange } from "./sheet";
import { makeRoom } from "./size";

/** A screen pixel at 96 to the inch, in points. */
const POINTS_PER_PIXEL = 0.75;

export function isRowHidden(sheet: Sheet, row: number): boolean {
  return sheet.worksheet.getRowManager().getRow(row)?.hd === BooleanNumber.TRUE;
}

export function isColumnHidden(sheet: Sheet, column: number): boolean {
  return sheet.worksheet.getColumnManager().getColumn(column)?.hd === BooleanNumber.TRUE;
}

/** The height of a row in points, hidden or not. */
export function rowHeight(sheet: Sheet, row: number): number {
  const data = sheet.worksheet.getRowManager().getRow(row);
  const pixels = data?.ia === BooleanNumber.TRUE ? (data.ah ?? data.h) : data?.h;
  return (pixels ?? sheet.worksheet.getConfig().defaultRowHeight) * POINTS_PER_PIXEL;
}

/** The width of a column in points, hidden or not. */
export function columnWidth(sheet: Sheet, column: number): number {
  const pixels = sheet.worksheet.getColumnManager().getColumn(column)?.w;
  return (pixels ?? sheet.worksheet.getConfig().defaultColumnWidth) * POINTS_PER_PIXEL;
}

export function hideRows(sheet: Sheet, of: Area, hidden: boolean): void {
  const rows = rowsOnSheet(sheet, of);
  sheet.change(hidden ? SetRowHiddenMutation : SetRowVisibleMutation, { ranges: [univerRange(rows)] });
}

export function hideColumns(sheet: Sheet, of: Area, hidden: boolean): void {
  const columns = columnsOnSheet(sheet, of);
  sheet.change(hidden ? SetColHiddenMutation : SetColVisibleMutation, { ranges: [univerRange(columns)] });
}

export function setRowHeight(sheet: Sheet, of: Area, points: number): void {
  const ranges = [univerRange(rowsOnSheet(sheet, of))];
  sheet.change(SetWorksheetRowHeightMutation, { ranges, rowHeight: points / POINTS_PER_PIXEL });
  sheet.change(SetWorksheetRowIsAutoHeightMutation, { ranges, autoHeightInfo: BooleanNumber.FALSE });
}

export function setColumnWidth(sheet: Sheet, of: Area, points: number): void {
  const ranges = [univerRange(columnsOnSheet(sheet, of))];
  sheet.change(SetWorksheetColWidthMutation, { ranges, colWidth: points / POINTS_PER_PIXEL });
}

function rowsOnSheet(sheet: Sheet, of: Area): Area {
  const rows = isEntireColumn(of) ? sheet.worksheet.getRowCount() : rowCount(of);
  const all = area(of.top, 0, rows, sheet.worksheet.getColumnCount());
  makeRoom(sheet, all);
  return all;
}

function columnsOnSheet(sheet: Sheet, of: Area): Area {
  const columns = isEntireRow(of) ? sheet.worksheet.getColumnCount() : columnCount(of);
  const all = area(0, of.left, sheet.worksheet.getRowCount(), columns);
  makeRoom(sheet, all);
  return all;
}
