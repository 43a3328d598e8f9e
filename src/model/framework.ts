import type { DecimalText } from "./decimal";

/** `nhan-thuc-so`: lower-case words without accents, joined by hyphens; unique in its framework. */
export type CriterionId = string;
/** `hung-yen-xa-2023`. */
export type FrameworkId = string;

export interface LocalText {
  readonly vi: string;
  readonly en: string;
}

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
  /** Share in a weighted mean; null elsewhere. */
  readonly weight: DecimalText | null;
}

/** How points become the figure that ranks. */
export type TotalRule =
  | { readonly kind: "sum" }
  | { readonly kind: "weightedMean" }
  /** Points ÷ applicable maximum, in per cent. */
  | { readonly kind: "ratio" }
  /** The sheet gives the total; no criteria are read. */
  | { readonly kind: "givenTotal" }
  /** The sheet gives the ratio; no criteria are read. */
  | { readonly kind: "givenRatio" };

/** Who says so. An inferred threshold keeps the interval that the evidence allows: above `greaterThan`, at most `atMost`. */
export type Provenance =
  | { readonly kind: "stated"; readonly source: string }
  | { readonly kind: "inferred"; readonly greaterThan: DecimalText | null; readonly atMost: DecimalText | null };

/** `value` null: nobody knows it yet, the interval says where it can lie. The lowest class has no threshold at all. */
export interface Threshold {
  readonly value: DecimalText | null;
  readonly comparison: "atLeast" | "above";
  readonly provenance: Provenance;
}

export interface ClassLevel {
  readonly name: LocalText;
  readonly threshold: Threshold | null;
  /** `#RRGGBB`, the fill of its cells. */
  readonly color: string | null;
}

export interface ClassRule {
  /** What thresholds are compared with: the total in points, or the ratio in per cent. */
  readonly of: "total" | "ratio";
  /** Best first. */
  readonly levels: readonly ClassLevel[];
}

export interface RankingRule {
  /** 1-1-3 or 1-1-2. */
  readonly ties: "standard" | "dense";
  /** Criteria compared in this order where totals tie; empty for none. */
  readonly tieBreakers: readonly CriterionId[];
  readonly on: "printed" | "unrounded";
  /** One list of all units, or a list a group. */
  readonly lists: "one" | "perGroup";
}

/** "archived": the rules of a past year, kept to read and check its results. "example": made up, nobody's rules. */
export type FrameworkStatus = "current" | "archived" | "example";

export interface Framework {
  readonly format: 1;
  readonly id: FrameworkId;
  readonly version: string;
  readonly status: FrameworkStatus;
  readonly name: LocalText;
  readonly legalBasis: readonly string[];
  readonly level: string;
  /** What names of units of this level begin with ("xã", "phường"), "UBND" left out: evidence for the match. */
  readonly unitWords: readonly string[];
  readonly year: number;
  readonly criteria: readonly Criterion[];
  readonly total: TotalRule;
  /** The nominal maximum of the total; null where none is declared. */
  readonly scale: DecimalText | null;
  /** Places that total and ratio are rounded to, once. */
  readonly decimals: number;
  readonly classes: ClassRule | null;
  readonly ranking: RankingRule;
}

/** The figure that units are ranked by. */
export function rankingFigure(total: TotalRule): "total" | "ratio" {
  return total.kind === "ratio" || total.kind === "givenRatio" ? "ratio" : "total";
}

/** How a framework came to be used for a table. */
export type MatchedBy = "given" | "workbook" | "words" | "derived";
