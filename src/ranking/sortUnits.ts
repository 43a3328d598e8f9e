import type { RankingRule } from "../model/framework";
import { isNumber } from "../model/numbers/decimalColumn";
import type { Keys } from "./figures";

/** Keys are sorted by one digit of so many bits after another, the lowest first; by more bits where units are many. */
const [FEWEST_BITS, MOST_BITS] = [11, 18];
const WORD = 2 ** 32;
/** Fewer units are sooner compared than counted. */
const FEW = 256;

/**
 * Units by their keys, the best first, those of one key as they stood, those without a key last. Of many nothing is
 * compared, so that the time grows with their number alone.
 */
export function sortUnits(units: Int32Array, keys: Keys, rule: Pick<RankingRule, "direction">): Int32Array {
  const { behind, greatest } = behindBest(units, keys, rule.direction === "lowest" ? 1 : -1);
  const order = positions(units.length);
  if (order.length >= FEW && Number.isSafeInteger(greatest)) sortByWords(order, behind, greatest);
  else order.sort((a, b) => (behind[a] ?? 0) - (behind[b] ?? 0) || a - b);
  for (let place = 0; place < order.length; place += 1) order[place] = units[order[place] ?? 0] ?? 0;
  return order;
}

function positions(length: number): Int32Array {
  const order = new Int32Array(length);
  for (let position = 0; position < length; position += 1) order[position] = position;
  return order;
}

/** How far each unit's key is behind the best of them, whole numbers; by how much the last is. */
function behindBest(units: Int32Array, keys: Keys, sign: 1 | -1): { behind: Float64Array; greatest: number } {
  const behind = new Float64Array(units.length);
  let [best, worst] = [Infinity, -Infinity];
  for (let position = 0; position < units.length; position += 1) {
    const key = sign * (keys[units[position] ?? 0] ?? 0);
    behind[position] = key;
    if (key < best) best = key;
    if (key > worst) worst = key;
  }
  // Where the difference is no safe integer, the keys stay as they are.
  const isSafe = Number.isSafeInteger(worst + 1 - best);
  const start = isSafe ? best : 0;
  const last = worst + 1 - start;
  for (let position = 0; position < units.length; position += 1) {
    const key = (behind[position] ?? 0) - start;
    behind[position] = isNumber(key) ? key : last;
  }
  return { behind, greatest: isSafe ? last : Infinity };
}

function sortByWords(order: Int32Array, values: Float64Array, greatest: number): void {
  const spare = new Int32Array(order.length);
  const bits = Math.min(MOST_BITS, Math.max(FEWEST_BITS, Math.ceil(Math.log2(order.length + 1))));
  const sortBy = (words: Uint32Array, most: number) => {
    for (let shift = 0; shift < 32 && most >= 2 ** shift; shift += bits) {
      sortByDigit(order, spare, { words, shift, bits });
      order.set(spare);
    }
  };
  // A Uint32Array keeps a whole number modulo 2^32.
  sortBy(new Uint32Array(values), greatest);
  if (greatest >= WORD) sortBy(new Uint32Array(values.map((value) => Math.floor(value / WORD))), greatest / WORD);
}

interface Digit {
  readonly words: Uint32Array;
  readonly shift: number;
  readonly bits: number;
}

function sortByDigit(from: Int32Array, to: Int32Array, { words, shift, bits }: Digit): void {
  const mask = 2 ** bits - 1;
  const starts = new Int32Array(mask + 2);
  for (let index = 0; index < words.length; index += 1) {
    const next = (((words[index] ?? 0) >>> shift) & mask) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let digit = 0; digit <= mask; digit += 1) starts[digit + 1] = (starts[digit + 1] ?? 0) + (starts[digit] ?? 0);
  for (let index = 0; index < from.length; index += 1) {
    const position = from[index] ?? 0;
    const digit = ((words[position] ?? 0) >>> shift) & mask;
    const place = starts[digit] ?? 0;
    to[place] = position;
    starts[digit] = place + 1;
  }
}
