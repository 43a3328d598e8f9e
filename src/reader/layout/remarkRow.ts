import type { Grid } from "../../model/grid";
import { isFooter } from "../words/rowLabels";
import type { BodyColumns, UnitRow } from "./bodyColumns";
import { isFilled, isScore, textAt } from "./cells";

/** "- Tổ 1" without a number below a numbered unit that has figures of its own, and without a place of its own: a part of it. */
export function isDetail(
  grid: Grid,
  row: number,
  { all, unit, number }: BodyColumns,
  units: readonly UnitRow[],
): boolean {
  const last = units.at(-1)?.row;
  if (last === undefined || number === null || isFilled(grid, row, number) || !isFilled(grid, last, number))
    return false;
  const isPlaced = all.some(({ column, words }) => words === "rank" && isFilled(grid, row, column));
  return /^[-–+•*]\s*\p{L}/u.test(textAt(grid, row, unit)) && !isPlaced;
}

/** "(Nộp chậm 2 ngày)", "* Ghi chú: …": a remark on what stands above it. */
export function isNote(text: string): boolean {
  return /^\(.*\)$/.test(text) || isFooter(text);
}

/** The running number of the units goes on in the next row. */
export function goesOn(grid: Grid, row: number, { number, figures }: BodyColumns, units: readonly UnitRow[]): boolean {
  const last = units.at(-1)?.row;
  if (last === undefined || number === null) return false;
  const numberAt = (at: number) => Number(textAt(grid, at, number).replace(/[.)]$/, "") || NaN);
  return numberAt(row + 1) === numberAt(last) + 1 && figures.some((column) => isScore(grid, row + 1, column));
}
