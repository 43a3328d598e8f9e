import type { EvidenceColumn } from "./evidenceTable";
import { isUnrankedText, rankOfText } from "../model/text/rankOfText";
import type { ScaledColumn, ScaledTable } from "./scaledTable";

/** The ranks of a column, NaN where a row has none; null of a column that cannot be one of ranks. */
export function ranksOf(column: EvidenceColumn, scaled: ScaledColumn, table: ScaledTable): Float64Array | null {
  if (scaled.places > 0) return null;
  const one = 10 ** table.places;
  const ranks = scaled.values.map((value) => value / one);
  column.words.forEach((word, row) => {
    if (word !== null) ranks[row] = rankOfText(word) ?? NaN;
  });
  return areRanks(ranks, column.words) ? ranks : null;
}

/** Whole numbers from 1 up, none above the number of rows but by a slip; words that are no rank are few. */
function areRanks(ranks: Float64Array, words: readonly (string | null)[]): boolean {
  let [count, unread, first, differ] = [0, 0, NaN, false];
  for (let row = 0; row < ranks.length; row++) {
    const rank = ranks[row] ?? NaN;
    if (Number.isNaN(rank)) {
      const word = words[row] ?? null;
      unread += word === null || isUnrankedText(word) ? 0 : 1;
      continue;
    }
    if (!Number.isInteger(rank) || rank < 1 || rank > ranks.length + 1) return false;
    if (count === 0) first = rank;
    differ ||= rank !== first;
    count += 1;
  }
  return differ && count >= 3 && unread * 4 <= count;
}
