import type { CellAddress } from "../../model/address";
import { add, ZERO, type Decimal } from "../../model/numbers/decimal";
import { NO_PREMISES, joined, type Premises } from "./premises";
import { NO_TERMS, sumOfTerms, type Terms } from "./terms";

/** Whether a criterion counts for a unit: as long as one of these cells holds a number, or whatever they hold. */
export type Counts = "always" | "never" | readonly CellAddress[];

/** A maximum: what is sure, and what comes with each cell that holds a number. */
export interface Most {
  readonly sure: Decimal;
  readonly each: readonly { readonly max: Decimal; readonly cell: CellAddress }[];
}

/** What a criterion is worth to one unit, in cells. */
export interface Worth {
  readonly terms: Terms;
  /** Null where nobody declares it. */
  readonly most: Most | null;
  readonly counts: Counts;
  readonly premises: Premises;
}

/** Why there is none: a score that can never be there, raw figures, or a cell that a formula cannot read as we do. */
export type NoWorth =
  | { readonly kind: "lacking" }
  | { readonly kind: "rule"; readonly criterion: string }
  | { readonly kind: "cell"; readonly cell: CellAddress };

export const NO_MOST: Most = { sure: ZERO, each: [] };
export const NO_WORTH_AT_ALL: Worth = { terms: NO_TERMS, most: NO_MOST, counts: "never", premises: NO_PREMISES };

export function isWorth(found: Worth | NoWorth): found is Worth {
  return "terms" in found;
}

export function anyCounts(all: readonly Counts[]): Counts {
  if (all.includes("always")) return "always";
  const cells = all.flatMap((counts) => (typeof counts === "string" ? [] : counts));
  return cells.length === 0 ? "never" : cells;
}

/** Null where one of them is not declared. */
export function sumOfMost(all: readonly (Most | null)[]): Most | null {
  let sum: Most = NO_MOST;
  for (const most of all) {
    if (most === null) return null;
    sum = { sure: add(sum.sure, most.sure), each: [...sum.each, ...most.each] };
  }
  return sum;
}

export function joinedWorth(all: readonly Worth[]): Pick<Worth, "terms" | "premises"> {
  return { terms: sumOfTerms(all.map(({ terms }) => terms)), premises: joined(all.map(({ premises }) => premises)) };
}
