import { type Grid, numberAt, wordsAt } from "../../model/grid";
import { isMaximumLabel } from "../words/rowLabels";
import { cellShape, textAt } from "./cells";
import { isNumberingRow, isOutlineRow, type RowShape } from "./rowShape";

/** Whether a row could be a unit's, or a criterion's: words beside figures that are more than years, or beside marks. */
export function isDataRow(grid: Grid, row: number, shape: RowShape): boolean {
  if (shape.words === 0 || shape.figures + shape.marks === 0) return false;
  if (isNumberingRow(grid, row, shape) || isOutlineRow(grid, row, shape)) return false;
  if (isMaximumRow(grid, row, shape)) return false;
  return shape.marks > 0 || shape.filled.some((column) => isFigureCell(grid, row, column));
}

export function isFigureCell(grid: Grid, row: number, column: number): boolean {
  const shape = cellShape(grid, row, column);
  if (shape !== "figure" && shape !== "percent") return false;
  const words = wordsAt(grid, row, column);
  return words === "" ? !isYear(numberAt(grid, row, column)) : !isYear(Number(words)) && !isMonth(words);
}

/** "01/2025". */
function isMonth(text: string): boolean {
  return /^\s*(?:0?[1-9]|1[0-2])\s*[/-]\s*(?:19|20)\d\d\s*$/.test(text);
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2100;
}

export function isMaximumRow(grid: Grid, row: number, shape: RowShape): boolean {
  return shape.figures > 0 && shape.filled.slice(0, 4).some((column) => isMaximumLabel(textAt(grid, row, column)));
}
