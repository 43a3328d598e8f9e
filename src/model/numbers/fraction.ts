import { dec, decimal, divideRounded, type Decimal, type DecimalText } from "./decimal";

/** An exact quotient, kept until it is rounded once. `denominator` > 0; not reduced. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** A decimal, or two with a stroke between: `"0.4"`, `"1/3"`. */
export type FractionText = DecimalText;

/** A positive fraction constant of ours; throws when it is none. */
export function fraction(text: FractionText): Fraction {
  const [above = "", below] = text.split("/");
  const numerator = fractionOf(dec(above));
  const quotient = below === undefined ? numerator : divideFractions(numerator, fractionOf(dec(below)));
  if (quotient === null) throw new Error(`not a fraction: ${text}`);
  return quotient;
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
