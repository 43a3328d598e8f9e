import type { RankedTable } from "../rankedTable";
import { rankedLists } from "../results/rankedLists";

/** The ranked units that a unit is compared with by criterion: those of its group, without groups those of its list. */
export interface Peers {
  readonly group: string | null;
  readonly units: readonly number[];
}

/** A place a unit. */
export function peersOf({ ranking, table }: Pick<RankedTable, "ranking" | "table">): readonly Peers[] {
  const { groups, statuses } = ranking.scores;
  const lists = rankedLists({ ranking });
  const listOf = new Map(lists.flatMap(({ units }, index) => units.map((unit) => [unit, index] as const)));
  const sets = new Map<string, { group: string | null; units: number[] }>();
  const keys = table.units.map((_, unit) => {
    const group = groups[unit] ?? null;
    const key = group === null ? `list ${listOf.get(unit) ?? -1}` : `group ${group}`;
    const set = sets.get(key) ?? { group, units: [] };
    sets.set(key, set);
    if (statuses[unit] === "ranked") set.units.push(unit);
    return key;
  });
  const none: Peers = { group: null, units: [] };
  return keys.map((key) => sets.get(key) ?? none);
}
