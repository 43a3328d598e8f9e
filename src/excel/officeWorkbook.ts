import type { HostProblem, Undone, WorkbookPort } from "../model/port";
import { err, type Result } from "../model/result";
import { excelHost } from "./excelHost";
import { goTo } from "./goTo";
import { listSheets } from "./read/listSheets";
import { readGrid } from "./read/readGrid";
import { readMarks } from "./read/readMarks";
import { readMerges } from "./read/readMerges";
import { loadSetting, saveSetting } from "./read/settings";
import { watchChanges, type ListeningPage } from "./read/watchChanges";
import { ownWriting } from "./ownWriting";
import { memoryStore, runStore, type TextStore } from "./undo/runStore";

export interface OfficeWorkbookOptions {
  /** How a pause is spent; only tests have another one. */
  readonly wait?: (milliseconds: number) => Promise<void>;
  /** Milliseconds that Excel has for one answer. */
  readonly answerWithin?: number;
  /** Where the journal of runs is kept; without it, it lives as long as this object. */
  readonly store?: TextStore;
  readonly now?: () => number;
  /** Listeners are taken off when it goes. */
  readonly page?: ListeningPage;
}

/** The workbook that Office.js is connected to. */
export function officeWorkbook(options: OfficeWorkbookOptions = {}): WorkbookPort {
  const { wait = pause, answerWithin, store = memoryStore(), now = Date.now, page = null } = options;
  const host = excelHost({ wait, ...(answerWithin === undefined ? {} : { answerWithin }) });
  const runs = runStore(store, now);
  const writing = ownWriting(now);
  return {
    sheets: () => listSheets(host),
    readGrid: (sheet, reading) => readGrid(host, sheet, reading),
    readMerges: (sheet) => readMerges(host, sheet),
    marks: () => readMarks(host),
    apply: (plan, applying) =>
      writing.during(async () => {
        // What writes and undoes comes with the first write: the pane opens without it.
        const { applyPlan } = await import(/* webpackChunkName: "writing" */ "./apply/applyPlan");
        try {
          const { result, entry } = await applyPlan(host, plan, runs.begin, applying);
          runs.end(entry);
          return result;
        } catch (error) {
          // A fault of ours: what it had written is put back.
          runs.end(null);
          throw error;
        }
      }),
    undo: () =>
      writing.during(async () => {
        const newest = runs.newest();
        if (newest === null) return nothingToUndo();
        const { undoRun } = await import(/* webpackChunkName: "writing" */ "./undo/undoRun");
        const undone = await undoRun(host, newest);
        if (undone.ok) runs.dropNewest();
        return undone;
      }),
    canUndo: () => runs.newest() !== null,
    goTo: (sheet, cell) => goTo(host, sheet, cell),
    onChange: (listener) => watchChanges(host, listener, { areWeWriting: writing.isOurs, page }),
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
