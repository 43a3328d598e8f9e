import type { Framework } from "../model/framework";
import type { Scores } from "../model/scores";
import { countRanks } from "./countRanks";
import type { Keys } from "./figures";
import { sortUnits } from "./sortUnits";
import { type BreakTie, tieBreaker } from "./tieBreaker";

/** Some units, ranked among themselves. */
export interface RankedList {
  /** In the order of the sheet. */
  readonly units: Int32Array;
  /** Puts the rank of each of them at its place. */
  readonly giveRanks: (ranks: Int32Array) => void;
  /** Made for the first who asks. */
  readonly inOrder: () => OrderedList;
}

export interface NamedList {
  readonly name: string | null;
  readonly list: RankedList;
}

/** Units best first, those that share a rank in the order of the sheet. */
export interface OrderedList {
  readonly order: Int32Array;
  /** The rank of the unit at the same position of `order`. */
  readonly ranks: Int32Array;
}

/** `units` in the order of the sheet. */
export function rankList(units: Int32Array, keys: Keys, scores: Scores, framework: Framework): RankedList {
  let ordered: OrderedList | null = null;
  const inOrder = () => (ordered ??= orderList(units, keys, scores, framework));
  const rule = framework.ranking;
  const giveRanks = (all: Int32Array) => {
    if (rule.tieBreakers.length > 0 || !countRanks(units, keys, rule, all)) spread(inOrder(), all);
  };
  return { units, giveRanks, inOrder };
}

function orderList(units: Int32Array, keys: Keys, scores: Scores, framework: Framework): OrderedList {
  const { ties, tieBreakers } = framework.ranking;
  const order = sortUnits(units, keys, framework.ranking);
  const tied = tiedPositions(order, keys);
  if (tieBreakers.length > 0) breakTies(order, tied, tieBreaker(scores, framework));
  return { order, ranks: ranksOf(tied, ties) };
}

function spread({ order, ranks }: OrderedList, all: Int32Array): void {
  for (let position = 0; position < order.length; position += 1) all[order[position] ?? 0] = ranks[position] ?? 0;
}

/** 1 at each position whose unit has the key of the one before. */
export function tiedPositions(order: Int32Array, keys: Keys): Uint8Array {
  const tied = new Uint8Array(order.length);
  let previous = NaN;
  for (let position = 0; position < order.length; position += 1) {
    const key = keys[order[position] ?? 0] ?? 0;
    if (key === previous || (position > 0 && Number.isNaN(key))) tied[position] = 1;
    previous = key;
  }
  return tied;
}

/** The position behind the last unit that is tied with the one at `first`. */
export function endOfTie(tied: Uint8Array, first: number): number {
  let end = first + 1;
  while (tied[end] === 1) end += 1;
  return end;
}

/** Puts units that are tied in order, and leaves those tied that stay so. */
function breakTies(order: Int32Array, tied: Uint8Array, breakTie: BreakTie): void {
  for (let first = 0; first < order.length;) {
    const end = endOfTie(tied, first);
    const units = order.subarray(first, end);
    if (units.length > 1) units.sort((a, b) => breakTie(a, b) || a - b);
    for (let position = first + 1; position < end; position += 1) {
      tied[position] = breakTie(order[position - 1] ?? 0, order[position] ?? 0) === 0 ? 1 : 0;
    }
    first = end;
  }
}

/** 1-1-3 or 1-1-2. */
function ranksOf(tied: Uint8Array, ties: Framework["ranking"]["ties"]): Int32Array {
  const ranks = new Int32Array(tied.length);
  const isStandard = ties === "standard";
  let rank = 0;
  for (let position = 0; position < tied.length; position += 1) {
    if (tied[position] === 0) rank = isStandard ? position + 1 : rank + 1;
    ranks[position] = rank;
  }
  return ranks;
}
