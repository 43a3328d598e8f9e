/** A small fraction of doubles that were guesses: `numerator` ÷ `denominator`. */
export interface SmallFraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** The fraction of least denominator between two bounds, both ≥ 0; null where that is larger than `most`. */
export function simplestFraction(from: number, to: number, most: number): SmallFraction | null {
  if (!(from <= to) || from < 0) return null;
  for (let denominator = 1; denominator <= most; denominator++) {
    const numerator = Math.ceil(from * denominator - 1e-9);
    if (numerator <= to * denominator + 1e-9) return { numerator, denominator };
  }
  return null;
}
