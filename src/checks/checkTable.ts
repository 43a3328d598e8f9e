import type { Finding } from "../model/finding";
import type { Assessed, WholeSheet } from "./check";
import { CHECKS, hasWhatItNeeds, SHEET_CHECKS } from "./checks";

/** What can be said of any scored and ranked table, in the order of the checks. */
export function checkTable(assessed: Assessed): readonly Finding[] {
  return CHECKS.flatMap((entry) => (hasWhatItNeeds(entry, assessed) ? entry.check(assessed) : []));
}

/** What can be said of a sheet with tables, once. */
export function checkSheet(sheet: WholeSheet): readonly Finding[] {
  return SHEET_CHECKS.flatMap(({ check }) => check(sheet));
}
