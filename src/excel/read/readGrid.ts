import type { Area } from "../../model/address";
import { areaOf, cellCount } from "../../model/areas";
import type { RawValue } from "../../model/cell";
import { COLUMNS_SEEN_BEYOND, plainGrid, type Grid, type SheetId, type SheetRef } from "../../model/grid";
import { blankColumns, GENERAL, type GrowingColumn, setLook, setValue } from "../../model/gridColumn";
import type { HostProblem, RunOptions } from "../../model/port";
import { err, ok, type Result } from "../../model/result";
import type { ExcelHost } from "../excelHost";
import { Cancelled, gather, job, runJobs, type Job } from "../jobs";
import { areaOfRange, loadPlace, rangeAt, rowBands, sheetById } from "../ranges";
import { trimGrid } from "./trimGrid";

/** Beyond this Excel itself gives an error or nothing. */
export const MOST_CELLS = 5_000_000;
const COLUMNS_OF_A_SHEET = 16_384;
/** A band of rows is read as one piece; several go into one request. */
const CELLS_A_BAND = 5_000;
/** Value, text, formula, format and type of one cell, in JSON, roughly. */
const BYTES_A_CELL = 120;

/** What one band of rows says. */
interface Band {
  readonly area: Area;
  readonly values: readonly (readonly RawValue[])[];
  readonly texts: readonly (readonly string[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly string[])[];
  readonly types: readonly (readonly string[])[];
  readonly hiddenRows: readonly number[];
}

/**
 * Reads the cells of a sheet that hold something, in two round trips up to 20 000 cells and in bands of rows beyond,
 * with what is hidden. Stray formats below the data are not read. Nothing here clears Excel's own undo; merged areas
 * are for that reason not asked for (`readMerges`).
 */
export function readGrid(
  host: ExcelHost,
  sheet: SheetRef | "active",
  options: RunOptions = {},
): Promise<Result<Grid, HostProblem>> {
  const manner = sheet === "active" ? {} : { sheet: sheet.name };
  return host.run(async (context) => {
    const found = await locate(context, sheet);
    if (found.area === null) return ok(plainGrid(found.sheet, []));
    if (cellCount(found.area) > MOST_CELLS) {
      return err({ code: "host.tooLarge", sheet: found.sheet.name, detail: `${cellCount(found.area)} cells` });
    }
    try {
      return ok(await readArea(context, found.sheet, found.area, options));
    } catch (error) {
      if (!(error instanceof Cancelled)) throw error;
      return err({ code: "host.cancelled", sheet: found.sheet.name, detail: "while reading" });
    }
  }, manner);
}

async function locate(
  context: Excel.RequestContext,
  wanted: SheetRef | "active",
): Promise<{ readonly sheet: SheetRef; readonly area: Area | null }> {
  const sheet = wanted === "active" ? context.workbook.worksheets.getActiveWorksheet() : sheetById(context, wanted.id);
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  sheet.load("id,name");
  loadPlace(used);
  await context.sync();
  return { sheet: { id: sheet.id as SheetId, name: sheet.name }, area: used.isNullObject ? null : areaOfRange(used) };
}

async function readArea(context: Excel.RequestContext, ref: SheetRef, area: Area, options: RunOptions): Promise<Grid> {
  const sheet = sheetById(context, ref.id);
  const hidden = gather([hiddenColumnsJob(sheet, area)]);
  const bands = gather(rowBands(area, CELLS_A_BAND).map((band) => bandJob(sheet, band)));
  await runJobs(context, [...hidden.jobs, ...bands.jobs], options);
  return trimGrid(gridOf(ref, area, bands.given(), new Set(hidden.given().flat())));
}

function bandJob(sheet: Excel.Worksheet, area: Area): Job<Band> {
  const queue = () => {
    const range = rangeAt(sheet, area);
    range.load("values,text,formulas,numberFormat,valueTypes");
    return { range, rows: range.getRowProperties({ rowHidden: true }) };
  };
  return job(cellCount(area) * BYTES_A_CELL, queue, ({ range, rows }) => ({
    area,
    values: range.values as RawValue[][],
    texts: range.text,
    formulas: range.formulas as unknown[][],
    formats: range.numberFormat as string[][],
    types: range.valueTypes,
    hiddenRows: rows.value.flatMap((row, index) => (row.rowHidden === true ? [area.top + index] : [])),
  }));
}

/** Right of the table too: results must not be written where nobody sees them. */
function hiddenColumnsJob(sheet: Excel.Worksheet, area: Area): Job<readonly number[]> {
  const queue = () => {
    const right = Math.min(area.right + COLUMNS_SEEN_BEYOND, COLUMNS_OF_A_SHEET - 1);
    return rangeAt(sheet, areaOf(area.top, area.left, area.top, right)).getColumnProperties({ columnHidden: true });
  };
  return job(1000, queue, (columns) =>
    columns.value.flatMap((column, index) => (column.columnHidden === true ? [area.left + index] : [])),
  );
}

function gridOf(sheet: SheetRef, area: Area, bands: readonly Band[], hiddenColumns: ReadonlySet<number>): Grid {
  const [rowCount, columnCount] = [area.bottom - area.top + 1, area.right - area.left + 1];
  const columns = blankColumns(rowCount, columnCount);
  const formulas = new Map<number, string>();
  for (const band of bands) {
    const first = band.area.top - area.top;
    columns.forEach((column, c) => enterBand(column, band, c, first));
    band.values.forEach((row, r) => {
      row.forEach((value, c) => {
        const formula = band.formulas[r]?.[c];
        if (isFormula(formula, value)) formulas.set((first + r) * columnCount + c, formula);
      });
    });
  }
  return {
    sheet,
    top: area.top,
    left: area.left,
    rowCount,
    columnCount,
    columns,
    formulas,
    hiddenRows: new Set(bands.flatMap((band) => band.hiddenRows)),
    hiddenColumns,
    merges: null,
  };
}

function enterBand(column: GrowingColumn, { values, texts, formats, types }: Band, c: number, first: number): void {
  values.forEach((row, r) => {
    setValue(column, first + r, row[c] ?? "", types[r]?.[c] === "Error");
    setLook(column, first + r, texts[r]?.[c] ?? "", formats[r]?.[c] ?? GENERAL);
  });
}

/** A text that begins with “=” (typed behind an apostrophe) reads the same as value and as formula. */
export function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}
