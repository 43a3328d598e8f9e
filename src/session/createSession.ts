import type { Grid } from "../model/grid";
import type { Mark, WorkbookPort } from "../model/port";
import { ok } from "../model/result";
import { isOwnSheet } from "../outputs/markNames";
import { assessSheet, assessUnderDraft, type OfferedFramework, type OfTable } from "./assessSheet";
import { formLanguage } from "./formLanguage";
import { type FrameworkStore, frameworkStore } from "./frameworkStore";
import { choiceFor, rankedBy, recallChoices, type KnownTables } from "./rememberedChoices";
import { ignoreFinding, recallIgnored } from "./ignoredFindings";
import { ourColumnsOf } from "./ourColumns";
import { rosterOf } from "./rosterOf";
import type { SheetScan, TableChoice } from "./scan";
import type { Session } from "./session";
import { writtenAt } from "./writtenTimes";

/**
 * A session over one workbook. What the workbook itself keeps is read with the first scan. Code that a first look at a
 * sheet does not need is loaded when it is asked for: the pane opens without it.
 */
export function createSession(port: WorkbookPort, others: readonly OfferedFramework[]): Session {
  const store = frameworkStore(port, others);
  const scan: Session["scan"] = async (sheet, choices, options) => {
    const grid = await port.readGrid(sheet, options);
    if (!grid.ok) return grid;
    const marks = await port.marks();
    if (!marks.ok) return marks;
    const recalled = await store.recall();
    if (!recalled.ok) return recalled;
    const known = await recallChoices(port, marks.value);
    const assessed = assessMarked(store, grid.value, marks.value, {
      choices,
      known,
      roster: await rosterOf(port, grid.value.sheet.id),
    });
    const ignored = await recallIgnored(port);
    return ok({ ...assessed, ignored, writtenAt: await writtenAt(port, grid.value.sheet.id) });
  };
  const choose: Session["choose"] = (scanned, choices) => rechosen(store, scanned, choices);
  return {
    get offered() {
      return store.offered;
    },
    get unreadable() {
      return store.unreadable;
    },
    scan,
    sheets: async () => (await import("./officersSheets")).officersSheets(port),
    scanAll: async (options, shown) => {
      const { scanSheets } = await import("./scanSheets");
      return scanSheets(port, { scan, choose }, options, shown);
    },
    choose,
    apply: async (scans, write, options) => {
      const { applyResults } = await import(/* webpackChunkName: "writing" */ "./applyResults");
      return applyResults({ port, store, scan }, scans, write, options);
    },
    preview: ({ grid, tables, choices }, index, draft) => {
      const table = tables[index];
      return table === undefined ? null : assessUnderDraft(grid, table, draft, choices[index] ?? {});
    },
    derive: async (scanned, table) => (await import("./learnFrameworks")).deriveFromScan(scanned, table),
    infer: async (scans) => (await import("./learnFrameworks")).inferFromScans(scans),
    verify: async (scans) => (await import("./verify/verifyScans")).verifyScans(scans),
    checkFramework: async (framework) => (await import("./keepFrameworks")).problemsOf(framework),
    keepFramework: async (framework) => (await import("./keepFrameworks")).keepFramework(port, store, framework),
    writeFrameworkSheet: async (framework, language, options) =>
      (await import("./frameworkSheets")).writeFrameworkSheet(port, framework, language, options),
    readFrameworkSheet: async (sheet) => (await import("./frameworkSheets")).readFrameworkSheet(port, sheet),
    dropFramework: async (id) => (await import("./keepFrameworks")).dropFramework(port, store, id),
    decision: async (scans, language) => (await import("./writeDecision")).writeDecision(scans, language),
    undo: async (options) => {
      const undone = await port.undo(options);
      store.forget();
      return undone;
    },
    canUndo: () => port.canUndo(),
    ignore: (scanned, found, reason) => ignoreFinding(port, scanned, found, reason),
    goTo: (sheet, cell) => port.goTo(sheet, cell),
    goToResults: async (sheet) => (await import("./goToResults")).goToResults(port, sheet),
    onChange: (listener) => port.onChange(listener),
  };
}

function rechosen({ offered }: FrameworkStore, scanned: SheetScan, choices: readonly TableChoice[]): SheetScan {
  const { grid, tables, ours, ourColumns, roster, ignored, writtenAt: at } = scanned;
  if (ours) return scanned;
  const assessed = assessSheet(grid, offered, (_, index) => choices[index] ?? {}, {
    rankedByOf: (_, index) => tables[index]?.rankedBy ?? null,
    ourColumns,
    roster,
  });
  return { ...assessed, ignored, writtenAt: at };
}

interface Decided {
  readonly roster: readonly string[] | null;
  /** As asked for; otherwise as remembered. */
  readonly choices: readonly TableChoice[] | undefined;
  readonly known: KnownTables;
}

function assessMarked(
  { offered }: FrameworkStore,
  grid: Grid,
  marks: readonly Mark[],
  { choices, known, roster }: Decided,
): SheetScan {
  const here = marks.filter(({ sheet }) => sheet.id === grid.sheet.id);
  if (formLanguage(grid) !== null || isOwnSheet(marks, grid.sheet)) {
    return {
      grid,
      tables: [],
      choices: [],
      findings: [],
      ours: true,
      ourColumns: [],
      roster: null,
      ignored: [],
      writtenAt: null,
    };
  }
  const choiceOf: OfTable<TableChoice> = (block, index, blocks) =>
    choices === undefined ? choiceFor(block, blocks, known) : (choices[index] ?? {});
  return assessSheet(grid, offered, choiceOf, {
    rankedByOf: (block, _, blocks) => rankedBy(block, blocks, known),
    ourColumns: ourColumnsOf(here),
    roster,
  });
}
