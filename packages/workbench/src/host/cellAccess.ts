import type { CellData, Nullable } from "../bookData";
import type { Area } from "../address";
import { cellCount, columnCount, isEntireColumn, isEntireRow, rowCount } from "../book/areas";
import { cellValue, isFormulaCell } from "../book/cellContent";
import { type Sheet } from "../book/sheet";
import { styleAt } from "../book/styles";
import type { BookStyle } from "../openedBook";
import { accessDenied, HostError } from "./hostError";
import { type HostState, isProtected } from "./hostState";
import type { Json } from "./json";

/** Excel gives null for values of whole rows and columns, and refuses more cells than this. */
const MOST_CELLS = 5_000_000;

/** One answer per cell, row by row; null for a range without end. */
export function eachCell(
  sheet: Sheet,
  of: Area,
  read: (cell: Nullable<CellData>, row: number, column: number) => Json,
): Json {
  if (isEntireColumn(of) || isEntireRow(of)) return null;
  if (cellCount(of) > MOST_CELLS) {
    throw new HostError("RangeExceedsLimit", "The cell count in the range has exceeded the maximum supported number.");
  }
  return Array.from({ length: rowCount(of) }, (_, r) => {
    const row = of.top + r;
    return Array.from({ length: columnCount(of) }, (__, c) => read(sheet.cell(row, of.left + c), row, of.left + c));
  });
}

/** A cell's formula with its `=`, or its value where it has none. */
export function formulaOrValue(cell: Nullable<CellData>): Json {
  return cell && isFormulaCell(cell) ? (cell.f ?? "") : cellValue(cell);
}

/** Refuses a change of locked cells on a protected sheet. */
export function requireUnlocked(host: HostState, sheet: Sheet, of: Area): void {
  if (!isProtected(host, sheet)) return;
  if (cellCount(of) > MOST_CELLS) throw sheetIsProtected(sheet);
  for (let row: number = of.top; row <= of.bottom; row++) {
    for (let column: number = of.left; column <= of.right; column++) {
      if (!isUnlocked(sheet, row, column)) throw sheetIsProtected(sheet);
    }
  }
}

export function isUnlocked(sheet: Sheet, row: number, column: number): boolean {
  return styleAt(sheet, row, column, (style: BookStyle) => style.xl?.unlocked) === true;
}

/** Refuses what a protected sheet forbids unless its options allow it. `option` is the attribute of the file: "0" allows. */
export function requireAllowed(host: HostState, sheet: Sheet, option: string): void {
  if (!isProtected(host, sheet)) return;
  if (host.book.extras(sheet).protection?.attributes[option] === "0") return;
  throw sheetIsProtected(sheet);
}

/** Refuses charts and the like on a protected sheet unless its options allow them: there "1" forbids. */
export function requireEditableObjects(host: HostState, sheet: Sheet): void {
  if (isProtected(host, sheet) && host.book.extras(sheet).protection?.attributes["objects"] !== "0") {
    throw sheetIsProtected(sheet);
  }
}

export function sheetIsProtected(sheet: Sheet): HostError {
  return accessDenied(`the worksheet "${sheet.name}" is protected`);
}
