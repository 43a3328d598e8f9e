import type { StageSense } from "./block";
import type { Comparison } from "./comparison";
import type { DecimalText } from "./numbers/decimal";
import type { FractionText } from "./numbers/fraction";
import { TOTAL_RULES, type TotalRule } from "./totalRule";

/** `nhan-thuc-so`: lower-case words without accents, joined by hyphens; unique in its framework. */
export type CriterionId = string;
/** `hung-yen-xa-2023`. */
export type FrameworkId = string;
/** A group of units that the framework itself knows; unique in it. */
export type GroupId = string;

export interface LocalText {
  readonly vi: string;
  readonly en: string;
}

/** "notScored" is read and shown, never added. A section of bonus or penalty points is a criterion with components of the same kind. */
export type CriterionKind = "scored" | "notScored" | "bonus" | "penalty";

/** Points from a raw figure, where the sheet gives that instead of points. */
export type PointRule =
  /** By count: the first step (highest first) that the figure reaches; below the last, 0 points. */
  | {
      readonly kind: "steps";
      readonly steps: readonly { readonly atLeast: DecimalText; readonly points: DecimalText }[];
    }
  /** a/b × max: the figure is a, `of` is b (100 where the figure is a percentage); more than b counts as b. */
  | { readonly kind: "proportion"; readonly of: DecimalText }
  /** The figure is itself the share of the maximum, one of `shares` ("1", "0.5", "0"). */
  | { readonly kind: "share"; readonly shares: readonly DecimalText[] }
  /** 1 is yes and gives the maximum, 0 is no. */
  | { readonly kind: "yesNo" };

export interface Criterion {
  readonly id: CriterionId;
  readonly name: LocalText;
  /** Other names that sheets use, Vietnamese. */
  readonly aliases: readonly string[];
  /** Points; null where the source gives none. */
  readonly max: DecimalText | null;
  readonly kind: CriterionKind;
  /** The criterion it is a component of; null at the top. */
  readonly parent: CriterionId | null;
  /** Weight in a weighted sum or mean; null elsewhere. */
  readonly weight: FractionText | null;
  /** Groups whose units it applies to; absent: all. */
  readonly groups?: readonly GroupId[];
  /** Places that its points are rounded to before they are added; absent: as given. */
  readonly decimals?: number;
  /** What "không phát sinh" counts as. Absent: excluded where the total is measured against the applicable maximum, otherwise the unit is incomplete. */
  readonly notArising?: "full" | "excluded" | "zero";
  /** A blank is left out, with its maximum, instead of making the unit incomplete (a survey that was not held). */
  readonly optional?: boolean;
  /** At most so many points of a bonus or a penalty, or of its whole section, count. */
  readonly cap?: DecimalText;
  /** How sheets enter penalty points: 5 or −5. Absent: as the section it belongs to, otherwise "positive". */
  readonly penaltySign?: "positive" | "negative";
  readonly rule?: PointRule;
  /** Cách tính, in the words of its source. */
  readonly method?: string;
  /** Tài liệu kiểm chứng. */
  readonly evidence?: string;
  /** The office that verifies it. */
  readonly verifier?: string;
}

/** "notRanked": scored and shown, outside the ranking; "notAssessed": not scored at all. */
export type AssessmentKind = "ranked" | "notRanked" | "notAssessed";

/** Units that share their criteria, and perhaps their list. Told by the sheet's group headings, or by the unit itself (`UnitRule`). */
export interface UnitGroup {
  readonly id: GroupId;
  readonly name: LocalText;
  readonly aliases: readonly string[];
  /** The list its units are ranked in, where `ranking.lists` is "declared"; absent: a list of its own. */
  readonly list?: string;
  /** Absent: "ranked". */
  readonly assessment?: AssessmentKind;
}

/** A decision about one unit. */
export interface UnitRule {
  readonly unit: string;
  readonly group?: GroupId;
  readonly assessment?: AssessmentKind;
  /** Criteria that do not apply to it. */
  readonly notApplicable?: readonly CriterionId[];
  /** Points left out of its maximum ("Số điểm không đưa vào đánh giá"). */
  readonly excluded?: DecimalText;
  readonly knockOut?: KnockOut;
}

/** The unit gets no better class than `class` (its Vietnamese name). */
export interface KnockOut {
  readonly class: string;
  readonly reason: string;
  readonly legalBasis: string;
}

/** Who says so. An inferred threshold keeps the interval that the evidence allows: above `greaterThan`, at most `atMost`. */
export type Provenance =
  | { readonly kind: "stated"; readonly source: string }
  | { readonly kind: "inferred"; readonly greaterThan: DecimalText | null; readonly atMost: DecimalText | null };

/** `value` null: nobody knows it yet, the interval says where it can lie. */
export interface Threshold {
  readonly value: DecimalText | null;
  readonly comparison: Comparison;
  readonly provenance: Provenance;
}

/** A floor under each of some criteria ("each group over 75"); `criteria` absent: every top criterion that is scored. */
export interface ClassCondition {
  readonly criteria?: readonly CriterionId[];
  readonly of: "points" | "percentOfMax";
  readonly comparison: Comparison;
  readonly value: DecimalText;
}

/**
 * At most so many of a class; those who reach it beyond that, from the last rank up, get the class below. Units that
 * share a rank at the edge all stay below. A share is in per cent, rounded down, of those who reach this class, of those
 * who reach the next class or better, or of all ranked units; who reaches what is counted before any quota.
 */
export type Quota =
  | { readonly kind: "count"; readonly atMost: number }
  | { readonly kind: "share"; readonly percent: DecimalText; readonly among: "class" | "nextClass" | "units" };

export interface ClassLevel {
  readonly name: LocalText;
  /** Null on the lowest class, which then takes all the rest, and where conditions alone decide. Below every threshold there is no class. */
  readonly threshold: Threshold | null;
  /** `#RRGGBB`, the fill of its cells. */
  readonly color: string | null;
  readonly conditions?: readonly ClassCondition[];
  readonly quota?: Quota;
}

export interface ClassRule {
  /** What thresholds are compared with: the total in points, the ratio in per cent, or the least of the top criteria's points. */
  readonly of: "total" | "ratio" | "minimum";
  /** Best first. */
  readonly levels: readonly ClassLevel[];
}

/** What decides between units whose totals tie. */
export interface TieBreaker {
  /** The points of a criterion, of several added up (penalties taken off), or the total without those of some. */
  readonly of: "points" | "totalWithout";
  readonly criteria: readonly CriterionId[];
  /** Absent: fewer points of penalties, of anything else as `direction` has it. */
  readonly prefer?: Preference;
}

export type Preference = "more" | "fewer";

export interface RankingRule {
  /** Absent: the highest figure is first. "lowest": the fewest errors, the shortest time. */
  readonly direction?: "highest" | "lowest";
  /** 1-1-3 or 1-1-2. */
  readonly ties: "standard" | "dense";
  /** Compared in this order where totals tie; empty for none. */
  readonly tieBreakers: readonly TieBreaker[];
  readonly on: "printed" | "unrounded";
  /** One list of all units, a list a group, or the lists that the groups name. */
  readonly lists: "one" | "perGroup" | "declared";
}

/** The stages a score goes through, in order, and the one that counts. */
export interface Stages {
  readonly sequence: readonly StageSense[];
  readonly official: StageSense;
}

/** "archived": the rules of a past year, kept to read and check its results. "example": made up, nobody's rules. */
export type FrameworkStatus = "current" | "archived" | "example";

/** The newest version of the document format; `migrations.ts` says what is new in each. */
export const FORMAT = 3;

export interface Framework {
  readonly format: typeof FORMAT;
  readonly id: FrameworkId;
  readonly version: string;
  readonly status: FrameworkStatus;
  readonly name: LocalText;
  readonly legalBasis: readonly string[];
  /** What a reader of the framework should know, Vietnamese: what is derived, what sources leave open. */
  readonly notes?: readonly string[];
  readonly level: string;
  /** What names of units of this level begin with ("xã", "phường"), "UBND" left out: evidence for the match. */
  readonly unitWords: readonly string[];
  /** Null where the rules are of no one year. */
  readonly year: number | null;
  readonly criteria: readonly Criterion[];
  readonly groups?: readonly UnitGroup[];
  readonly units?: readonly UnitRule[];
  readonly stages?: Stages;
  readonly total: TotalRule;
  /** The nominal maximum of the total; null where none is declared. */
  readonly scale: DecimalText | null;
  /** Places that total and ratio are rounded to, once. */
  readonly decimals: number;
  readonly classes: ClassRule | null;
  readonly ranking: RankingRule;
}

/** Whether points left out of a unit's maximum tell in its result: a ratio or a rescaled total, or classes by a ratio to no scale. */
export function isMeasuredAgainstMaximum({
  total,
  classes,
  scale,
}: Pick<Framework, "total" | "classes" | "scale">): boolean {
  const { formula } = TOTAL_RULES[total.kind];
  return formula?.over === "maximum" || (classes?.of === "ratio" && scale === null);
}

/** How a framework came to be used for a table. */
export type MatchedBy = "given" | "workbook" | "words" | "derived";
