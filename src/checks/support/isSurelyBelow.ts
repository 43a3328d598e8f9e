import { type DecimalColumn, nearestAt } from "../../model/numbers/decimalColumn";

/**
 * Whether a figure, whatever its sign, is plainly smaller than a limit: spares the exact comparison of nearly every cell; a
 * double is off by far less than the margin.
 */
export function isSurelyBelow(figures: DecimalColumn, index: number, limit: number): boolean {
  return Math.abs(nearestAt(figures, index)) < limit * 0.999999;
}
