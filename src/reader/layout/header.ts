import { contains, type Area } from "../../model/address";
import type { Grid } from "../../model/grid";
import { foldWords } from "../words/foldWords";
import { isOnlyMax } from "../words/headerMax";
import { headerSense } from "../words/headerSense";
import { isMaximumLabel } from "../words/rowLabels";
import { addressOf, cellShape, textAt } from "./cells";
import { groupHeading } from "./groupHeading";
import { isNumberingRow, rowShape, type RowShape } from "./rowShape";

/** The rows of a header, inside the grid. */
export interface HeaderRows {
  readonly top: number;
  readonly bottom: number;
}

const DEEPEST_HEADER = 3;
/** Units with a remark and no score that may stand first under a header. */
const LINES_BETWEEN = 20;
const TITLE =
  /^(?:phu luc|quyet dinh|kem theo|dinh kem|ban hanh|cong hoa|doc lap|uy ban|bieu|mau|don vi tinh|dvt|so \d|nam \d|ngay|bang|danh sach|ket qua danh gia xep hang)|\b(?:doc lap tu do|thang \d+ nam|qd ubnd|nam (?:19|20)\d\d)\b/;
const HEADING = /\b(?:diem|chi so|tieu chi|ket qua|noi dung|xep|tru cot|linh vuc|nhom|danh gia|tham dinh|cham)\b/;

/** Whether a row could be a unit's, or a criterion's: words beside figures that are more than years, or beside marks. */
export function isDataRow(grid: Grid, row: number, shape: RowShape): boolean {
  if (shape.words === 0 || shape.figures + shape.marks === 0) return false;
  if (isNumberingRow(grid, row, shape) || isMaximumRow(grid, row, shape)) return false;
  return shape.marks > 0 || shape.filled.some((column) => isFigureCell(grid, row, column));
}

function isFigureCell(grid: Grid, row: number, column: number): boolean {
  const value = grid.values[row]?.[column];
  if (value === undefined || value === "" || isYear(Number(value))) return false;
  const shape = cellShape(grid, row, column);
  return shape === "figure" || shape === "percent";
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2100;
}

export function isMaximumRow(grid: Grid, row: number, shape: RowShape): boolean {
  return shape.figures > 0 && shape.filled.slice(0, 4).some((column) => isMaximumLabel(textAt(grid, row, column)));
}

/** The header that a data row stands under, not above `floor`; null when the rows above it are none. */
export function headerAbove(grid: Grid, dataRow: number, floor: number): HeaderRows | null {
  const data = new Set(rowShape(grid, dataRow).filled);
  for (let row = dataRow - 1, lines = 0; row >= floor && lines <= LINES_BETWEEN; row--) {
    const shape = rowShape(grid, row);
    if (isBetween(grid, row, shape)) continue;
    if (!isHeadingRow(grid, row, shape)) return null;
    const header = wholeHeader(grid, row, floor, data);
    if (covers(grid, header, data)) return header;
    lines++;
  }
  return null;
}

/** Rows that may stand between a header and the first figures of a unit: lines, numbering, maxima, groups. */
export function isBetween(grid: Grid, row: number, shape: RowShape): boolean {
  if (shape.filled.length <= 1 || shape.words === 0) return true;
  if (isNumberingRow(grid, row, shape) || isMaximumRow(grid, row, shape)) return true;
  const [first = 0, second = 0] = shape.filled;
  const [number, name] = [textAt(grid, row, first), textAt(grid, row, second)];
  if (shape.filled.length === 2 && groupHeading(number, name, false) !== null) return true;
  // A matrix on its side may name its units' groups under its header.
  return shape.filled.length > 2 && headerSense([number]) === "group" && isTwinAbove(grid, row, shape);
}

function isTwinAbove(grid: Grid, row: number, shape: RowShape): boolean {
  const above = row === 0 ? null : rowShape(grid, row - 1);
  return above !== null && above.figures === 0 && above.filled.join() === shape.filled.join();
}

function wholeHeader(grid: Grid, bottom: number, floor: number, data: ReadonlySet<number>): HeaderRows {
  let top = bottom;
  while (top > floor && bottom - top + 1 < DEEPEST_HEADER && isOuterHeading(grid, top - 1, { top, bottom }, data))
    top--;
  return { top, bottom };
}

/** Words and no figures, at least in one run of neighbouring cells: what stands apart in the row is another thing's. */
function isHeadingRow(grid: Grid, row: number, shape: RowShape): boolean {
  const isWords = (columns: readonly number[]) =>
    columns.length >= 2 && !columns.some((column) => isFigureCell(grid, row, column));
  return shape.words >= 2 && (isWords(shape.filled) || runs(shape.filled).some(isWords));
}

function runs(columns: readonly number[]): readonly (readonly number[])[] {
  const found: number[][] = [];
  columns.forEach((column, place) => {
    const last = found.at(-1);
    if (last !== undefined && columns[place - 1] === column - 1) last.push(column);
    else found.push([column]);
  });
  return found;
}

/** A row above a header that belongs to it: headings over several of its columns, or columns merged down. */
function isOuterHeading(grid: Grid, row: number, lower: HeaderRows, data: ReadonlySet<number>): boolean {
  const upper = new Set(rowShape(grid, row).filled);
  const below = headedColumns(grid, lower);
  const [left, right] = spanOf(below, (column) => data.has(column) || upper.has(column));
  const inside = [...upper].filter((column) => column >= left && column <= right);
  if (inside.length === 0 || inside.some((column) => isFigureCell(grid, row, column))) return false;
  const texts = inside.map((column) => textAt(grid, row, column));
  if (texts.some((text) => TITLE.test(foldWords(text)) || /[:：]$/.test(text))) return false;
  if (inside.length > 1) return leavesRoom(inside, below, left);
  return inside.every((column) => isInnerHeading(grid, row, column, left, right));
}

/** From the first to the last of some columns, and on over the neighbours that belong. */
function spanOf(columns: ReadonlySet<number>, belongs: (column: number) => boolean): [left: number, right: number] {
  let [left, right] = [Math.min(...columns), Math.max(...columns)];
  while (belongs(left - 1)) left--;
  while (belongs(right + 1)) right++;
  return [left, right];
}

/** Some column has its heading in one of the two rows only: a heading merged down, or one that spans its neighbours. */
function leavesRoom(upper: readonly number[], lower: ReadonlySet<number>, left: number): boolean {
  const mergedDown = upper.some((column) => !lower.has(column));
  const spanning = [...lower].some((column) => column > left && !upper.includes(column));
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
function covers(grid: Grid, header: HeaderRows, data: ReadonlySet<number>): boolean {
  const headed = headedColumns(grid, header);
  const covered = [...data].filter((column) => headed.has(column)).length;
  return covered >= 2 && covered * 2 >= data.size;
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
    const last = parts.at(-1);
    if (text === "" || text === last) continue;
    // A maximum under a heading belongs to it, as if it stood behind it.
    if (last !== undefined && isOnlyMax(text)) parts.splice(-1, 1, `${last} ${text}`);
    else parts.push(text);
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
