import type { CellData } from "../bookData";
import type { Area } from "../address";
import { area, boundingArea, equalAreas, intersection, WHOLE_SHEET } from "./areas";
import { hasContent } from "./cellContent";
import type { Sheet } from "./sheet";

/** Every stored cell inside an area, row by row. Cells that hold nothing and have no format are not stored. */
export function* storedCells(sheet: Sheet, within: Area): Generator<{ row: number; column: number; cell: CellData }> {
  const { cellData } = sheet.data;
  for (const row of keysBetween(cellData, within.top, within.bottom)) {
    const columns = cellData[row] ?? {};
    for (const column of keysBetween(columns, within.left, within.right)) {
      const cell = columns[column];
      if (cell) yield { row, column, cell };
    }
  }
}

/** The numbers between two that a sparse list has, in order: by counting where few are asked for, else by looking through it. */
function* keysBetween(list: Readonly<Record<number, unknown>>, first: number, last: number): Generator<number> {
  if (last - first < FEW) {
    for (let key = first; key <= last; key++) if (list[key] !== undefined) yield key;
    return;
  }
  for (const text of Object.keys(list)) {
    const key = Number(text);
    if (key >= first && key <= last) yield key;
  }
}

const FEW = 1000;

/**
 * The smallest rectangle around what is used inside an area: values, and formats too unless `valuesOnly`; null when
 * nothing is. Merged areas count as formats.
 */
export function usedArea(sheet: Sheet, within: Area, valuesOnly: boolean): Area | null {
  const whole = sheet.memo(`used ${String(valuesOnly)}`, () => found(sheet, WHOLE_SHEET, valuesOnly));
  const inside = whole === null ? null : intersection(whole, within);
  if (inside === null || equalAreas(inside, whole ?? inside)) return inside;
  return found(sheet, within, valuesOnly);
}

function found(sheet: Sheet, within: Area, valuesOnly: boolean): Area | null {
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
  for (const { startRow, startColumn, endRow, endColumn } of sheet.data.mergeData) {
    const merged = area(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1);
    const inside = intersection(merged, within);
    if (inside !== null) yield inside;
  }
}

function bound(all: Area | null, next: Area): Area {
  return all === null ? next : boundingArea(all, next);
}
