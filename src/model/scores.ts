import type { DecimalColumn } from "./numbers/decimalColumn";
import type { Decimal } from "./numbers/decimal";
import type { Fraction } from "./numbers/fraction";
import type { AssessmentKind, CriterionId, GroupId, UnitRule } from "./framework";

/** "incomplete": a score is missing or unreadable, so no total and no rank. */
export const UNIT_STATUSES = ["ranked", "notRanked", "notAssessed", "incomplete"] as const;
export type UnitStatus = (typeof UNIT_STATUSES)[number];
/** A `UnitStatus` in a column of bytes. */
export const UnitState = { ranked: 0, notRanked: 1, notAssessed: 2, incomplete: 3 } as const satisfies Record<
  UnitStatus,
  number
>;

/** What the framework says of one unit: its group, whether it is assessed, and the decision about it, if any. */
export interface UnitTerms {
  readonly group: GroupId | null;
  readonly assessment: AssessmentKind;
  readonly rule: UnitRule | null;
}

/**
 * What a criterion gives one unit: points; none entered of a bonus or penalty, which counts as 0; nothing, because it
 * does not apply or is left out; or "unknown": lacking, or given only within the points of its main criterion.
 */
export type Standing = "counted" | "none" | "leftOut" | "unknown";

/** Figures as whole numbers ÷ one divisor above 0; all of them safe integers. */
export interface WholeFigures {
  readonly values: Int32Array | Float64Array;
  readonly divisor: number;
}

/** What the scores of a table make, before any comparison between units. A place a unit, the table's order. */
export interface Scores {
  /** A `UnitState` a unit. */
  readonly states: Uint8Array;
  /** The same in words, made for the first who asks. */
  readonly statuses: readonly UnitStatus[];
  readonly terms: readonly UnitTerms[];
  /** The group of each unit as results name it: the sheet's first spelling of it, or as declared; null in none. */
  readonly groups: readonly (string | null)[];
  /** Printed: rounded once to the framework's places. No value where the unit is incomplete or the rule makes none. */
  readonly totals: DecimalColumn;
  /** In per cent, printed. */
  readonly ratios: DecimalColumn;
  /** The unrounded figure that ranks, of one unit; null where it has none. */
  readonly exact: (unit: number) => Fraction | null;
  /** The same of all units as whole numbers, meaningless where there is none; null where no one divisor serves all. */
  readonly whole: WholeFigures | null;
  /** Points of one criterion as they were counted, those of a main criterion too; null where it has none or is left out. */
  readonly points: (criterion: CriterionId, unit: number) => Decimal | null;
  readonly standing: (criterion: CriterionId, unit: number) => Standing;
  /** The maximum of one criterion that applies to the unit; null where none is declared. */
  readonly maximum: (criterion: CriterionId, unit: number) => Decimal | null;
  /** The same where some criteria apply to nobody, made for the first who asks. */
  readonly without: (criteria: readonly CriterionId[]) => Scores;
}
