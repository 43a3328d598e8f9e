import type { Finding } from "../model/finding";
import type { Ranking } from "../model/ranking";
import type { Assessed, CheckEntry, WholeSheet } from "./check";
import { CHECKS, hasWhatItNeeds, SHEET_CHECKS } from "./checks";

/** What can be said of any scored and ranked table, in the order of the checks. */
export function checkTable(assessed: Assessed): readonly Finding[] {
  return tell(assessed, CHECKS);
}

/**
 * The same where units are made of lines: what stands in cells is told of the lines, `rankingOf` being their ranking by
 * themselves, what is ranked of the units.
 */
export function checkMadeUp(assessed: Assessed, rankingOf: Ranking): readonly Finding[] {
  const { madeOf } = assessed.table;
  if (madeOf === undefined) return checkTable(assessed);
  const lines = { ...assessed, table: madeOf.lines, ranking: rankingOf };
  return [
    ...tell(
      lines,
      CHECKS.filter(({ ofUnits }) => ofUnits !== true),
    ),
    ...tell(
      assessed,
      CHECKS.filter(({ ofUnits }) => ofUnits === true),
    ),
  ];
}

function tell(assessed: Assessed, checks: readonly CheckEntry[]): readonly Finding[] {
  return checks.flatMap((entry) => (hasWhatItNeeds(entry, assessed) ? entry.check(assessed) : []));
}

/** What can be said of a sheet with tables, once. */
export function checkSheet(sheet: WholeSheet): readonly Finding[] {
  return SHEET_CHECKS.flatMap(({ check }) => check(sheet));
}
