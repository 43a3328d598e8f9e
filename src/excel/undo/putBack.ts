import { areaOf, cellCount } from "../../model/areas";
import type { SheetId } from "../../model/grid";
import type { SheetArea } from "../../model/plan";
import type { HostProblem } from "../../model/port";
import { ok, type Result } from "../../model/result";
import { inputToRestore } from "../apply/cellInput";
import { hasFill, LOOK, LOOK_BYTES, lookDifference, looksOf, type CellLook } from "../cellLooks";
import type { ExcelHost } from "../excelHost";
import { job, runJobs, type Job } from "../jobs";
import type { NameBefore, SizeBefore } from "./journal";
import { dropName, markRange } from "../apply/names";
import { rangeAt, sheetById } from "../ranges";
import type { AreaToRestore, Restoration } from "./restoration";

/**
 * Puts cells, names, sizes and sheets back. Repeatable: a try that failed half-way is simply run again. It waits until
 * the officer has left the cell being edited, where the host can wait.
 */
export function putBack(host: ExcelHost, restoration: Restoration): Promise<Result<null, HostProblem>> {
  return host.run(
    async (context) => {
      const there = await removeOurSheets(context, restoration);
      const areas = restoration.areas.filter(({ before }) => there.has(before.sheet.id));
      const looks: CellLook[][][] = [];
      await runJobs(
        context,
        areas.map((area, index) => clearJob(context, area, index, looks)),
      );
      await runJobs(context, [
        ...areas.map((area, index) => restoreJob(context, area, looks[index] ?? [])),
        ...restoration.sizes.filter(({ sheet }) => there.has(sheet.id)).map((size) => sizeJob(context, size)),
        ...restoration.prints.filter(({ sheet }) => there.has(sheet.id)).map((print) => printJob(context, print)),
        ...restoration.names.map((name) => nameJob(context, name, there)),
      ]);
      return ok(null);
    },
    { afterCellEdit: true },
  );
}

/** The ids of the sheets that stay. */
async function removeOurSheets(context: Excel.RequestContext, { isOurs }: Restoration): Promise<ReadonlySet<string>> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const ours = worksheets.items.filter(({ id, name }) => isOurs({ id: id as SheetId, name }));
  for (const sheet of ours) sheet.delete();
  return new Set(worksheets.items.filter((sheet) => !ours.includes(sheet)).map((sheet) => sheet.id));
}

/** Takes off merges and, where nothing else lies on the cells, formats; and reads the looks that are left. */
function clearJob(
  context: Excel.RequestContext,
  { before, keep }: AreaToRestore,
  index: number,
  into: (readonly (readonly CellLook[])[])[],
): Job<void> {
  const queue = () => {
    const range = rangeAt(sheetById(context, before.sheet.id), before.area);
    if (before.unmerge) range.unmerge();
    if (!before.conditional && keep === null) range.clear("Formats");
    return range.getCellProperties(LOOK);
  };
  return job(cellCount(before.area) * LOOK_BYTES, queue, (looks) => {
    into[index] = looksOf(looks.value);
  });
}

function restoreJob(
  context: Excel.RequestContext,
  area: AreaToRestore,
  now: readonly (readonly CellLook[])[],
): Job<void> {
  const { before } = area;
  const queue = () => {
    const sheet = sheetById(context, before.sheet.id);
    const range = rangeAt(sheet, before.area);
    range.numberFormat = cells(area, (row, column) => before.formats[row]?.[column] ?? "General");
    range.formulas = cells(area, (row, column) => {
      const format = before.formats[row]?.[column] ?? "General";
      return inputToRestore(before.values[row]?.[column], before.formulas[row]?.[column], format);
    });
    restoreLooks(sheet, range, area, now);
    for (const merge of before.merges) rangeAt(sheet, merge).merge(false);
  };
  return job(cellCount(before.area) * (LOOK_BYTES + 80), queue, () => undefined);
}

function restoreLooks(
  sheet: Excel.Worksheet,
  range: Excel.Range,
  area: AreaToRestore,
  now: readonly (readonly CellLook[])[],
): void {
  const { top, left } = area.before.area;
  const changes = cells(area, (row, column): Excel.SettableCellProperties => {
    const [wanted, has] = [area.before.looks[row]?.[column] ?? {}, now[row]?.[column] ?? {}];
    if (!hasFill(wanted) && hasFill(has)) {
      rangeAt(sheet, areaOf(top + row, left + column, top + row, left + column)).format.fill.clear();
    }
    const difference = lookDifference(wanted, has);
    return difference === null ? {} : { format: difference };
  }).map((row) => row.map((cell) => cell ?? {}));
  if (changes.some((row) => row.some((cell) => cell.format !== undefined))) range.setCellProperties(changes);
}

/** One entry a cell; null, which leaves a cell alone, where the officer's later change is kept. */
function cells<T>({ before, keep }: AreaToRestore, of: (row: number, column: number) => T): (T | null)[][] {
  const { top, left, bottom, right } = before.area;
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => (keep?.(row, column) === true ? null : of(row, column))),
  );
}

function sizeJob(context: Excel.RequestContext, { sheet, area, dimension, points }: SizeBefore): Job<void> {
  const queue = () => {
    const { format } = rangeAt(sheetById(context, sheet.id), area);
    if (dimension === "width") format.columnWidth = points;
    else format.rowHeight = points;
  };
  return job(200, queue, () => undefined);
}

function printJob(context: Excel.RequestContext, { sheet, area }: SheetArea): Job<void> {
  const queue = () => {
    const worksheet = sheetById(context, sheet.id);
    worksheet.pageLayout.setPrintArea(rangeAt(worksheet, area));
  };
  return job(200, queue, () => undefined);
}

function nameJob(context: Excel.RequestContext, { name, place }: NameBefore, there: ReadonlySet<string>): Job<void> {
  const queue = () => {
    if (place === null || !there.has(place.sheet.id)) dropName(context, name);
    else markRange(context, name, rangeAt(sheetById(context, place.sheet.id), place.area));
  };
  return job(500, queue, () => undefined);
}
