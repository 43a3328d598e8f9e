import { dec, type Decimal, type DecimalText, divideRounded } from "../model/numbers/decimal";
import type { DecimalColumn } from "../model/numbers/decimalColumn";
import type { Fraction } from "../model/numbers/fraction";
import type { WholeFigures } from "../model/scores";
import {
  atMost,
  constantColumn,
  type IntegerColumn,
  integerAt,
  isSafe,
  multiplyColumns,
  type SafeIntegers,
  spreadOut,
} from "./integerColumn";
import { addColumns } from "./sumColumns";

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

export function wholeQuotients(numerators: IntegerColumn): Quotients {
  return { numerators, denominators: constantColumn(numerators.length, 1n) };
}

/** Over their least common divisor where one serves all units, otherwise over the product. */
export function addQuotients(a: Quotients, b: Quotients): Quotients {
  const [left, right] = commonFactors(a.denominators, b.denominators);
  return {
    numerators: addColumns(multiplyColumns(a.numerators, left), multiplyColumns(b.numerators, right)),
    denominators: multiplyColumns(a.denominators, left),
  };
}

function commonFactors(a: IntegerColumn, b: IntegerColumn): readonly [IntegerColumn, IntegerColumn] {
  if (a.kind !== "constant" || b.kind !== "constant") return [b, a];
  const shared = greatestDivisor(a.value, b.value);
  return [constantColumn(a.length, b.value / shared), constantColumn(b.length, a.value / shared)];
}

export function multiplyQuotients({ numerators, denominators }: Quotients, { digits, places }: Decimal): Quotients {
  const units = numerators.length;
  return {
    numerators: multiplyColumns(numerators, constantColumn(units, digits)),
    denominators: multiplyColumns(denominators, constantColumn(units, 10n ** BigInt(places))),
  };
}

/** None above `cap`; as they are without one. */
export function capped(figures: Quotients, cap: DecimalText | undefined): Quotients {
  if (cap === undefined) return figures;
  const { digits, places } = dec(cap);
  const units = figures.numerators.length;
  const numerators = multiplyColumns(figures.numerators, constantColumn(units, 10n ** BigInt(places)));
  const most = multiplyColumns(figures.denominators, constantColumn(units, digits));
  const denominators = multiplyColumns(figures.denominators, constantColumn(units, 10n ** BigInt(places)));
  return { numerators: atMost(numerators, most), denominators };
}

/**
 * Rounded half away from zero, wherever `wanted` is 1. Figures beyond 15 digits, which no score sheet holds, get no value
 * rather than a wrong one.
 */
export function roundQuotients(figures: Quotients, places: number, wanted: Uint8Array): DecimalColumn {
  const digits = new Float64Array(wanted.length);
  divide(inLowestTerms(figures, 10n ** BigInt(places)), digits);
  for (let unit = 0; unit < digits.length; unit += 1) {
    const isKept = wanted[unit] === 1 && Math.abs(digits[unit] ?? 0) < 1e15;
    if (!isKept) digits[unit] = NaN;
  }
  return { digits, places: new Int16Array(wanted.length).fill(places) };
}

/** `factor` times the figures; where one divisor serves all, what both share is taken off before. */
function inLowestTerms({ numerators, denominators }: Quotients, factor: bigint): Quotients {
  const divisor = denominators.kind === "constant" ? denominators.value : 0n;
  const shared = divisor > 0n ? greatestDivisor(factor, divisor) : 1n;
  return {
    numerators: spreadOut(multiplyColumns(numerators, constantColumn(numerators.length, factor / shared))),
    denominators: divisor > 0n ? constantColumn(denominators.length, divisor / shared) : denominators,
  };
}

export function greatestDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestDivisor(b, a % b);
}

/** Rounded quotients into `digits`, NaN where the divisor is 0. */
function divide({ numerators, denominators }: Quotients, digits: Float64Array): void {
  if (numerators.kind === "safe" && denominators.kind === "constant" && isSafe(denominators.value)) {
    divideByOne(numerators.values, Number(denominators.value), digits);
  } else if (numerators.kind === "safe" && denominators.kind === "safe") {
    for (let unit = 0; unit < digits.length; unit += 1) {
      digits[unit] = divideSafe(numerators.values[unit] ?? 0, denominators.values[unit] ?? 0);
    }
  } else {
    for (let unit = 0; unit < digits.length; unit += 1) digits[unit] = divideBig({ numerators, denominators }, unit);
  }
}

function divideByOne(numerators: SafeIntegers, divisor: number, digits: Float64Array): void {
  if (divisor === 1) digits.set(numerators);
  else for (let unit = 0; unit < digits.length; unit += 1) digits[unit] = divideSafe(numerators[unit] ?? 0, divisor);
}

/** The remainder is exact, hence so are the quotient without it and twice itself, which is even. */
function divideSafe(numerator: number, denominator: number): number {
  if (denominator === 0) return NaN;
  const rest = numerator % denominator;
  const towardsZero = (numerator - rest) / denominator;
  return Math.abs(rest) * 2 >= denominator ? towardsZero + Math.sign(numerator) : towardsZero;
}

function divideBig({ numerators, denominators }: Quotients, unit: number): number {
  const denominator = integerAt(denominators, unit);
  return denominator === 0n ? NaN : Number(divideRounded(integerAt(numerators, unit), denominator));
}

/** Figures that one divisor makes of whole numbers in doubles: these order the units, and equal ones are equal figures. */
export function wholeFigures({ numerators, denominators }: Quotients): WholeFigures | null {
  if (denominators.kind !== "constant" || !isSafe(denominators.value) || denominators.value <= 0n) return null;
  const spread = spreadOut(numerators);
  return spread.kind === "safe" ? { values: spread.values, divisor: Number(denominators.value) } : null;
}
