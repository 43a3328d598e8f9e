import type { Grid } from "../../model/grid";
import { textAt, cellShape } from "./cells";

/** What a row holds at a glance. */
export interface RowShape {
  readonly filled: readonly number[];
  readonly words: number;
  readonly figures: number;
  readonly marks: number;
}

export function rowShape(grid: Grid, row: number): RowShape {
  const filled: number[] = [];
  let [words, figures, marks] = [0, 0, 0];
  for (let column = 0; column < grid.columnCount; column++) {
    const shape = cellShape(grid, row, column);
    if (shape === "blank") continue;
    filled.push(column);
    if (shape === "words") words++;
    else if (shape === "mark") marks++;
    else figures++;
  }
  return { filled, words, figures, marks };
}

/** A row of running numbers under a header: "(1) (2) (3)", "A B 1 2 3=1+2". */
export function isNumberingRow(grid: Grid, row: number, shape: RowShape): boolean {
  if (shape.filled.length < 2) return false;
  const texts = shape.filled.map((column) => textAt(grid, row, column));
  if (!texts.every((text) => /^[([]?(?:[A-Za-z]|\d{1,3})[)\]]?(?:\s*[=:].*)?$/.test(text))) return false;
  const numbers = texts.map((text) => Number(/\d+/.exec(text)?.[0] ?? NaN)).filter((number) => !Number.isNaN(number));
  return (
    numbers.length >= 1 && numbers.every((number, place) => place === 0 || number === (numbers[place - 1] ?? 0) + 1)
  );
}
