import type { Grid } from "../../model/grid";
import { rowShape, type Span } from "./rowShape";

/** The rows of a header, inside the grid, and the columns in which it was found. */
export interface HeaderRows {
  readonly top: number;
  readonly bottom: number;
  readonly span: Span;
}

/** The columns of its span in which some row of a header says something. */
export function headedColumns(grid: Grid, { top, bottom, span }: HeaderRows): ReadonlySet<number> {
  const columns = new Set<number>();
  for (let row = top; row <= bottom; row++) rowShape(grid, row, span).filled.forEach((column) => columns.add(column));
  return columns;
}
