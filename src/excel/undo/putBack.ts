import { cellCount } from "../../model/areas";
import type { SheetId } from "../../model/grid";
import type { SheetArea } from "../../model/plan";
import type { HostProblem } from "../../model/port";
import { ok, type Result } from "../../model/result";
import { dropName, marking, type Marking } from "../apply/names";
import type { ExcelHost } from "../excelHost";
import { setHighlights } from "../highlights";
import { job, runJobs, type Job } from "../jobs";
import { readLooks, type LookReading } from "../looks/readLooks";
import { rangeAt, sheetById } from "../ranges";
import { loadSettings, queueSettings, type LoadedSettings } from "../read/settings";
import { isSameChart, queueCharts, type ChartStep } from "../apply/drawCharts";
import type { ChartChange, NameBefore, SizeBefore } from "./journal";
import { restoreCells } from "./restoreCells";
import type { AreaToRestore, Restoration } from "./restoration";

/**
 * Puts cells, names, sizes and sheets back. Repeatable: a try that failed half-way is simply run again. It waits until
 * the officer has left the cell being edited, where the host can wait.
 */
export function putBack(host: ExcelHost, restoration: Restoration): Promise<Result<null, HostProblem>> {
  return host.run((context) => putBackIn(context, restoration), { afterCellEdit: true });
}

async function putBackIn(context: Excel.RequestContext, restoration: Restoration): Promise<Result<null, HostProblem>> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  const settings = loadSettings(
    context,
    restoration.settings.map(({ key }) => key),
  );
  await context.sync();
  const there = new Set(worksheets.items.map(({ id }) => id));
  const readings = restoration.areas
    .filter(({ before }) => there.has(before.sheet.id))
    .map((area) => readNow(context, area));
  await runJobs(
    context,
    readings.flatMap((reading) => reading.first),
  );
  await runJobs(
    context,
    readings.flatMap(({ looks }) => looks.second()),
  );
  await restore(context, restoration, { sheets: worksheets.items, readings, settings });
  return ok(null);
}

/** Cells to put back, and how they look now. */
export interface ReadArea {
  readonly area: AreaToRestore;
  readonly looks: LookReading;
}

/** Takes merges apart and reads the looks that are left. */
function readNow(
  context: Excel.RequestContext,
  area: AreaToRestore,
): ReadArea & { readonly first: readonly Job<void>[] } {
  const looks = readLooks(context, area.before);
  return { area, looks, first: [unmergeJob(context, area), ...looks.first] };
}

export function unmergeJob(context: Excel.RequestContext, { before }: AreaToRestore): Job<void> {
  const queue = () => {
    if (before.unmerge) rangeAt(sheetById(context, before.sheet.id), before.area).unmerge();
  };
  return job(300, queue, () => undefined);
}

export interface Now {
  readonly sheets: readonly Excel.Worksheet[];
  readonly readings: readonly ReadArea[];
  readonly settings: LoadedSettings;
}

/** The names over our cells go last: as long as they are there, a second try finds what the first left undone. */
export async function restore(context: Excel.RequestContext, restoration: Restoration, now: Now): Promise<void> {
  const ours = now.sheets.filter(({ id, name }) => restoration.isOurs({ id: id as SheetId, name }));
  const there = new Set(now.sheets.filter((sheet) => !ours.includes(sheet)).map(({ id }) => id));
  const names = marking(context);
  const changed = restoration.charts.filter((chart) => !isSameChart(chart.before, chart.after));
  const draw = chartsBack(
    context,
    changed.filter(({ sheet }) => there.has(sheet.id)),
  );
  await runJobs(context, [
    job(
      1_000,
      () => ours.forEach((sheet) => sheet.delete()),
      () => undefined,
    ),
    ...now.readings
      .filter(({ area }) => there.has(area.before.sheet.id))
      .map(({ area, looks }) => areaJob(context, area, looks)),
    ...restoration.sizes.filter(({ sheet }) => there.has(sheet.id)).map((size) => sizeJob(context, size)),
    ...restoration.prints.filter(({ sheet }) => there.has(sheet.id)).map((print) => printJob(context, print)),
    settingsJob(context, restoration, now.settings),
    ...restoration.names.map((name) => nameJob(context, name, { there, names })),
  ]);
  await setHighlights(
    context,
    restoration.highlights.filter(({ sheet }) => there.has(sheet.id)),
  );
  const [hidden, drawn] = [names.hide(), draw()];
  if (hidden || drawn) await context.sync();
}

/** Looked at with the first request, drawn when the cells that they are drawn from are right again. */
function chartsBack(context: Excel.RequestContext, charts: readonly ChartChange[]): () => boolean {
  const back = charts.map(({ sheet, name, before, after }): ChartStep => {
    return { kind: "chart", target: { kind: "existing", sheet }, name, before: after, after: before };
  });
  return queueCharts(back, ({ target }) => {
    if (target.kind === "own") throw new Error("a chart of the journal stands on a sheet that was there");
    return sheetById(context, target.sheet.id);
  });
}

function areaJob(context: Excel.RequestContext, area: AreaToRestore, looks: LookReading): Job<void> {
  const queue = () => restoreCells(sheetById(context, area.before.sheet.id), area, looks.runs());
  return job(cellCount(area.before.area) * 100, queue, () => undefined);
}

function settingsJob(context: Excel.RequestContext, { settings }: Restoration, now: LoadedSettings): Job<void> {
  const back = settings
    .filter(({ key, after }) => JSON.stringify(now.valueOf(key)) === JSON.stringify(after))
    .map(({ key, before }) => ({ key, after: before }));
  const queue = () => {
    if (back.length > 0) queueSettings(context, now, back);
  };
  return job(JSON.stringify(back).length + 500, queue, () => undefined);
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

function nameJob(
  context: Excel.RequestContext,
  { name, place }: NameBefore,
  { there, names }: { readonly there: ReadonlySet<string>; readonly names: Marking },
): Job<void> {
  const queue = () => {
    if (place === null || !there.has(place.sheet.id)) dropName(context, name);
    else names.mark(name, rangeAt(sheetById(context, place.sheet.id), place.area));
  };
  return job(500, queue, () => undefined);
}
