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
  const rows = Array.from({ length: height }, (_, row) => {
    if (row % ROWS_A_WORD === 0) onProgress?.({ done: row, of: height });
    return readRow(sheet, used, row);
  });
  const keyed = <T>(of: (line: SheetRow) => readonly (readonly [number, T])[]) =>
    rows.flatMap((line, row) => of(line).map(([column, value]) => [row * width + column, value] as const));
  return {
    sheet: ref,
    top: rowIndex(used.top),
    left: columnIndex(used.left),
    rowCount: rows.length,
    columnCount: width,
    values: rows.map(({ values }) => values),
    texts: rows.map(({ texts }) => texts),
    formats: rows.map(({ formats }) => formats),
    formulas: new Map(keyed(({ formulas }) => formulas)),
    errors: new Set(keyed(({ errors }) => errors).map(([key]) => key)),
    hiddenRows: numbersWhere(used.top, used.bottom, (row) => isRowHidden(sheet, row)),
    hiddenColumns: hiddenColumns(sheet, used),
    merges: null,
  };
}

interface SheetRow {
  readonly values: readonly RawValue[];
  readonly texts: readonly string[];
  readonly formats: readonly string[];
  readonly formulas: readonly (readonly [number, string])[];
  readonly errors: readonly (readonly [number, true])[];
}

function readRow(sheet: Sheet, used: Area, at: number): SheetRow {
  const row = used.top + at;
  const [values, texts, formats]: [RawValue[], string[], string[]] = [[], [], []];
  const [formulas, errors]: [[number, string][], [number, true][]] = [[], []];
  for (let column: number = used.left; column <= used.right; column++) {
    const cell = sheet.cell(row, column);
    const pattern = patternAt(sheet, row, column);
    const value = withoutSign(cellValue(cell));
    values.push(value);
    texts.push(shownText(cell, pattern, VIETNAMESE));
    formats.push(pattern);
    if (cell === undefined) continue;
    const formula = cell.f ?? "";
    if (isFormulaCell(cell) && isFormula(formula, value)) formulas.push([column - used.left, formula]);
    if (cellValueType(cell) === "Error") errors.push([column - used.left, true]);
  }
  return { values, texts, formats, formulas, errors };
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
