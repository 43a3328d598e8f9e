/** A fraction in lowest terms, the divisor above 0: plain and slow, for tests alone. */
export type Rational = readonly [numerator: bigint, divisor: bigint];

export const ZERO: Rational = [0n, 1n];
export const ONE: Rational = [1n, 1n];
export const HUNDRED: Rational = [100n, 1n];

function commonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? (a < 0n ? -a : a) : commonDivisor(b, a % b);
}

function ratio(numerator: bigint, divisor: bigint): Rational {
  const common = commonDivisor(numerator, divisor) * (divisor < 0n ? -1n : 1n);
  return common === 0n ? ZERO : [numerator / common, divisor / common];
}

/** "12.5", "-3", "1/3". */
export function read(text: string): Rational {
  const [above = "", below] = text.split("/");
  const [whole = "", behind = ""] = above.split(".");
  const top = ratio(BigInt(whole + behind), 10n ** BigInt(behind.length));
  return below === undefined ? top : div(top, read(below));
}

export const add = (a: Rational, b: Rational): Rational => ratio(a[0] * b[1] + b[0] * a[1], a[1] * b[1]);
export const sub = (a: Rational, b: Rational): Rational => ratio(a[0] * b[1] - b[0] * a[1], a[1] * b[1]);
export const mul = (a: Rational, b: Rational): Rational => ratio(a[0] * b[0], a[1] * b[1]);
export const div = (a: Rational, b: Rational): Rational => ratio(a[0] * b[1], a[1] * b[0]);
export const sum = (all: readonly Rational[]): Rational => all.reduce(add, ZERO);
export const min = (a: Rational, b: Rational): Rational => (cmp(a, b) <= 0 ? a : b);

export function cmp(a: Rational, b: Rational): number {
  const difference = a[0] * b[1] - b[0] * a[1];
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** To the nearest multiple, halves away from zero. */
export function roundTo(value: Rational, step: Rational): Rational {
  const [top, bottom] = div(value, step);
  const size = top < 0n ? -top : top;
  const whole = (2n * size + bottom) / (2n * bottom);
  return mul([top < 0n ? -whole : whole, 1n], step);
}

export function roundPlaces(value: Rational, places: number): Rational {
  return roundTo(value, [1n, 10n ** BigInt(places)]);
}

/** The shortest decimal of a figure that has one. */
export function show(value: Rational): string {
  let places = 0;
  let [top, bottom] = value;
  while (bottom !== 1n && places < 40) {
    places += 1;
    [top, bottom] = mul([top, bottom], [10n, 1n]);
  }
  const digits = String(top < 0n ? -top : top).padStart(places + 1, "0");
  const point = digits.length - places;
  return `${top < 0n ? "-" : ""}${digits.slice(0, point)}${places === 0 ? "" : `.${digits.slice(point)}`}`;
}
