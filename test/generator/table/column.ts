import type { Fraction } from "../fraction";
import type { SheetCell } from "../sheet";
import type { ColumnRole } from "../truth";

/** A column before it has a place. Headings run from the outermost to the innermost; cells stand by unit (and line). */
export interface Column {
  readonly role: ColumnRole;
  readonly headings: readonly string[];
  readonly cells: readonly SheetCell[];
  readonly maximum?: Fraction;
  /** What a row "Trọng số" says of it. */
  readonly weight?: SheetCell;
  readonly hidden?: boolean;
  /** One cell for all lines of a unit. */
  readonly perUnit?: boolean;
}
