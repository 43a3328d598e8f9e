import type { Comparison } from "./comparison";
import type { DecimalText } from "./numbers/decimal";

/** Points from a raw figure, where the sheet gives that instead of points. `pointRules` has how each is calculated. */
export type PointRule =
  /** By count: the first step (highest first) that the figure reaches; below the last, 0 points. */
  | { readonly kind: "steps"; readonly steps: readonly Step[] }
  /** Fewer is better, or bands of places: the first step (lowest first) that the figure does not pass; beyond the last, 0. */
  | {
      readonly kind: "stepsDown";
      readonly steps: readonly { readonly atMost: DecimalText; readonly points: DecimalText }[];
    }
  /** a/b × max: the figure is a, `of` is b (100 where the figure is a percentage); more than b counts as b. */
  | { readonly kind: "proportion"; readonly of: DecimalText }
  /** By the share a/b (1 is the whole): the first step that it reaches gives points, or where they are null a/b × max. */
  | { readonly kind: "proportionSteps"; readonly of: DecimalText; readonly steps: readonly ShareStep[] }
  /** The figure is itself the share of the maximum, one of `shares` ("1", "0.5", "0"). */
  | { readonly kind: "share"; readonly shares: readonly DecimalText[] }
  /** 1 is yes and gives the maximum, 0 is no. */
  | { readonly kind: "yesNo" }
  /** The maximum where the figure is on the right side of a level, otherwise nothing. */
  | { readonly kind: "reaches"; readonly comparison: Comparison; readonly value: DecimalText }
  /** `base` up to `from`; each further `per` adds `points` in proportion, `most` points at most. */
  | {
      readonly kind: "increment";
      readonly from: DecimalText;
      readonly base: DecimalText;
      readonly per: DecimalText;
      readonly points: DecimalText;
      readonly most: DecimalText;
    }
  /** So many points a time, `most` at most: "mỗi lần trừ 2 điểm, tối đa 10". */
  | { readonly kind: "perTime"; readonly points: DecimalText; readonly most: DecimalText }
  /** The maximum less so many points a time, `most` at most and never below 0. */
  | { readonly kind: "deductions"; readonly points: DecimalText; readonly most: DecimalText }
  /** Between two goalposts in proportion: `worst` gives `least` (absent: 0), `best` the maximum, beyond them no more and no less. */
  | {
      readonly kind: "goalposts";
      readonly worst: DecimalText;
      readonly best: DecimalText;
      readonly least?: DecimalText;
    }
  /** Goalposts that are the least and the greatest figure of the units that are ranked, or of all that lack no score. */
  | {
      readonly kind: "minMax";
      readonly better: "more" | "fewer";
      readonly over: "ranked" | "complete";
      readonly least: DecimalText;
    };

export interface Step {
  readonly atLeast: DecimalText;
  readonly points: DecimalText;
}

export interface ShareStep {
  readonly atLeast: DecimalText;
  readonly points: DecimalText | null;
}

/** A figure, perhaps "a/b", of a unit of a group, and the points that the source makes of it. */
export interface WorkedExample {
  readonly figure: DecimalText;
  readonly outOf?: DecimalText;
  /** A `GroupId`. */
  readonly group?: string;
  readonly points: DecimalText;
}
