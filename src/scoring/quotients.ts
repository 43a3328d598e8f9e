import { dec, type Decimal, type DecimalText, divideRounded } from "../model/numbers/decimal";
import { type DecimalColumn, decimalColumn } from "../model/numbers/decimalColumn";
import type { Fraction } from "../model/numbers/fraction";
import { atMost, constantColumn, type IntegerColumn, integerAt, multiplyColumns } from "./integerColumn";

/** Exact figures, a place a unit: numerator ÷ denominator, kept until they are rounded once. A figure over 0 is none. */
export interface Quotients {
  readonly numerators: IntegerColumn;
  /** Not negative. */
  readonly denominators: IntegerColumn;
}

export function quotientAt({ numerators, denominators }: Quotients, unit: number): Fraction | null {
  const denominator = integerAt(denominators, unit);
  return denominator === 0n ? null : { numerator: integerAt(numerators, unit), denominator };
}

export function multiplyQuotients({ numerators, denominators }: Quotients, { digits, places }: Decimal): Quotients {
  const units = numerators.values.length;
  return {
    numerators: multiplyColumns(numerators, constantColumn(units, digits)),
    denominators: multiplyColumns(denominators, constantColumn(units, 10n ** BigInt(places))),
  };
}

/** None above `cap`; as they are without one. */
export function capped(figures: Quotients, cap: DecimalText | undefined): Quotients {
  if (cap === undefined) return figures;
  const { digits, places } = dec(cap);
  const units = figures.numerators.values.length;
  const numerators = multiplyColumns(figures.numerators, constantColumn(units, 10n ** BigInt(places)));
  const most = multiplyColumns(figures.denominators, constantColumn(units, digits));
  const denominators = multiplyColumns(figures.denominators, constantColumn(units, 10n ** BigInt(places)));
  return { numerators: atMost(numerators, most), denominators };
}

/**
 * Rounded half away from zero, wherever `isWanted`. Figures beyond 15 digits, which no score sheet holds, get no value
 * rather than a wrong one.
 */
export function roundQuotients(figures: Quotients, places: number, isWanted: (unit: number) => boolean): DecimalColumn {
  const length = figures.numerators.values.length;
  const numerators = multiplyColumns(figures.numerators, constantColumn(length, 10n ** BigInt(places)));
  const divided = divider(numerators, figures.denominators);
  const rounded = decimalColumn(length);
  for (let unit = 0; unit < length; unit += 1) {
    if (!isWanted(unit)) continue;
    const digits = divided(unit);
    if (digits === null || Math.abs(digits) >= 1e15) continue;
    rounded.digits[unit] = digits;
    rounded.places[unit] = places;
  }
  return rounded;
}

/** In doubles while every step is a safe integer: the remainder is exact, hence so is the quotient without it. */
function divider(numerators: IntegerColumn, denominators: IntegerColumn): (unit: number) => number | null {
  if (numerators.kind === "safe" && denominators.kind === "safe" && denominators.bound <= Number.MAX_SAFE_INTEGER / 2) {
    return (unit) => divideSafe(numerators.values[unit] ?? 0, denominators.values[unit] ?? 0);
  }
  return (unit) => {
    const denominator = integerAt(denominators, unit);
    return denominator === 0n ? null : Number(divideRounded(integerAt(numerators, unit), denominator));
  };
}

function divideSafe(numerator: number, denominator: number): number | null {
  if (denominator === 0) return null;
  const rest = numerator % denominator;
  const towardsZero = (numerator - rest) / denominator;
  return Math.abs(rest) * 2 >= denominator ? towardsZero + Math.sign(numerator) : towardsZero;
}
