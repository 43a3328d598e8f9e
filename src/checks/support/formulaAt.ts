import type { CellAddress } from "../../model/address";
import type { Grid } from "../../model/grid";

/** A cell's formula; null where it has none. */
export function formulaAt(grid: Grid, { row, column }: CellAddress): string | null {
  return grid.formulas.get((row - grid.top) * grid.columnCount + (column - grid.left)) ?? null;
}
