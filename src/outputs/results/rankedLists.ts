import { groupedBy } from "../../model/groupedBy";
import { madeOnce } from "../../model/madeOnce";
import { rankingList } from "../../model/rankingList";
import type { Ranking } from "../../model/ranking";
import type { RankedTable } from "../rankedTable";

/** Units that are ranked together, as they are printed. */
export interface RankedList {
  /** As the sheet or the framework names it; null is the one list of all units, or of those in no group. */
  readonly name: string | null;
  /** By rank, units that share one in the order of the sheet; then those without a rank, in the order of the sheet. */
  readonly units: readonly number[];
}

/** The lists of a table, in the order in which the sheet comes to them. */
export function rankedLists({ ranking }: Pick<RankedTable, "ranking">): readonly RankedList[] {
  return listsOf(ranking);
}

/** Every output asks. */
const listsOf = madeOnce((ranking: Ranking): readonly RankedList[] => {
  const lists = groupedBy(ranking.scores.terms.keys(), (unit) => rankingList(ranking.scores, ranking.framework, unit));
  return [...lists].map(([name, units]) => ({
    name,
    units: [...units].sort((a, b) => placeOf(ranking, a) - placeOf(ranking, b)),
  }));
});

/** Sorting is stable: equal places keep the order of the sheet. Without ranks the better class comes first. */
function placeOf({ ranks, classes, framework }: Ranking, unit: number): number {
  if (framework.total.kind !== "none") return ranks[unit] || Number.MAX_SAFE_INTEGER;
  const level = classes[unit] ?? -1;
  return level < 0 ? Number.MAX_SAFE_INTEGER : level;
}
