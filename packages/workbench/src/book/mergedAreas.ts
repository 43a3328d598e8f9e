import type { CellRange } from "../bookData";
import { type Area, overlaps } from "../address";
import { area } from "./areas";
import type { Sheet } from "./sheet";

export function areaOf({ startRow, startColumn, endRow, endColumn }: CellRange): Area {
  return area(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1);
}

/** The merged areas that touch an area, in the order of the sheet. */
export function mergedAreas(sheet: Sheet, touching: Area): readonly Area[] {
  return sheet.data.mergeData
    .map(areaOf)
    .filter((merged) => overlaps(merged, touching))
    .sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Excel refuses to list more. */
const MOST_MERGES = 512;

/** The merged areas that begin inside an area; null for more than Excel lists. */
export function mergesFrom(sheet: Sheet, within: Area): readonly Area[] | null {
  const inside = mergedAreas(sheet, within).filter(({ top, left }) => {
    return top >= within.top && left >= within.left && top <= within.bottom && left <= within.right;
  });
  return inside.length > MOST_MERGES ? null : inside;
}

export function rangeOf({ top, left, bottom, right }: Area): CellRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}
