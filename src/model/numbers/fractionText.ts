import { decimal, decimalText } from "./decimal";
import type { Fraction, FractionText } from "./fraction";

/** "0.4" where the quotient ends, "1/3" where it does not. */
export function fractionText({ numerator, denominator }: Fraction): FractionText {
  const shared = greatestCommon(numerator < 0n ? -numerator : numerator, denominator);
  const [above, below] = [numerator / shared, denominator / shared];
  for (let places = 0; places <= MOST_PLACES; places++) {
    const scaled = above * 10n ** BigInt(places);
    if (scaled % below === 0n) return decimalText(decimal(scaled / below, places));
  }
  return `${above}/${below}`;
}

const MOST_PLACES = 6;

function greatestCommon(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommon(b, a % b);
}
