import { finding, type Finding } from "../model/finding";
import { NO_CLASS } from "../model/ranking";
import { UnitState } from "../model/scores";
import type { Assessed } from "./check";
import { placeOfTable } from "./support/placeOf";

/** A table none of whose units lacks anything, and none of which has a rank, a class or a doubt about it. */
export function tablesWithoutResults({ table, ranking }: Assessed): readonly Finding[] {
  const { scores, ranks, classes, classDoubts } = ranking;
  const isTold = classDoubts.size > 0 || scores.states.includes(UnitState.incomplete);
  const hasResults = ranks.some((rank) => rank > 0) || classes.some((level) => level !== NO_CLASS);
  if (table.units.length === 0 || isTold || hasResults) return [];
  return [finding("table.noResults", placeOfTable(table), { units: table.units.length })];
}
