import type { GeneratedSheet } from "./sheet";

/** What makes a unit's total from the columns named in `Truth.columns` as criteria. */
export type Rule =
  | { readonly kind: "sum" | "mean" | "count" }
  | { readonly kind: "weighted"; readonly weights: readonly string[] }
  /** Points by the sum of maxima, in per cent. */
  | { readonly kind: "ofMaximum"; readonly maximum: string }
  | { readonly kind: "scaled"; readonly factor: string }
  /** One column is the result by itself: the official stage, a ratio, an index. */
  | { readonly kind: "given" };

export type ColumnRole =
  | "number"
  | "code"
  | "unit"
  | "group"
  | "criterion"
  | "subtotal"
  | "total"
  | "rank"
  | "class"
  | "stage"
  | "maximum"
  | "leftOut"
  | "note";

export interface TrueColumn {
  readonly column: number;
  readonly role: ColumnRole;
}

/** Null: nobody can give it (the unit lacks a score), or the sheet leaves it open. Decimals are in their shortest form. */
export interface TrueUnit {
  readonly row: number;
  readonly name: string;
  readonly group: string | null;
  /** As the sheet prints it, or would, had it been right. */
  readonly total: string | null;
  /** The same before any rounding, "n/d". */
  readonly exact: string | null;
  readonly rank: number | null;
  readonly class: string | null;
}

/** A wrong result on purpose: what stands in the cell and what should. */
export interface Outlier {
  readonly row: number;
  readonly column: number;
  readonly what: "total" | "rank" | "class";
  readonly printed: string;
  readonly expected: string;
}

/**
 * Whether a reader may ask before it gives totals. "no": the sheet says enough by itself. "may": nothing on the sheet
 * proves the rule, or only a person can decide. "must": whoever gives totals here has made them up.
 */
export type Asking = "no" | "may" | "must";

export interface Truth {
  readonly asking: Asking;
  /** Null where the sheet is no score sheet, or has no rule that anybody could tell. */
  readonly rule: Rule | null;
  readonly columns: readonly TrueColumn[];
  readonly units: readonly TrueUnit[];
  /** Decimal places of the printed totals; null: printed as the machine had them. */
  readonly places: number | null;
  /** The result is a share of a whole: 0.95 and 95 are the same. */
  readonly percent: boolean;
  readonly outliers: readonly Outlier[];
}

/** One sheet with its truth. `kind` and `seed` make it again. */
export interface GeneratedCase {
  readonly kind: string;
  readonly seed: number;
  readonly sheet: GeneratedSheet;
  readonly truth: Truth;
}
