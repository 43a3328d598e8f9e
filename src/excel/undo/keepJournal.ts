import { overlaps } from "../../model/address";
import { cellCount, isInside } from "../../model/areas";
import type { SheetId } from "../../model/grid";
import type { Plan, SheetArea } from "../../model/plan";
import type { RunOptions } from "../../model/port";
import { LOOK, LOOK_BYTES, looksOf, type CellLook } from "../cellLooks";
import type { KnownMerges } from "../apply/checkPlan";
import { job, runJobs, type Job } from "../jobs";
import type { AreaBefore, Journal, NameBefore, SizeBefore } from "./journal";
import { areaOfRange, loadPlace, rangeAt, rowBands, sheetById } from "../ranges";
import { sizedLines, touchedAreas, type SizedLine } from "../apply/touchedAreas";

/** Looks are long: a band of these cells is well under the payload limit by itself. */
const CELLS_A_BAND = 1_000;
const BYTES_A_CELL = 80 + LOOK_BYTES;

/** What `keepJournal` reads: the journal, and the looks that the plan copies from. */
export interface Kept {
  readonly journal: Journal;
  /** Looks of the areas that `copyFormat` steps copy from, in the order of those steps. */
  readonly models: readonly (readonly (readonly CellLook[])[])[];
}

/** Reads everything that the plan will change, in one request where that is little. Nothing is changed yet. */
export async function keepJournal(
  context: Excel.RequestContext,
  plan: Plan,
  merges: KnownMerges,
  options: RunOptions,
): Promise<Kept> {
  const areas: AreaBefore[] = [];
  const models: (readonly (readonly CellLook[])[])[] = [];
  const sizes: SizeBefore[] = [];
  const names: NameBefore[] = [];
  const sheets: SheetId[] = [];
  const jobs: Job<void>[] = [
    sheetsJob(context, sheets),
    ...nameJobs(context, plan, names),
    ...sizedLines(plan).map((line) => sizeJob(context, line, anchorOf(plan, line), sizes)),
    ...touchedAreas(plan).flatMap((touched) => areaJobs(context, touched, { plan, merges }, areas)),
    ...modelJobs(context, plan, models),
  ];
  await runJobs(context, jobs, options.cancel === undefined ? {} : { cancel: options.cancel });
  const newSheetNames = plan.steps.flatMap((step) => (step.kind === "ensureSheet" ? [step.name] : []));
  return { journal: { areas, sizes, names, prints: [], sheetsBefore: new Set(sheets), newSheetNames }, models };
}

function sheetsJob(context: Excel.RequestContext, into: SheetId[]): Job<void> {
  const queue = () => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id");
    return worksheets;
  };
  return job(1000, queue, (worksheets) => {
    into.push(...worksheets.items.map((sheet) => sheet.id as SheetId));
  });
}

function nameJobs(context: Excel.RequestContext, plan: Plan, into: NameBefore[]): readonly Job<void>[] {
  return plan.steps.flatMap((step): Job<void>[] => {
    if (step.kind !== "mark" && step.kind !== "unmark") return [];
    const { name } = step;
    const queue = () => {
      const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
      loadPlace(range);
      range.load("worksheet/id,worksheet/name");
      return range;
    };
    return [job(500, queue, (range) => void into.push({ name, place: placeOf(range) }))];
  });
}

function placeOf(range: Excel.Range): SheetArea | null {
  if (range.isNullObject) return null;
  return { sheet: { id: range.worksheet.id as SheetId, name: range.worksheet.name }, area: areaOfRange(range) };
}

function sizeJob(context: Excel.RequestContext, line: SizedLine, anchor: string | null, into: SizeBefore[]): Job<void> {
  const queue = () => {
    const { format } = rangeAt(sheetById(context, line.sheet.id), line.area);
    if (line.dimension === "width") format.load("columnWidth");
    else format.load("rowHeight");
    return format;
  };
  return job(200, queue, (format) => {
    into.push({ ...line, anchor, points: line.dimension === "width" ? format.columnWidth : format.rowHeight });
  });
}

function areaJobs(
  context: Excel.RequestContext,
  { sheet, area }: SheetArea,
  { plan, merges }: { readonly plan: Plan; readonly merges: KnownMerges },
  into: AreaBefore[],
): readonly Job<void>[] {
  const inside = (merges.get(sheet.id) ?? []).filter((merge) => isInside(merge, area));
  return rowBands(area, CELLS_A_BAND).map((band) => {
    const queue = () => {
      const range = rangeAt(sheetById(context, sheet.id), band);
      range.load("values,formulas,numberFormat");
      return { range, looks: range.getCellProperties(LOOK), conditional: range.conditionalFormats.getCount() };
    };
    return job(cellCount(band) * BYTES_A_CELL, queue, ({ range, looks, conditional }) => {
      into.push({
        sheet,
        area: band,
        values: range.values as unknown[][],
        formulas: range.formulas as unknown[][],
        formats: range.numberFormat as string[][],
        looks: looksOf(looks.value),
        merges: inside.filter((merge) => merge.top >= band.top && merge.top <= band.bottom),
        unmerge: reshapes(plan, { sheet, area: band }),
        conditional: conditional.value > 0,
        anchor: anchorOf(plan, { sheet, area: band }),
      });
    });
  });
}

/** The name that the plan leaves over the cells. */
function anchorOf(plan: Plan, { sheet, area }: SheetArea): string | null {
  for (const step of plan.steps) {
    if (step.kind !== "mark" || step.target.kind !== "existing") continue;
    if (step.target.sheet.id === sheet.id && isInside(area, step.area)) return step.name;
  }
  return null;
}

function reshapes(plan: Plan, { sheet, area }: SheetArea): boolean {
  return plan.steps.some((step) => {
    if (step.kind !== "merge" && step.kind !== "clear") return false;
    return step.target.kind === "existing" && step.target.sheet.id === sheet.id && overlaps(step.area, area);
  });
}

function modelJobs(
  context: Excel.RequestContext,
  plan: Plan,
  into: (readonly (readonly CellLook[])[])[],
): readonly Job<void>[] {
  const steps = plan.steps.flatMap((step) => (step.kind === "copyFormat" ? [step] : []));
  return steps.flatMap(({ target, from }, index) => {
    if (target.kind === "own") throw new Error("a sheet that the plan makes has no format to copy");
    return rowBands(from, CELLS_A_BAND).map((band) => {
      const queue = () => rangeAt(sheetById(context, target.sheet.id), band).getCellProperties(LOOK);
      return job(cellCount(band) * LOOK_BYTES, queue, (looks) => {
        into[index] = [...(into[index] ?? []), ...looksOf(looks.value)];
      });
    });
  });
}
