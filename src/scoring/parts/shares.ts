import type { PartsRule } from "../../model/framework";
import type { Fraction } from "../../model/numbers/fraction";
import type { MadeOf, Part } from "../../model/table";
import { greatestDivisor } from "../quotients";

/** A line's factor in its unit, a whole number. */
export interface Share {
  readonly line: number;
  readonly factor: bigint;
}

/** Σ factor × points of its lines, ÷ `divisor`, are a unit's points. Null where a part or its weight is lacking. */
export interface Shares {
  readonly shares: readonly Share[];
  readonly divisor: bigint;
}

/** By unit. */
export function sharesOf({ parts, missing }: MadeOf, { by }: PartsRule): readonly (Shares | null)[] {
  return parts.map((own, unit) => {
    const weights = own.map(({ weight }) => weight);
    if ((missing[unit] ?? []).length > 0 || !weights.every((weight) => weight !== null)) return null;
    const shares = wholeShares(own, weights);
    return { shares, divisor: by === "sum" ? 1n : shares.reduce((sum, { factor }) => sum + factor, 0n) };
  });
}

function wholeShares(parts: readonly Part[], weights: readonly Fraction[]): readonly Share[] {
  const common = weights.reduce((all, { denominator }) => (all / greatestDivisor(all, denominator)) * denominator, 1n);
  const factors = weights.map(({ numerator, denominator }) => (numerator * common) / denominator);
  const shared = factors.reduce((all, factor) => greatestDivisor(all, factor), 0n);
  return parts.map(({ line }, index) => ({ line, factor: (factors[index] ?? 0n) / shared }));
}
