import { compare, decimal, type Decimal, decimalText, decimalToNumber } from "../../model/numbers/decimal";
import { type DecimalColumn, decimalAt, nearestAt } from "../../model/numbers/decimalColumn";
import { scoreOfDate } from "./dateFormat";
import type { Figure } from "./figure";

/** 1 January 2000 to 31 December 2049, as Excel counts days. */
export const FIRST_DAY = 36526;
export const LAST_DAY = 54788;
const FIRST = decimal(BigInt(FIRST_DAY), 0);
const LAST = decimal(BigInt(LAST_DAY), 0);
/** Scores beside which such a figure is none, where no maximum says more. */
const USUAL = decimal(100n, 0);

/**
 * Rows that hold the bare number of a day among small scores: "5.8" became 8 May, and then somebody took the date's format
 * away. None where figures of that size are usual.
 */
export function serialDates(figures: DecimalColumn, max: Decimal | null): readonly number[] {
  if (holdsLarger(figures, max)) return [];
  const values = Array.from(figures.digits.keys(), (row) => decimalAt(figures, row));
  const limit = max !== null && compare(max, USUAL) > 0 ? max : USUAL;
  const isDay = (value: Decimal) => value.places === 0 && compare(value, FIRST) >= 0 && compare(value, LAST) <= 0;
  const days = values.flatMap((value, row) => (value !== null && isDay(value) ? [row] : []));
  if (days.length === 0 || compare(limit, decimal(1000n, 0)) > 0) return [];
  const others = values.flatMap((value) => (value === null || isDay(value) ? [] : [value]));
  return others.length >= days.length && others.every((value) => compare(value, limit) <= 0) ? days : [];
}

/** At a glance, without a decimal a row: a figure that is no day is plainly too large for scores, so that days are usual. */
function holdsLarger(figures: DecimalColumn, max: Decimal | null): boolean {
  const limit = 1.000001 * Math.max(decimalToNumber(USUAL), max === null ? 0 : decimalToNumber(max));
  const { digits, places } = figures;
  return digits.some((_, row) => {
    const value = nearestAt(figures, row);
    const isDay = (places[row] ?? 0) <= 0 && value >= FIRST_DAY && value <= LAST_DAY;
    return !isDay && value > limit;
  });
}

/** The day as a figure that is none, with the score that it was. */
export function dateFigure(figures: DecimalColumn, row: number): Extract<Figure, { kind: "date" }> {
  const serial = decimalAt(figures, row);
  const shown = serial === null ? "" : decimalText(serial);
  return { kind: "date", shown, proposed: scoreOfDate(Number(shown), "d/m") };
}
