import type { Grid } from "../model/grid";
import type { HostProblem, Mark, RunOptions, WorkbookPort } from "../model/port";
import { ok, type Result } from "../model/result";
import { markUse } from "../writer/markNames";
import { assessSheet, assessUnderDraft, type OfferedFramework } from "./assessSheet";
import { deriveFromScan, inferFromScans } from "./learnFrameworks";
import { choiceFor, recallChoices, type RememberedChoices } from "./rememberedChoices";
import type { SheetScan, TableChoice } from "./scan";
import type { Session } from "./session";
import {
  NO_FRAMEWORKS,
  offering,
  recallFrameworks,
  saveFrameworks,
  withFramework,
  withoutFramework,
  type WorkbookFrameworks,
} from "./workbookFrameworks";

/** A session over one workbook. What the workbook itself keeps is read with the first scan. */
export function createSession(port: WorkbookPort, others: readonly OfferedFramework[]): Session {
  let kept: WorkbookFrameworks | null = null;
  const offered = (): readonly OfferedFramework[] => offering(others, kept ?? NO_FRAMEWORKS);

  const recall = async (): Promise<Result<WorkbookFrameworks, HostProblem>> => {
    const recalled = kept === null ? await recallFrameworks(port) : ok(kept);
    if (recalled.ok) kept = recalled.value;
    return recalled;
  };
  const keep = async (change: (kept: WorkbookFrameworks) => WorkbookFrameworks): Promise<Result<null, HostProblem>> => {
    const recalled = await recall();
    if (!recalled.ok) return recalled;
    const changed = change(recalled.value);
    const saved = await saveFrameworks(port, changed);
    if (saved.ok) kept = changed;
    return saved;
  };

  const scan: Session["scan"] = async (sheet, choices, options) => {
    const grid = await port.readGrid(sheet, options);
    if (!grid.ok) return grid;
    const marks = await port.marks();
    if (!marks.ok) return marks;
    const recalled = await recall();
    if (!recalled.ok) return recalled;
    return ok(assess(offered(), grid.value, marks.value, choices ?? (await recallChoices(port))));
  };

  return {
    get offered() {
      return offered();
    },
    get unreadable() {
      return kept?.unreadable ?? [];
    },
    scan,
    scanAll: (options) => scanSheets(port, scan, options),
    choose: (scanned, choices) =>
      scanned.ours
        ? scanned
        : {
            ...assessSheet(scanned.grid, offered(), (_, index) => choices[index] ?? {}),
            ourColumns: scanned.ourColumns,
          },
    apply: async (scans, write, options) => {
      // Nothing of the writing is needed to show what would be written: the pane opens without it.
      const { applyResults } = await import(/* webpackChunkName: "writing" */ "./applyResults");
      return applyResults(port, scan, scans, write, options);
    },
    preview: ({ grid, tables, choices }, index, draft) => {
      const table = tables[index];
      return table === undefined ? null : assessUnderDraft(grid, table, draft, choices[index] ?? {});
    },
    derive: deriveFromScan,
    infer: inferFromScans,
    keepFramework: (framework) => keepValid(framework, keep),
    dropFramework: (id) => keep((frameworks) => withoutFramework(frameworks, id)),
    undo: (options) => port.undo(options),
    canUndo: () => port.canUndo(),
    goTo: (sheet, cell) => port.goTo(sheet, cell),
    onChange: (listener) => port.onChange(listener),
  };
}

async function keepValid(
  framework: Parameters<Session["keepFramework"]>[0],
  keep: (change: (kept: WorkbookFrameworks) => WorkbookFrameworks) => Promise<Result<null, HostProblem>>,
): ReturnType<Session["keepFramework"]> {
  const { readFramework } = await import("../framework/loadFramework");
  const checked = readFramework(framework);
  if (!checked.ok) return { ok: false, error: { code: "framework.invalid", problems: checked.error } };
  return keep((frameworks) => withFramework(frameworks, checked.value));
}

function assess(
  offered: readonly OfferedFramework[],
  grid: Grid,
  marks: readonly Mark[],
  choices: readonly TableChoice[] | RememberedChoices,
): SheetScan {
  const here = marks.filter(({ sheet }) => sheet.id === grid.sheet.id);
  if (here.some(({ name }) => markUse(name)?.kind === "summary")) {
    return { grid, tables: [], choices: [], findings: [], ours: true, ourColumns: [] };
  }
  const ourColumns = here.flatMap(({ name, area }) => (markUse(name)?.kind === "column" ? [area] : []));
  const assessed = assessSheet(grid, offered, (block, index) =>
    isList(choices) ? (choices[index] ?? {}) : choiceFor(block, choices),
  );
  return { ...assessed, ourColumns };
}

function isList(choices: readonly TableChoice[] | RememberedChoices): choices is readonly TableChoice[] {
  return Array.isArray(choices);
}

/** Scans one visible sheet after the other, and keeps those that hold a table. */
async function scanSheets(
  port: WorkbookPort,
  scan: Session["scan"],
  options: RunOptions | undefined,
): ReturnType<Session["scanAll"]> {
  const sheets = await port.sheets();
  if (!sheets.ok) return sheets;
  const scans: SheetScan[] = [];
  for (const sheet of sheets.value.filter(({ visible }) => visible)) {
    const scanned = await scan(sheet, undefined, options);
    if (!scanned.ok) return scanned;
    if (scanned.value.tables.length > 0) scans.push(scanned.value);
  }
  return ok(scans);
}
