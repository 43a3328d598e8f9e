import { areaOf, cellCount } from "../../model/areas";
import { assertNever } from "../../model/never";
import type { Content, PlanStep, SheetTarget } from "../../model/plan";
import { cellInput } from "./cellInput";
import { LOOK_BYTES, lookOfColors, lookToCopy, type CellLook } from "../cellLooks";
import { job, type Job } from "../jobs";
import { dropName, markRange } from "./names";
import { rangeAt, rowBands } from "../ranges";
import { styleRange } from "./styleRange";
import { writtenArea } from "./touchedAreas";

const CELLS_A_BAND = 2_000;
const BYTES_A_CELL = 80;

/** What the steps of one plan are carried out with. */
export interface Workplace {
  readonly context: Excel.RequestContext;
  readonly sheetOf: (target: SheetTarget) => Excel.Worksheet;
  /** Looks that `copyFormat` steps copy from, in the order of those steps. */
  readonly models: readonly (readonly (readonly CellLook[])[])[];
}

/** The plan's steps on cells and names as jobs, in order: within each write, formats come before values. */
export function stepJobs(steps: readonly PlanStep[], place: Workplace): readonly Job<void>[] {
  let copied = 0;
  return steps.flatMap((step): readonly Job<void>[] => {
    switch (step.kind) {
      case "ensureSheet":
      case "pageSetup":
      case "includeInPrint":
        return [];
      case "write":
        return writeJobs(step, place);
      case "copyFormat":
        return copyJobs(step, place.models[copied++] ?? [], place);
      case "color":
        return colorJobs(step, place);
      case "mark":
        return [change(() => setName(place, step))];
      case "unmark":
        return [change(() => dropName(place.context, step.name))];
      default:
        return [change(() => changeRange(step, rangeAt(place.sheetOf(step.target), step.area)))];
    }
  });
}

function change(queue: () => void): Job<void> {
  return job(1_000, queue, () => undefined);
}

function changeRange(
  step: Extract<PlanStep, { kind: "clear" | "style" | "merge" | "columnWidth" | "rowHeight" }>,
  range: Excel.Range,
): void {
  switch (step.kind) {
    case "clear":
      range.unmerge();
      range.clear("All");
      return;
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
    const inputs = rows.map((row) => row.map(cellInput));
    const text = rows.flat().reduce((length, content) => length + textLength(content), 0);
    return job(
      cellCount(band) * BYTES_A_CELL + text * 4,
      () => {
        const range = rangeAt(place.sheetOf(step.target), band);
        range.numberFormat = inputs.map((row) => row.map((cell) => cell.format));
        range.values = inputs.map((row) => row.map((cell) => cell.input));
      },
      () => undefined,
    );
  });
}

function textLength(content: Content): number {
  return content.kind === "text" ? content.text.length : 0;
}

function copyJobs(
  step: Extract<PlanStep, { kind: "copyFormat" }>,
  looks: readonly (readonly CellLook[])[],
  place: Workplace,
): readonly Job<void>[] {
  const columns = step.to.right - step.to.left + 1;
  const rows = looks.map((row) => Array.from({ length: columns }, () => ({ format: lookToCopy(row[0] ?? {}) })));
  return propertyJobs(step.target, areaOf(step.to.top, step.to.left, step.to.bottom, step.to.right), rows, place);
}

function colorJobs(step: Extract<PlanStep, { kind: "color" }>, place: Workplace): readonly Job<void>[] {
  const rows = step.rows.map((row) => row.map((colors) => (colors === null ? {} : { format: lookOfColors(colors) })));
  return propertyJobs(step.target, writtenArea(step), rows, place);
}

function propertyJobs(
  target: SheetTarget,
  area: ReturnType<typeof areaOf>,
  rows: readonly (readonly Excel.SettableCellProperties[])[],
  place: Workplace,
): readonly Job<void>[] {
  return rowBands(area, CELLS_A_BAND).map((band) =>
    job(
      cellCount(band) * LOOK_BYTES,
      () => {
        const part = rows.slice(band.top - area.top, band.bottom - area.top + 1).map((row) => [...row]);
        rangeAt(place.sheetOf(target), band).setCellProperties(part);
      },
      () => undefined,
    ),
  );
}

function setName(place: Workplace, step: Extract<PlanStep, { kind: "mark" }>): void {
  markRange(place.context, step.name, rangeAt(place.sheetOf(step.target), step.area));
}
