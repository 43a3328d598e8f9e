import type { Grid } from "../../model/grid";
import { foldWords } from "../words/foldWords";
import { headerSense } from "../words/headerSense";
import { textAt } from "./cells";
import { columnHeading, mergeAt } from "./columnHeading";
import { isFigureCell } from "./dataRow";
import { headedColumns, type HeaderRows } from "./headerRows";
import { rowShape } from "./rowShape";

const TITLE =
  /^(?:phu luc|quyet dinh|kem theo|dinh kem|ban hanh (?:kem )?theo|cong hoa|doc lap|uy ban|bieu|mau|don vi tinh|dvt|so \d|nam \d|ngay|bang|danh sach|ket qua danh gia xep hang)|\b(?:doc lap tu do|thang \d+ nam|qd ubnd|nam (?:19|20)\d\d)\b/;
const HEADING = /\b(?:diem|chi so|tieu chi|ket qua|noi dung|xep|tru cot|linh vuc|nhom|danh gia|tham dinh|cham)\b/;

/** Whether the rows from `top` to a header are headings of the same table: one row, or such a row and a lone heading under it. */
export function isUpperPart(grid: Grid, top: number, lower: HeaderRows, data: ReadonlySet<number>): boolean {
  if (top < 0) return false;
  const upper = rowShape(grid, top, lower.span).filled;
  if (lower.top - top === 1) return isOuterHeading(grid, top, upper, lower);
  const between = rowShape(grid, top + 1, lower.span).filled;
  const headed = headedColumns(grid, lower);
  const isLone = between.length === 1 && between.every((column) => headed.has(column));
  const headsMore = upper.some((column) => data.has(column) && !headed.has(column));
  return isLone && headsMore && isOuterHeading(grid, top, upper, lower);
}

/** A row above a header that belongs to it: headings over several of its columns, or columns merged down. */
function isOuterHeading(grid: Grid, row: number, upper: readonly number[], lower: HeaderRows): boolean {
  if (upper.length === 0 || upper.some((column) => isFigureCell(grid, row, column))) return false;
  const texts = upper.map((column) => textAt(grid, row, column));
  const isTitled = texts.some((text) => TITLE.test(foldWords(text)));
  if (isTitled && !upper.some((column) => headsLines(grid, row, column, lower))) return false;
  if (texts.some((text) => /[:：]$/.test(text))) return false;
  const { first, last } = lower.span;
  if (upper.length > 1) return leavesRoom(upper, headedColumns(grid, lower), first);
  return upper.every((column) => isInnerHeading(grid, row, column, first, last));
}

/**
 * "STT", "Đơn vị" and nothing under them in the header: beside them stand headings, whatever those begin with ("Năm
 * 2022", "Bảng điều khiển"). Over another heading, or where the header has such a one itself, they are a letterhead's.
 */
function headsLines(grid: Grid, row: number, column: number, lower: HeaderRows): boolean {
  const text = textAt(grid, row, column);
  const sense = headerSense([text]);
  if ((sense !== "number" && sense !== "unit") || TITLE.test(foldWords(text))) return false;
  const headed = headedColumns(grid, lower);
  return (
    !headed.has(column) && ![...headed].some((own) => headerSense(columnHeading(grid, lower, own).parts) === sense)
  );
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
  const text = textAt(grid, row, column);
  // Titles are written in capitals, and so are letterheads.
  return column > left && column <= right && text !== text.toUpperCase() && HEADING.test(foldWords(text));
}
