import { contains, type Area } from "../../model/address";
import type { Grid } from "../../model/grid";
import { isOnlyMax } from "../words/headerMax";
import { addressOf, textAt } from "./cells";
import type { HeaderRows } from "./headerRows";

/** The merged area over a cell inside the grid; null where there is none or the host cannot tell. */
export function mergeAt(grid: Grid, row: number, column: number): Area | null {
  if (grid.merges === null) return null;
  const cell = addressOf(grid, row, column);
  return grid.merges.find((area) => contains(area, cell)) ?? null;
}

/** A column's heading texts, the outermost first, and the row inside the grid where the innermost stands. */
export interface ColumnHeading {
  readonly column: number;
  readonly parts: readonly string[];
  readonly row: number;
}

export function columnHeading(grid: Grid, header: HeaderRows, column: number): ColumnHeading {
  const parts: string[] = [];
  let cellRow = header.bottom;
  for (let row = header.top; row <= header.bottom; row++) {
    const own = textAt(grid, row, column);
    if (own !== "") cellRow = row;
    const text = own === "" ? inheritedText(grid, header, row, column) : own;
    const last = parts.at(-1);
    if (text === "" || text === last) continue;
    // A maximum under a heading belongs to it, as if it stood behind it.
    if (last !== undefined && isOnlyMax(text)) parts.splice(-1, 1, `${last} ${text}`);
    else parts.push(text);
  }
  return { column, parts, row: cellRow };
}

/** The text of the heading that spans a blank header cell: the merged area's, or the next one to the left over columns that have headings of their own. */
function inheritedText(grid: Grid, header: HeaderRows, row: number, column: number): string {
  const merge = mergeAt(grid, row, column);
  if (merge !== null) return textAt(grid, Math.max(merge.top - grid.top, header.top), merge.left - grid.left);
  if (row === header.bottom) return "";
  for (let left = column; left >= 0; left--) {
    if (!hasOwnBelow(grid, header, row, left)) return "";
    const text = textAt(grid, row, left);
    if (text === "") continue;
    const owner = mergeAt(grid, row, left);
    return owner === null || owner.right === owner.left ? text : "";
  }
  return "";
}

function hasOwnBelow(grid: Grid, header: HeaderRows, row: number, column: number): boolean {
  for (let below = row + 1; below <= header.bottom; below++) if (textAt(grid, below, column) !== "") return true;
  return false;
}
