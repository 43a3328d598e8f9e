import { groupedBy } from "../../model/groupedBy";
import type { Ties } from "./rerank";

/** A unit of a list: its published rank (null: none that can be read), and whether it is without a rank of ours. */
export interface Placed {
  readonly list: string | null;
  readonly published: number | null;
  readonly incomplete: boolean;
}

/** What units without a rank of ours do to the others of their list. */
export interface TakenPlaces {
  /** How many places they take before a published rank. */
  readonly before: (rank: number) => number;
  /** How many of them have no published rank: they may stand anywhere. */
  readonly unplaced: number;
}

export function takenPlacesByList(units: readonly Placed[], ties: Ties): ReadonlyMap<string | null, TakenPlaces> {
  const lists = groupedBy(units, ({ list }) => list);
  return new Map([...lists].map(([list, placed]) => [list, takenPlaces(placed, ties)]));
}

function takenPlaces(units: readonly Placed[], ties: Ties): TakenPlaces {
  const incomplete = units.filter((unit) => unit.incomplete);
  const ranks = incomplete.flatMap(({ published }) => published ?? []);
  const counted = ties === "standard" ? ranks : notShared(ranks, units);
  const sorted = Float64Array.from(counted).sort();
  return { before: (rank) => countBelow(sorted, rank), unplaced: incomplete.length - ranks.length };
}

/** Where tied units take one place together, a place takes room only when no complete unit holds it too. */
function notShared(ranks: readonly number[], units: readonly Placed[]): readonly number[] {
  const held = new Set(units.flatMap(({ incomplete, published }) => (incomplete ? [] : (published ?? []))));
  return [...new Set(ranks)].filter((rank) => !held.has(rank));
}

function countBelow(sorted: Float64Array, rank: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) < rank) low = middle + 1;
    else high = middle;
  }
  return low;
}
