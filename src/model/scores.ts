import type { DecimalColumn } from "./decimalColumn";
import type { Fraction } from "./fraction";

/** "incomplete": a score is missing or unreadable, so no total and no rank. */
export type UnitStatus = "ranked" | "notRanked" | "notAssessed" | "incomplete";

/** What the scores of a table make, before any comparison between units. A place a unit, the table's order. */
export interface Scores {
  readonly statuses: readonly UnitStatus[];
  /** Printed: rounded once to the framework's places. No value where the unit is incomplete or the rule makes none. */
  readonly totals: DecimalColumn;
  /** In per cent, printed. */
  readonly ratios: DecimalColumn;
  /** The unrounded figure that ranks, of one unit; null where it has none. */
  readonly exact: (unit: number) => Fraction | null;
}
