import { overlaps, type Area } from "../../model/address";
import { areaOf } from "../../model/areas";
import type { Plan, PlanStep, SheetArea } from "../../model/plan";
import { job, type Job } from "../jobs";
import { NOT_COPIED, sameValue, type Look } from "../looks/look";
import { valuesIn, type Run } from "../looks/lookRuns";
import { readLooks } from "../looks/readLooks";
import { rangeAt, sheetById } from "../ranges";
import type { Journal } from "../undo/journal";
import type { KnownMerges } from "./lookAtSheets";

type CopyStep = Extract<PlanStep, { kind: "copyFormat" }>;

/** What a `copyFormat` step copies. */
export interface Model {
  readonly looks: readonly Run<Look>[];
  /** A copy of all formats (`copyFrom`) makes the same of its target, and takes no rule and no merge along. */
  readonly isExact: (journal: Journal) => boolean;
}

export interface ModelReading {
  readonly first: readonly Job<void>[];
  readonly second: () => readonly Job<void>[];
  readonly model: () => Model;
}

/** Models of the `copyFormat` steps, in their order. */
export function readModels(context: Excel.RequestContext, plan: Plan, merges: KnownMerges): readonly ModelReading[] {
  return plan.steps.flatMap((step) => (step.kind === "copyFormat" ? [readModel(context, step, merges)] : []));
}

function readModel(context: Excel.RequestContext, step: CopyStep, merges: KnownMerges): ModelReading {
  const { target, from, to } = step;
  if (target.kind === "own") throw new Error("a sheet that the plan makes has no format to copy");
  const { sheet } = target;
  const looks = readLooks(context, { sheet, area: from });
  let alike = false;
  const queue = () => {
    const [model, copy] = [from, to].map((area) => rangeAt(sheetById(context, sheet.id), area).load("style"));
    return { model, copy, rules: rangeAt(sheetById(context, sheet.id), from).conditionalFormats.getCount() };
  };
  const plainJob = job(500, queue, ({ model, copy, rules }) => {
    alike = rules.value === 0 && (model?.style ?? null) !== null && model?.style === copy?.style;
  });
  const merged = (merges.get(sheet.id) ?? [from]).some((merge) => overlaps(merge, from) || overlaps(merge, to));
  return {
    first: [plainJob, ...looks.first],
    second: looks.second,
    model: () => {
      const runs = looks.runs();
      return { looks: runs, isExact: (journal) => alike && !merged && agree(runs, step, sheet.id, journal) };
    },
  };
}

/** Model and target have the same lock, rotation … cell by cell. */
function agree(runs: readonly Run<Look>[], { from, to }: CopyStep, sheet: string, journal: Journal): boolean {
  const now = runsOn(journal, sheet, to);
  const modelAt = valuesIn(runs, from);
  return now.every(({ area, value }) =>
    rowsOf(area, to).every((row) => {
      const model = modelAt(row - to.top + from.top, from.left);
      return NOT_COPIED.every((key) => model?.[key] !== undefined && sameValue(model[key], value[key]));
    }),
  );
}

function rowsOf(area: Area, within: Area): readonly number[] {
  const [top, bottom] = [Math.max(area.top, within.top), Math.min(area.bottom, within.bottom)];
  return Array.from({ length: Math.max(0, bottom - top + 1) }, (_, index) => top + index);
}

/** How cells of an area looked before the run. */
export function runsOn(journal: Journal, sheet: SheetArea["sheet"]["id"] | string, area: Area): readonly Run<Look>[] {
  return journal.areas.flatMap((before) =>
    before.sheet.id === sheet ? before.looks.filter((run) => overlaps(run.area, area)) : [],
  );
}

/** The model's look of one target row. */
export function modelAt({ looks }: Model, { from, to }: CopyStep): (row: number, column: number) => Look | null {
  const at = valuesIn(looks, areaOf(from.top, from.left, from.bottom, from.left));
  return (row) => at(row - to.top + from.top, from.left);
}
