import type { FieldIndex } from "../model/block";
import type { Decimal } from "../model/numbers/decimal";
import type { Fraction } from "../model/numbers/fraction";

/** How the target's figures are printed: with every digit, rounded half away from zero, or cut. */
export type Rounding = "exact" | "halfUp" | "truncated";

/** A row that does not follow. `row` is a position in the table that was given. */
export interface OffRow {
  readonly row: number;
  readonly printed: Decimal;
  /** What the rule makes, at the target's printed places. */
  readonly expected: Decimal;
}

/** A weight, and the interval in which the printed rounding lets it lie while the others move too; both ends inside. */
export interface Weight {
  readonly weight: Fraction;
  /** Null where nothing was solved: the weight is 1, −1 or was stated. */
  readonly from: Fraction | null;
  readonly to: Fraction | null;
}

export interface Part extends Weight {
  readonly column: FieldIndex;
}

/**
 * What makes the target of its parts, `weight` of each included:
 * - `copy`: one part, the same figure;
 * - `sum`: every weight 1; `signed`: 1 or −1; `mean`: 1 ÷ the number of parts that hold a figure;
 * - `weighted`: as stated or solved, of two parts or more; `scaled`: a factor on one part (points ÷ one maximum, a ratio × a scale);
 * - `quotient`: parts are [numerator, denominator]; the target is `scale` × numerator ÷ denominator.
 */
export type RelationKind = "copy" | "sum" | "signed" | "mean" | "weighted" | "scaled" | "quotient";

export interface Relation {
  readonly kind: RelationKind;
  readonly target: FieldIndex;
  /** In the order of columns, except of a quotient. */
  readonly parts: readonly Part[];
  /** Of a quotient; 1 of all others. */
  readonly scale: Fraction;
  /** Decimal places the target is printed at. */
  readonly places: number;
  readonly rounding: Rounding;
  /** Parts are themselves rounded figures: rows within the sum of their roundings agree. */
  readonly partsRounded: boolean;
  /** The target is this at most, whatever its parts make. */
  readonly cap?: Decimal;
  readonly agrees: number;
  /** Rows where it can be tried: the target and at least one part hold a figure. */
  readonly outOf: number;
  /** Rows that do not agree. */
  readonly off: readonly OffRow[];
  /** Rows off by no more than the rounding of their parts, or cut where others are rounded; they stand in `off`, too. */
  readonly nearly: readonly number[];
  /** Bits of evidence beyond chance; what is reported has at least `ENOUGH`. */
  readonly strength: number;
  /** Other sets of parts that explain the same rows as well and that the figures cannot tell from this one. */
  readonly rivals: readonly (readonly FieldIndex[])[];
}

export type TieRule = "standard" | "dense" | "none";

/** A column that orders the rows by a figure. */
export interface Ranking {
  readonly column: FieldIndex;
  /** The figure that it orders. */
  readonly by: FieldIndex;
  /** Other figures that it orders as well: a ratio beside a total. */
  readonly also: readonly FieldIndex[];
  /** What the printed ties show: 1-1-3, 1-1-2, or every rank once ("none"). Null where no two rows tie. */
  readonly ties: TieRule | null;
  readonly direction: "highest" | "lowest";
  /** Ranks restart in each group. */
  readonly perGroup: boolean;
  readonly agrees: number;
  readonly outOf: number;
  readonly off: readonly OffRow[];
  readonly strength: number;
}

/** A column of ranks that orders no figure of the table, yet is 1 … n with or without ties: a rank, and never a score. */
export interface LooseRank {
  readonly column: FieldIndex;
  readonly ties: TieRule | null;
  readonly perGroup: boolean;
  /** The criteria that fall where it rises, if any do. */
  readonly against: readonly FieldIndex[];
}

/** Where a class begins: above `greaterThan`, at most `atMost`; null where nothing bounds that side. */
export interface ClassThreshold {
  readonly class: string;
  readonly greaterThan: Decimal | null;
  readonly atMost: Decimal | null;
  /** The roundest values inside, rising. */
  readonly round: readonly Decimal[];
}

/** A column of words that fall and rise with a figure. */
export interface Classing {
  readonly column: FieldIndex;
  readonly by: FieldIndex;
  /** Other figures that they follow as well. */
  readonly also: readonly FieldIndex[];
  /** The class of the highest figures first, though words alone can tell whether that is the best; the last has no threshold. */
  readonly classes: readonly string[];
  readonly thresholds: readonly ClassThreshold[];
  readonly agrees: number;
  readonly outOf: number;
  /** Rows whose class breaks the order, with the class that the figure asks for; null where either would do. */
  readonly off: readonly { readonly row: number; readonly printed: string; readonly expected: string | null }[];
}

/** What a column is by its own figures alone; `figures` is anything that may be scores. */
export type Nature = "empty" | "constant" | "running" | "years" | "codes" | "words" | "figures";

export interface Evidence {
  readonly natures: readonly Nature[];
  /** At most one a target, the best; a target may be a part of others. */
  readonly relations: readonly Relation[];
  readonly rankings: readonly Ranking[];
  readonly looseRanks: readonly LooseRank[];
  readonly classings: readonly Classing[];
}
