import type { Finding } from "../model/finding";
import type { Ranking } from "../model/ranking";
import { atAStretch, partOf, type Steps } from "../model/steps";
import type { Assessed, CheckEntry, WholeSheet } from "./check";
import { CHECKS, hasWhatItNeeds, SHEET_CHECKS } from "./checks";

/** What can be said of any scored and ranked table, in the order of the checks. */
export function checkTable(assessed: Assessed): readonly Finding[] {
  return atAStretch(checkSteps(assessed));
}

/** The same, check by check. */
export function checkSteps(assessed: Assessed): Steps<readonly Finding[]> {
  return tell(assessed, CHECKS);
}

/**
 * The same where units are made of lines: what stands in cells is told of the lines, `rankingOf` being their ranking by
 * themselves, what is ranked of the units.
 */
export function* checkMadeUpSteps(assessed: Assessed, rankingOf: Ranking): Steps<readonly Finding[]> {
  const { madeOf } = assessed.table;
  if (madeOf === undefined) return yield* checkSteps(assessed);
  const lines = { ...assessed, table: madeOf.lines, ranking: rankingOf };
  const ofCells = CHECKS.filter(({ ofUnits }) => ofUnits !== true);
  const ofUnits = CHECKS.filter((entry) => entry.ofUnits === true);
  const told = yield* partOf(tell(lines, ofCells), 0, 0.5);
  return [...told, ...(yield* partOf(tell({ ...assessed, ofLines: rankingOf }, ofUnits), 0.5, 1))];
}

function* tell(assessed: Assessed, checks: readonly CheckEntry[]): Steps<readonly Finding[]> {
  const found: Finding[][] = [];
  for (const entry of checks) {
    yield found.length / checks.length;
    found.push(hasWhatItNeeds(entry, assessed) ? [...entry.check(assessed)] : []);
  }
  return found.flat();
}

/** What can be said of a sheet with tables, once. */
export function checkSheet(sheet: WholeSheet): readonly Finding[] {
  return SHEET_CHECKS.flatMap(({ check }) => check(sheet));
}
