/** An exact decimal: `digits` ÷ 10^`places`. Kept in lowest form: `places` ≥ 0 and no trailing zero digit behind the point. */
export interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

/** A decimal in its shortest text form, point as separator: `"645.7"`, `"-0.09"`, never `"645.70"` or `"1e3"`. */
export type DecimalText = string;

/** Excel's own precision: what it shows and saves of a number. */
const SIGNIFICANT_DIGITS = 15;

export const ZERO: Decimal = { digits: 0n, places: 0 };

export function decimal(digits: bigint, places: number): Decimal {
  if (places < 0) return { digits: digits * 10n ** BigInt(-places), places: 0 };
  if (digits === 0n) return ZERO;
  let [rest, left] = [digits, places];
  while (left > 0 && rest % 10n === 0n) {
    rest /= 10n;
    left -= 1;
  }
  return { digits: rest, places: left };
}

/** The number a cell holds, taken at 15 significant digits; from here on it is exact. Null for NaN and infinities. */
export function decimalOfNumber(value: number): Decimal | null {
  if (!Number.isFinite(value)) return null;
  const [mantissa = "0", exponent = "0"] = value.toExponential(SIGNIFICANT_DIGITS - 1).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  return decimal(BigInt(whole + fraction), fraction.length - Number(exponent));
}

/** `"645.70"` → 645.7. Plain digits with an optional sign and point only; null on anything else. */
export function parseDecimal(text: string): Decimal | null {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (match === null) return null;
  const [, sign = "", whole = "", fraction = ""] = match;
  const digits = BigInt(whole + fraction);
  return decimal(sign === "-" ? -digits : digits, fraction.length);
}

/** A decimal constant of ours; throws when it is none. */
export function dec(text: DecimalText): Decimal {
  const value = parseDecimal(text);
  if (value === null) throw new Error(`not a decimal: ${text}`);
  return value;
}

export function decimalText(value: Decimal): DecimalText {
  if (value.places === 0) return value.digits.toString();
  const sign = value.digits < 0n ? "-" : "";
  const digits = (value.digits < 0n ? -value.digits : value.digits).toString().padStart(value.places + 1, "0");
  return `${sign}${digits.slice(0, -value.places)}.${digits.slice(-value.places)}`;
}

/** The nearest double: what is written into a cell. */
export function decimalToNumber(value: Decimal): number {
  const digits = Number(value.digits);
  // A division of two exact doubles is rounded once, as reading the text is.
  return Number.isSafeInteger(digits) && value.places <= EXACT_POWER
    ? digits / 10 ** value.places
    : Number(decimalText(value));
}

/** The last power of 10 that a double holds exactly. */
const EXACT_POWER = 22;

export function add(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(a.places, b.places);
  return decimal(scaled(a, places) + scaled(b, places), places);
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, { digits: -b.digits, places: b.places });
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return decimal(a.digits * b.digits, a.places + b.places);
}

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export function compare(a: Decimal, b: Decimal): number {
  if (a.places === b.places) return a.digits < b.digits ? -1 : a.digits > b.digits ? 1 : 0;
  const places = Math.max(a.places, b.places);
  const [left, right] = [scaled(a, places), scaled(b, places)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Rounded once, half away from zero. */
export function round(value: Decimal, places: number): Decimal {
  if (value.places <= places) return value;
  return decimal(divideRounded(value.digits, 10n ** BigInt(value.places - places)), places);
}

/** `digits` at a wider number of places: 1.5 at 2 places is 150. */
export function scaled(value: Decimal, places: number): bigint {
  return places === value.places ? value.digits : value.digits * 10n ** BigInt(places - value.places);
}

/** Integer quotient rounded half away from zero. `divisor` > 0. */
export function divideRounded(dividend: bigint, divisor: bigint): bigint {
  const magnitude = dividend < 0n ? -dividend : dividend;
  const quotient = (magnitude * 2n + divisor) / (divisor * 2n);
  return dividend < 0n ? -quotient : quotient;
}
