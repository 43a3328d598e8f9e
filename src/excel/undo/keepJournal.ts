import { overlaps } from "../../model/address";
import { around, cellCount, isInside } from "../../model/areas";
import type { SheetId } from "../../model/grid";
import type { Plan, SheetArea } from "../../model/plan";
import type { KnownMerges, SheetsSeen } from "../apply/lookAtSheets";
import { sizedLines, touchedAreas, type SizedLine } from "../apply/touchedAreas";
import { gather, job, type Job } from "../jobs";
import { readLooks, type LookReading } from "../looks/readLooks";
import { areaOfRange, loadPlace, rangeAt, rowBands, sheetById } from "../ranges";
import { assumedMerges } from "./assumedMerges";
import type { AreaBefore, ChartChange, Journal, NameBefore, SizeBefore } from "./journal";

const CELLS_A_BAND = 5_000;
const BYTES_A_CELL = 80;

/** The journal of a plan but for what is coloured, read in two rounds: run `first`, then `second()`, then ask for it. */
export interface JournalReading {
  readonly first: readonly Job<void>[];
  readonly second: () => readonly Job<void>[];
  readonly journal: () => Omit<Journal, "highlights">;
}

/** Reads everything that the plan will change. Nothing is changed yet. */
export function readJournal(context: Excel.RequestContext, plan: Plan, { merges, ids }: SheetsSeen): JournalReading {
  const sizes = gather(sizedLines(plan).map((line) => sizeJob(context, line, anchorOf(plan, line))));
  const names = gather(nameJobs(context, plan));
  const prints = gather(printJobs(context, plan));
  const areas = touchedAreas(plan).flatMap((touched) => areaReadings(context, touched, { plan, merges }));
  return {
    first: [
      ...names.jobs,
      ...prints.jobs,
      ...sizes.jobs,
      ...areas.flatMap(({ cells, looks }) => [...cells, ...looks.first]),
    ],
    second: () => areas.flatMap(({ looks }) => looks.second()),
    journal: () => ({
      areas: areas.map((area) => area.before()),
      sizes: sizes.given(),
      names: names.given(),
      prints: prints.given().filter((print) => print !== null),
      charts: chartChanges(plan),
      sheetsBefore: ids,
      newSheetNames: plan.steps.flatMap((step) => (step.kind === "ensureSheet" ? [step.name] : [])),
    }),
  };
}

function chartChanges({ steps }: Plan): readonly ChartChange[] {
  return steps.flatMap((step) => {
    if (step.kind !== "chart" || step.target.kind !== "existing") return [];
    return [{ sheet: step.target.sheet, name: step.name, before: step.before, after: step.after }];
  });
}

function nameJobs(context: Excel.RequestContext, plan: Plan): readonly Job<NameBefore>[] {
  return plan.steps.flatMap((step): Job<NameBefore>[] => {
    if (step.kind !== "mark" && step.kind !== "unmark") return [];
    const { name } = step;
    const queue = () => {
      const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().untrack();
      loadPlace(range);
      range.load("worksheet/id,worksheet/name");
      return range;
    };
    return [job(500, queue, (range) => ({ name, place: placeOf(range) }))];
  });
}

function placeOf(range: Excel.Range): SheetArea | null {
  if (range.isNullObject) return null;
  return { sheet: { id: range.worksheet.id as SheetId, name: range.worksheet.name }, area: areaOfRange(range) };
}

/** A print area of several pieces is an arrangement of the officer's own: nothing widens it. */
function printJobs(context: Excel.RequestContext, plan: Plan): readonly Job<SheetArea | null>[] {
  const steps = plan.steps.flatMap((step) => (step.kind === "includeInPrint" ? [step] : []));
  const sheets = [...new Map(steps.map(({ sheet }) => [sheet.id, sheet])).values()];
  return sheets.map((sheet) => {
    const queue = () => {
      const print = sheetById(context, sheet.id).pageLayout.getPrintAreaOrNullObject().untrack();
      print.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
      return print;
    };
    return job(500, queue, (print) => {
      const [only, ...others] = print.isNullObject ? [] : print.areas.items;
      return only !== undefined && others.length === 0 ? { sheet, area: areaOfRange(only) } : null;
    });
  });
}

function sizeJob(context: Excel.RequestContext, line: SizedLine, anchor: string | null): Job<SizeBefore> {
  const queue = () => {
    const { format } = rangeAt(sheetById(context, line.sheet.id), line.area);
    if (line.dimension === "width") format.load("columnWidth");
    else format.load("rowHeight");
    return format;
  };
  return job(200, queue, (format) => ({
    ...line,
    anchor,
    points: line.dimension === "width" ? format.columnWidth : format.rowHeight,
  }));
}

interface AreaReading {
  readonly cells: readonly Job<void>[];
  readonly looks: LookReading;
  readonly before: () => AreaBefore;
}

function areaReadings(
  context: Excel.RequestContext,
  { sheet, area }: SheetArea,
  { plan, merges }: { readonly plan: Plan; readonly merges: KnownMerges },
): readonly AreaReading[] {
  const known = merges.get(sheet.id);
  const inside = (known ?? []).filter((merge) => isInside(merge, area));
  return rowBands(area, CELLS_A_BAND).map((band) => {
    const place = { sheet, area: band };
    const looks = readLooks(context, place);
    const queue = () => rangeAt(sheetById(context, sheet.id), band).load("values,formulas,numberFormat");
    const contents = job(cellCount(band) * BYTES_A_CELL, queue, ({ values, formulas, numberFormat }) => ({
      values: values as unknown[][],
      formulas: formulas as unknown[][],
      formats: numberFormat as string[][],
    }));
    const cells = gather([contents]);
    const before = (): AreaBefore => {
      const [read] = cells.given();
      if (read === undefined) throw new Error("the cells of the journal were not read");
      return {
        ...place,
        ...read,
        looks: looks.runs(),
        merges:
          known === null
            ? assumedMerges(plan, place, read)
            : inside.filter((merge) => merge.top >= band.top && merge.top <= band.bottom),
        unmerge: reshapes(plan, place),
        anchor: anchorOf(plan, place),
      };
    };
    return { cells: cells.jobs, looks, before };
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
    if (step.kind !== "merge" && step.kind !== "clear" && step.kind !== "stretch") return false;
    const reshaped = step.kind === "stretch" ? around(step.from, step.to) : step.area;
    return step.target.kind === "existing" && step.target.sheet.id === sheet.id && overlaps(reshaped, area);
  });
}
