import { decimal, divideRounded, type Decimal } from "./decimal";

/** An exact quotient, kept until it is rounded once. `denominator` > 0; not reduced. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export function fractionOf(value: Decimal): Fraction {
  return { numerator: value.digits, denominator: 10n ** BigInt(value.places) };
}

export function addFractions(a: Fraction, b: Fraction): Fraction {
  if (a.denominator === b.denominator) return { numerator: a.numerator + b.numerator, denominator: a.denominator };
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

export function multiplyFractions(a: Fraction, b: Fraction): Fraction {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

/** Null when `b` is zero. */
export function divideFractions(a: Fraction, b: Fraction): Fraction | null {
  if (b.numerator === 0n) return null;
  const sign = b.numerator < 0n ? -1n : 1n;
  return { numerator: sign * a.numerator * b.denominator, denominator: sign * a.denominator * b.numerator };
}

export function compareFractions(a: Fraction, b: Fraction): number {
  const [left, right] = [a.numerator * b.denominator, b.numerator * a.denominator];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Rounded once, half away from zero. */
export function roundFraction(value: Fraction, places: number): Decimal {
  return decimal(divideRounded(value.numerator * 10n ** BigInt(places), value.denominator), places);
}
