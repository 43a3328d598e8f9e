/** An exact number: `n` over `d`, `d` above zero and nothing common in both. The generator's own arithmetic. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

export type Rounding = "halfUp" | "truncated";

export function fraction(n: bigint | number, d: bigint | number = 1): Fraction {
  const [top, bottom] = [BigInt(n), BigInt(d)];
  if (bottom === 0n) throw new Error("a fraction of nothing");
  const common = greatestCommon(top < 0n ? -top : top, bottom < 0n ? -bottom : bottom) * (bottom < 0n ? -1n : 1n);
  return { n: top / common, d: bottom / common };
}

function greatestCommon(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommon(b, a % b);
}

/** `digits` with that many decimal places: 9125 with 2 is 91.25. */
export function decimal(digits: number | bigint, places: number): Fraction {
  return fraction(digits, 10n ** BigInt(places));
}

/** Reads "0.35", "-2" and "1/3". */
export function parsed(text: string): Fraction {
  const [top = "", bottom = "1"] = text.split("/");
  const [whole = "", after = ""] = top.split(".");
  return divided(decimal(BigInt(whole + after), after.length), fraction(BigInt(bottom)));
}

const ZERO = fraction(0);

export function plus(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function times(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.n, a.d * b.d);
}

export function divided(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.d, a.d * b.n);
}

export function negated(a: Fraction): Fraction {
  return { n: -a.n, d: a.d };
}

export function compared(a: Fraction, b: Fraction): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}

export function summed(all: readonly Fraction[]): Fraction {
  return all.reduce(plus, ZERO);
}

export function rounded(a: Fraction, places: number, rounding: Rounding = "halfUp"): Fraction {
  const scale = 10n ** BigInt(places);
  const size = (a.n < 0n ? -a.n : a.n) * scale;
  const [whole, rest] = [size / a.d, size % a.d];
  const up = rounding === "halfUp" && rest * 2n >= a.d ? 1n : 0n;
  return fraction((a.n < 0n ? -1n : 1n) * (whole + up), scale);
}

/** With exactly so many places, a point between: "91.50". */
export function fixed(a: Fraction, places: number): string {
  const { n, d } = rounded(a, places);
  const digits = ((n < 0n ? -n : n) * 10n ** BigInt(places)) / d;
  const text = digits.toString().padStart(places + 1, "0");
  const [whole, after] = [text.slice(0, text.length - places), text.slice(text.length - places)];
  return `${n < 0n ? "-" : ""}${whole}${after === "" ? "" : `.${after}`}`;
}

/** In its shortest form, where it ends within so many places: "91.5". */
export function shortest(a: Fraction, places = 20): string {
  const text = fixed(a, places);
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

/** The double that a cell would hold: the one nearest to the number. */
export function asDouble(a: Fraction): number {
  return Number(a.n) / Number(a.d);
}
