import type { HostProblem, WorkbookPort } from "../model/port";
import { err, ok, type Result } from "../model/result";
import { excelHost } from "./excelHost";
import { goTo } from "./goTo";
import { listSheets } from "./read/listSheets";
import { readFacts } from "./read/readFacts";
import { readGrid } from "./read/readGrid";
import { readMarks } from "./read/readMarks";
import { readMerges } from "./read/readMerges";
import { loadSetting, readSettings, saveSetting } from "./read/settings";
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
  const write: WorkbookPort["apply"] = async (plan, applying) => {
    // What writes and undoes comes with the first write: the pane opens without it.
    const { applyPlan } = await import(/* webpackChunkName: "writing" */ "./apply/applyPlan");
    try {
      const { result, entry } = await applyPlan(host, plan, (begun) => runs.begin(begun, plan), applying);
      runs.end(entry);
      return result;
    } catch (error) {
      // A fault of ours: what it had written is put back.
      runs.end(null);
      throw error;
    }
  };
  const undo: WorkbookPort["undo"] = async () => {
    const newest = runs.newest();
    if (newest === null) return nothingToUndo();
    const { undoRun } = await import(/* webpackChunkName: "writing" */ "./undo/undoRun");
    const undone = await undoRun(host, newest);
    if (undone.ok) runs.dropNewest();
    return undone;
  };
  return {
    sheets: () => listSheets(host),
    facts: () => readFacts(host),
    readGrid: (sheet, reading) => readGrid(host, sheet, reading),
    readMerges: (sheet) => readMerges(host, sheet),
    readLayout: async (cells) => (await import("./read/readLayout")).readLayout(host, cells),
    marks: () => readMarks(host),
    highlights: async (sheet) => {
      const { readHighlights } = await import("./highlights");
      return host.run(async (context) => ok((await readHighlights(context, [sheet]))[0]?.highlights ?? []));
    },
    apply: (plan, applying) => writing.during(() => write(plan, applying)),
    undo: () => writing.during(undo),
    canUndo: () => runs.newest() !== null,
    broken: () => {
      const broken = runs.broken();
      return broken && { canFinish: broken.plan !== null };
    },
    finish: (applying) =>
      writing.during(async () => {
        const plan = runs.broken()?.plan ?? null;
        if (plan === null) return nothingToUndo();
        const undone = await undo();
        return undone.ok ? write(plan, applying) : undone;
      }),
    goTo: (sheet, cell) => goTo(host, sheet, cell),
    onChange: (listener) => watchChanges(host, listener, { areWeWriting: writing.isOurs, page }),
    loadSetting: (key) => loadSetting(host, key),
    loadSettings: (keys) => readSettings(host, keys),
    saveSetting: (key, value) => saveSetting(host, key, value),
    wholeFile: async () => (await import("./files")).wholeFile(),
    openNew: async (file) => (await import("./files")).openNew(file),
  };
}

function nothingToUndo(): Result<never, HostProblem> {
  return err({ code: "host.nothingToUndo", sheet: null, detail: "the journal is empty" });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
