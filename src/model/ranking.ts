import type { Framework } from "./framework";
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

/** The ranking of one table. A place a unit, the table's order. */
export interface Ranking {
  readonly framework: Framework;
  readonly scores: Scores;
  /** In the list that the framework ranks; 0 is no rank. */
  readonly ranks: Int32Array;
  /** Among the unit's own group; 0 is no rank. All zeros where the table has no groups. */
  readonly ranksInGroup: Int32Array;
  /** Positions in `framework.classes.levels`; −1 is no class. */
  readonly classes: Int8Array;
  /** Every class of every group and of the whole, zeros too, best first. */
  readonly counts: readonly ClassCount[];
  readonly ties: readonly Tie[];
}
