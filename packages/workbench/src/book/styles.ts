import { type ICellData, type IStyleData, type Nullable, VerticalAlign } from "@univerjs/core";
import { SetColDataMutation, SetRangeValuesMutation, SetRowDataMutation, SetStyleCommand } from "@univerjs/sheets";
import type { Area } from "../address";
import { cellCount, intersection, isEntireColumn, isEntireRow } from "./areas";
import type { BookStyle, ExcelOnlyStyle } from "../openedBook";
import type { Sheet } from "./sheet";
import { makeRoom } from "./size";
import { storedCells } from "./usedArea";

/** Reads one property of a style; nothing when the style does not say. */
export type Pick<T> = (style: BookStyle) => T | null | undefined;

/** What to change in a style: a field that is null goes back to the default. `xl` is what only Excel knows. */
export type StylePatch = { readonly [Key in keyof IStyleData]?: IStyleData[Key] | null } & {
  readonly xl?: { readonly [Key in keyof ExcelOnlyStyle]?: ExcelOnlyStyle[Key] | null };
};

/** A property as it holds in one cell: the cell's own, else its row's, its column's, the sheet's; null where none says. */
export function styleAt<T>(sheet: Sheet, row: number, column: number, pick: Pick<T>): T | null {
  return ownStyle(sheet, sheet.cell(row, column), pick) ?? lineStyle(sheet, row, column, pick);
}

function ownStyle<T>(sheet: Sheet, cell: Nullable<ICellData>, pick: Pick<T>): T | null {
  if (cell?.s === null || cell?.s === undefined) return null;
  const style = typeof cell.s === "string" ? sheet.styleById(cell.s) : cell.s;
  return style ? (pick(style) ?? null) : null;
}

function lineStyle<T>(sheet: Sheet, row: number, column: number, pick: Pick<T>): T | null {
  for (const style of [sheet.worksheet.getRowStyle(row), sheet.worksheet.getColumnStyle(column), sheet.defaultStyle]) {
    const found = style ? pick(style) : null;
    if (found !== null && found !== undefined) return found;
  }
  return null;
}

/** The style that a cell shows, complete: for a copy that must look the same elsewhere. Null where nothing is said. */
export function completeStyle(sheet: Sheet, row: number, column: number): IStyleData | null {
  const cell = sheet.cell(row, column);
  const own = typeof cell?.s === "string" ? sheet.styleById(cell.s) : cell?.s;
  const style = { ...sheet.worksheet.getColumnStyle(column), ...sheet.worksheet.getRowStyle(row), ...own };
  return Object.keys(style).length === 0 ? null : style;
}

/** The number format of a cell as Excel writes it. */
export function patternAt(sheet: Sheet, row: number, column: number): string {
  return styleAt(sheet, row, column, (style) => style.n?.pattern) ?? "General";
}

const MANY_CELLS = 1_000_000;

/**
 * Every value that a property has in an area. Whole rows and columns are looked at through what is stored in them and
 * through their own styles, not cell by cell.
 */
export function* stylesIn<T>(sheet: Sheet, of: Area, read: (row: number, column: number) => T): Generator<T> {
  if (cellCount(of) <= MANY_CELLS) {
    for (let row: number = of.top; row <= of.bottom; row++) {
      for (let column: number = of.left; column <= of.right; column++) yield read(row, column);
    }
    return;
  }
  const [lastRow, lastColumn] = [sheet.worksheet.getRowCount() - 1, sheet.worksheet.getColumnCount() - 1];
  for (const { row, column } of storedCells(sheet, of)) yield read(row, column);
  for (let column: number = of.left; column <= Math.min(of.right, lastColumn); column++) yield read(of.bottom, column);
  for (let row: number = of.top; row <= Math.min(of.bottom, lastRow); row++) yield read(row, of.right);
}

/** Changes the style of every cell of an area; `patch` is asked cell by cell. */
export function changeStyles(sheet: Sheet, of: Area, patch: (row: number, column: number) => StylePatch): void {
  if (isEntireColumn(of) || isEntireRow(of)) changeLines(sheet, of, patch);
  const cellValue: Record<number, Record<number, ICellData>> = {};
  const excelOnly: (readonly [number, number, NonNullable<StylePatch["xl"]>])[] = [];
  for (const [row, column] of styledCells(sheet, of)) {
    const { xl, ...s } = withoutDefaults(sheet, row, column, patch(row, column));
    if (xl !== undefined) excelOnly.push([row, column, xl]);
    if (Object.keys(s).length > 0) (cellValue[row] ??= {})[column] = { s: s as IStyleData };
  }
  if (Object.keys(cellValue).length > 0) {
    sheet.change(SetRangeValuesMutation, { cellValue, trigger: SetStyleCommand.id });
  }
  for (const [row, column, xl] of excelOnly) changeExcelOnly(sheet, row, column, xl);
}

/** What Excel takes for granted in a cell that says nothing. */
const GRANTED = new Map<keyof IStyleData, string>([
  ["cl", JSON.stringify({ rgb: "#000000" })],
  ["vt", JSON.stringify(VerticalAlign.BOTTOM)],
]);

/** A field that says what would hold without it is left out, so that a format put back leaves the cell as it was. */
function withoutDefaults(sheet: Sheet, row: number, column: number, patch: StylePatch): StylePatch {
  const fields = (Object.keys(patch) as (keyof StylePatch)[]).map((key) => {
    if (key === "xl" || key === "bd" || (patch[key] ?? null) === null) return [key, patch[key]] as const;
    const under = lineStyle<unknown>(sheet, row, column, (style) => style[key]);
    const granted = under === null ? GRANTED.get(key) : JSON.stringify(under);
    return [key, JSON.stringify(patch[key]) === granted ? null : patch[key]] as const;
  });
  return Object.fromEntries(fields);
}

/** Univer's own change of style drops keys that it does not know, so these are put into the cell directly. */
function changeExcelOnly(sheet: Sheet, row: number, column: number, patch: NonNullable<StylePatch["xl"]>): void {
  const cell = sheet.cell(row, column);
  const style: BookStyle = { ...(typeof cell?.s === "string" ? sheet.styleById(cell.s) : cell?.s) };
  const xl = Object.entries({ ...style.xl, ...patch }).filter(([, value]) => value !== null && value !== 0);
  if (xl.length > 0) style.xl = Object.fromEntries(xl);
  else delete style.xl;
  sheet.setStyle(row, column, style);
}

function* styledCells(sheet: Sheet, of: Area): Generator<readonly [number, number]> {
  if (isEntireColumn(of) || isEntireRow(of)) {
    for (const { row, column } of storedCells(sheet, of)) yield [row, column];
    return;
  }
  makeRoom(sheet, of);
  for (let row: number = of.top; row <= of.bottom; row++) {
    for (let column: number = of.left; column <= of.right; column++) yield [row, column];
  }
}

function changeLines(sheet: Sheet, of: Area, patch: (row: number, column: number) => StylePatch): void {
  const sheetArea = {
    ...of,
    bottom: sheet.worksheet.getRowCount() - 1,
    right: sheet.worksheet.getColumnCount() - 1,
  } as Area;
  const lines = intersection(of, sheetArea);
  if (lines === null) return;
  if (isEntireColumn(of)) {
    const columnData: Record<number, { s: IStyleData }> = {};
    for (let column: number = lines.left; column <= lines.right; column++) {
      columnData[column] = { s: patched(sheet.worksheet.getColumnStyle(column), patch(of.top, column)) };
    }
    sheet.change(SetColDataMutation, { columnData });
    return;
  }
  const rowData: Record<number, { s: IStyleData }> = {};
  for (let row: number = lines.top; row <= lines.bottom; row++) {
    rowData[row] = { s: patched(sheet.worksheet.getRowStyle(row), patch(row, of.left)) };
  }
  sheet.change(SetRowDataMutation, { rowData });
}

function patched(style: Nullable<BookStyle>, { xl, ...patch }: StylePatch): BookStyle {
  const all = { ...style, ...patch, xl: { ...style?.xl, ...xl } };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
}
