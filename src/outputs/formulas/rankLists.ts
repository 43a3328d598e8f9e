import { groupedBy } from "../../model/groupedBy";
import { greatest, least } from "../../model/extremes";
import { rankingList } from "../../model/rankingList";
import type { RankedTable } from "../rankedTable";
import type { RankingKey } from "./rankingKey";
import { runsOfRows, type Rows } from "./runs";

/** Units that can be ranked against each other, and the rows that they stand in. */
export interface ListRows {
  readonly number: number;
  readonly units: readonly number[];
  readonly runs: readonly Rows[];
}

/** More runs than this are told apart by a column of list numbers. */
const MOST_RUNS = 3;

export interface Lists {
  readonly of: (unit: number) => ListRows | null;
  readonly all: readonly ListRows[];
  /** A column tells the lists apart: then every list stands in all rows of all of them. */
  readonly isNumbered: boolean;
}

/** Every list in the order of the sheet; those who are not ranked stand in none. */
export function listsOf(table: RankedTable, key: RankingKey, ranksWithoutGaps: boolean): Lists {
  const members = membersByList(table);
  const own = new Set(table.table.units.map(({ line }) => line));
  const isEmpty = (line: number) => key.column.from === "ours" && !own.has(line);
  const lineOf = (unit: number) => table.table.units[unit]?.line ?? 0;
  const lists = members.map((units, index) => ({
    number: index + 1,
    units,
    runs: runsOfRows(units.map(lineOf), isEmpty),
  }));
  const isNumbered = lists.some(({ runs }) => runs.length > (ranksWithoutGaps ? 1 : MOST_RUNS));
  const all = isNumbered ? lists.map((list) => ({ ...list, runs: aroundAll(lists) })) : lists;
  const byUnit = new Map(all.flatMap((list) => list.units.map((unit) => [unit, list] as const)));
  return { of: (unit) => byUnit.get(unit) ?? null, all, isNumbered };
}

function membersByList({ ranking: { scores, framework }, table }: RankedTable): readonly (readonly number[])[] {
  const mayBeRanked = (unit: number): boolean => {
    const status = scores.statuses[unit];
    return status === "ranked" || (status === "incomplete" && scores.terms[unit]?.assessment === "ranked");
  };
  const units = [...table.units.keys()].filter(mayBeRanked);
  return [...groupedBy(units, (unit) => rankingList(scores, framework, unit)).values()];
}

function aroundAll(lists: readonly ListRows[]): readonly Rows[] {
  const rows = lists.flatMap(({ runs }) => runs);
  return [{ top: least(rows.map(({ top }) => top)), bottom: greatest(rows.map(({ bottom }) => bottom)) }];
}
