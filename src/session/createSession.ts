import type { Grid } from "../model/grid";
import type { Mark, RunOptions, WorkbookPort } from "../model/port";
import { ok } from "../model/result";
import { markUse } from "../writer/markNames";
import { assessSheet, assessUnderDraft, type OfferedFramework } from "./assessSheet";
import { holdsFramework, readFrameworkSheet, writeFrameworkSheet } from "./frameworkSheets";
import { frameworkStore } from "./frameworkStore";
import { hasSomethingToTell } from "./hasSomethingToTell";
import { joinForms } from "./joinForms";
import { deriveFromScan, inferFromScans } from "./learnFrameworks";
import { choiceFor, recallChoices, type RememberedChoices } from "./rememberedChoices";
import type { SheetScan, TableChoice } from "./scan";
import type { Session } from "./session";

/** A session over one workbook. What the workbook itself keeps is read with the first scan. */
export function createSession(port: WorkbookPort, others: readonly OfferedFramework[]): Session {
  const store = frameworkStore(port, others);
  const scan: Session["scan"] = async (sheet, choices, options) => {
    const grid = await port.readGrid(sheet, options);
    if (!grid.ok) return grid;
    const marks = await port.marks();
    if (!marks.ok) return marks;
    const recalled = await store.recall();
    if (!recalled.ok) return recalled;
    return ok(assessMarked(store.offered, grid.value, marks.value, choices ?? (await recallChoices(port))));
  };

  return {
    get offered() {
      return store.offered;
    },
    get unreadable() {
      return store.unreadable;
    },
    scan,
    scanAll: (options) => scanSheets(port, scan, options),
    choose: (scanned, choices) =>
      scanned.ours
        ? scanned
        : {
            ...assessSheet(scanned.grid, store.offered, (_, index) => choices[index] ?? {}),
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
    keepFramework: (framework) => store.keepFramework(framework),
    writeFrameworkSheet: (framework, language, options) => writeFrameworkSheet(port, framework, language, options),
    readFrameworkSheet: (sheet) => readFrameworkSheet(port, sheet),
    dropFramework: (id) => store.dropFramework(id),
    undo: (options) => port.undo(options),
    canUndo: () => port.canUndo(),
    goTo: (sheet, cell) => port.goTo(sheet, cell),
    onChange: (listener) => port.onChange(listener),
  };
}

function assessMarked(
  offered: readonly OfferedFramework[],
  grid: Grid,
  marks: readonly Mark[],
  choices: readonly TableChoice[] | RememberedChoices,
): SheetScan {
  const here = marks.filter(({ sheet }) => sheet.id === grid.sheet.id);
  if (holdsFramework(grid) || here.some(({ name }) => markUse(name)?.kind === "summary")) {
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

/** Scans one visible sheet after the other, and keeps those that have something to tell. */
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
    scans.push(scanned.value);
  }
  return ok(joinForms(scans).filter(hasSomethingToTell));
}
