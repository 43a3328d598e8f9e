import type { CriterionId, Framework, Preference, TieBreaker } from "./framework";
import type { Decimal } from "./numbers/decimal";
import type { Scores } from "./scores";

/** A group's count of one class; `group` null is the whole table. */
export interface ClassCount {
  readonly group: string | null;
  /** Position in `framework.classes.levels`. */
  readonly level: number;
  readonly count: number;
}

/** Units that share a rank. */
export interface Tie {
  readonly group: string | null;
  readonly rank: number;
  readonly units: readonly number[];
}

/** In `Ranking.classes`: the unit has no class. */
export const NO_CLASS = -1;

/**
 * Why nobody can tell whether a unit belongs to a class: it may reach a threshold that is not known (`criterion` null), a
 * condition rests on points of `criterion`, or on its maximum, that neither sheet nor framework gives, or it is tied at the
 * edge of a quota that leaves this to be decided (`atEdge`).
 */
export interface ClassDoubt {
  /** Position in `framework.classes.levels`. */
  readonly level: number;
  readonly criterion: CriterionId | null;
  readonly atEdge?: boolean;
}

/** Why a unit may not have, or keep, the class that it reaches. `level` as in `ClassDoubt`. */
export type ClassCause = { readonly reason: string; readonly legalBasis: string } & (
  { readonly kind: "atBest"; readonly level: number } | { readonly kind: "lowered"; readonly by: number }
);

/** A quota whose base can be read in two ways that give another number of units. */
export interface QuotaReading {
  readonly list: string | null;
  readonly level: number;
  readonly base: "nextClass" | "nextClassOrBetter";
  readonly allowed: number;
  readonly otherwise: number;
}

/** Units that nothing before told apart, best first, and the tie-breaker that does of some of them. */
export interface TieDecision {
  readonly rank: number;
  readonly units: readonly number[];
  readonly breaker: TieBreaker;
  readonly prefer: Preference;
  /** What it compares, a unit each; null where a unit has none. */
  readonly figures: readonly (Decimal | null)[];
}

/** The ranking of one table. A place a unit, the table's order. */
export interface Ranking {
  readonly framework: Framework;
  readonly scores: Scores;
  /** In the list that the framework ranks; 0 is no rank. */
  readonly ranks: Int32Array;
  /** Among the unit's own group; 0 is no rank. All zeros where the table has no groups. */
  readonly ranksInGroup: Int32Array;
  /** By the points of each criterion of `framework.ranking.alsoBy`, in the same lists; 0 is no rank. */
  readonly ranksBy: ReadonlyMap<CriterionId, Int32Array>;
  /** Positions in `framework.classes.levels`, or `NO_CLASS`: no figure, a doubt, or below every class. */
  readonly classes: Int16Array;
  /** The same before any quota. */
  readonly reached: Int16Array;
  /** By unit. */
  readonly classDoubts: ReadonlyMap<number, ClassDoubt>;
  /** What holds a unit down, by unit; only of units that have it. */
  readonly causes: ReadonlyMap<number, readonly ClassCause[]>;
  readonly quotaReadings: readonly QuotaReading[];
  /** Every class of every group and of the whole, zeros too, best first. */
  readonly counts: readonly ClassCount[];
  readonly ties: readonly Tie[];
  readonly decisions: readonly TieDecision[];
}
