import { contains, type Area } from "../../model/address";
import type { Grid } from "../../model/grid";
import { foldWords } from "../words/foldWords";
import { isMaximumLabel } from "../words/rowLabels";
import { addressOf, textAt } from "./cells";
import { isNumberingRow, rowShape, type RowShape } from "./rowShape";

/** The rows of a header, inside the grid. */
export interface HeaderRows {
  readonly top: number;
  readonly bottom: number;
}

const DEEPEST_HEADER = 3;
/** Lines between a header and its first figures: groups, units without any score. */
const LINES_BETWEEN = 60;
const TITLE =
  /^(?:phu luc|quyet dinh|kem theo|dinh kem|ban hanh|cong hoa|doc lap|uy ban|bieu|mau|don vi tinh|dvt|so \d|nam \d|ngay|bang|danh sach|ket qua danh gia xep hang)|\b(?:doc lap tu do|thang \d+ nam|qd ubnd|nam (?:19|20)\d\d)\b/;
const HEADING = /\b(?:diem|chi so|tieu chi|ket qua|noi dung|xep|tru cot|linh vuc|nhom|danh gia|tham dinh|cham)\b/;

/** Whether a row could be a unit's, or a criterion's: words beside figures that are more than years. */
export function isDataRow(grid: Grid, row: number, shape: RowShape): boolean {
  if (shape.words === 0 || shape.figures === 0) return false;
  if (isNumberingRow(grid, row, shape) || isMaximumRow(grid, row, shape)) return false;
  return shape.filled.some((column) => isFigureCell(grid, row, column));
}

function isFigureCell(grid: Grid, row: number, column: number): boolean {
  const value = grid.values[row]?.[column];
  if (typeof value === "number") return !isYear(value);
  return typeof value === "string" && /^\D{0,2}\d/.test(value) && !isYear(Number(value));
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2100;
}

export function isMaximumRow(grid: Grid, row: number, shape: RowShape): boolean {
  return shape.figures > 0 && shape.filled.slice(0, 4).some((column) => isMaximumLabel(textAt(grid, row, column)));
}

/** The header that a data row stands under, not above `floor`; null when the rows above it are none. */
export function headerAbove(grid: Grid, dataRow: number, floor: number): HeaderRows | null {
  const bottom = headerBottom(grid, dataRow, floor);
  if (bottom === null) return null;
  let top = bottom;
  while (top > floor && bottom - top + 1 < DEEPEST_HEADER && isOuterHeading(grid, top - 1, top, bottom)) top--;
  return covers(grid, { top, bottom }, dataRow) ? { top, bottom } : null;
}

function headerBottom(grid: Grid, dataRow: number, floor: number): number | null {
  for (let row = dataRow - 1, lines = 0; row >= floor && lines <= LINES_BETWEEN; row--) {
    const shape = rowShape(grid, row);
    if (shape.filled.length <= 1) {
      lines++;
      continue;
    }
    if (isNumberingRow(grid, row, shape) || isMaximumRow(grid, row, shape) || shape.words === 0) continue;
    return isHeadingRow(grid, row, shape) ? row : null;
  }
  return null;
}

function isHeadingRow(grid: Grid, row: number, shape: RowShape): boolean {
  return shape.words >= 2 && !shape.filled.some((column) => isFigureCell(grid, row, column));
}

/** A row above a header that belongs to it: headings over several of its columns, or columns merged down. */
function isOuterHeading(grid: Grid, row: number, top: number, bottom: number): boolean {
  const shape = rowShape(grid, row);
  if (shape.words === 0 || shape.filled.some((column) => isFigureCell(grid, row, column))) return false;
  if (shape.filled.some((column) => TITLE.test(foldWords(textAt(grid, row, column))))) return false;
  const below = headedColumns(grid, { top, bottom });
  const [left, right] = [Math.min(...below), Math.max(...below)];
  if (shape.filled.length > 1)
    return shape.filled.every((column) => column <= right + 1) && leavesRoom(shape, below, left);
  return shape.filled.every((column) => isInnerHeading(grid, row, column, left, right));
}

/** Some column has its heading in one of the two rows only: a heading merged down, or one that spans its neighbours. */
function leavesRoom(upper: RowShape, lower: ReadonlySet<number>, left: number): boolean {
  const above = new Set(upper.filled);
  const mergedDown = upper.filled.some((column) => !lower.has(column));
  const spanning = [...lower].some((column) => column > left && !above.has(column));
  return mergedDown || spanning;
}

/** A lone heading above a header belongs to it when it spans a part of its columns; a title spans them all. */
function isInnerHeading(grid: Grid, row: number, column: number, left: number, right: number): boolean {
  const merge = mergeAt(grid, row, column);
  if (merge !== null) {
    const [first, last] = [merge.left - grid.left, merge.right - grid.left];
    return first > left && last <= right && last > first;
  }
  return column > left && column <= right && HEADING.test(foldWords(textAt(grid, row, column)));
}

function headedColumns(grid: Grid, rows: HeaderRows): Set<number> {
  const columns = new Set<number>();
  for (let row = rows.top; row <= rows.bottom; row++)
    rowShape(grid, row).filled.forEach((column) => columns.add(column));
  return columns;
}

/** Most of what a unit's row holds stands under a heading. */
function covers(grid: Grid, header: HeaderRows, dataRow: number): boolean {
  const headed = headedColumns(grid, header);
  const { filled } = rowShape(grid, dataRow);
  const covered = filled.filter((column) => headed.has(column)).length;
  return covered >= 2 && covered * 2 >= filled.length;
}

/** The merged area over a cell inside the grid; null where there is none or the host cannot tell. */
export function mergeAt(grid: Grid, row: number, column: number): Area | null {
  if (grid.merges === null) return null;
  const cell = addressOf(grid, row, column);
  return grid.merges.find((area) => contains(area, cell)) ?? null;
}

/** A column's heading texts, the outermost first, and the row inside the grid where the innermost stands. */
export interface ColumnHeading {
  readonly column: number;
  readonly parts: readonly string[];
  readonly row: number;
}

export function columnHeading(grid: Grid, header: HeaderRows, column: number): ColumnHeading {
  const parts: string[] = [];
  let cellRow = header.bottom;
  for (let row = header.top; row <= header.bottom; row++) {
    const own = textAt(grid, row, column);
    if (own !== "") cellRow = row;
    const text = own === "" ? inheritedText(grid, header, row, column) : own;
    if (text !== "" && text !== parts.at(-1)) parts.push(text);
  }
  return { column, parts, row: cellRow };
}

/** The text of the heading that spans a blank header cell: the merged area's, or the next one to the left over columns that have headings of their own. */
function inheritedText(grid: Grid, header: HeaderRows, row: number, column: number): string {
  const merge = mergeAt(grid, row, column);
  if (merge !== null) return textAt(grid, Math.max(merge.top - grid.top, header.top), merge.left - grid.left);
  if (row === header.bottom) return "";
  for (let left = column; left >= 0; left--) {
    if (!hasOwnBelow(grid, header, row, left)) return "";
    const text = textAt(grid, row, left);
    if (text === "") continue;
    const owner = mergeAt(grid, row, left);
    return owner === null || owner.right === owner.left ? text : "";
  }
  return "";
}

function hasOwnBelow(grid: Grid, header: HeaderRows, row: number, column: number): boolean {
  for (let below = row + 1; below <= header.bottom; below++) if (textAt(grid, below, column) !== "") return true;
  return false;
}
