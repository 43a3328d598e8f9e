import { areaText, overlaps, type Area } from "../../model/address";
import { areaOf, around, cellCount, isInside } from "../../model/areas";
import type { RawValue } from "../../model/cell";
import { fingerprint } from "../../model/fingerprint";
import type { Plan, SheetArea } from "../../model/plan";
import type { HostProblem } from "../../model/port";
import { job, type Job } from "../jobs";
import { rangeAt, rowBands, sheetById } from "../ranges";
import { isFormula } from "../read/readGrid";
import type { KnownMerges } from "./lookAtSheets";
import { problem } from "./planProblem";
import { bySheet, mergedAreas, writtenAreas, type SheetAreas } from "./touchedAreas";

const CELLS_A_BAND = 5_000;
const BYTES_A_CELL = 60;

/** Reads what a check needs; `problems` says what stands against the plan once its jobs have run. */
export interface PlanCheck {
  readonly jobs: readonly Job<void>[];
  readonly problems: () => readonly HostProblem[];
}

/** Everything in the plan's cells that stands against it. */
export function checkCells(context: Excel.RequestContext, plan: Plan, merges: KnownMerges): readonly PlanCheck[] {
  return [
    { jobs: [], problems: () => mergedProblems(plan, merges) },
    ...plan.sources.map((source) => checkSource(context, source, source.fingerprint)),
    ...plan.free.map((free) => checkFree(context, free)),
    ...bySheet(writtenAreas(plan)).map((written) => checkHidden(context, written)),
    ...bySheet([...plan.free, ...mergedAreas(plan)]).map((shaped) => checkTables(context, shaped)),
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

interface CheckedBand {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly string[])[];
}

/** Sources have to say what they said when the plan was made. */
function checkSource(context: Excel.RequestContext, { sheet, area }: SheetArea, before: string): PlanCheck {
  const bands: CheckedBand[] = [];
  const load = (range: Excel.Range) => range.load("values,formulas,numberFormat");
  return {
    jobs: bandJobs(context, { sheet, area }, load, (range) => {
      const { values, formulas, numberFormat } = range;
      bands.push({
        values: values as unknown[][],
        formulas: formulas as unknown[][],
        formats: numberFormat as string[][],
      });
    }),
    problems: () => {
      const [values, formulas] = [bands.flatMap((band) => band.values), bands.flatMap((band) => band.formulas)];
      const formats = bands.flatMap((band) => band.formats);
      const now = fingerprint(area, (row, column) => {
        const [r, c] = [row - area.top, column - area.left];
        const [value, formula] = [(values[r]?.[c] ?? "") as RawValue, formulas[r]?.[c]];
        return { value, format: formats[r]?.[c] ?? "General", formula: isFormula(formula, value) ? formula : null };
      });
      return now === before ? [] : [problem("host.sourceChanged", sheet.name, areaText(area))];
    },
  };
}

/** A cell that another formula spills into has a value and no formula of its own: it is not free either. */
function checkFree(context: Excel.RequestContext, { sheet, area }: SheetArea): PlanCheck {
  let occupied = false;
  const load = (range: Excel.Range) => range.load("formulas,values");
  return {
    jobs: bandJobs(context, { sheet, area }, load, ({ formulas, values }) => {
      const cells: readonly unknown[][] = [...(formulas as unknown[][]), ...(values as unknown[][])];
      occupied ||= cells.some((row) => row.some((cell) => cell !== ""));
    }),
    problems: () => (occupied ? [problem("host.occupied", sheet.name, areaText(area))] : []),
  };
}

/** Values sent to rows that a filter hides land in the wrong ones (office-js #224, #6559), and not every filter tells of itself. */
function checkHidden(context: Excel.RequestContext, { sheet, areas }: SheetAreas): PlanCheck {
  const hidden: Area[] = [];
  const all = areas.reduce(around);
  const queue = () => rangeAt(sheetById(context, sheet.id), all).getRowProperties({ rowHidden: true });
  const read = ({ value: rows }: OfficeExtension.ClientResult<Excel.RowProperties[]>) => {
    rows.forEach(({ rowHidden }, index) => {
      const row = all.top + index;
      const isWritten = areas.some(({ top, bottom }) => row >= top && row <= bottom);
      if (rowHidden === true && isWritten) hidden.push(areaOf(row, all.left, row, all.right));
    });
  };
  return {
    jobs: [job((all.bottom - all.top + 1) * 30, queue, read)],
    problems: () =>
      hidden.length === 0 ? [] : [problem("host.hiddenRows", sheet.name, areaText(hidden.reduce(around)))],
  };
}

/** A table (Ctrl+T) takes in what is written right beside it, and refuses merges. Filling its own columns is allowed. */
function checkTables(context: Excel.RequestContext, { sheet, areas }: SheetAreas): PlanCheck {
  const box = areas.reduce(around);
  const near = areaOf(Math.max(0, box.top - 1), Math.max(0, box.left - 1), box.bottom, box.right);
  let isTable = false;
  const queue = () => rangeAt(sheetById(context, sheet.id), near).getTables(false).load("items/name");
  return {
    jobs: [job(500, queue, ({ items }) => void (isTable = items.length > 0))],
    problems: () => (isTable ? [problem("host.table", sheet.name, areaText(box))] : []),
  };
}

function bandJobs(
  context: Excel.RequestContext,
  { sheet, area }: SheetArea,
  load: (range: Excel.Range) => void,
  read: (range: Excel.Range) => void,
): readonly Job<void>[] {
  return rowBands(area, CELLS_A_BAND).map((band) => {
    const queue = () => {
      const range = rangeAt(sheetById(context, sheet.id), band);
      load(range);
      return range;
    };
    return job(cellCount(band) * BYTES_A_CELL, queue, read);
  });
}
