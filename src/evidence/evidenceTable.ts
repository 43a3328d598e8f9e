import type { Decimal } from "../model/numbers/decimal";
import type { DecimalColumn } from "../model/numbers/decimalColumn";

/** One field's cells, a place a row: exact figures, and the words of those that hold none. */
export interface EvidenceColumn {
  readonly figures: DecimalColumn;
  /** `FigureState`, a row each. */
  readonly states: Uint8Array;
  /** Decimal places that the sheet prints of each figure: "645,70" has 2, 7.5 in a cell of two decimals has 2. */
  readonly printed: Uint8Array;
  /** What a cell says that holds no figure ("Tốt", "Hạng 4"), as shown; null where it holds a figure or nothing. */
  readonly words: readonly (string | null)[];
  /** The maximum that a heading or a row states. */
  readonly maximum: Decimal | null;
  /** No figure is above it, whatever its parts make: "Tổng điểm (không quá 100)". */
  readonly cap?: Decimal;
  /** The weight that a heading or a row states: 0.4, 40 and 40 % alike, since only their proportions are used. */
  readonly weight: Decimal | null;
}

/** What is asked: the fields of one block in their order, and the unit rows alone (no maxima, sub-totals or group lines). */
export interface EvidenceTable {
  readonly rowCount: number;
  /** In the order of `Block.fields`: a `FieldIndex` is a position here. */
  readonly columns: readonly EvidenceColumn[];
  /** The group of each row; null in none. */
  readonly groups: readonly (string | null)[];
}
