import type { RankingRule } from "../model/framework";
import { isNumber } from "../model/numbers/decimalColumn";
import type { Keys } from "./figures";

/** With more different keys than so many times the units, sorting is quicker than a counter for each key. */
const COUNTERS_A_UNIT = 16;

/**
 * Gives each unit its rank, at its place in `ranks`, by how many have a better key: nobody is put in order. False, and no
 * rank given, where keys lie too far apart for a counter each, or a unit has none.
 */
export function countRanks(
  units: Int32Array,
  keys: Keys,
  { ties, direction }: Pick<RankingRule, "ties" | "direction">,
  ranks: Int32Array,
): boolean {
  const ends = endsOf(units, keys);
  if (ends === null || !(ends.greatest - ends.least < COUNTERS_A_UNIT * units.length)) return false;
  const { least, greatest } = ends;
  // How many have each key, from the least up; then the rank that it gives them.
  const counters = new Int32Array(greatest - least + 1);
  for (let position = 0; position < units.length; position += 1) {
    const counter = ((keys[units[position] ?? 0] ?? 0) - least) | 0;
    counters[counter] = (counters[counter] ?? 0) + 1;
  }
  rankCounters(direction === "lowest" ? counters : counters.reverse(), ties);
  if (direction !== "lowest") counters.reverse();
  for (let position = 0; position < units.length; position += 1) {
    const unit = units[position] ?? 0;
    ranks[unit] = counters[((keys[unit] ?? 0) - least) | 0] ?? 0;
  }
  return true;
}

/** From the best key on: 1-1-3 or 1-1-2. */
function rankCounters(counters: Int32Array, ties: RankingRule["ties"]): void {
  let rank = 1;
  for (let counter = 0; counter < counters.length; counter += 1) {
    const tied = counters[counter] ?? 0;
    if (tied === 0) continue;
    counters[counter] = rank;
    rank += ties === "standard" ? tied : 1;
  }
}

/** Null where a unit has no key, or there is no unit. */
function endsOf(units: Int32Array, keys: Keys): { readonly least: number; readonly greatest: number } | null {
  let [least, greatest] = [Infinity, -Infinity];
  for (let position = 0; position < units.length; position += 1) {
    const key = keys[units[position] ?? 0] ?? NaN;
    if (!isNumber(key)) return null;
    if (key < least) least = key;
    if (key > greatest) greatest = key;
  }
  return units.length === 0 ? null : { least, greatest };
}
