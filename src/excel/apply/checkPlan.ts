import { areaText, overlaps, type Area } from "../../model/address";
import { cellCount, isInside } from "../../model/areas";
import type { RawValue } from "../../model/cell";
import { fingerprint } from "../../model/fingerprint";
import type { SheetRef } from "../../model/grid";
import type { Plan, SheetArea } from "../../model/plan";
import type { HostProblem, HostProblemCode, RunOptions } from "../../model/port";
import { job, runJobs, type Job } from "../jobs";
import { rangeAt, rowBands, sheetById } from "../ranges";
import { changedSheets, writtenAreas } from "./touchedAreas";

const CELLS_A_BAND = 5_000;
const BYTES_A_CELL = 60;

/** Merged areas by sheet id; null where this Excel cannot tell. */
export type KnownMerges = ReadonlyMap<string, readonly Area[] | null>;

/**
 * Everything that stands against the plan, before its first cell is touched: in one request where the sources are
 * small. A sheet that is gone hides what could be said about it.
 */
export async function checkPlan(
  context: Excel.RequestContext,
  plan: Plan,
  merges: KnownMerges,
  options: RunOptions,
): Promise<readonly HostProblem[]> {
  const found = await checkSheets(context, plan);
  if (found.some(({ code }) => code === "host.sheetGone")) return found;
  return [...found, ...mergedProblems(plan, merges), ...(await checkCells(context, plan, options))];
}

async function checkSheets(context: Excel.RequestContext, plan: Plan): Promise<readonly HostProblem[]> {
  const { workbook } = context;
  const changed = changedSheets(plan);
  const adds = plan.steps.flatMap((step) => (step.kind === "ensureSheet" ? [step.name] : []));
  workbook.load("readOnly");
  workbook.protection.load("protected");
  workbook.worksheets.load("items/id,items/name");
  const needed = uniqueSheets([...changed, ...plan.sources.map(({ sheet }) => sheet)]);
  const looked = needed.map((ref) => lookAt(workbook.worksheets.getItemOrNullObject(ref.id), ref));
  await context.sync();
  const taken = new Set(workbook.worksheets.items.map((sheet) => sheet.name.toLowerCase()));
  return [
    ...(workbook.readOnly ? [problem("host.readOnly", null)] : []),
    ...(adds.length > 0 && workbook.protection.protected ? [problem("host.protectedSheet", null)] : []),
    ...adds.filter((name) => taken.has(name.toLowerCase())).map((name) => problem("host.nameTaken", name)),
    ...looked.flatMap((sheet) => sheetProblems(sheet, changed)),
  ];
}

interface LookedSheet {
  readonly ref: SheetRef;
  readonly sheet: Excel.Worksheet;
}

function lookAt(sheet: Excel.Worksheet, ref: SheetRef): LookedSheet {
  sheet.load("name,protection/protected,autoFilter/isDataFiltered");
  sheet.tables.load("items/name,items/autoFilter/isDataFiltered");
  return { ref, sheet };
}

function sheetProblems({ ref, sheet }: LookedSheet, changed: readonly SheetRef[]): readonly HostProblem[] {
  if (sheet.isNullObject) return [problem("host.sheetGone", ref.name)];
  if (!changed.some(({ id }) => id === ref.id)) return [];
  const filtered =
    sheet.autoFilter.isDataFiltered || sheet.tables.items.some((table) => table.autoFilter.isDataFiltered);
  return [
    ...(sheet.protection.protected ? [problem("host.protectedSheet", sheet.name)] : []),
    ...(filtered ? [problem("host.filtered", sheet.name)] : []),
  ];
}

/** A value sent to a merged cell's hidden part is lost without a word. What the plan clears first may be merged. */
function mergedProblems(plan: Plan, merges: KnownMerges): readonly HostProblem[] {
  const cleared = plan.steps.flatMap((step) =>
    step.kind === "clear" && step.target.kind === "existing" ? [{ sheet: step.target.sheet, area: step.area }] : [],
  );
  const stays = ({ sheet }: SheetArea) =>
    (merges.get(sheet.id) ?? []).filter(
      (merge) => !cleared.some((hole) => hole.sheet.id === sheet.id && isInside(merge, hole.area)),
    );
  const found = writtenAreas(plan).flatMap((written) => {
    const across = stays(written).find((merge) => overlaps(merge, written.area));
    return across === undefined ? [] : [problem("host.merged", written.sheet.name, areaText(across))];
  });
  return [...new Map(found.map((one) => [`${one.cells ?? ""} ${one.sheet ?? ""}`, one])).values()];
}

/** Sources as they were read, and free cells still free. */
async function checkCells(
  context: Excel.RequestContext,
  plan: Plan,
  options: RunOptions,
): Promise<readonly HostProblem[]> {
  const jobs = [
    ...plan.sources.map((source) => sourceJobs(context, source, source.fingerprint)),
    ...plan.free.map((free) => freeJobs(context, free)),
  ];
  const sizes = jobs.map((of) => of.bands.length);
  const bands = await runJobs(
    context,
    jobs.flatMap((of) => of.bands),
    options.cancel === undefined ? {} : { cancel: options.cancel },
  );
  let at = 0;
  return jobs.flatMap((of, index) => {
    const read = bands.slice(at, at + (sizes[index] ?? 0));
    at += read.length;
    return of.judge(read);
  });
}

interface ReadBand {
  readonly values: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly string[])[];
}

interface CellCheck {
  readonly bands: readonly Job<ReadBand>[];
  readonly judge: (bands: readonly ReadBand[]) => readonly HostProblem[];
}

function sourceJobs(context: Excel.RequestContext, { sheet, area }: SheetArea, before: string): CellCheck {
  const bands = rowBands(area, CELLS_A_BAND).map((band) => bandJob(context, { sheet, area: band }, "values"));
  return {
    bands,
    judge: (read) => {
      const values = read.flatMap((band) => band.values);
      const formats = read.flatMap((band) => band.formats);
      const now = fingerprint(area, (row, column) => ({
        value: (values[row - area.top]?.[column - area.left] ?? "") as RawValue,
        format: formats[row - area.top]?.[column - area.left] ?? "General",
      }));
      return now === before ? [] : [problem("host.sourceChanged", sheet.name, areaText(area))];
    },
  };
}

function freeJobs(context: Excel.RequestContext, { sheet, area }: SheetArea): CellCheck {
  const bands = rowBands(area, CELLS_A_BAND).map((band) => bandJob(context, { sheet, area: band }, "formulas"));
  return {
    bands,
    judge: (read) => {
      const occupied = read.some((band) => band.values.some((row) => row.some((cell) => cell !== "")));
      return occupied ? [problem("host.occupied", sheet.name, areaText(area))] : [];
    },
  };
}

function bandJob(
  context: Excel.RequestContext,
  { sheet, area }: SheetArea,
  content: "values" | "formulas",
): Job<ReadBand> {
  const queue = () => {
    const range = rangeAt(sheetById(context, sheet.id), area);
    if (content === "values") range.load("values,numberFormat");
    else range.load("formulas");
    return range;
  };
  return job(cellCount(area) * BYTES_A_CELL, queue, (range) =>
    content === "values"
      ? { values: range.values as unknown[][], formats: range.numberFormat as string[][] }
      : { values: range.formulas as unknown[][], formats: [] },
  );
}

function problem(code: HostProblemCode, sheet: string | null, cells?: string): HostProblem {
  return { code, sheet, detail: "checkPlan", ...(cells === undefined ? {} : { cells }) };
}

function uniqueSheets(sheets: readonly SheetRef[]): readonly SheetRef[] {
  return [...new Map(sheets.map((sheet) => [sheet.id, sheet])).values()];
}
