import type { RawValue } from "../../src/model/cell";
import { type Grid, heldText, valueAt } from "../../src/model/grid";
import { blankColumns, GENERAL, type GridColumn, setLook, setValue } from "../../src/model/gridColumn";

/** What the cells of a grid hold, row by row. */
export function valuesOf(grid: Grid): RawValue[][] {
  return Array.from({ length: grid.rowCount }, (_, row) => grid.columns.map((_, column) => valueAt(grid, row, column)));
}

/** What they show. */
export function textsOf(grid: Grid): string[][] {
  return Array.from({ length: grid.rowCount }, (_, row) =>
    grid.columns.map((_, column) => heldText(grid, row, column)),
  );
}

export interface CellLooks {
  readonly shown?: ((row: number, column: number) => string | undefined) | undefined;
  readonly format?: ((row: number, column: number) => string | undefined) | undefined;
  readonly isError?: (row: number, column: number) => boolean;
}

/** The columns of a grid of the given rows, the shorter ones filled up with blanks. */
export function columnsOf(rows: readonly (readonly RawValue[])[], looks: CellLooks = {}): readonly GridColumn[] {
  const columns = blankColumns(rows.length, Math.max(0, ...rows.map((row) => row.length)));
  columns.forEach((column, c) => {
    rows.forEach((row, r) => {
      setValue(column, r, row[c] ?? "", looks.isError?.(r, c) === true);
      if (looks.shown !== undefined || looks.format !== undefined) {
        setLook(column, r, looks.shown?.(r, c) ?? "", looks.format?.(r, c) ?? GENERAL);
      }
    });
  });
  return columns;
}
