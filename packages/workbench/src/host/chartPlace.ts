import type { ChartCorner, SheetChart } from "../chart";
import { columnWidth, isColumnHidden, isRowHidden, rowHeight } from "../book/lines";
import type { Sheet } from "../book/sheet";
import { MAX_COLUMNS, MAX_ROWS } from "../book/areas";

/** A place on a sheet in points from its top left corner, as Office.js counts. */
export interface ChartBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function boxOf(sheet: Sheet, { from, to }: SheetChart): ChartBox {
  const [left, top] = [leftOf(sheet, from), topOf(sheet, from)];
  return { left, top, width: leftOf(sheet, to) - left, height: topOf(sheet, to) - top };
}

export function cornersOf(sheet: Sheet, { left, top, width, height }: ChartBox): Pick<SheetChart, "from" | "to"> {
  return { from: cornerAt(sheet, left, top), to: cornerAt(sheet, left + width, top + height) };
}

function leftOf(sheet: Sheet, corner: ChartCorner): number {
  let left = corner.right;
  for (let column = 0; column < corner.column; column++) left += widthOf(sheet, column);
  return left;
}

function topOf(sheet: Sheet, corner: ChartCorner): number {
  let top = corner.down;
  for (let row = 0; row < corner.row; row++) top += heightOf(sheet, row);
  return top;
}

function cornerAt(sheet: Sheet, left: number, top: number): ChartCorner {
  const [column, right] = lineAt(left, MAX_COLUMNS, (line) => widthOf(sheet, line));
  const [row, down] = lineAt(top, MAX_ROWS, (line) => heightOf(sheet, line));
  return { row, column, down, right };
}

/** The line that a distance ends in, and how far inside it. */
function lineAt(
  distance: number,
  lines: number,
  size: (line: number) => number,
): readonly [line: number, rest: number] {
  let rest = distance;
  for (let line = 0; line < lines - 1; line++) {
    if (rest < size(line)) return [line, rest];
    rest -= size(line);
  }
  return [lines - 1, 0];
}

function widthOf(sheet: Sheet, column: number): number {
  return isColumnHidden(sheet, column) ? 0 : columnWidth(sheet, column);
}

function heightOf(sheet: Sheet, row: number): number {
  return isRowHidden(sheet, row) ? 0 : rowHeight(sheet, row);
}
