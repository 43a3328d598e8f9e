import type { RankingRule } from "../../model/framework";

export type Ties = RankingRule["ties"];

/** The same order and the same ties, numbered by another tie rule: 1-1-3 (standard) or 1-1-2 (dense). 0 stays no rank. */
export function rerank(ranks: Int32Array, lists: readonly (string | null)[], ties: Ties): Int32Array {
  const renumbered = new Int32Array(ranks.length);
  for (const units of unitsByList(ranks, lists).values()) {
    const sorted = units.sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0));
    let [previous, rank] = [0, 0];
    sorted.forEach((unit, position) => {
      const old = ranks[unit] ?? 0;
      if (old !== previous) rank = ties === "standard" ? position + 1 : rank + 1;
      previous = old;
      renumbered[unit] = rank;
    });
  }
  return renumbered;
}

function unitsByList(ranks: Int32Array, lists: readonly (string | null)[]): Map<string | null, number[]> {
  const byList = new Map<string | null, number[]>();
  ranks.forEach((rank, unit) => {
    if (rank === 0) return;
    const list = lists[unit] ?? null;
    const units = byList.get(list);
    if (units === undefined) byList.set(list, [unit]);
    else units.push(unit);
  });
  return byList;
}
