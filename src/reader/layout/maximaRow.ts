import type { Grid } from "../../model/grid";
import type { BodyColumns } from "./bodyColumns";
import { figureOf, isFilled, textAt } from "./cells";
import { isNumberingRow, rowShape } from "./rowShape";

/** Bonus points lift a few totals, and a slip a score, above their maxima. */
const MOST_BELOW = 0.7;

/**
 * Figures without a name under the headings, and nothing below is above them: the maxima. Where the row lacks what
 * the one below has (a running number, a rank), most of a column is enough, and all of half of the columns.
 */
export function topsColumns(grid: Grid, row: number, columns: BodyColumns): boolean {
  const lacks = columns.all.some(
    ({ column }) => column !== columns.unit && !isFilled(grid, row, column) && isFilled(grid, row + 1, column),
  );
  const most = lacks ? MOST_BELOW : 1;
  const { all, unit, number } = columns;
  const tops = all.flatMap(({ column }) =>
    column !== unit && column !== number && isFilled(grid, row, column) ? [column] : [],
  );
  const rows = Array.from({ length: grid.rowCount - row - 1 }, (_, place) => row + 1 + place);
  const below = rows.filter((under) => !isNumberingRow(grid, under, rowShape(grid, under)));
  const shares = tops.map((column) => {
    const top = figureOf(grid, row, column);
    const held = below.flatMap((under) => figureOf(grid, under, column) ?? []);
    if (top === null) return 0;
    return held.length === 0 ? 1 : held.filter((figure) => figure <= top).length / held.length;
  });
  const whole = shares.filter((share) => share === 1).length;
  return shares.length > 1 && shares.every((share) => share >= most) && whole * 2 >= shares.length;
}

/** A row of "100 điểm" under the headings, with no name: their maxima. */
export function saysPoints(grid: Grid, row: number, columns: BodyColumns): boolean {
  const texts = columns.all.map(({ column }) => textAt(grid, row, column)).filter((text) => text !== "");
  return texts.length > 0 && texts.every((text) => /^\(?\d[\d.,]* ?(?:điểm|đ)\)?$/iu.test(text));
}
