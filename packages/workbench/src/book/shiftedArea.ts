import type { Area } from "../address";
import { area, columnCount, isEntireColumn, isEntireRow, rowCount } from "./areas";
import type { LineChange } from "./sheetEdit";

/** Where an area lies after whole rows or columns came or went; null when it went with them. */
export function shiftedArea(of: Area, what: LineChange, lines: Area): Area | null {
  if (what === "RowInserted" || what === "RowDeleted") {
    if (isEntireColumn(of)) return of;
    const [top, bottom] = shifted([of.top, of.bottom], what === "RowInserted", lines.top, rowCount(lines));
    return bottom < top ? null : area(top, of.left, bottom - top + 1, columnCount(of));
  }
  if (isEntireRow(of)) return of;
  const [left, right] = shifted([of.left, of.right], what === "ColumnInserted", lines.left, columnCount(lines));
  return right < left ? null : area(of.top, left, rowCount(of), right - left + 1);
}

function shifted(
  [first, last]: readonly [number, number],
  inserted: boolean,
  from: number,
  count: number,
): readonly [number, number] {
  if (inserted) return [first >= from ? first + count : first, last >= from ? last + count : last];
  const end = from + count;
  const start = first < from ? first : Math.max(from, first - count);
  return [start, last < from ? last : last < end ? from - 1 : last - count];
}
