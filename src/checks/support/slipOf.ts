import { compare, decimal, type Decimal } from "../../model/numbers/decimal";
import { decimalAt, type DecimalColumn } from "../../model/numbers/decimalColumn";

/**
 * The score that was probably meant where the decimal mark got lost or slipped (9127 or 912,7 for 91,27): above the
 * maximum as it stands, and among the other scores of its column once the mark is put back. Null where neither fits.
 */
export function slipOf(figures: DecimalColumn, unit: number, max: Decimal): Decimal | null {
  const value = decimalAt(figures, unit);
  if (value === null || compare(value, max) <= 0) return null;
  const others = [...figures.digits.keys()].flatMap((other) => {
    const figure = other === unit ? null : decimalAt(figures, other);
    return figure === null || compare(figure, max) > 0 ? [] : [figure];
  });
  if (others.length < 3) return null;
  const least = others.reduce((low, next) => (compare(next, low) < 0 ? next : low));
  const most = others.reduce((high, next) => (compare(next, high) > 0 ? next : high));
  const meant = [1, 2].map((places) => decimal(value.digits, value.places + places));
  return meant.find((figure) => compare(figure, least) >= 0 && compare(figure, most) <= 0) ?? null;
}
