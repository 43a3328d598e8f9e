import type { Grid } from "../../model/grid";
import { headerSense } from "../words/headerSense";
import { cellShape, isFilled, textAt } from "./cells";

/** Neighbouring columns inside the grid, both ends included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** What a row holds at a glance. */
export interface RowShape {
  readonly filled: readonly number[];
  readonly words: number;
  readonly figures: number;
  readonly marks: number;
}

export function wholeSpan(grid: Grid): Span {
  return { first: 0, last: grid.columnCount - 1 };
}

/** `span` leaves out what stands apart in the row; without one the whole row is looked at. */
export function rowShape(grid: Grid, row: number, span: Span = wholeSpan(grid)): RowShape {
  const filled: number[] = [];
  let [words, figures, marks] = [0, 0, 0];
  for (let column = span.first; column <= span.last; column++) {
    const shape = cellShape(grid, row, column);
    if (shape === "blank") continue;
    filled.push(column);
    if (shape === "words") words++;
    else if (shape === "mark") marks++;
    else figures++;
  }
  return { filled, words, figures, marks };
}

const ROWS_ABOVE = 5;
const ROWS_BELOW = 10;

/** The runs of columns that something stands in near a row, parted by columns that are blank there. */
export function spansAround(grid: Grid, row: number, floor: number): readonly Span[] {
  const spans: Span[] = [];
  let first: number | null = null;
  for (let column = 0; column <= grid.columnCount; column++) {
    if (column < grid.columnCount && isFilledNear(grid, row, floor, column)) first ??= column;
    else if (first !== null) {
      spans.push({ first, last: column - 1 });
      first = null;
    }
  }
  return spans;
}

function isFilledNear(grid: Grid, row: number, floor: number, column: number): boolean {
  if (isFilled(grid, row, column)) return true;
  const last = Math.min(row + ROWS_BELOW, grid.rowCount - 1);
  for (let near = Math.max(floor, row - ROWS_ABOVE); near <= last; near++)
    if (isFilled(grid, near, column)) return true;
  return false;
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

/** A row of outline numbers under headings that stand over several columns: "1.1 | 1.2 | Cộng | 2.1 | 2.2 | Cộng". */
export function isOutlineRow(grid: Grid, row: number, shape: RowShape): boolean {
  const texts = shape.filled.map((column) => textAt(grid, row, column));
  const numbers = texts.flatMap((text) => {
    const [, main = "", part = ""] = /^(\d{1,2})[.,](\d{1,2})\.?$/.exec(text) ?? [];
    return main === "" ? [] : [{ main: Number(main), part: Number(part) }];
  });
  if (numbers.length < 2 || !numbers.every((one, place) => follows(numbers[place - 1], one))) return false;
  return texts.every((text) => /^\d{1,2}[.,]\d{1,2}\.?$/.test(text) || headerSense([text]) === "total");
}

interface Outline {
  readonly main: number;
  readonly part: number;
}

/** 1.1 → 1.2 → 2.1; an outline begins at some first part. */
function follows(before: Outline | undefined, { main, part }: Outline): boolean {
  if (before === undefined || main === before.main + 1) return part === 1;
  return main === before.main && part === before.part + 1;
}
