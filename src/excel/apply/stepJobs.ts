import { areaOf, isInside } from "../../model/areas";
import { assertNever } from "../../model/never";
import type { Plan, PlanStep, SheetTarget } from "../../model/plan";
import { job, type Job } from "../jobs";
import { COPIED } from "../looks/look";
import { colorChanges, lookChanges, setLooks, type LookChange } from "../looks/setLooks";
import { rangeAt, rowBands, sheetById } from "../ranges";
import { cellInput } from "./cellInput";
import { clearResults } from "./clearResults";
import { formatRuns } from "./formatRuns";
import { dropName, type Marking } from "./names";
import type { Prepared } from "./prepare";
import { modelAt, runsOn, type Model } from "./readModels";
import { repeatLooks } from "./repeatLooks";
import { styleRange } from "./styleRange";
import { writtenArea } from "./touchedAreas";

const CELLS_A_BAND = 5_000;
const BYTES_A_CHANGE = 1_000;
/** Addresses of rows, mostly. */
const BYTES_A_REPEAT = 100_000;
/** More rectangles than this are copied as a whole where that is exact. */
const MANY_CHANGES = 12;

/** What the steps of one plan are carried out with. */
export interface Workplace {
  readonly context: Excel.RequestContext;
  readonly sheetOf: (target: SheetTarget) => Excel.Worksheet;
  readonly prepared: Prepared;
  readonly marking: Marking;
}

/**
 * The plan's steps on cells and names as jobs. What is cleared is cleared first; looks are copied before anything is
 * written, since a copy takes number formats along.
 */
export function stepJobs({ steps }: Plan, place: Workplace): readonly Job<void>[] {
  const copies = steps.filter((step) => step.kind === "copyFormat");
  return [
    ...steps.flatMap((step) => (step.kind === "clear" ? [clearJob(step, steps, place)] : [])),
    ...copies.flatMap((step, index) => copyJobs(step, place.prepared.models[index], place)),
    ...steps.flatMap((step) => jobsOf(step, place)),
  ];
}

function jobsOf(step: PlanStep, place: Workplace): readonly Job<void>[] {
  switch (step.kind) {
    case "ensureSheet":
    case "pageSetup":
    case "includeInPrint":
    case "chart":
    case "highlight":
    case "clear":
    case "copyFormat":
      return [];
    case "lookAlike":
      return [change(() => lookAlike(step, place))];
    case "write":
      return writeJobs(step, place);
    case "color":
      return lookJobs(step.target, colorChanges(writtenArea(step), step.rows), place);
    case "repeat":
      return [
        job(
          BYTES_A_REPEAT,
          () => repeatLooks(place.sheetOf(step.target), step),
          () => undefined,
        ),
      ];
    case "mark":
      return [change(() => place.marking.mark(step.name, rangeAt(place.sheetOf(step.target), step.area)))];
    case "unmark":
      return [change(() => dropName(place.context, step.name))];
    case "stretch":
      return [change(() => stretch(step, place.sheetOf(step.target)))];
    case "rowHeight":
      if (step.atLeast === true && isHighEnough(step, place.prepared)) return [];
      return [change(() => changeRange(step, rangeAt(place.sheetOf(step.target), step.area)))];
    case "style":
    case "merge":
    case "columnWidth":
      return [change(() => changeRange(step, rangeAt(place.sheetOf(step.target), step.area)))];
    default:
      return assertNever(step);
  }
}

function change(queue: () => void): Job<void> {
  return job(BYTES_A_CHANGE, queue, () => undefined);
}

/** What a later step copies a look to needs no other one before. */
function clearJob(
  { target, area }: Extract<PlanStep, { kind: "clear" }>,
  steps: Plan["steps"],
  place: Workplace,
): Job<void> {
  const isCopiedOver = steps.some(
    (step) => step.kind === "copyFormat" && sameTarget(step.target, target) && isInside(area, step.to),
  );
  return change(() =>
    clearResults(rangeAt(place.sheetOf(target), area), area, isCopiedOver ? "contents" : "looks too"),
  );
}

function sameTarget(a: SheetTarget, b: SheetTarget): boolean {
  if (a.kind === "existing") return b.kind === "existing" && a.sheet.id === b.sheet.id;
  return b.kind === "own" && a.key === b.key;
}

/** By what the journal says of each of its rows. */
function isHighEnough(
  { target, area, points }: Extract<PlanStep, { kind: "rowHeight" }>,
  { journal }: Prepared,
): boolean {
  if (target.kind === "own") return false;
  const rows = journal.sizes.filter(
    (size) => size.dimension === "height" && size.sheet.id === target.sheet.id && isInside(size.area, area),
  );
  return rows.length > 0 && rows.every((row) => row.points >= points);
}

/** Formats bring rules along that look at the other sheet. */
function lookAlike({ key, from }: Extract<PlanStep, { kind: "lookAlike" }>, { context, sheetOf }: Workplace): void {
  const range = rangeAt(sheetOf({ kind: "own", key }), from.area);
  range.copyFrom(rangeAt(sheetById(context, from.sheet.id), from.area), "Formats");
  range.conditionalFormats.clearAll();
}

function stretch({ from, to }: Extract<PlanStep, { kind: "stretch" }>, sheet: Excel.Worksheet): void {
  rangeAt(sheet, from).unmerge();
  rangeAt(sheet, to).merge(false);
}

function changeRange(
  step: Extract<PlanStep, { kind: "style" | "merge" | "columnWidth" | "rowHeight" }>,
  range: Excel.Range,
): void {
  switch (step.kind) {
    case "style":
      styleRange(range, step.area, step.style);
      return;
    case "merge":
      range.merge(false);
      return;
    case "columnWidth":
      range.format.columnWidth = step.points;
      return;
    case "rowHeight":
      range.format.rowHeight = step.points;
      return;
    default:
      assertNever(step);
  }
}

function writeJobs(step: Extract<PlanStep, { kind: "write" }>, place: Workplace): readonly Job<void>[] {
  const area = writtenArea(step);
  return rowBands(area, CELLS_A_BAND).map((band) => {
    const rows = step.rows.slice(band.top - area.top, band.bottom - area.top + 1);
    const inputs = rows.map((row) => row.map((content) => cellInput(content).input));
    const formats = formatRuns(band, rows);
    return job(
      JSON.stringify(inputs).length * 2 + formats.length * BYTES_A_CHANGE,
      () => {
        const sheet = place.sheetOf(step.target);
        for (const { area: part, value } of formats) {
          // One format for all cells of a run: the typings know only a table of formats.
          (rangeAt(sheet, part) as { numberFormat: unknown }).numberFormat = value;
        }
        rangeAt(sheet, band).values = inputs;
      },
      () => undefined,
    );
  });
}

/** Font, fill, borders and alignment of the model: only what differs, or a whole copy where that is less and the same. */
function copyJobs(
  step: Extract<PlanStep, { kind: "copyFormat" }>,
  model: Model | undefined,
  place: Workplace,
): readonly Job<void>[] {
  if (model === undefined || step.target.kind === "own") throw new Error("the plan copies what was not read");
  const { from, to, target } = step;
  const now = runsOn(place.prepared.journal, target.sheet.id, to);
  const changes = lookChanges(to, modelAt(model, step), now, { keys: COPIED, outerLines: "add" });
  if (changes.length <= MANY_CHANGES || !model.isExact(place.prepared.journal)) return lookJobs(target, changes, place);
  return [
    change(() => {
      const sheet = place.sheetOf(target);
      const source = rangeAt(sheet, from);
      for (let column: number = to.left; column <= to.right; column++) {
        rangeAt(sheet, areaOf(to.top, column, to.bottom, column)).copyFrom(source, "Formats");
      }
    }),
  ];
}

function lookJobs(target: SheetTarget, changes: readonly LookChange[], place: Workplace): readonly Job<void>[] {
  if (changes.length === 0) return [];
  return [
    job(
      changes.length * BYTES_A_CHANGE,
      () => setLooks(place.sheetOf(target), changes),
      () => undefined,
    ),
  ];
}
