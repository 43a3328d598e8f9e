import { areaText } from "../../model/address";
import { cellCount } from "../../model/areas";
import type { SheetId, SheetRef } from "../../model/grid";
import type { Content, Plan, PlanStep, SheetArea, SheetTarget } from "../../model/plan";
import type { Applied, HostProblem, RunOptions, SkippedNicety } from "../../model/port";
import { err, ok, type Result } from "../../model/result";
import type { ExcelHost } from "../excelHost";
import { inTurn, job, runJobs, type Job } from "../jobs";
import type { AreaAfter, Outcome } from "../undo/journal";
import type { Kept } from "../undo/keepJournal";
import { areaOfRange, loadPlace, rangeAt, rowBands, sheetById } from "../ranges";
import { setUpPage } from "./setUpPage";
import { stepJobs } from "./stepJobs";
import { writtenArea } from "./touchedAreas";
import { widenPrintAreas } from "./widenPrintAreas";

const CELLS_A_BAND = 5_000;
const BYTES_A_CELL = 60;

export interface Written {
  readonly applied: Applied;
  readonly outcome: Outcome;
}

/**
 * The writing itself. Run again after a pause that Excel asked for, it finds the sheets that it has already added and
 * leaves the same behind.
 */
export async function writePlan(
  host: ExcelHost,
  plan: Plan,
  kept: Kept,
  options: RunOptions,
): Promise<Result<Written, HostProblem>> {
  const written = await host.run(async (context) => {
    const sheets = await ensureSheets(context, plan, kept);
    const sheetOf = (target: SheetTarget) => sheetFor(context, sheets, target);
    await runJobs(context, stepJobs(plan.steps, { context, sheetOf, models: kept.models }), options);
    return readBack(context, plan, kept, sheets);
  });
  if (!written.ok) return written;
  const skipped = await setUpPrinting(host, plan, kept, written.value.added);
  if (!skipped.ok) return skipped;
  const { outcome, added } = written.value;
  const cells = plan.steps.reduce((sum, step) => sum + (step.kind === "write" ? cellCount(writtenArea(step)) : 0), 0);
  return ok({ applied: { cells, sheets: sheetsWritten(plan, added), skipped: skipped.value }, outcome });
}

/** Sheets of the plan's own by their key: added now, or by an earlier try. */
async function ensureSheets(
  context: Excel.RequestContext,
  plan: Plan,
  { journal }: Kept,
): Promise<ReadonlyMap<string, Excel.Worksheet>> {
  const wanted = plan.steps.flatMap((step) => (step.kind === "ensureSheet" ? [step] : []));
  const result = new Map<string, Excel.Worksheet>();
  if (wanted.length === 0) return result;
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const added = worksheets.items.filter((sheet) => !journal.sheetsBefore.has(sheet.id as SheetId));
  for (const { key, name } of wanted) {
    const sheet = added.find((candidate) => candidate.name === name) ?? worksheets.add(name);
    sheet.load("id,name");
    result.set(key, sheet);
  }
  return result;
}

function sheetFor(
  context: Excel.RequestContext,
  own: ReadonlyMap<string, Excel.Worksheet>,
  target: SheetTarget,
): Excel.Worksheet {
  if (target.kind === "existing") return sheetById(context, target.sheet.id);
  const sheet = own.get(target.key);
  if (sheet === undefined) throw new Error(`the plan writes to “${target.key}” without making it`);
  return sheet;
}

/** Does every cell hold what was sent? And what do all touched cells read now: the officer's later changes are told apart by it. */
async function readBack(
  context: Excel.RequestContext,
  plan: Plan,
  { journal }: Kept,
  own: ReadonlyMap<string, Excel.Worksheet>,
): Promise<Result<{ readonly outcome: Outcome; readonly added: ReadonlyMap<string, SheetRef> }, HostProblem>> {
  const added = new Map([...own].map(([key, sheet]) => [key, refOf(sheet)]));
  const lost: SheetArea[] = [];
  const after: AreaAfter[] = [];
  const addedAfter: AreaAfter[] = [];
  await runJobs(context, [
    ...plan.steps.flatMap((step) => (step.kind === "write" ? verifyJobs(context, step, added, lost) : [])),
    ...journal.areas.map((area) => afterJob(context, area, after)),
    ...[...added.values()].map((sheet) => wholeSheetJob(context, sheet, addedAfter)),
  ]);
  const [first] = lost;
  if (first !== undefined) {
    const { sheet, area } = first;
    return err({ code: "host.notKept", sheet: sheet.name, cells: areaText(area), detail: "readBack" });
  }
  const anchors = new Map(plan.steps.flatMap((step) => (step.kind === "mark" ? [anchorOf(step, added)] : [])));
  return ok({ outcome: { added: [...added.values()], after, addedAfter, anchors }, added });
}

function refOf(sheet: Excel.Worksheet): SheetRef {
  return { id: sheet.id as SheetId, name: sheet.name };
}

function refFor(target: SheetTarget, added: ReadonlyMap<string, SheetRef>): SheetRef {
  const ref = target.kind === "existing" ? target.sheet : added.get(target.key);
  if (ref === undefined) throw new Error("a sheet of the plan was not added");
  return ref;
}

function anchorOf(
  step: Extract<PlanStep, { kind: "mark" }>,
  added: ReadonlyMap<string, SheetRef>,
): readonly [string, SheetArea] {
  return [step.name, { sheet: refFor(step.target, added), area: step.area }];
}

function verifyJobs(
  context: Excel.RequestContext,
  step: Extract<PlanStep, { kind: "write" }>,
  added: ReadonlyMap<string, SheetRef>,
  lost: SheetArea[],
): readonly Job<void>[] {
  const area = writtenArea(step);
  const sheet = refFor(step.target, added);
  return rowBands(area, CELLS_A_BAND).map((band) => {
    const queue = () => {
      const range = rangeAt(sheetById(context, sheet.id), band);
      range.load("values");
      return range;
    };
    return job(cellCount(band) * BYTES_A_CELL, queue, (range) => {
      const rows = step.rows.slice(band.top - area.top, band.bottom - area.top + 1);
      const values = range.values as unknown[][];
      const kept = rows.every((row, r) => row.every((content, c) => isKept(content, values[r]?.[c])));
      if (!kept) lost.push({ sheet, area: band });
    });
  });
}

/** A formula's value is Excel's affair. */
function isKept(content: Content, value: unknown): boolean {
  switch (content.kind) {
    case "formula":
      return true;
    case "blank":
      return value === "";
    case "number":
      return value === content.value;
    case "text":
      return value === content.text;
  }
}

function afterJob(context: Excel.RequestContext, { sheet, area }: SheetArea, into: AreaAfter[]): Job<void> {
  const queue = () => {
    const range = rangeAt(sheetById(context, sheet.id), area);
    range.load("formulas");
    return range;
  };
  return job(cellCount(area) * BYTES_A_CELL, queue, (range) => {
    into.push({ sheet, area, formulas: range.formulas as unknown[][] });
  });
}

function wholeSheetJob(context: Excel.RequestContext, sheet: SheetRef, into: AreaAfter[]): Job<void> {
  const queue = () => {
    const range = sheetById(context, sheet.id).getUsedRange(true);
    loadPlace(range);
    range.load("formulas");
    return range;
  };
  return job(100_000, queue, (range) => {
    into.push({ sheet, area: areaOfRange(range), formulas: range.formulas as unknown[][] });
  });
}

/** How sheets are printed is a nicety: where a host refuses it (no printer, an old build) the results stand all the same. */
async function setUpPrinting(
  host: ExcelHost,
  plan: Plan,
  { journal }: Kept,
  added: ReadonlyMap<string, SheetRef>,
): Promise<Result<readonly SkippedNicety[], HostProblem>> {
  const pages = plan.steps.flatMap((step) => (step.kind === "pageSetup" ? [step] : []));
  const done = await host.run(async (context) => {
    await inTurn(pages, ({ key, setup }) =>
      setUpPage(context, sheetById(context, refFor({ kind: "own", key }, added).id), setup),
    );
    await widenPrintAreas(context, plan, journal.prints);
    return ok([]);
  });
  if (done.ok || !HARMLESS.has(done.error.code)) return done;
  return ok(["pageSetup"]);
}

const HARMLESS: ReadonlySet<HostProblem["code"]> = new Set(["host.unknown", "host.unsupported", "host.otherWorkbook"]);

function sheetsWritten(plan: Plan, added: ReadonlyMap<string, SheetRef>): readonly SheetRef[] {
  const refs = plan.steps.flatMap((step) => (step.kind === "write" ? [refFor(step.target, added)] : []));
  return [...new Map(refs.map((ref) => [ref.id, ref])).values()];
}
