import type { EvidenceColumn } from "./evidenceTable";
import { isUnrankedText, rankOfText } from "../model/text/rankOfText";
import type { ScaledColumn, ScaledTable } from "./scaledTable";

/** The ranks of a column, NaN where a row has none; null of a column that cannot be one of ranks. */
export function ranksOf(column: EvidenceColumn, scaled: ScaledColumn, table: ScaledTable): Float64Array | null {
  if (scaled.places > 0) return null;
  const one = 10 ** table.places;
  const ranks = new Float64Array(scaled.values.length);
  for (let row = 0; row < ranks.length; row++) ranks[row] = (scaled.values[row] ?? NaN) / one;
  if (scaled.words > 0 && !readWords(column.words, ranks)) return null;
  return areRanks(ranks) ? ranks : null;
}

/** Reads words as ranks; false once more of them are none than a fifth of the rows, so that ranks cannot be four times as many. */
function readWords(words: readonly (string | null)[], ranks: Float64Array): boolean {
  let unread = 0;
  for (let row = 0; row < ranks.length; row++) {
    const word = words[row] ?? null;
    if (word === null) continue;
    const rank = rankOfText(word);
    ranks[row] = rank ?? NaN;
    if (rank === null && !isUnrankedText(word)) unread += 1;
    if (unread * 5 > ranks.length) return false;
  }
  return unread * 4 <= ranks.reduce((count, rank) => count + (Number.isNaN(rank) ? 0 : 1), 0);
}

/** Whole numbers from 1 up, none above the number of rows but by a slip. */
function areRanks(ranks: Float64Array): boolean {
  let [count, first, differ] = [0, NaN, false];
  for (let row = 0; row < ranks.length; row++) {
    const rank = ranks[row] ?? NaN;
    if (Number.isNaN(rank)) continue;
    if (!Number.isInteger(rank) || rank < 1 || rank > ranks.length + 1) return false;
    if (count === 0) first = rank;
    differ ||= rank !== first;
    count += 1;
  }
  return differ && count >= 3;
}
