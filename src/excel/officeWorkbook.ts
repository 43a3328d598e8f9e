import type { HostProblem, Undone, WorkbookPort } from "../model/port";
import { err, type Result } from "../model/result";
import { excelHost } from "./excelHost";
import { goTo } from "./goTo";
import type { JournalEntry } from "./undo/journal";
import { listSheets } from "./read/listSheets";
import { readGrid } from "./read/readGrid";
import { readMarks } from "./read/readMarks";
import { readMerges } from "./read/readMerges";
import { loadSetting, saveSetting } from "./read/settings";
import { watchChanges } from "./read/watchChanges";

/** Runs that can be undone, one after the other; older ones are forgotten. */
const RUNS_KEPT = 5;

export interface OfficeWorkbookOptions {
  /** How a pause is spent; only tests have another one. */
  readonly wait?: (milliseconds: number) => Promise<void>;
}

/** The workbook that Office.js is connected to. Its journal of runs lives as long as this object. */
export function officeWorkbook({ wait = pause }: OfficeWorkbookOptions = {}): WorkbookPort {
  const host = excelHost(wait);
  const runs: JournalEntry[] = [];
  return {
    sheets: () => listSheets(host),
    readGrid: (sheet, options) => readGrid(host, sheet, options),
    readMerges: (sheet) => readMerges(host, sheet),
    marks: () => readMarks(host),
    apply: async (plan, options) => {
      // What writes and undoes comes with the first write: the pane opens without it.
      const { applyPlan } = await import(/* webpackChunkName: "writing" */ "./apply/applyPlan");
      const { result, entry } = await applyPlan(host, plan, options);
      if (entry !== null) runs.push(entry);
      runs.splice(0, runs.length - RUNS_KEPT);
      return result;
    },
    undo: async () => {
      const newest = runs.at(-1);
      if (newest === undefined) return nothingToUndo();
      const { undoRun } = await import(/* webpackChunkName: "writing" */ "./undo/undoRun");
      const undone = await undoRun(host, newest);
      if (undone.ok) runs.pop();
      return undone;
    },
    canUndo: () => runs.length > 0,
    goTo: (sheet, cell) => goTo(host, sheet, cell),
    onChange: (listener) => watchChanges(host, listener),
    loadSetting: (key) => loadSetting(host, key),
    saveSetting: (key, value) => saveSetting(host, key, value),
  };
}

function nothingToUndo(): Result<Undone, HostProblem> {
  return err({ code: "host.nothingToUndo", sheet: null, detail: "the journal is empty" });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
