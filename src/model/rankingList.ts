import type { Framework } from "./framework";
import type { Scores } from "./scores";
import type { Table } from "./table";

/** The group of a unit: as the sheet groups its units, or as the framework does where the sheet does not. */
export function groupOf(table: Table, scores: Scores, unit: number): string | null {
  return table.units[unit]?.group ?? scores.terms[unit]?.group ?? null;
}

/** The list that a unit is ranked in; null is the one list of all units. */
export function rankingList(table: Table, scores: Scores, framework: Framework, unit: number): string | null {
  switch (framework.ranking.lists) {
    case "one":
      return null;
    case "perGroup":
      return groupOf(table, scores, unit);
    case "declared": {
      const group = scores.terms[unit]?.group ?? null;
      if (group === null) return groupOf(table, scores, unit);
      return framework.groups?.find(({ id }) => id === group)?.list ?? group;
    }
  }
}
