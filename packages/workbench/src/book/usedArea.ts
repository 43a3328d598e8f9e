import type { ICellData } from "@univerjs/core";
import type { Area } from "../address";
import { area, boundingArea, intersection } from "./areas";
import { hasContent } from "./cellContent";
import type { Sheet } from "./sheet";

/** Every stored cell inside an area, row by row. Cells that hold nothing and have no format are not stored. */
export function* storedCells(sheet: Sheet, within: Area): Generator<{ row: number; column: number; cell: ICellData }> {
  const matrix = sheet.cells.getMatrix();
  for (const rowKey of Object.keys(matrix)) {
    const row = Number(rowKey);
    if (row < within.top || row > within.bottom) continue;
    const columns = matrix[row];
    for (const columnKey of Object.keys(columns ?? {})) {
      const column = Number(columnKey);
      const cell = columns?.[column];
      if (cell && column >= within.left && column <= within.right) yield { row, column, cell };
    }
  }
}

/**
 * The smallest rectangle around what is used inside an area: values, and formats too unless `valuesOnly`; null when
 * nothing is. Merged areas count as formats.
 */
export function usedArea(sheet: Sheet, within: Area, valuesOnly: boolean): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, column, cell } of storedCells(sheet, within)) {
    if (valuesOnly ? !hasContent(cell) : !hasContent(cell) && (cell.s ?? "") === "") continue;
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  const cells = bottom < 0 ? null : area(top, left, bottom - top + 1, right - left + 1);
  return valuesOnly ? cells : [...mergedInside(sheet, within)].reduce(bound, cells);
}

function* mergedInside(sheet: Sheet, within: Area): Generator<Area> {
  for (const { startRow, startColumn, endRow, endColumn } of sheet.worksheet.getMergeData()) {
    const merged = area(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1);
    const inside = intersection(merged, within);
    if (inside !== null) yield inside;
  }
}

function bound(all: Area | null, next: Area): Area {
  return all === null ? next : boundingArea(all, next);
}
