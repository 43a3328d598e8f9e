import type { Framework } from "./framework";
import type { Scores } from "./scores";

/** The list that a unit is ranked in; null is the one list of all units, or of those in no group. */
export function rankingList(scores: Scores, framework: Framework, unit: number): string | null {
  const group = scores.groups[unit] ?? null;
  switch (framework.ranking.lists) {
    case "one":
      return null;
    case "perGroup":
      return group;
    case "declared": {
      const declared = scores.terms[unit]?.group ?? null;
      return framework.groups?.find(({ id }) => id === declared)?.list ?? group;
    }
  }
}
