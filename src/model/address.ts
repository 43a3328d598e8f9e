import { greatest, least } from "./extremes";

declare const rowBrand: unique symbol;
declare const columnBrand: unique symbol;

/** A row of a sheet, counted from 0 (Excel's row 1 is 0). */
export type RowIndex = number & { readonly [rowBrand]: true };
/** A column of a sheet, counted from 0 (Excel's A is 0). */
export type ColumnIndex = number & { readonly [columnBrand]: true };

export interface CellAddress {
  readonly row: RowIndex;
  readonly column: ColumnIndex;
}

/** A rectangle of cells; all four edges are inside it. */
export interface Area {
  readonly top: RowIndex;
  readonly left: ColumnIndex;
  readonly bottom: RowIndex;
  readonly right: ColumnIndex;
}

/** Where a thing stands in the workbook. Sheets are named here as the officer sees them. */
export interface Place {
  readonly sheet: string;
  readonly cell: CellAddress | null;
}

export function rowIndex(index: number): RowIndex {
  return index as RowIndex;
}

export function columnIndex(index: number): ColumnIndex {
  return index as ColumnIndex;
}

/** `0` → `A`, `26` → `AA`. */
export function columnLetters(column: ColumnIndex): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `{ row: 19, column: 10 }` → `K20`. */
export function cellText(cell: CellAddress): string {
  return `${columnLetters(cell.column)}${cell.row + 1}`;
}

/** `A4:J21`; one cell is `A4`. */
export function areaText(area: Area): string {
  const first = cellText({ row: area.top, column: area.left });
  const last = cellText({ row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
}

/** A1 text of one cell or a rectangle, with or without a sheet in front and `$` signs; null when it is neither. */
export function parseArea(text: string): Area | null {
  const local = text.slice(text.lastIndexOf("!") + 1);
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6}))?$/.exec(local);
  if (match === null) return null;
  const [, left = "", top = "", right = left, bottom = top] = match;
  const rows = [Number(top) - 1, Number(bottom) - 1];
  const columns = [lettersToColumn(left), lettersToColumn(right)];
  return {
    top: rowIndex(least(rows)),
    left: columnIndex(least(columns)),
    bottom: rowIndex(greatest(rows)),
    right: columnIndex(greatest(columns)),
  };
}

function lettersToColumn(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** `B3` → its address; throws on anything else (for constants and tests). */
export function at(text: string): CellAddress {
  const area = parseArea(text);
  if (area === null) throw new Error(`not a cell address: ${text}`);
  return { row: area.top, column: area.left };
}

export function contains(area: Area, cell: CellAddress): boolean {
  return cell.row >= area.top && cell.row <= area.bottom && cell.column >= area.left && cell.column <= area.right;
}

export function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
