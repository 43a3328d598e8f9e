import type { Grid } from "../../model/grid";
import { isRawHeading } from "../../model/text/rawHeading";
import { headerSense } from "../words/headerSense";
import { isStageOnly } from "../words/stageSense";
import { textAt } from "./cells";
import { columnHeading } from "./columnHeading";
import type { HeaderRows } from "./headerRows";
import { rowShape } from "./rowShape";

/**
 * Whether the last row of what may be a header holds one cell only, which says a stage or that raw figures stand under
 * it, below the heading of a column with figures. Passed over, its column would be taken for points.
 */
export function isLoneSubheading(grid: Grid, rows: HeaderRows, data: ReadonlySet<number>): boolean {
  const [column, ...others] = rowShape(grid, rows.bottom, rows.span).filled;
  if (column === undefined || others.length > 0 || !data.has(column)) return false;
  const text = textAt(grid, rows.bottom, column);
  if (!isRawHeading(text) && !isStageOnly(text)) return false;
  const { parts } = columnHeading(grid, rows, column);
  const sense = headerSense(parts.slice(0, -1));
  return parts.length > 1 && sense !== "number" && sense !== "unit";
}
