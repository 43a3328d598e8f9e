/** What a cell holds; "" is blank. `shown` and `format` only where the cell does not show its value as it is. */
export interface SheetCell {
  readonly value: number | string | boolean;
  readonly shown?: string;
  readonly format?: string;
}

/** Rows and columns from 0, the last ones included. */
export interface MergedArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet as plain data; every row has the same length. */
export interface GeneratedSheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  readonly merges: readonly MergedArea[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

export const BLANK_CELL: SheetCell = { value: "" };

export function cell(value: number | string | boolean): SheetCell {
  return { value };
}
