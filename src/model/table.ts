import type { Area, CellAddress } from "./address";
import type { FieldElsewhere, Orientation, UnitLine } from "./block";
import type { DecimalColumn } from "./numbers/decimalColumn";
import type { DecimalText } from "./numbers/decimal";
import type { Fraction } from "./numbers/fraction";
import type { CriterionId } from "./framework";
import type { SheetRef } from "./grid";
import type { Gives } from "./mapping";

declare const unitBrand: unique symbol;
/** A position in `Table.units`, the sheet's own order. */
export type UnitIndex = number & { readonly [unitBrand]: true };

export function unitIndex(index: number): UnitIndex {
  return index as UnitIndex;
}

/** What a figure is. A doubt is "unreadable" with a finding, never a number. */
export const FigureState = { value: 0, missing: 1, notApplicable: 2, unreadable: 3 } as const;
export type FigureState = (typeof FigureState)[keyof typeof FigureState];

/** One field's figures, a place a unit. `states[i]` is a `FigureState`; `figures` holds a value exactly where it is `value`. */
export interface FigureColumn {
  /** Column (units down) or row (units across) in the sheet; with the unit's line it gives each figure's cell. */
  readonly line: number;
  /** As in `Field`. */
  readonly offset?: number;
  /** In a table joined from several: where the field stands on the sheets after the first. */
  readonly elsewhere?: FieldElsewhere;
  readonly headerCell: CellAddress;
  readonly figures: DecimalColumn;
  readonly states: Uint8Array;
}

export interface CriterionColumn extends FigureColumn {
  readonly criterion: CriterionId;
  readonly gives: Gives;
  /** Of raw figures written as "a/b" the b, the figure being a; 1 of those in per cent; no value of bare ones. */
  readonly outOf?: DecimalColumn;
  /** Raw figures that stand beside these points: of a unit whose points are blank they count, by the criterion's rule. */
  readonly raw?: CriterionColumn;
}

/** The column that says what a unit's score is. */
export function countedColumn(column: CriterionColumn, unit: number): CriterionColumn {
  const { raw } = column;
  if (raw === undefined || column.states[unit] !== FigureState.missing) return column;
  return raw.states[unit] === FigureState.missing ? column : raw;
}

/** Class names as the sheet has them; null where the cell is blank. */
export interface TextColumn {
  readonly line: number;
  readonly offset?: number;
  readonly elsewhere?: FieldElsewhere;
  readonly headerCell: CellAddress;
  readonly texts: readonly (string | null)[];
}

/** A cell that was not a plain number, and what it was taken for. */
export interface Interpretation {
  readonly cell: CellAddress;
  /** The cell's own sheet in a table joined from several; absent means the table's. */
  readonly sheet?: SheetRef;
  readonly shown: string;
  readonly manner:
    "textNumber" | "percent" | "grouped" | "fraction" | "withUnit" | "notApplicable" | "fullWidth" | "date" | "yesNo";
  /** Null where it was taken for "not applicable". */
  readonly understood: DecimalText | null;
}

/** A block read under a mapping: units, groups, and exact figures by criterion, each with its cell. */
export interface Table {
  readonly sheet: SheetRef;
  readonly area: Area;
  readonly title: string | null;
  readonly orientation: Orientation;
  readonly units: readonly UnitLine[];
  /** The official scores, in the framework's order of criteria; a criterion the sheet lacks has no entry. */
  readonly criteria: readonly CriterionColumn[];
  readonly comparisons: readonly CriterionColumn[];
  /** Points left out of a unit's maximum ("Số điểm không đưa vào đánh giá"). */
  readonly excluded: FigureColumn | null;
  /** Results that stand in the sheet already. */
  readonly published: {
    readonly total: FigureColumn | null;
    /** In per cent: 99.73, whether the sheet holds 0.9973 shown as a percentage or the text "99,73%". */
    readonly ratio: FigureColumn | null;
    readonly rank: FigureColumn | null;
    readonly rankInGroup: FigureColumn | null;
    readonly class: TextColumn | null;
  };
  readonly interpretations: readonly Interpretation[];
  /** Where units are made of lines: those lines, and which make which. `units` are then no lines of the sheet. */
  readonly madeOf?: MadeOf;
}

/** A line of `MadeOf.lines` in the unit that it is a part of. */
export interface Part {
  /** Position in `lines.units`. */
  readonly line: number;
  readonly name: string;
  /** What it counts beside the others; null where nobody says it. */
  readonly weight: Fraction | null;
}

export interface MadeOf {
  readonly lines: Table;
  /** By unit, in the order of the sheet. */
  readonly parts: readonly (readonly Part[])[];
  /** By unit: names of parts that no line of the sheet answers to, or several do. */
  readonly missing: readonly (readonly string[])[];
}
