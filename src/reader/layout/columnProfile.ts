import type { Grid } from "../../model/grid";
import { cellShape } from "./cells";

/** What a column holds across the units. */
export interface ColumnProfile {
  readonly figures: number;
  readonly words: number;
  readonly marks: number;
  /** Every figure is shown as percent, and there is one. */
  readonly percent: boolean;
}

/** Enough units to know a column by; only whether all figures are percentages needs every one. */
const SAMPLE = 400;

export function profileColumn(grid: Grid, rows: readonly number[], column: number): ColumnProfile {
  let [figures, words, marks, percents] = [0, 0, 0, 0];
  for (const [place, row] of rows.entries()) {
    if (place >= SAMPLE && percents < figures) break;
    const shape = cellShape(grid, row, column);
    if (shape === "figure" || shape === "percent") figures++;
    if (shape === "percent") percents++;
    if (shape === "words") words++;
    if (shape === "mark") marks++;
  }
  return { figures, words, marks, percent: percents > 0 && percents === figures };
}
