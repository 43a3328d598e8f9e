import type { StageSense } from "./block";
import type { Comparison } from "./comparison";
import type { DecimalText } from "./numbers/decimal";
import type { FractionText } from "./numbers/fraction";
import type { PointRule, WorkedExample } from "./pointRule";
import { TOTAL_RULES, type TotalRule } from "./totalRule";
import type { Places, Quota } from "./quota";

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
  /** Its points are rounded to the nearest multiple of this, half away from zero, before they are added. */
  readonly step?: DecimalText;
  readonly rule?: PointRule;
  /** What is otherwise for units of some groups; a group stands in one entry at most. */
  readonly byGroup?: readonly GroupTerms[];
  /** Worked examples of the source, which the rule must reproduce. */
  readonly examples?: readonly WorkedExample[];
  /** Cách tính, in the words of its source. */
  readonly method?: string;
  /** Tài liệu kiểm chứng. */
  readonly evidence?: string;
  /** The office that verifies it. */
  readonly verifier?: string;
}

/** A criterion as it is for some groups: what is absent is as for all. */
export interface GroupTerms {
  readonly groups: readonly GroupId[];
  readonly max?: DecimalText;
  readonly weight?: FractionText;
  readonly rule?: PointRule;
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
  /** Names of the lines that make it, where `parts.of` is "declared". */
  readonly madeOf?: readonly string[];
  readonly knockOut?: KnockOut;
  readonly lowered?: Lowering;
}

/**
 * Units that are made of lines of the sheet. "declared": former units, as `units` say it; "group": the lines of one group,
 * which names the unit; "name": lines of one name, each an assessor's, a month's, on one sheet or on several.
 */
export interface PartsRule {
  readonly of: "declared" | "group" | "name";
  readonly by: "mean" | "weightedMean" | "sum";
  /** What weighs each line: a figure of the sheet (its people), under a criterion that is not scored. */
  readonly weight?: CriterionId;
  /** The same said by the name of a part: a former unit, or the group or the sheet that a line stands in. */
  readonly weights?: readonly PartWeight[];
}

export interface PartWeight {
  readonly part: string;
  readonly weight: FractionText;
}

/** The unit gets no better class than `class` (its Vietnamese name). */
export interface KnockOut {
  readonly class: string;
  readonly reason: string;
  readonly legalBasis: string;
}

/** "Hạ 01 mức": so many classes below the one that the unit reaches, the lowest at worst. */
export interface Lowering {
  readonly by: number;
  readonly reason: string;
  readonly legalBasis: string;
}

/**
 * A cause that a column of the sheet tells: units whose points of a criterion are so get no better class than `class`
 * (its Vietnamese name), or are lowered `by` so many classes; one of the two.
 */
export interface ClassBar {
  readonly criterion: CriterionId;
  readonly comparison: Comparison;
  readonly value: DecimalText;
  readonly class?: string;
  readonly by?: number;
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

/**
 * What a class asks beside its threshold. "points" and "percentOfMax" are of each of the criteria, "sum" of all of them
 * together; "totalWithout" is the total without their points. `criteria` absent: every top criterion that is scored, of
 * "totalWithout" every bonus. `count`: how many of the criteria must, or may, be so; absent: each.
 */
export interface ClassCondition {
  readonly criteria?: readonly CriterionId[];
  readonly of: ConditionFigure;
  readonly comparison: Comparison;
  readonly value: DecimalText;
  readonly count?: ConditionCount;
}

export type ConditionFigure = "points" | "percentOfMax" | "sum" | "totalWithout";

export interface ConditionCount {
  readonly comparison: "atLeast" | "atMost";
  readonly value: number;
}

export interface ClassLevel {
  readonly name: LocalText;
  /** Null on the lowest class, which then takes all the rest, and where conditions alone decide. Below every threshold there is no class. */
  readonly threshold: Threshold | null;
  /** `#RRGGBB`, the fill of its cells. */
  readonly color: string | null;
  /** Told by the place in the list; units without a rank cannot have such a class. */
  readonly places?: Places;
  readonly conditions?: readonly ClassCondition[];
  readonly quota?: Quota;
}

export interface ClassRule {
  /** What thresholds are compared with: the total in points, the ratio in per cent, or the least of the top criteria's points. */
  readonly of: "total" | "ratio" | "minimum";
  /** Best first. */
  readonly levels: readonly ClassLevel[];
  readonly bars?: readonly ClassBar[];
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
  /** Absent: each sheet is ranked by itself. "joined": all sheets of a workbook that are laid out alike are one table. */
  readonly sheets?: "joined";
  /** Criteria that are indices of their own: units are ranked by the points of each, too, in the same lists. */
  readonly alsoBy?: readonly CriterionId[];
}

/**
 * A clause of the text that can be read in a second way, and what the framework would say then: the first is what it says
 * itself. Both results are shown side by side.
 */
export type Alternative = { readonly clause: string } & (
  | { readonly of: "ties"; readonly ties: RankingRule["ties"] }
  | { readonly of: "rounding"; readonly on: RankingRule["on"] }
  | { readonly of: "decimals"; readonly decimals: number }
  /** `class`: a Vietnamese name. */
  | { readonly of: "quota"; readonly class: string; readonly quota: Quota }
);

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
  readonly parts?: PartsRule;
  readonly stages?: Stages;
  readonly total: TotalRule;
  /** The nominal maximum of the total; null where none is declared. */
  readonly scale: DecimalText | null;
  /** Places that total and ratio are rounded to, once. */
  readonly decimals: number;
  readonly classes: ClassRule | null;
  readonly ranking: RankingRule;
  readonly alternatives?: readonly Alternative[];
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
