import { areaText, cellText, columnIndex, rowIndex, type Area } from "../../model/address";
import { areaOf, disjoint, isInside, subtractAll } from "../../model/areas";
import { type Grid, heldText } from "../../model/grid";
import { groupedBy } from "../../model/groupedBy";
import type { Content, Plan, PlanStep, SheetArea } from "../../model/plan";
import type { BesideCells, CellChange, SheetChanges } from "../../model/planChanges";
import type { Mark, SheetInfo } from "../../model/port";
import { markUse } from "../markNames";
import { isSame } from "../sheet/equalRuns";
import { takesName } from "../sheet/sheetNames";
import { contentKey, keyAt } from "./cellKeys";
import { areaOfWrite, ownCells, type OwnRows } from "./ownRows";

/** The workbook that a plan is for, as it is now. */
export interface WorkbookBefore {
  /** Of every sheet that is there and that the plan changes, by its id. */
  readonly grids: ReadonlyMap<string, Grid>;
  readonly marks: readonly Mark[];
  readonly sheets: readonly SheetInfo[];
  readonly ownRows: OwnRows;
}

/** So many changed cells of ours are shown; the rest is counted. */
const EXAMPLES = 5;
const BLANK: Content = { kind: "blank" };

/** What the plan will do, sheet by sheet in its own order: read off its steps, so that nothing else is done. */
export function previewPlan({ steps }: Plan, before: WorkbookBefore): readonly SheetChanges[] {
  return [...groupedBy(steps, sheetOf)].flatMap(([id, own]): readonly SheetChanges[] => {
    if (id === null) return [];
    const added = own.find((step) => step.kind === "ensureSheet");
    if (added !== undefined) return [newSheet(added, own, before)];
    const grid = before.grids.get(id);
    if (grid === undefined) throw new Error(`sheet ${id} was not read before its preview`);
    const changes = changesOf(grid, own, before);
    return changes === null ? [] : [changes];
  });
}

/** The sheets that are there and that the plan changes. */
export function sheetsChangedBy({ steps }: Plan): readonly Grid["sheet"][] {
  const refs = steps.flatMap((step) => {
    if (step.kind === "includeInPrint") return [step.sheet];
    return "target" in step && step.target.kind === "existing" ? [step.target.sheet] : [];
  });
  return [...new Map(refs.map((ref) => [ref.id, ref])).values()];
}

/** Cells that are there and that the plan gives other contents; those that have to be blank are not among them. */
export function overwrittenAreas({ steps, free }: Plan): readonly SheetArea[] {
  const areas = steps.flatMap((step): SheetArea[] => {
    if ((step.kind !== "clear" && step.kind !== "write") || step.target.kind === "own") return [];
    return [{ sheet: step.target.sheet, area: step.kind === "clear" ? step.area : areaOfWrite(step) }];
  });
  const sheets = [...new Map(areas.map(({ sheet }) => [sheet.id, sheet])).values()];
  return sheets.flatMap((sheet) => {
    const on = (all: readonly SheetArea[]) => all.flatMap((one) => (one.sheet.id === sheet.id ? [one.area] : []));
    return disjoint(on(areas)).flatMap((area) => subtractAll(area, on(free)).map((piece) => ({ sheet, area: piece })));
  });
}

function sheetOf(step: PlanStep): string | null {
  if (step.kind === "ensureSheet" || step.kind === "pageSetup" || step.kind === "lookAlike") return `own ${step.key}`;
  if (step.kind === "includeInPrint") return step.sheet.id;
  if (step.kind === "unmark" || step.kind === "highlight") return null;
  return step.target.kind === "own" ? `own ${step.target.key}` : step.target.sheet.id;
}

function newSheet(
  { name, wanted }: Extract<PlanStep, { kind: "ensureSheet" }>,
  steps: readonly PlanStep[],
  { sheets, marks }: WorkbookBefore,
): SheetChanges {
  const other = sheets.find((sheet) => takesName(sheet.name, wanted));
  const isOurs = marks.some((mark) => mark.sheet.id === other?.id && markUse(mark.name)?.kind === "sheet");
  let added = 0;
  for (const step of steps) {
    if (step.kind !== "write") continue;
    for (const row of step.rows) for (const { kind } of row) if (kind !== "blank") added += 1;
  }
  return {
    sheet: name,
    kind: "new",
    besides: other === undefined || isOurs ? null : other.name,
    cells: { added, changed: 0, removed: 0, unchanged: 0 },
    officers: [],
    examples: [],
    beside: besideOf(steps),
    titles: [],
  };
}

/** Null where the plan only puts a name over cells. */
function changesOf(grid: Grid, steps: readonly PlanStep[], { marks, ownRows }: WorkbookBefore): SheetChanges | null {
  const writes = steps.filter((step) => step.kind === "write");
  const clears = steps.filter((step) => step.kind === "clear");
  const beside = besideOf(steps);
  if (writes.length === 0 && clears.length === 0 && beside.length === 0) return null;
  const count = { added: 0, changed: 0, removed: 0, unchanged: 0 };
  const [officers, examples]: [CellChange[], CellChange[]] = [[], []];
  const isAsWritten = ownCells(grid, marks, ownRows);
  const look = (row: number, column: number, after: Content): void => {
    const [was, is] = [keyAt(grid, row, column), contentKey(after)];
    const kind = was === is ? "unchanged" : was === "" ? "added" : is === "" ? "removed" : "changed";
    if (was === "" && is === "") return;
    count[kind] += 1;
    if (kind !== "changed" && kind !== "removed") return;
    const into = isAsWritten(row, column) ? examples : officers;
    if (into === examples && examples.length >= EXAMPLES) return;
    into.push({ cell: addressOf(row, column), before: heldText(grid, row - grid.top, column - grid.left), after });
  };
  for (const { at, rows } of writes) {
    rows.forEach((line, r) => line.forEach((content, c) => look(at.row + r, at.column + c, content)));
  }
  const written = writes.map(areaOfWrite);
  clears.forEach(({ area }, index) => {
    const told = [...written, ...clears.slice(0, index).map((step) => step.area)];
    for (const [row, column] of cellsIn(grid, area)) {
      const cell = areaOf(row, column, row, column);
      if (!told.some((hole) => isInside(cell, hole))) look(row, column, BLANK);
    }
  });
  const isSame = count.added + count.changed + count.removed === 0;
  const kind = isSame ? "unchanged" : writes.length === 0 && clears.length > 0 ? "emptied" : "changed";
  return {
    sheet: grid.sheet.name,
    kind,
    besides: null,
    cells: count,
    officers,
    examples,
    beside,
    titles: titlesOf(steps),
  };
}

function titlesOf(steps: readonly PlanStep[]): SheetChanges["titles"] {
  return steps.flatMap((step) =>
    step.kind === "stretch" ? [{ from: areaText(step.from), to: areaText(step.to) }] : [],
  );
}

function besideOf(steps: readonly PlanStep[]): readonly BesideCells[] {
  const growsPrint = steps.some((step) => step.kind === "includeInPrint" && !isInside(step.area, step.table));
  const draws = steps.some((step) => step.kind === "chart" && !isSame(step.before, step.after));
  const stretches = steps.some(({ kind }) => kind === "stretch");
  return [
    ...(growsPrint ? (["printArea"] as const) : []),
    ...(stretches ? (["titles"] as const) : []),
    ...(draws ? (["charts"] as const) : []),
  ];
}

function* cellsIn(grid: Grid, area: Area): Generator<readonly [row: number, column: number]> {
  const bottom = Math.min(area.bottom, grid.top + grid.rowCount - 1);
  const right = Math.min(area.right, grid.left + grid.columnCount - 1);
  for (let row = Math.max(area.top, grid.top); row <= bottom; row++) {
    for (let column = Math.max(area.left, grid.left); column <= right; column++) yield [row, column];
  }
}

function addressOf(row: number, column: number): string {
  return cellText({ row: rowIndex(row), column: columnIndex(column) });
}
