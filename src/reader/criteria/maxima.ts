import type { Decimal } from "../../model/numbers/decimal";
import type { Grid } from "../../model/grid";
import { columnSign } from "../figures/columnSign";
import type { Figure } from "../figures/figure";
import { figureAt } from "../figures/figureAt";
import { headerMax } from "../words/headerMax";

/** A maximum, with the other reading that its text allows. */
export interface Maximum {
  readonly max: Decimal | null;
  readonly otherMax: Decimal | null;
}

/** Reads a column of maxima in the light of all of it; `rows` are its rows inside the grid. */
export function maximaIn(grid: Grid, column: number, rows: readonly number[]): (row: number) => Maximum {
  const sign = columnSign(rows.map((row) => figureAt(grid, row, column, null, "points")));
  return (row) => {
    const alone = figureAt(grid, row, column, null, "points");
    return maximumOf(figureAt(grid, row, column, sign, "points"), alone.kind === "ambiguous" ? alone.readings : []);
  };
}

/** Where the column does not decide, "1.000" is a thousand: no maximum is given to three places; "(20)" is 20. */
function maximumOf(figure: Figure, readings: readonly Decimal[]): Maximum {
  const positive = readings.filter(({ digits }) => digits > 0n);
  const max = settled(figure, positive);
  const otherMax = positive.find((reading) => reading !== max && !isSame(reading, max)) ?? null;
  return { max, otherMax };
}

function settled(figure: Figure, readings: readonly Decimal[]): Decimal | null {
  switch (figure.kind) {
    case "value":
      return figure.value;
    case "ambiguous":
      return readings.at(-1) ?? null;
    case "band":
    case "twoFigures":
    case "notNumber":
      return headerMax(figure.shown);
    case "blank":
    case "notApplicable":
    case "date":
    case "error":
      return null;
  }
}

function isSame(a: Decimal, b: Decimal | null): boolean {
  return b !== null && a.digits === b.digits && a.places === b.places;
}
