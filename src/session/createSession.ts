import type { WorkbookPort } from "../model/port";
import { ok } from "../model/result";
import type { OfferedFramework } from "./chooseFramework";
import { type FrameworkStore, frameworkStore } from "./frameworkStore";
import { highlightFindings, highlightState } from "./highlightFindings";
import { ignoreFinding, recallIgnored } from "./ignoredFindings";
import type { Workplace } from "./applyResults";
import type * as markedSheet from "./markedSheet";
import { inPieces } from "./inPieces";
import { recallChoices } from "./rememberedChoices";
import { keepRoster, rosterOf } from "./roster/rosterOf";
import type { Session } from "./session";
import { writtenAt } from "./writtenTimes";

type Understanding = Pick<typeof markedSheet, "assessMarked" | "rechosen" | "previewed">;

/** What understands a sheet is most of the code: it comes while the host is still reading the first one. */
const understanding = {
  module: null as Understanding | null,
  load: async () => (understanding.module ??= await import(/* webpackChunkName: "understanding" */ "./markedSheet")),
  loaded: () => {
    if (understanding.module === null) throw new Error("a sheet is chosen for before any was read");
    return understanding.module;
  },
};

/**
 * A session over one workbook. What the workbook itself keeps is read with the first scan. Code that a first look at a
 * sheet does not need is loaded when it is asked for: the pane opens without it.
 */
export function createSession(port: WorkbookPort, others: readonly OfferedFramework[]): Session {
  const store = frameworkStore(port, others);
  const scan: Session["scan"] = async (sheet, choices, options) => {
    const [grid, { assessMarked }] = await Promise.all([port.readGrid(sheet, options), understanding.load()]);
    if (!grid.ok) return grid;
    const marks = await port.marks();
    if (!marks.ok) return marks;
    const recalled = await store.recall();
    if (!recalled.ok) return recalled;
    const known = await recallChoices(port, marks.value);
    const facts = await port.facts();
    const steps = assessMarked(store, grid.value, marks.value, {
      choices,
      known,
      roster: await rosterOf(port, grid.value.sheet.id),
      facts: facts.ok ? facts.value : null,
    });
    const assessed = await inPieces(steps, grid.value.sheet.name, options);
    if (!assessed.ok) return assessed;
    const ignored = await recallIgnored(port);
    return ok({ ...assessed.value, ignored, writtenAt: await writtenAt(port, grid.value.sheet.id) });
  };
  const choose: Session["choose"] = (scanned, choices) => understanding.loaded().rechosen(store, scanned, choices);
  return {
    get offered() {
      return store.offered;
    },
    get unreadable() {
      return store.unreadable;
    },
    kept: () => store.recall(),
    scan,
    sheets: async () => (await import("./officersSheets")).officersSheets(port),
    scanAll: async (...asked) => (await import("./scanSheets")).scanSheets(port, { scan, choose }, ...asked),
    told: async (...asked) => (await import("./scanSheets")).toldOf(choose, ...asked),
    choose,
    ...writing({ port, store, scan, choose }),
    preview: (scanned, index, draft) => understanding.loaded().previewed(scanned, index, draft),
    ...keeping(port, store),
    ...drafting(port),
    ...telling(port, store),
    ...learning(port),
    ...settling(port),
    ...undoing(port, store),
    goTo: (sheet, cell) => port.goTo(sheet, cell),
    wholeFile: () => port.wholeFile(),
    openNew: (file) => port.openNew(file),
    releaseSheets: async (...asked) => (await import("./releaseSheets")).releaseSheets(port, ...asked),
    onChange: (listener) => port.onChange(listener),
  };
}

/** What was written, taken back or written to its end; what the workbook keeps is read anew then. */
function undoing(port: WorkbookPort, store: FrameworkStore): Pick<Session, "undo" | "canUndo" | "broken" | "finish"> {
  return {
    undo: async (options) => {
      const undone = await port.undo(options);
      store.forget();
      return undone;
    },
    canUndo: () => port.canUndo(),
    broken: () => port.broken(),
    finish: async (options) => {
      const finished = await port.finish(options);
      store.forget();
      return finished;
    },
  };
}

/** Results, from the plan to the cells. */
function writing(place: Workplace): Pick<Session, "plan" | "carryOut" | "apply"> {
  const load = () => import(/* webpackChunkName: "writing" */ "./applyResults");
  return {
    plan: async (...asked) => (await load()).planRun(place, ...asked),
    carryOut: async (...asked) => (await load()).applyRun(place, ...asked),
    apply: async (scans, write, options) => {
      const { planRun, applyRun } = await load();
      const planned = await planRun(place, scans, write, options);
      return planned.ok ? applyRun(place, planned.value, options) : planned;
    },
  };
}

/** Frameworks in the workbook. */
function keeping(
  port: WorkbookPort,
  store: FrameworkStore,
): Pick<
  Session,
  | "checkFramework"
  | "keepFramework"
  | "writeFrameworkSheet"
  | "readFrameworkSheet"
  | "proofreadFrameworkSheet"
  | "dropFramework"
> {
  return {
    checkFramework: async (framework) => (await import("./keepFrameworks")).problemsOf(framework),
    keepFramework: async (framework) => (await import("./keepFrameworks")).keepFramework(port, store, framework),
    writeFrameworkSheet: async (...asked) => (await import("./frameworkSheets")).writeFrameworkSheet(port, ...asked),
    readFrameworkSheet: async (sheet) => (await import("./frameworkSheets")).readFrameworkSheet(port, sheet),
    proofreadFrameworkSheet: async (...asked) =>
      (await import("./frameworkSheets")).proofreadFrameworkSheet(port, ...asked),
    dropFramework: async (id) => (await import("./keepFrameworks")).dropFramework(port, store, id),
  };
}

/** What the workbook keeps of what was written into it. */
function telling(
  port: WorkbookPort,
  store: FrameworkStore,
): Pick<Session, "written" | "goToResults" | "workData" | "clear"> {
  return {
    workData: async () => (await import("./workData")).workData(port),
    clear: async (options) => {
      const cleared = await (await import("./workData")).clearWorkData(port, options);
      store.forget();
      return cleared;
    },
    written: async (scanned) => (await import("./writtenOutputs")).writtenOutputs(port, scanned),
    goToResults: async (sheet) => (await import("./goToResults")).goToResults(port, sheet),
  };
}

/** The papers that results go into. */
function drafting(
  port: WorkbookPort,
): Pick<Session, "checkDraft" | "draft" | "templateFields" | "decision" | "draftFacts" | "rememberFacts"> {
  return {
    checkDraft: async (scans, file, names) =>
      (await import(/* webpackChunkName: "draft" */ "./draft/checkDraftFile")).checkDraftFile(file, scans, names),
    draft: async (scans, draft) => (await import("./writeDecision")).writeDraft(scans, draft),
    templateFields: async (scans, draft) => (await import("./writeDecision")).fieldsOfTemplate(scans, draft),
    decision: async (scans, language) => (await import("./writeDecision")).writeDecision(scans, language),
    draftFacts: async () => (await import("./draftFacts")).keptFacts(port),
    rememberFacts: async (facts) => (await import("./draftFacts")).keepFacts(port, facts),
  };
}

/** What tables tell of the rules behind them. */
function learning(port: WorkbookPort): Pick<Session, "derive" | "infer" | "verify" | "writeVerification"> {
  return {
    derive: async (scanned, table) => (await import("./learnFrameworks")).deriveFromScan(scanned, table),
    infer: async (scans) => (await import("./learnFrameworks")).inferFromScans(scans),
    verify: async (scans) => (await import("./verify/verifyScans")).verifyScans(scans),
    writeVerification: async (...asked) =>
      (await import("./verify/writeVerification")).writeVerification(port, ...asked),
  };
}

/** What can be done about a finding. */
function settling(
  port: WorkbookPort,
): Pick<Session, "ignore" | "keepRoster" | "fixes" | "fix" | "highlights" | "highlight"> {
  const load = () => import(/* webpackChunkName: "fixes" */ "./fixFindings");
  return {
    ignore: (scanned, found, reason) => ignoreFinding(port, scanned, found, reason),
    keepRoster: ({ grid }, text) => keepRoster(port, grid.sheet.id, text),
    highlights: (scanned) => highlightState(port, scanned),
    highlight: (scanned, findings, options) => highlightFindings(port, scanned, findings, options),
    fixes: async (scanned) => (await load()).fixableFindings(scanned),
    fix: async (scanned, fixes, options) => (await load()).fixFindings(port, scanned, fixes, options),
  };
}
