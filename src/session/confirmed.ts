import { DERIVED, type Assessment, type TableChoice } from "./scan";

/** Nothing is written by a table's own rule until somebody has said that it is the rule. */
export function isConfirmed({ matchedBy }: Assessment, { frameworkId }: TableChoice): boolean {
  return matchedBy !== "derived" || frameworkId === DERIVED;
}
