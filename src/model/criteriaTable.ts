import type { CellAddress } from "./address";
import type { Decimal } from "./numbers/decimal";

/** One line of a decision's table of criteria, as it stands: a criterion, or what explains the one above. */
export interface CriterionLine {
  /** "I", "1.1", "a)", "-"; "" where it has none. */
  readonly numbering: string;
  readonly name: string;
  /** Points; null where the line gives none. */
  readonly max: Decimal | null;
  /** Another reading of the same text ("1.000" may be a thousand or one); null where there is none. */
  readonly otherMax: Decimal | null;
  /** How points are given, its lines parted by line breaks. */
  readonly method: string;
  readonly evidence: string;
  readonly verifier: string;
  /** Where its maximum stands. */
  readonly cell: CellAddress;
  /** Where the method stands, or would. */
  readonly methodCell: CellAddress;
}

/** A decision's own table of criteria, a row each: no units, no scores. */
export interface CriteriaTable {
  readonly sheet: string;
  readonly title: string | null;
  readonly lines: readonly CriterionLine[];
  /** The line "Tổng cộng"; null where there is none. Sums of groups are left out. */
  readonly total: Pick<CriterionLine, "max" | "otherMax" | "cell"> | null;
}
