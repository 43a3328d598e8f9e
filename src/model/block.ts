import type { Area, CellAddress } from "./address";
import type { Decimal } from "./numbers/decimal";
import type { SheetId, SheetRef } from "./grid";

/** Which way the units run: down the rows (one row a unit) or across the columns (criteria as rows). */
export type Orientation = "unitsDown" | "unitsAcross";

declare const fieldBrand: unique symbol;
/** A position in `Block.fields`. */
export type FieldIndex = number & { readonly [fieldBrand]: true };

export function fieldIndex(index: number): FieldIndex {
  return index as FieldIndex;
}

/** What a header says by itself, before any framework is known. "measure" is a field of figures that may be a criterion. */
export type FieldSense =
  | "number"
  | "code"
  | "unit"
  | "group"
  | "measure"
  | "total"
  | "ratio"
  | "rank"
  | "rankInGroup"
  | "class"
  | "excluded"
  | "note"
  /** The sum of the criteria under its heading: "Cộng" under "Nhận thức số". */
  | "subtotal"
  /** Figures that the result is made without. */
  | "leftOut"
  | "unknown";

/** Why a field was taken for what it is ("ours": an earlier run wrote it); words live in locales. */
export type SenseReason = "header" | "content" | "position" | "maximum" | "figures" | "officer" | "ours";

/** A score's stage as the header names it; "final" where it names none. */
export type StageSense = "self" | "verified" | "explained" | "council" | "final";

/** One line of figures across the units: a column when the units run down, a row when they run across. */
export interface Field {
  readonly index: FieldIndex;
  /** Column index (units down) or row index (units across) in the sheet. */
  readonly line: number;
  /**
   * How far behind (or, negative, before) the unit's own line this field's figures stand. A unit with a column "Tự chấm"
   * and a column "Thẩm định" has fields of both on one row; one with a row for each has both in one column. Absent means 0.
   */
  readonly offset?: number;
  /** Header texts from the outermost merged heading to the innermost, composed Unicode, runs of spaces made one. */
  readonly header: readonly string[];
  readonly headerCell: CellAddress;
  /** The maximum that the header or a "Điểm tối đa" row gives. */
  readonly max: Decimal | null;
  /** The maxima that the headings outside the innermost one name, in the order of `header`; absent where none does. */
  readonly outerMaxima?: readonly (Decimal | null)[];
  /** Units down only: the weight that a row "Trọng số" or the heading "(50%)" gives, as it stands there. Absent where neither does. */
  readonly weight?: Decimal;
  /** Units down only: so many points of this bonus or penalty count at most, as its heading says. Absent where it says nothing. */
  readonly cap?: Decimal;
  readonly sense: FieldSense;
  readonly reason: SenseReason;
  readonly stage: StageSense;
  /** Numbering in a table of criteria as rows ("I", "1", "1.1", "a"); null elsewhere. */
  readonly numbering: string | null;
  /** Units across only: the field, of the same stage, that the numbers make this one a component of. Absent at the top. */
  readonly partOf?: FieldIndex;
  /** Every figure of the field stands in a cell shown as percent, or is a text that ends in %. */
  readonly percent: boolean;
  /** Units down only: every cell that holds something says yes or no ("Đạt", "x", ✓, TRUE), or that it does not apply. */
  readonly answers?: true;
  /** Units down only: no figure of the field, percentages aside, lies outside 0 to 1. Absent where it has none. */
  readonly upToOne?: boolean;
}

/** One unit's line: a row when the units run down, a column when they run across. */
export interface UnitLine {
  /** Row index (units down) or column index (units across) in the sheet. */
  readonly line: number;
  readonly nameCell: CellAddress;
  readonly name: string;
  /** The group heading above it, or its group column's text. */
  readonly group: string | null;
  readonly hidden: boolean;
  /** The unit's own sheet, where tables of one unit a sheet were joined; absent means the table's. */
  readonly sheet?: SheetRef;
}

/** What a row inside a table's area is; "nameless" holds figures and no name. */
export type LineRole =
  | "header"
  | "unit"
  | "stage"
  | "group"
  | "total"
  | "maximum"
  | "weight"
  | "numbering"
  | "nameless"
  | "text"
  | "blank"
  | "criterion"
  /** A unit that the officer does not count. */
  | "leftOut";

/** A row (or, where units run across, a column) of a table that is no unit's, by its index in the sheet. */
export interface OtherLine {
  readonly line: number;
  readonly role: LineRole;
}

/** A table as found in a sheet, before it is known which criteria its fields are. */
export interface Block {
  readonly sheet: SheetRef;
  /** The whole table, headers included, notes and signature left out. */
  readonly area: Area;
  readonly title: string | null;
  readonly orientation: Orientation;
  readonly fields: readonly Field[];
  readonly units: readonly UnitLine[];
  /** Rows below the header that are no unit's, where units run down. */
  readonly otherLines?: readonly OtherLine[];
}

/** Where a field of a table joined from several sheets stands on each of them but the first. */
export type FieldElsewhere = ReadonlyMap<SheetId, Pick<Field, "line" | "offset">>;

/** Where one unit's figure in one field stands, on the unit's own sheet. */
export function figureCell(
  block: Pick<Block, "orientation">,
  unit: UnitLine,
  field: Pick<Field, "line" | "offset"> & { readonly elsewhere?: FieldElsewhere },
): CellAddress {
  const own = (unit.sheet === undefined ? undefined : field.elsewhere?.get(unit.sheet.id)) ?? field;
  const line = unit.line + (own.offset ?? 0);
  const [row, column] = block.orientation === "unitsDown" ? [line, own.line] : [own.line, line];
  return { row, column } as CellAddress;
}
