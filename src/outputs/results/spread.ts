import { add, compare, type Decimal, decimalToNumber, ZERO } from "../../model/numbers/decimal";
import { fractionOf, roundFraction } from "../../model/numbers/fraction";

/** How the figures of several units lie: exact, each rounded once where it has to be. */
export interface Spread {
  /** Best first, as many as there are. */
  readonly figures: readonly Decimal[];
  readonly sum: Decimal;
  readonly prefer: "more" | "fewer";
}

export function spreadOf(figures: readonly (Decimal | null)[], prefer: Spread["prefer"] = "more"): Spread {
  const known = figures.flatMap((figure) => (figure === null ? [] : [{ figure, near: decimalToNumber(figure) }]));
  // What differs in its nearest double differs that way; the rest is told exactly.
  known.sort((a, b) => (prefer === "more" ? inOrder(b, a) : inOrder(a, b)));
  const sorted = known.map(({ figure }) => figure);
  return { figures: sorted, sum: sorted.reduce(add, ZERO), prefer };
}

interface Near {
  readonly figure: Decimal;
  readonly near: number;
}

function inOrder(a: Near, b: Near): number {
  return a.near - b.near || compare(a.figure, b.figure);
}

export function bestOf({ figures }: Spread): Decimal | null {
  return figures[0] ?? null;
}

export function worstOf({ figures }: Spread): Decimal | null {
  return figures.at(-1) ?? null;
}

/** Rounded once to so many places. */
export function meanOf({ figures, sum }: Spread, places: number): Decimal | null {
  return figures.length === 0 ? null : quotient(sum, figures.length, places);
}

/** Of an even number of figures the mean of the two in the middle. */
export function medianOf({ figures }: Spread, places: number): Decimal | null {
  const [upper, lower] = [figures[(figures.length - 1) >> 1], figures[figures.length >> 1]];
  return upper === undefined || lower === undefined ? null : quotient(add(upper, lower), 2, places);
}

/** 1-1-3: one more than those that are better. */
export function rankIn({ figures, prefer }: Spread, figure: Decimal): number {
  let [low, high] = [0, figures.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = figures[middle];
    const order = other === undefined ? 0 : compare(other, figure);
    if (prefer === "more" ? order > 0 : order < 0) low = middle + 1;
    else high = middle;
  }
  return low + 1;
}

function quotient(sum: Decimal, by: number, places: number): Decimal {
  const { numerator, denominator } = fractionOf(sum);
  return roundFraction({ numerator, denominator: denominator * BigInt(by) }, places);
}
