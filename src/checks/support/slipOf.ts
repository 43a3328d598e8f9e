import { add, compare, decimal, type Decimal, multiply, subtract } from "../../model/numbers/decimal";
import { decimalAt, type DecimalColumn } from "../../model/numbers/decimalColumn";

const MOST_PLACES = 3;
const LEAST_OTHERS = 3;

/** A score that is less than twice the maximum is merely above it: 106 of 100 is hardly 10,6. */
const FAR_ABOVE = decimal(2n, 0);

/**
 * The score that was probably meant where the decimal mark got lost or slipped to the right (9127 or 912,7 for 91,27): far
 * above the maximum as it stands, and no farther from the other scores of its column than they lie apart once the mark is
 * put back. Null where none fits.
 */
export function slipOf(figures: DecimalColumn, unit: number, max: Decimal): Decimal | null {
  const value = decimalAt(figures, unit);
  if (value === null || compare(value, max) <= 0 || compare(value, multiply(max, FAR_ABOVE)) < 0) return null;
  const others = [...figures.digits.keys()].flatMap((other) => {
    const figure = other === unit ? null : decimalAt(figures, other);
    return figure === null || compare(figure, max) > 0 ? [] : [figure];
  });
  if (others.length < LEAST_OTHERS) return null;
  const least = others.reduce((low, next) => (compare(next, low) < 0 ? next : low));
  const most = others.reduce((high, next) => (compare(next, high) > 0 ? next : high));
  const spread = subtract(most, least);
  const [from, to] = [subtract(least, spread), add(most, spread)];
  const meant = places(1, MOST_PLACES).map((more) => decimal(value.digits, value.places + more));
  return (
    meant.find((figure) => compare(figure, max) <= 0 && compare(figure, from) >= 0 && compare(figure, to) <= 0) ?? null
  );
}

/**
 * The score that was meant where the decimal mark is gone from one figure of a column that has it (9127 among 91,27; 85,4):
 * ten times the greatest of the others at least, and among them once the mark is put back. For columns without a maximum.
 */
export function lostMark(figures: DecimalColumn, unit: number): Decimal | null {
  const value = decimalAt(figures, unit);
  if (value === null || value.places > 0 || value.digits <= 0n) return null;
  const others = [...figures.digits.keys()].flatMap((other) =>
    other === unit ? [] : (decimalAt(figures, other) ?? []),
  );
  const marked = others.filter((other) => other.places > 0);
  const [first] = others;
  if (first === undefined || others.length < LEAST_OTHERS || marked.length * 2 < others.length) return null;
  const least = others.reduce((low, next) => (compare(next, low) < 0 ? next : low), first);
  const most = others.reduce((high, next) => (compare(next, high) > 0 ? next : high), first);
  if (compare(value, multiply(most, TEN)) < 0) return null;
  const digits = Math.max(...others.map((other) => other.places));
  const meant = decimal(value.digits, digits);
  return compare(meant, least) >= 0 && compare(meant, most) <= 0 ? meant : null;
}

const TEN = decimal(10n, 0);

/** The score whose decimal mark slipped (9,127 or 912,7 for 91,27): only with it the parts make the printed total. */
export function slipToTotal(value: Decimal, max: Decimal | null, isTotal: (meant: Decimal) => boolean): Decimal | null {
  if (value.digits <= 0n) return null;
  const meant = places(1, MOST_PLACES).flatMap((more) => [
    decimal(value.digits * 10n ** BigInt(more), value.places),
    decimal(value.digits, value.places + more),
  ]);
  return meant.find((figure) => (max === null || compare(figure, max) <= 0) && isTotal(figure)) ?? null;
}

function places(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
