import type { Area, ColumnIndex, RowIndex } from "./address";
import { BLANK, type Cell, type RawValue } from "./cell";

declare const sheetBrand: unique symbol;
/** The host's own name of a sheet; it survives renaming. */
export type SheetId = string & { readonly [sheetBrand]: true };

export interface SheetRef {
  readonly id: SheetId;
  readonly name: string;
}

/** How many columns right of a grid are asked whether they are hidden: results may go there. */
export const COLUMNS_SEEN_BEYOND = 16;

/**
 * A rectangle read from a sheet: its used range, or nothing (`rowCount` 0). All arrays are row-major and of the same shape.
 * `texts` and `formats` may be empty arrays where the cells are plain (General, shown as the value), `formulas` holds only
 * cells whose formula differs from their value, keyed by `row * columnCount + column` counted inside the grid.
 */
export interface Grid {
  readonly sheet: SheetRef;
  readonly top: RowIndex;
  readonly left: ColumnIndex;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly values: readonly (readonly RawValue[])[];
  readonly texts: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
  readonly formulas: ReadonlyMap<number, string>;
  /** Keys (as in `formulas`) of cells that hold an error value rather than a text that looks like one. */
  readonly errors: ReadonlySet<number>;
  /** Rows and columns the officer does not see, by sheet index; columns also right of the grid (`COLUMNS_SEEN_BEYOND`). */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Null when the host was not asked or cannot tell. */
  readonly merges: readonly Area[] | null;
}

/** Rows from the sheet's first cell on, the shorter ones filled up with blanks: plain values, and nothing hidden. */
export function plainGrid(sheet: SheetRef, rows: readonly (readonly RawValue[])[]): Grid {
  const columnCount = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const isWide = rows.every((row) => row.length === columnCount);
  return {
    sheet,
    top: 0 as RowIndex,
    left: 0 as ColumnIndex,
    rowCount: rows.length,
    columnCount,
    values: isWide ? rows : rows.map((row) => Array.from({ length: columnCount }, (_, column) => row[column] ?? "")),
    texts: [],
    formats: [],
    formulas: new Map(),
    errors: new Set(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: null,
  };
}

/** The cell at a sheet address; blank outside the grid. */
export function cellAt(grid: Grid, row: RowIndex, column: ColumnIndex): Cell {
  const [r, c] = [row - grid.top, column - grid.left];
  const value = grid.values[r]?.[c];
  if (value === undefined || value === "") return BLANK;
  const key = r * grid.columnCount + c;
  const formula = grid.formulas.get(key) ?? null;
  if (typeof value === "boolean") return { kind: "boolean", value, formula };
  if (typeof value === "string") {
    return grid.errors.has(key) ? { kind: "error", code: value, formula } : { kind: "text", value, formula };
  }
  return {
    kind: "number",
    value,
    text: grid.texts[r]?.[c] ?? String(value),
    format: grid.formats[r]?.[c] ?? "General",
    formula,
  };
}

export function gridArea(grid: Grid): Area | null {
  if (grid.rowCount === 0 || grid.columnCount === 0) return null;
  return {
    top: grid.top,
    left: grid.left,
    bottom: (grid.top + grid.rowCount - 1) as RowIndex,
    right: (grid.left + grid.columnCount - 1) as ColumnIndex,
  };
}
