import type { Grid } from "../../model/grid";
import { headerSense } from "../words/headerSense";
import { textAt } from "./cells";
import { isFigureCell, isMaximumRow } from "./dataRow";
import { groupHeading } from "./groupHeading";
import { isLoneSubheading } from "./loneSubheading";
import { isUpperPart } from "./outerHeading";
import { headedColumns, type HeaderRows } from "./headerRows";
import { isNumberingRow, isOutlineRow, rowShape, type RowShape, type Span } from "./rowShape";

const DEEPEST_HEADER = 4;
/** Units with a remark and no score that may stand first under a header. */
const LINES_BETWEEN = 20;

/** The header that a data row stands under, not above `floor`; null when the rows above it are none. */
export function headerAbove(grid: Grid, dataRow: number, floor: number, span: Span): HeaderRows | null {
  const data = new Set(rowShape(grid, dataRow, span).filled);
  for (let row = dataRow - 1, lines = 0; row >= floor && lines <= LINES_BETWEEN; row--) {
    const shape = rowShape(grid, row, span);
    const isLone = row > floor && isLoneUnderHeading(grid, row, span, data);
    if (!isLone && isBetween(grid, row, shape, span)) continue;
    if (!isLone && !isHeadingRow(grid, row, shape)) return null;
    const header = wholeHeader(grid, { top: isLone ? row - 1 : row, bottom: row, span }, floor, data);
    if (covers(grid, header, data)) return header;
    lines++;
  }
  return null;
}

/** Rows that may stand between a header and the first figures of a unit: lines, numbering, maxima, groups. */
export function isBetween(grid: Grid, row: number, shape: RowShape, span: Span): boolean {
  if (shape.filled.length <= 1 || shape.words === 0) return true;
  if (isNumberingRow(grid, row, shape) || isMaximumRow(grid, row, shape)) return true;
  const [first = 0, second = 0] = shape.filled;
  const [number, name] = [textAt(grid, row, first), textAt(grid, row, second)];
  if (shape.filled.length === 2 && groupHeading(number, name, false) !== null) return true;
  // A matrix on its side may name its units' groups under its header.
  return shape.filled.length > 2 && headerSense([number]) === "group" && isTwinAbove(grid, row, shape, span);
}

function isTwinAbove(grid: Grid, row: number, shape: RowShape, span: Span): boolean {
  const above = row === 0 ? null : rowShape(grid, row - 1, span);
  return above !== null && above.figures === 0 && above.filled.join() === shape.filled.join();
}

function isHeadingRow(grid: Grid, row: number, shape: RowShape): boolean {
  if (isOutlineRow(grid, row, shape)) return true;
  const figures = shape.filled.filter((column) => isFigureCell(grid, row, column));
  return shape.words >= 2 && (figures.length === 0 || areNumbered(grid, row, shape, figures));
}

/** Criteria headed 1, 2, 3 … between headings that say what they head. */
function areNumbered(grid: Grid, row: number, shape: RowShape, figures: readonly number[]): boolean {
  const headed = shape.filled.filter((column) => headerSense([textAt(grid, row, column)]) !== null).length;
  const isRun = figures.every((column, place) => Number(textAt(grid, row, column)) === place + 1);
  return headed >= 2 && figures.length >= 2 && isRun;
}

/** A row that ends a header though one cell of it is filled: "Số liệu" under one criterion of many. */
function isLoneUnderHeading(grid: Grid, row: number, span: Span, data: ReadonlySet<number>): boolean {
  const above = rowShape(grid, row - 1, span);
  if (!isHeadingRow(grid, row - 1, above) || isBetween(grid, row - 1, above, span)) return false;
  return isLoneSubheading(grid, { top: row - 1, bottom: row, span }, data);
}

function wholeHeader(grid: Grid, innermost: HeaderRows, floor: number, data: ReadonlySet<number>): HeaderRows {
  let header = innermost;
  for (;;) {
    const more = [1, 2].find((up) => isUpperPart(grid, header.top - up, header, data));
    if (more === undefined || header.top - more < floor) return header;
    if (header.bottom - header.top + 1 + more > DEEPEST_HEADER) return header;
    header = { ...header, top: header.top - more };
  }
}

/** Most of what a unit's row holds stands under a heading. */
function covers(grid: Grid, header: HeaderRows, data: ReadonlySet<number>): boolean {
  const headed = headedColumns(grid, header);
  const covered = [...data].filter((column) => headed.has(column)).length;
  return covered >= 2 && covered * 2 >= data.size;
}
