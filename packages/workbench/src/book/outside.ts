import type { Area } from "../address";
import { area, columnCount, intersection, rowCount } from "./areas";

/** What is left of an area without another: up to four rectangles, above, below, before and after. */
export function outside(of: Area, without: Area): readonly Area[] {
  const hole = intersection(of, without);
  if (hole === null) return [of];
  const parts = [
    { top: of.top, left: of.left, rows: hole.top - of.top, columns: columnCount(of) },
    { top: hole.bottom + 1, left: of.left, rows: of.bottom - hole.bottom, columns: columnCount(of) },
    { top: hole.top, left: of.left, rows: rowCount(hole), columns: hole.left - of.left },
    { top: hole.top, left: hole.right + 1, rows: rowCount(hole), columns: of.right - hole.right },
  ];
  return parts
    .filter(({ rows, columns }) => rows > 0 && columns > 0)
    .map(({ top, left, rows, columns }) => area(top, left, rows, columns));
}
