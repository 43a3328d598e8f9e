import { greatest } from "../../model/extremes";
import { add, compare, decimal, type Decimal, multiply, subtract, ZERO } from "../../model/numbers/decimal";
import { decimalAt, type DecimalColumn, nearestAt } from "../../model/numbers/decimalColumn";

const MOST_PLACES = 3;
const LEAST_OTHERS = 3;

/** A score that is less than twice the maximum is merely above it: 106 of 100 is hardly 10,6. */
const FAR_ABOVE = decimal(2n, 0);

/**
 * The score of a unit that was probably meant where the decimal mark got lost or slipped to the right (9127 or 912,7 for
 * 91,27): far above the maximum as it stands, and no farther from the other scores of its column than they lie apart once the
 * mark is put back. Null where none fits. The others are looked at once, for the first that asks.
 */
export function slipsOf(figures: DecimalColumn, max: Decimal): (unit: number) => Decimal | null {
  const far = multiply(max, FAR_ABOVE);
  let within: Spread | undefined;
  return (unit) => {
    const value = decimalAt(figures, unit);
    if (value === null || compare(value, max) <= 0 || compare(value, far) < 0) return null;
    within ??= spreadOf(figures, (figure) => compare(figure, max) <= 0);
    if (within.count < LEAST_OTHERS) return null;
    const { least, most } = within;
    const apart = subtract(most, least);
    const [from, to] = [subtract(least, apart), add(most, apart)];
    const meant = places(1, MOST_PLACES).map((more) => decimal(value.digits, value.places + more));
    return (
      meant.find((figure) => compare(figure, max) <= 0 && compare(figure, from) >= 0 && compare(figure, to) <= 0) ??
      null
    );
  };
}

interface Spread {
  readonly count: number;
  readonly least: Decimal;
  readonly most: Decimal;
}

function spreadOf(figures: DecimalColumn, isMeant: (figure: Decimal) => boolean): Spread {
  let [count, least, most] = [0, ZERO, ZERO];
  for (let unit = 0; unit < figures.digits.length; unit += 1) {
    const figure = decimalAt(figures, unit);
    if (figure === null || !isMeant(figure)) continue;
    if (count === 0 || compare(figure, least) < 0) least = figure;
    if (count === 0 || compare(figure, most) > 0) most = figure;
    count += 1;
  }
  return { count, least, most };
}

/**
 * The one score of a column whose decimal mark is gone where the others have it (9127 among 91,27; 85,4): ten times the
 * greatest of the others at least, and among them once the mark is put back. For columns without a maximum.
 */
export function lostMark(figures: DecimalColumn): { readonly unit: number; readonly meant: Decimal } | null {
  const unit = placeOfGreatest(figures);
  const value = unit === null ? null : decimalAt(figures, unit);
  if (unit === null || value === null || value.places > 0 || value.digits <= 0n) return null;
  const others = [...figures.digits.keys()].flatMap((other) =>
    other === unit ? [] : (decimalAt(figures, other) ?? []),
  );
  const marked = others.filter((other) => other.places > 0);
  const [first] = others;
  if (first === undefined || others.length < LEAST_OTHERS || marked.length * 2 < others.length) return null;
  const least = others.reduce((low, next) => (compare(next, low) < 0 ? next : low), first);
  const most = others.reduce((high, next) => (compare(next, high) > 0 ? next : high), first);
  if (compare(value, multiply(most, TEN)) < 0) return null;
  const digits = greatest(
    others.map((other) => other.places),
    0,
  );
  const meant = decimal(value.digits, digits);
  return compare(meant, least) >= 0 && compare(meant, most) <= 0 ? { unit, meant } : null;
}

/** Null in a column without figures. */
function placeOfGreatest(figures: DecimalColumn): number | null {
  let [place, most]: [number | null, number] = [null, -Infinity];
  for (let unit = 0; unit < figures.digits.length; unit += 1) {
    const value = nearestAt(figures, unit);
    if (value > most) [place, most] = [unit, value];
  }
  return place;
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
