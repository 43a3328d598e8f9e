import type { Grid } from "../../model/grid";
import { isRawHeading } from "../../model/text/rawHeading";
import { headerSense } from "../words/headerSense";
import { isStageOnly } from "../words/stageSense";
import { textAt } from "./cells";
import { columnHeading } from "./columnHeading";
import type { HeaderRows } from "./headerRows";
import { rowShape } from "./rowShape";

const POINTS = /^\(?điểm(?: số)?\)?$/iu;

/**
 * Whether the last row of what may be a header holds a few cells only, which say a stage or that raw figures stand under
 * them (beside "Điểm"), each below the heading of a column with figures. Passed over, such a column would be taken for
 * points.
 */
export function isLoneSubheading(grid: Grid, rows: HeaderRows, data: ReadonlySet<number>): boolean {
  const columns = rowShape(grid, rows.bottom, rows.span).filled;
  const texts = columns.map((column) => textAt(grid, rows.bottom, column));
  const isTold = (text: string) => isRawHeading(text) || isStageOnly(text);
  if (columns.length * 2 >= data.size && columns.length > 1) return false;
  if (!texts.some(isTold) || !texts.every((text) => isTold(text) || POINTS.test(text))) return false;
  return columns.every((column) => data.has(column) && isUnderHeading(grid, rows, column));
}

function isUnderHeading(grid: Grid, rows: HeaderRows, column: number): boolean {
  const { parts } = columnHeading(grid, rows, column);
  const sense = headerSense(parts.slice(0, -1));
  return parts.length > 1 && sense !== "number" && sense !== "unit";
}
