import type { CellData, Nullable } from "../bookData";
import type { Area } from "../address";
import { area, boundingArea, intersection, WHOLE_SHEET } from "./areas";
import { cellValueType, hasContent, isFormulaCell } from "./cellContent";
import { isColumnHidden, isRowHidden } from "./lines";
import type { Sheet } from "./sheet";
import { usedArea } from "./usedArea";

/**
 * The cells of a kind inside an area, as rectangles; null for a kind that is not answered. As in Excel only the used part
 * of the sheet is looked at. `valueKind`: All, or a joint name of Numbers, Text, Logical, Errors.
 */
export function specialCells(sheet: Sheet, within: Area, kind: string, valueKind: string): readonly Area[] | null {
  const looked = intersection(usedArea(sheet, WHOLE_SHEET, false) ?? area(0, 0, 1, 1), within);
  const is = test(sheet, kind, valueKind);
  if (is === null) return null;
  return looked === null ? [] : rectangles(looked, is);
}

type Test = (row: number, column: number) => boolean;

function test(sheet: Sheet, kind: string, valueKind: string): Test | null {
  const byCell =
    (is: (cell: Nullable<CellData>) => boolean): Test =>
    (row, column) =>
      is(sheet.cell(row, column));
  switch (kind) {
    case "Blanks":
      return byCell((cell) => !hasContent(cell));
    case "Constants":
      return byCell((cell) => hasContent(cell) && !(cell && isFormulaCell(cell)) && isOfKind(cell, valueKind));
    case "Formulas":
      return byCell((cell) => Boolean(cell && isFormulaCell(cell)) && isOfKind(cell, valueKind));
    case "Visible":
      return (row, column) => !isRowHidden(sheet, row) && !isColumnHidden(sheet, column);
    default:
      return null;
  }
}

function isOfKind(cell: Nullable<CellData>, valueKind: string): boolean {
  const names = { Double: "Numbers", String: "Text", Boolean: "Logical", Error: "Errors", Empty: "" };
  return valueKind === "All" || valueKind.includes(names[cellValueType(cell)]);
}

/** Runs in each row, joined with the same run in the row above. */
function rectangles(within: Area, is: Test): readonly Area[] {
  const found: Area[] = [];
  for (let row: number = within.top; row <= within.bottom; row++) {
    for (const run of runs(within, row, is)) {
      const above = found.findIndex(
        (each) => each.bottom === row - 1 && each.left === run.left && each.right === run.right,
      );
      const joined = found[above];
      if (joined === undefined) found.push(run);
      else found[above] = boundingArea(joined, run);
    }
  }
  return found;
}

function* runs(within: Area, row: number, is: Test): Generator<Area> {
  let start: number | null = null;
  for (let column: number = within.left; column <= within.right + 1; column++) {
    const inside = column <= within.right && is(row, column);
    if (inside) start ??= column;
    else if (start !== null) {
      yield area(row, start, 1, column - start);
      start = null;
    }
  }
}
