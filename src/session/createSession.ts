import type { Grid } from "../model/grid";
import type { HostProblem, Mark, RunOptions, WorkbookPort } from "../model/port";
import { err, ok, type Result } from "../model/result";
import { markUse } from "../writer/markNames";
import { planResults, type RankedTable } from "../writer/planResults";
import { assessSheet, type OfferedFramework } from "./assessSheet";
import { choiceFor, recallChoices, rememberChoices, type RememberedChoices } from "./rememberedChoices";
import type { SheetScan, TableChoice } from "./scan";
import type { Session } from "./session";

/** A session over one workbook, with the frameworks on offer in it. */
export function createSession(port: WorkbookPort, offered: readonly OfferedFramework[]): Session {
  const scan: Session["scan"] = async (sheet, choices, options) => {
    const grid = await port.readGrid(sheet, options);
    if (!grid.ok) return grid;
    const marks = await port.marks();
    if (!marks.ok) return marks;
    return ok(assess(offered, grid.value, marks.value, choices ?? (await recallChoices(port))));
  };

  return {
    frameworks: offered.map(({ framework }) => framework),
    scan,
    scanAll: (options) => scanSheets(port, scan, (sheet) => sheet.visible, options),
    choose: (scanned, choices) =>
      scanned.ours ? scanned : assessSheet(scanned.grid, offered, (_, index) => choices[index] ?? {}),
    apply: (scans, write, options) => applyResults(port, scan, scans, write, options),
    undo: (options) => port.undo(options),
    canUndo: () => port.canUndo(),
    goTo: (sheet, cell) => port.goTo(sheet, cell),
    onChange: (listener) => port.onChange(listener),
  };
}

function assess(
  offered: readonly OfferedFramework[],
  grid: Grid,
  marks: readonly Mark[],
  choices: readonly TableChoice[] | RememberedChoices,
): SheetScan {
  if (marks.some(({ name, sheet }) => sheet.id === grid.sheet.id && markUse(name)?.kind === "summary")) {
    return { grid, tables: [], choices: [], findings: [], ours: true };
  }
  return assessSheet(grid, offered, (block, index) =>
    isList(choices) ? (choices[index] ?? {}) : choiceFor(block, choices),
  );
}

function isList(choices: readonly TableChoice[] | RememberedChoices): choices is readonly TableChoice[] {
  return Array.isArray(choices);
}

/** Scans one sheet after the other, and keeps those that hold a table. */
async function scanSheets(
  port: WorkbookPort,
  scan: Session["scan"],
  wanted: (sheet: { readonly id: string; readonly visible: boolean }) => boolean,
  options: RunOptions | undefined,
): Promise<Result<readonly SheetScan[], HostProblem>> {
  const sheets = await port.sheets();
  if (!sheets.ok) return sheets;
  const scans: SheetScan[] = [];
  for (const sheet of sheets.value.filter(wanted)) {
    const scanned = await scan(sheet, undefined, options);
    if (!scanned.ok) return scanned;
    if (scanned.value.tables.length > 0) scans.push(scanned.value);
  }
  return ok(scans);
}

async function applyResults(
  port: WorkbookPort,
  scan: Session["scan"],
  asked: readonly SheetScan[],
  write: Parameters<Session["apply"]>[1],
  options: RunOptions | undefined,
): ReturnType<Session["apply"]> {
  const marks = await port.marks();
  if (!marks.ok) return marks;
  const sheets = await port.sheets();
  if (!sheets.ok) return sheets;
  const askedIds = new Set(asked.map(({ grid }) => grid.sheet.id));
  const ranked = new Set(marks.value.map(({ sheet }) => sheet.id).filter((id) => !askedIds.has(id)));
  const others = await scanSheets(port, scan, ({ id }) => [...ranked].some((known) => known === id), options);
  if (!others.ok) return others;
  const order = sheets.value.map(({ id }) => id);
  const scans = [...asked, ...others.value].sort(
    (a, b) => order.indexOf(a.grid.sheet.id) - order.indexOf(b.grid.sheet.id),
  );
  const plan = planResults({ ...write, tables: scans.flatMap(rankedTables), marks: marks.value, sheets: sheets.value });
  if (!plan.ok) return err({ code: "write.refused", problems: plan.error });
  const applied = await port.apply(plan.value, options);
  if (!applied.ok) return applied;
  const remembered = await rememberChoices(port, await recallChoices(port), scans);
  return remembered.ok ? applied : ok({ ...applied.value, skipped: [...applied.value.skipped, "choices"] });
}

function rankedTables({ grid, tables }: SheetScan): readonly RankedTable[] {
  return tables.flatMap(({ block, assessment }) =>
    assessment === null ? [] : [{ grid, block, table: assessment.table, ranking: assessment.ranking }],
  );
}
