import { greatest } from "../model/extremes";
import { fieldIndex } from "../model/block";
import type { LooseRank, TieRule } from "./evidence";
import type { EvidenceTable } from "./evidenceTable";
import { spread } from "./judge";
import { listsOf } from "./rankPlaces";
import type { ScaledTable } from "./scaledTable";

/** Fewer rows make a permutation of scores by accident. */
export const FEWEST = 7;

/**
 * A column of 1 … n that orders no figure: ranks of something that the table does not show. Few rows need criteria that
 * fall where it rises.
 */
export function findLooseRank(
  table: EvidenceTable,
  scaled: ScaledTable,
  ranks: Float64Array,
  column: number,
  figures: readonly number[],
): LooseRank | null {
  const against = figures.filter((other) => other !== column && runsAgainst(scaled, ranks, other)).map(fieldIndex);
  for (const perGroup of [false, true]) {
    const lists = listsOf(ranks, perGroup ? table.groups : null);
    if (perGroup && lists.length < 2) continue;
    const rules = lists.map((list) => ruleOf(Float64Array.from(list, (row) => ranks[row] ?? NaN)));
    if (rules.some((rule) => rule === undefined)) continue;
    const longest = greatest(
      lists.map((list) => list.length),
      0,
    );
    if (longest < FEWEST && (longest < 4 || against.length === 0)) continue;
    return { column: fieldIndex(column), ties: rules.find((rule) => rule !== null) ?? null, perGroup, against };
  }
  return null;
}

/** The tie rule by which the ranks are 1 … n; null where none tie, undefined where they are not. */
export function ruleOf(ranks: Float64Array): TieRule | null | undefined {
  if (isEachOnce(ranks)) return null;
  const sorted = ranks.slice().sort();
  const distinct = new Set(sorted).size;
  // Marks out of five repeat far more than ranks do.
  if (distinct * 2 < sorted.length) return undefined;
  let first = 0;
  const isStandard = sorted.every((rank, index) => {
    if (rank !== sorted[index - 1]) first = index;
    return rank === first + 1 || index === 0;
  });
  if (isStandard) return "standard";
  const isDense = sorted.every((rank, index) => index === 0 || rank - (sorted[index - 1] ?? 0) <= 1);
  return sorted[0] === 1 && isDense && distinct * 10 >= sorted.length * 7 ? "dense" : undefined;
}

/** 1 … n in any order. */
function isEachOnce(ranks: Float64Array): boolean {
  const seen = new Uint8Array(ranks.length + 1);
  for (const rank of ranks) {
    if (!(rank >= 1) || seen[rank] !== 0) return false;
    seen[rank] = 1;
  }
  return true;
}

/** Most pairs of rows stand the other way round. */
function runsAgainst(scaled: ScaledTable, ranks: Float64Array, other: number): boolean {
  const values = scaled.columns[other]?.values ?? new Float64Array();
  const rows = spread(
    [...ranks.keys()].filter((row) => !Number.isNaN(ranks[row] ?? NaN) && !Number.isNaN(values[row] ?? NaN)),
    60,
  );
  let [falling, pairs] = [0, 0];
  for (let i = 0; i < rows.length; i++) {
    for (let j = i + 1; j < rows.length; j++) {
      const [a, b] = [rows[i] ?? 0, rows[j] ?? 0];
      const order = ((ranks[a] ?? 0) - (ranks[b] ?? 0)) * ((values[a] ?? 0) - (values[b] ?? 0));
      if (order === 0) continue;
      pairs += 1;
      if (order < 0) falling += 1;
    }
  }
  return pairs >= 6 && falling >= 0.75 * pairs;
}
