import type { Area } from "@xep-hang/workbench/address";
import { cellCount, columnCount, MAX_COLUMNS, rowCount, WHOLE_SHEET } from "@xep-hang/workbench/book/areas";
import { cellValue, cellValueType, isFormulaCell } from "@xep-hang/workbench/book/cellContent";
import { isColumnHidden, isRowHidden } from "@xep-hang/workbench/book/lines";
import type { Sheet } from "@xep-hang/workbench/book/sheet";
import { shownText, VIETNAMESE } from "@xep-hang/workbench/book/shownText";
import { patternAt } from "@xep-hang/workbench/book/styles";
import { usedArea } from "@xep-hang/workbench/book/usedArea";
import { isFormula, MOST_CELLS } from "../excel/read/readGrid";
import { trimGrid } from "../excel/read/trimGrid";
import { columnIndex, rowIndex } from "../model/address";
import type { RawValue } from "../model/cell";
import { COLUMNS_SEEN_BEYOND, plainGrid, type Grid, type SheetRef } from "../model/grid";
import { blankColumns, type GrowingColumn, setLook, setValue } from "../model/gridColumn";
import type { HostProblem, RunOptions } from "../model/port";
import { err, ok, type Result } from "../model/result";

/** What the excel room reads of a sheet through Office.js, read from the file's own cells. */
export function sheetGrid(sheet: Sheet, ref: SheetRef, onProgress?: OnProgress): Result<Grid, HostProblem> {
  const used = usedArea(sheet, WHOLE_SHEET, true);
  if (used === null) return ok(plainGrid(ref, []));
  if (cellCount(used) > MOST_CELLS) {
    return err({ code: "host.tooLarge", sheet: ref.name, detail: `${cellCount(used)} cells` });
  }
  return ok(trimGrid(gridIn(sheet, ref, used, onProgress)));
}

type OnProgress = RunOptions["onProgress"];

/** Rows between two words on how far the reading is. */
const ROWS_A_WORD = 1_000;

function gridIn(sheet: Sheet, ref: SheetRef, used: Area, onProgress: OnProgress): Grid {
  const [width, height] = [columnCount(used), rowCount(used)];
  const columns = blankColumns(height, width);
  const formulas = new Map<number, string>();
  for (let row = 0; row < height; row++) {
    if (row % ROWS_A_WORD === 0) onProgress?.({ done: row, of: height });
    columns.forEach((column, c) => {
      const formula = enterCell(sheet, used.top + row, used.left + c, column, row);
      if (formula !== null) formulas.set(row * width + c, formula);
    });
  }
  return {
    sheet: ref,
    top: rowIndex(used.top),
    left: columnIndex(used.left),
    rowCount: height,
    columnCount: width,
    columns,
    formulas,
    hiddenRows: numbersWhere(used.top, used.bottom, (row) => isRowHidden(sheet, row)),
    hiddenColumns: hiddenColumns(sheet, used),
    merges: null,
  };
}

/** Gives the formula that stands there. */
function enterCell(sheet: Sheet, row: number, column: number, into: GrowingColumn, at: number): string | null {
  const cell = sheet.cell(row, column);
  const pattern = patternAt(sheet, row, column);
  const value = withoutSign(cellValue(cell));
  setValue(into, at, value, cell !== undefined && cellValueType(cell) === "Error");
  setLook(into, at, typeof value === "number" ? shownText(cell, pattern, VIETNAMESE) : "", pattern);
  const formula = cell?.f ?? "";
  return cell !== undefined && isFormulaCell(cell) && isFormula(formula, value) ? formula : null;
}

/** JSON, as Excel answers in, knows no negative nought. */
function withoutSign(value: RawValue): RawValue {
  return value === 0 ? 0 : value;
}

/** Right of the table too, as in Excel: results must not be written where nobody sees them. */
function hiddenColumns(sheet: Sheet, { left, right }: Area): ReadonlySet<number> {
  const last = Math.min(right + COLUMNS_SEEN_BEYOND, MAX_COLUMNS - 1);
  return numbersWhere(left, last, (column) => isColumnHidden(sheet, column));
}

function numbersWhere(first: number, last: number, isSo: (at: number) => boolean): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = first; at <= last; at++) if (isSo(at)) found.add(at);
  return found;
}
