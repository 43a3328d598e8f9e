import type { DecimalText } from "./numbers/decimal";
import type { Area, CellAddress } from "./address";

/** How a published total is made; `ratio`: points in per cent or a share of a maximum, a column's or a fixed one. */
export type TotalRuleName = "copy" | "sum" | "signed" | "mean" | "weighted" | "ratio";

/** A line of figures as the sheet names it: column letters (units down) or a row's number (units across). */
export type LineText = string;

export interface VerifiedWeight {
  readonly column: LineText;
  /** "0.4", or "1/3" where no decimal is exact. */
  readonly weight: string;
  /** How far it may lie while every row still prints what it does; null where nothing was solved. */
  readonly from: DecimalText | null;
  readonly to: DecimalText | null;
}

export interface VerifiedTotal {
  readonly rule: TotalRuleName;
  readonly column: LineText;
  /** Of a ratio of two columns: what is divided, then by what. */
  readonly columns: readonly LineText[];
  /** Only where they are not all alike. */
  readonly weights?: readonly VerifiedWeight[];
  readonly rounding: "exact" | "halfUp" | "truncated";
  /** No total is above it, whatever the parts make. */
  readonly cap?: DecimalText;
  readonly agrees: number;
  readonly outOf: number;
}

export interface VerifiedRanking {
  readonly column: LineText;
  readonly by: LineText;
  /** Null where no two units tie, so that nothing tells. */
  readonly ties: "standard" | "dense" | "none" | null;
  readonly direction: "highest" | "lowest";
  readonly perGroup: boolean;
  readonly agrees: number;
  readonly outOf: number;
}

export interface VerifiedClasses {
  readonly column: LineText;
  readonly by: LineText;
  readonly thresholds: readonly {
    readonly class: string;
    readonly greaterThan: DecimalText | null;
    readonly atMost: DecimalText | null;
    readonly round: readonly DecimalText[];
  }[];
  readonly agrees: number;
  readonly outOf: number;
}

/** A row that does not follow what the rest does. */
export interface DifferentRow {
  /** The sheet's line of the unit, counted from 1. */
  readonly row: number;
  readonly name: string;
  readonly cell: CellAddress;
  readonly printed: string;
  /** Null of a class between whose thresholds the figure lies. */
  readonly expected: string | null;
  readonly what: "total" | "rank" | "class";
}

/** Why it cannot be told how totals are made. */
export type Undecided =
  | { readonly why: "noFigures" }
  | { readonly why: "noParts" }
  | { readonly why: "tooFewRows"; readonly rows: number; readonly columns: number }
  | { readonly why: "noRule"; readonly rows: number; readonly columns: number };

/** What the figures of one published table say of its own rules. */
export interface VerifiedTable {
  readonly sheet: string;
  readonly area: Area;
  readonly units: number;
  readonly total: VerifiedTotal | null;
  readonly ranking: VerifiedRanking | null;
  readonly classes: VerifiedClasses | null;
  readonly rows: readonly DifferentRow[];
  readonly undecided: Undecided | null;
}

export interface Verification {
  readonly tables: readonly VerifiedTable[];
  readonly fingerprint: string;
}
