import type { DecimalText } from "./numbers/decimal";

/**
 * How points become the figure that ranks, as data: scoring calculates it, sheets write it in cells, words print it.
 * Σ `terms` ÷ `over` × `times`; bonus less penalty points join the terms, or the result.
 */
export interface TotalFormula {
  /** What is added, one a scored criterion; "product" is multiplied, and `over` is then its root. */
  readonly terms: "points" | "weightedPoints" | "weightedShares" | "product";
  readonly over: "weights" | "maximum" | "root" | null;
  readonly times: "hundred" | "scale" | null;
  readonly extra: "inTerms" | "after" | "refused";
}

/** What one way to a total is, for everybody who asks: scoring, validator, editor, sheets, words. */
interface TotalTraits {
  /** The figure that units are ranked by; null where nothing is added up. */
  readonly figure: "total" | "ratio" | null;
  /** Null where nothing is calculated: the sheet gives the figure, or there is none. */
  readonly formula: TotalFormula | null;
  /** Every scored criterion at the end of a branch declares its maximum. */
  readonly needsMaxima: boolean;
  /** "allowed": a criterion without one has weight 1 where none has one. */
  readonly weights: "needed" | "allowed" | "refused";
  /** What thresholds can be compared with. */
  readonly classes: readonly ("total" | "ratio" | "minimum")[];
}

const CALCULATED = ["total", "ratio", "minimum"] as const;

/** Every way to a total. A new one is an entry here and its words; what is not said of it does not compile. */
const RULES = {
  sum: {
    figure: "total",
    formula: { terms: "points", over: null, times: null, extra: "inTerms" },
    needsMaxima: false,
    weights: "refused",
    classes: CALCULATED,
  },
  /** Σ weight × points: 3-2-1 for medals, 0.5 for a half. */
  weightedSum: {
    figure: "total",
    formula: { terms: "weightedPoints", over: null, times: null, extra: "after" },
    needsMaxima: false,
    weights: "needed",
    classes: CALCULATED,
  },
  /** Σ weight × points, over Σ weight of what counts. */
  mean: {
    figure: "total",
    formula: { terms: "weightedPoints", over: "weights", times: null, extra: "after" },
    needsMaxima: false,
    weights: "allowed",
    classes: CALCULATED,
  },
  /** Σ weight × points ÷ maximum, over Σ weight, times the scale. */
  weightedMean: {
    figure: "total",
    formula: { terms: "weightedShares", over: "weights", times: "scale", extra: "after" },
    needsMaxima: true,
    weights: "needed",
    classes: CALCULATED,
  },
  /** The n-th root of the product of n criteria's points, rounded once from the whole number under the root. */
  geometricMean: {
    figure: "total",
    formula: { terms: "product", over: "root", times: null, extra: "refused" },
    needsMaxima: false,
    weights: "refused",
    classes: ["total", "minimum"],
  },
  /** Points ÷ applicable maximum, in per cent. */
  ratio: {
    figure: "ratio",
    formula: { terms: "points", over: "maximum", times: "hundred", extra: "inTerms" },
    needsMaxima: true,
    weights: "refused",
    classes: CALCULATED,
  },
  /** Points ÷ applicable maximum × scale: what does not apply, or was not held (a survey), is made up for. */
  rescaled: {
    figure: "total",
    formula: { terms: "points", over: "maximum", times: "scale", extra: "after" },
    needsMaxima: false,
    weights: "refused",
    classes: CALCULATED,
  },
  /** The sheet gives the total; no criteria are read. */
  givenTotal: { figure: "total", formula: null, needsMaxima: false, weights: "refused", classes: ["total", "ratio"] },
  /** The sheet gives the ratio; no criteria are read. */
  givenRatio: { figure: "ratio", formula: null, needsMaxima: false, weights: "refused", classes: ["ratio"] },
  /** Nothing is added up; units are classed by the criteria themselves and not ranked. */
  none: { figure: null, formula: null, needsMaxima: false, weights: "refused", classes: ["minimum"] },
} as const satisfies Readonly<Record<string, TotalTraits>>;

export type TotalKind = keyof typeof RULES;

export const TOTAL_RULES: Readonly<Record<TotalKind, TotalTraits>> = RULES;
/** In the order in which they are offered. */
export const TOTAL_KINDS = Object.keys(RULES) as readonly TotalKind[];

/** How points become the figure that ranks. */
export interface TotalRule {
  readonly kind: TotalKind;
  /** The figure that ranks is this at most, whatever bonus points make of it. */
  readonly cap?: DecimalText;
}

/** The figure that units are ranked by; null where nothing is added up. */
export function rankingFigure({ kind }: TotalRule): "total" | "ratio" | null {
  return TOTAL_RULES[kind].figure;
}

/** Whether the sheet gives the figure that ranks, so that no criteria are read. */
export function isGiven({ kind }: TotalRule): boolean {
  return kind === "givenTotal" || kind === "givenRatio";
}
