import type { RawValue } from "../../model/cell";
import { type Grid, valueAt, wordsAt } from "../../model/grid";
import { rankOfText } from "../../model/text/rankOfText";
import { yesOrNo } from "../figures/rawFigure";
import { cellShape } from "./cells";

/** What a column holds across the units. */
export interface ColumnProfile {
  readonly figures: number;
  /** How many of the figures differ, among the units that were looked at. */
  readonly different: number;
  readonly words: number;
  /** How many of the words are ranks: "IV", "Hạng 4". */
  readonly ranks: number;
  readonly marks: number;
  /** Every cell that holds something says yes or no, or that it does not apply. */
  readonly answers: boolean;
  /** Every figure is shown as percent, and there is one. */
  readonly percent: boolean;
  /** Every figure lies between 0 and 1, percentages aside; null where there is none. */
  readonly upToOne: boolean | null;
}

/** Enough units to know a column by; only whether all figures are percentages, or at most 1, needs every one. */
const SAMPLE = 400;

export function profileColumn(grid: Grid, rows: readonly number[], column: number): ColumnProfile {
  let [figures, words, ranks, marks, answers, percents, fractions] = [0, 0, 0, 0, 0, 0, 0];
  const different = new Set<RawValue>();
  for (const [place, row] of rows.entries()) {
    if (place >= SAMPLE && percents < figures && fractions < figures) break;
    const shape = cellShape(grid, row, column);
    const isFigure = shape === "figure" || shape === "percent";
    if (isFigure) figures++;
    if (isFigure && place < SAMPLE) different.add(valueAt(grid, row, column));
    if (shape === "percent") percents++;
    else if (shape === "figure" && isUpToOne(valueAt(grid, row, column))) fractions++;
    if (shape === "words") words++;
    if (shape === "words" && rankOfText(wordsAt(grid, row, column)) !== null) ranks++;
    if (shape === "mark") marks++;
    if (shape === "mark" && yesOrNo(wordsAt(grid, row, column)) !== null) answers++;
  }
  const percent = percents > 0 && percents === figures;
  return {
    figures,
    different: different.size,
    words,
    ranks,
    marks,
    answers: answers > 0 && figures + words === 0,
    percent,
    upToOne: figures === percents ? null : fractions === figures,
  };
}

function isUpToOne(value: RawValue): boolean {
  const figure = Number(String(value).replace(",", "."));
  return figure >= 0 && figure <= 1;
}
