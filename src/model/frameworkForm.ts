import type { StageSense } from "./block";
import type {
  AssessmentKind,
  ClassCondition,
  ClassRule,
  ConditionCount,
  Criterion,
  CriterionKind,
  FrameworkStatus,
  PartsRule,
  Preference,
  Provenance,
  RankingRule,
} from "./framework";
import type { Quota, QuotaBase, ShareRounding } from "./quota";
import type { Comparison } from "./comparison";
import type { TotalRule } from "./totalRule";
import type { FrameworkProblem } from "./frameworkProblem";

/** A cell of the worksheet "Bộ tiêu chí": text, a number, or blank. */
export type FormCell = string | number | null;

/** What a row of the worksheet is: how it looks follows from it. A main item has components below it. */
export type FormRowKind =
  "title" | "name" | "heading" | "member" | "note" | "columnHeads" | "item" | "mainItem" | "none" | "end" | "blank";

/** A framework as a worksheet. Rows may differ in length; what stands right of a row's last cell is blank. */
export interface FrameworkForm {
  readonly rows: readonly (readonly FormCell[])[];
  /** One a row. */
  readonly kinds: readonly FormRowKind[];
}

/** What is wrong in a cell of the worksheet. `found` and `allowed` are in the words of the sheet. */
export type FormTrouble =
  /** The framework that the sheet holds breaks a rule of the format. */
  | { readonly code: "document"; readonly problem: FrameworkProblem }
  | { readonly code: "notOneOf"; readonly found: string; readonly allowed: readonly string[] }
  | { readonly code: "notNumber"; readonly found: string }
  | { readonly code: "notWhole"; readonly found: string }
  | { readonly code: "twoReadings"; readonly found: string }
  | { readonly code: "notLike"; readonly found: string; readonly examples: readonly string[] }
  /** A label of a row, or a head of a column, that the section does not know, lacks or has twice. */
  | { readonly code: "unknownLabel"; readonly found: string; readonly allowed: readonly string[] }
  | { readonly code: "missingLabels"; readonly section: string; readonly labels: readonly string[] }
  | { readonly code: "labelTwice"; readonly found: string }
  /** A cell that stands under no head, or beside a label's value. */
  | { readonly code: "strayCell"; readonly found: string }
  | { readonly code: "noTable"; readonly section: string; readonly none: string }
  | { readonly code: "missingSection"; readonly section: string }
  | { readonly code: "sectionTwice"; readonly section: string }
  | { readonly code: "missingEnd"; readonly end: string }
  /** The name under the title is another than that of the general section, whose label is `label`. */
  | { readonly code: "nameDiffers"; readonly found: string; readonly label: string };

/**
 * One thing wrong with a worksheet that should be a framework; row and column count from 0 within it. `label` is the label
 * or the head of the member that it concerns; null where it concerns the layout.
 */
export interface FormProblem {
  readonly trouble: FormTrouble;
  readonly label: string | null;
  readonly row: number;
  readonly column: number;
}

/** Members of a framework document that have a row or a column of their own, by path within their section. */
export type GeneralMember =
  | "format"
  | "id"
  | "version"
  | "status"
  | "name.vi"
  | "name.en"
  | "legalBasis"
  | "notes"
  | "level"
  | "unitWords"
  | "year"
  | "total.kind"
  | "total.cap"
  | "scale"
  | "decimals"
  | "classes.of"
  | "classes.bars"
  | "ranking.direction"
  | "ranking.ties"
  | "ranking.tieBreakers"
  | "ranking.on"
  | "ranking.lists"
  | "ranking.sheets"
  | "ranking.alsoBy"
  | "alternatives"
  | "parts.of"
  | "parts.by"
  | "parts.weight"
  | "parts.weights"
  | "stages.sequence"
  | "stages.official";
export type RuleTemplate =
  | "increment"
  | "perTime"
  | "deductions"
  | "goalposts"
  | "goalpostsFrom"
  | "lowering"
  | "first"
  | "firstShare"
  | "exception";
export type CriterionMember = Exclude<keyof Criterion, "name"> | "name.vi" | "name.en";
export type GroupMember = "id" | "name.vi" | "name.en" | "aliases" | "list" | "assessment";
export type UnitMember =
  | "unit"
  | "group"
  | "assessment"
  | "notApplicable"
  | "excluded"
  | "madeOf"
  | "knockOut.class"
  | "knockOut.reason"
  | "knockOut.legalBasis"
  | "lowered.by"
  | "lowered.reason"
  | "lowered.legalBasis";
export type LevelMember =
  | "name.vi"
  | "name.en"
  | "threshold.value"
  | "threshold.comparison"
  | "threshold.provenance.kind"
  | "threshold.provenance.source"
  | "threshold.provenance.greaterThan"
  | "threshold.provenance.atMost"
  | "color"
  | "places"
  | "conditions"
  | "quota";

/** The words of the worksheet in one language. Every word of a kind differs from the others, so that it can be read back. */
export interface FormWords {
  readonly title: string;
  readonly number: string;
  /** Before the names of the columns that a table leaves out, in place of a table that is empty, and below the last. */
  readonly unused: string;
  readonly none: string;
  readonly end: string;
  /** How decimals within a text are written and read. */
  readonly decimalSign: "," | ".";
  readonly sections: Readonly<Record<"general" | "criteria" | "groups" | "units" | "levels", string>>;
  readonly general: Readonly<Record<GeneralMember, string>>;
  readonly criteria: Readonly<Record<CriterionMember, string>>;
  readonly groups: Readonly<Record<GroupMember, string>>;
  readonly units: Readonly<Record<UnitMember, string>>;
  readonly levels: Readonly<Record<LevelMember, string>>;
  readonly yes: string;
  readonly no: string;
  readonly codes: {
    readonly status: Readonly<Record<FrameworkStatus, string>>;
    readonly total: Readonly<Record<TotalRule["kind"], string>>;
    readonly classesOf: Readonly<Record<ClassRule["of"], string>>;
    readonly ties: Readonly<Record<RankingRule["ties"], string>>;
    readonly direction: Readonly<Record<NonNullable<RankingRule["direction"]>, string>>;
    readonly prefer: Readonly<Record<Preference, string>>;
    readonly on: Readonly<Record<RankingRule["on"], string>>;
    readonly lists: Readonly<Record<RankingRule["lists"], string>>;
    readonly sheets: Readonly<Record<NonNullable<RankingRule["sheets"]>, string>>;
    readonly partsOf: Readonly<Record<PartsRule["of"], string>>;
    readonly partsBy: Readonly<Record<PartsRule["by"], string>>;
    readonly stage: Readonly<Record<StageSense, string>>;
    readonly kind: Readonly<Record<CriterionKind, string>>;
    readonly notArising: Readonly<Record<NonNullable<Criterion["notArising"]>, string>>;
    readonly penaltySign: Readonly<Record<NonNullable<Criterion["penaltySign"]>, string>>;
    readonly assessment: Readonly<Record<AssessmentKind, string>>;
    readonly comparison: Readonly<Record<Comparison, string>>;
    readonly provenance: Readonly<Record<Provenance["kind"], string>>;
    readonly conditionOf: Readonly<Record<ClassCondition["of"], string>>;
    readonly conditionCount: Readonly<Record<ConditionCount["comparison"], string>>;
    readonly rounding: Readonly<Record<ShareRounding, string>>;
    readonly tied: Readonly<Record<NonNullable<Quota["tied"]>, string>>;
    readonly quotaNotRanked: Readonly<Record<NonNullable<Quota["notRanked"]>, string>>;
    readonly among: Readonly<Record<QuotaBase, string>>;
  };
  /** Words before the figures of a rule or a quota: "Tỷ lệ a/b, b = 100", "Không quá 3". */
  readonly proportion: string;
  readonly share: string;
  readonly yesNo: string;
  /** By which end of the list's figures gives the maximum, with {} where the least points stand; then whose figures count. */
  readonly minMax: Readonly<Record<"more" | "fewer", string>>;
  readonly minMaxOver: Readonly<Record<"ranked" | "complete", string>>;
  /** Before a comparison with a level: "Điểm tối đa khi ≥ 95". */
  readonly reaches: string;
  /** What may stand after the points of a step. */
  readonly points: string;
  /** In place of the points of a step: a/b of the maximum. */
  readonly inProportion: string;
  /** Sentences with {} where figures stand, in the order of the rule's members. */
  readonly templates: Readonly<Record<RuleTemplate, string>>;
  readonly atMost: string;
  readonly of: string;
  /** Before the criteria of a tie-breaker "total without". */
  readonly totalWithout: string;
}
