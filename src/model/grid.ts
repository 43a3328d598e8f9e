import { type Area, type CellAddress, type ColumnIndex, columnIndex, type RowIndex, rowIndex } from "./address";
import { CellKind, type RawValue } from "./cell";
import { blankColumns, GENERAL, type GridColumn, setValue } from "./gridColumn";

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
 * A rectangle read from a sheet: its used range, or nothing (`rowCount` 0). `formulas` holds only cells whose formula differs
 * from their value, keyed by `row * columnCount + column` counted inside the grid.
 */
export interface Grid {
  readonly sheet: SheetRef;
  readonly top: RowIndex;
  readonly left: ColumnIndex;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly columns: readonly GridColumn[];
  readonly formulas: ReadonlyMap<number, string>;
  /** Rows and columns the officer does not see, by sheet index; columns also right of the grid (`COLUMNS_SEEN_BEYOND`). */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Null when the host was not asked or cannot tell. */
  readonly merges: readonly Area[] | null;
}

/** Rows from the sheet's first cell on, the shorter ones filled up with blanks: plain values, and nothing hidden. */
export function plainGrid(sheet: SheetRef, rows: readonly (readonly RawValue[])[]): Grid {
  const columnCount = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = blankColumns(rows.length, columnCount);
  columns.forEach((column, c) => {
    rows.forEach((row, r) => setValue(column, r, row[c] ?? "", false));
  });
  return {
    sheet,
    top: rowIndex(0),
    left: columnIndex(0),
    rowCount: rows.length,
    columnCount,
    columns,
    formulas: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: null,
  };
}

/** A sheet's cell as row and column inside the grid, as the functions below count them. */
export function inside(grid: Grid, { row, column }: CellAddress): readonly [row: number, column: number] {
  return [row - grid.top, column - grid.left];
}

/** Blank outside the grid. */
export function kindAt(grid: Grid, row: number, column: number): CellKind {
  return (grid.columns[column]?.kinds[row] ?? CellKind.blank) as CellKind;
}

/** NaN where the cell holds no number. */
export function numberAt(grid: Grid, row: number, column: number): number {
  return grid.columns[column]?.numbers[row] ?? NaN;
}

/** What a text cell says, as it stands; `""` of any other cell. */
export function writtenText(grid: Grid, row: number, column: number): string {
  return kindAt(grid, row, column) === CellKind.text ? wordsAt(grid, row, column) : "";
}

/** What a text, an error value, TRUE or FALSE says, as it stands; `""` of a number and of a blank cell. */
export function wordsAt(grid: Grid, row: number, column: number): string {
  return grid.columns[column]?.words[row] ?? "";
}

/** What the sheet shows in the place of a number; `""` of any other cell, and where nobody asked. */
export function shownAt(grid: Grid, row: number, column: number): string {
  return grid.columns[column]?.shown[row] ?? "";
}

/** What a cell holds, as text: of a number what the sheet shows. */
export function heldText(grid: Grid, row: number, column: number): string {
  if (kindAt(grid, row, column) !== CellKind.number) return wordsAt(grid, row, column);
  return shownAt(grid, row, column) || String(numberAt(grid, row, column));
}

/** What a cell holds as the host was given it, to be compared with what a host gives, not to be understood. */
export function valueAt(grid: Grid, row: number, column: number): RawValue {
  const words = wordsAt(grid, row, column);
  switch (kindAt(grid, row, column)) {
    case CellKind.blank:
      return "";
    case CellKind.number:
      return numberAt(grid, row, column);
    case CellKind.text:
    case CellKind.error:
      return words;
    case CellKind.boolean:
      return words === "TRUE";
  }
}

export function formatAt(grid: Grid, row: number, column: number): string {
  return grid.columns[column]?.formats[row] ?? GENERAL;
}

/** Null where there is none, and outside the grid. */
export function formulaAt(grid: Grid, row: number, column: number): string | null {
  if (column < 0 || column >= grid.columnCount) return null;
  return grid.formulas.get(row * grid.columnCount + column) ?? null;
}

/** Nothing stands there: a formula that shows nothing is not blank. */
export function isBlankAt(grid: Grid, row: number, column: number): boolean {
  return kindAt(grid, row, column) === CellKind.blank && formulaAt(grid, row, column) === null;
}

/** What the text cells of a row say, as they stand; `""` of all others. */
export function writtenTexts(grid: Grid, row: number): readonly string[] {
  return grid.columns.map((_, column) => writtenText(grid, row, column));
}

/** The cells that hold a text, row by row. */
export function* textCells(grid: Grid): Generator<{ readonly cell: CellAddress; readonly text: string }> {
  for (let row = 0; row < grid.rowCount; row += 1) {
    for (let column = 0; column < grid.columnCount; column += 1) {
      const text = writtenText(grid, row, column);
      if (text !== "") yield { cell: { row: rowIndex(grid.top + row), column: columnIndex(grid.left + column) }, text };
    }
  }
}
