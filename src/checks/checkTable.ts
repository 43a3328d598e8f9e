import type { Finding } from "../model/finding";
import type { Assessed } from "./check";
import { CHECKS, hasWhatItNeeds } from "./checks";

/** What can be said of any scored and ranked table, in the order of the checks. */
export function checkTable(assessed: Assessed): readonly Finding[] {
  return CHECKS.flatMap((entry) => (hasWhatItNeeds(entry, assessed) ? entry.check(assessed) : []));
}
