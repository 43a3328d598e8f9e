import type { SheetRef } from "../model/grid";
import { assertNever } from "../model/never";
import type { Applied, HostProblem, Progress, Undone } from "../model/port";
import type { SheetScan, TableChoice } from "../session/scan";
import type { PlannedRun, RefusedWrite, WriteChoices } from "../session/session";

/** What is being done to the workbook; one thing at a time. */
export type WorkKind = "scanning" | "surveying" | "writing" | "undoing";
/** Why a deed failed: Excel refused, or nothing could be planned. */
export type Trouble = HostProblem | RefusedWrite;
/** A thing asked of the workbook that can fail. */
export type Deed = WorkKind | "showing" | "listening";

export type Work =
  | { readonly kind: "idle" }
  | { readonly kind: WorkKind; readonly progress: Progress | null; readonly cancelling: boolean };

/** The workbook is being changed: what else would change it has to wait. A reading gives way (`oneJob`). */
export function isChanging({ kind }: Work): boolean {
  return kind === "writing" || kind === "undoing";
}

/** How the last deed ended, as the officer is told it. */
export type Outcome =
  | { readonly kind: "written"; readonly applied: Applied; readonly scans: readonly SheetScan[] }
  /** Nothing is written yet: the run replaces cells of the officer's that no preview has shown, or stretches titles. */
  | {
      readonly kind: "asked";
      readonly planned: PlannedRun;
      readonly scans: readonly SheetScan[];
      readonly write: WriteChoices;
    }
  | { readonly kind: "fixed"; readonly cells: number }
  /** 0: the colours were taken away. */
  | { readonly kind: "highlighted"; readonly cells: number }
  | { readonly kind: "cleared" }
  | { readonly kind: "undone"; readonly undone: Undone }
  | { readonly kind: "cancelled"; readonly deed: WorkKind }
  | { readonly kind: "failed"; readonly deed: Deed; readonly trouble: Trouble };

export interface Sheet {
  readonly scan: SheetScan;
  /** Position of the table shown. */
  readonly table: number;
  /** Cells changed after the scan. */
  readonly stale: boolean;
  /** The active sheet, where it has no table and the former sheet is still shown. */
  readonly elsewhere: SheetRef | null;
}

export interface PaneState {
  readonly work: Work;
  /** Null until a sheet has been read. */
  readonly sheet: Sheet | null;
  readonly outcome: Outcome | null;
  /** What this pane wrote last, as it was read then. */
  readonly lastWritten: readonly SheetScan[];
  /** All sheets that have tables, while the officer looks at them together. */
  readonly survey: readonly SheetScan[] | null;
  readonly columns: WriteChoices["columns"];
  /** A thrown error is our fault; it is thrown again while rendering, so that the pane says so. */
  readonly fault: { readonly error: unknown } | null;
}

export type PaneEvent =
  | { readonly kind: "began"; readonly work: WorkKind }
  | { readonly kind: "progressed"; readonly progress: Progress }
  | { readonly kind: "cancelling" }
  | { readonly kind: "scanned"; readonly scan: SheetScan }
  | { readonly kind: "wandered"; readonly active: SheetRef }
  | { readonly kind: "chose"; readonly scan: SheetScan }
  | { readonly kind: "surveyed"; readonly survey: PaneState["survey"] }
  | { readonly kind: "changed" }
  | { readonly kind: "written"; readonly applied: Applied; readonly scans: readonly SheetScan[] }
  | Extract<Outcome, { kind: "asked" }>
  | { readonly kind: "fixed"; readonly cells: number }
  | { readonly kind: "highlighted"; readonly cells: number }
  | { readonly kind: "cleared" }
  | { readonly kind: "undone"; readonly undone: Undone }
  | { readonly kind: "failed"; readonly deed: Deed; readonly trouble: Trouble }
  | { readonly kind: "faulted"; readonly error: unknown }
  | { readonly kind: "dismissed" }
  | { readonly kind: "showedTable"; readonly table: number }
  | { readonly kind: "placedColumns"; readonly columns: WriteChoices["columns"] };

const IDLE: Work = { kind: "idle" };

export const initialState: PaneState = {
  work: IDLE,
  sheet: null,
  outcome: null,
  lastWritten: [],
  survey: null,
  columns: "beside",
  fault: null,
};

export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case "began": {
      const work: Work = { kind: event.work, progress: null, cancelling: false };
      // A reading that gave way leaves the sheet as it was known before.
      const sheet = state.work.kind === "scanning" ? outdated(state.sheet) : state.sheet;
      return { ...state, work, sheet, outcome: isReading(event.work) ? state.outcome : null };
    }
    case "progressed":
      return state.work.kind === "idle" ? state : { ...state, work: { ...state.work, progress: event.progress } };
    case "cancelling":
      return state.work.kind === "idle" ? state : { ...state, work: { ...state.work, cancelling: true } };
    case "scanned":
      return { ...state, work: IDLE, sheet: read(state, event.scan), outcome: afterScan(state.outcome) };
    case "wandered":
      return { ...state, work: IDLE, sheet: state.sheet && { ...state.sheet, elsewhere: event.active } };
    case "chose":
      return { ...state, survey: null, sheet: state.sheet && { ...state.sheet, scan: event.scan } };
    case "surveyed":
      return { ...state, work: IDLE, survey: event.survey, outcome: afterScan(state.outcome) };
    case "changed":
      return { ...state, sheet: outdated(state.sheet) };
    case "written":
      return { ...state, work: IDLE, survey: null, outcome: event, lastWritten: event.scans };
    case "asked":
    case "fixed":
    case "highlighted":
    case "cleared":
    case "undone":
      return { ...state, work: IDLE, outcome: event };
    case "failed":
      return { ...state, work: ended(state.work, event.deed), outcome: outcomeOf(event.deed, event.trouble) };
    case "faulted":
      return { ...state, work: IDLE, fault: { error: event.error } };
    case "dismissed":
      return { ...state, outcome: null };
    case "showedTable":
      return { ...state, sheet: state.sheet && { ...state.sheet, table: event.table } };
    case "placedColumns":
      return { ...state, columns: event.columns };
    default:
      return assertNever(event);
  }
}

/** The choices of all tables, with one of them changed. */
export function withChoice({ tables, choices }: SheetScan, table: number, choice: TableChoice): readonly TableChoice[] {
  return tables.map((_, index) => (index === table ? choice : (choices[index] ?? {})));
}

function read({ sheet }: PaneState, scan: SheetScan): Sheet {
  const sameSheet = sheet !== null && sheet.scan.grid.sheet.id === scan.grid.sheet.id;
  const table = sameSheet && sheet.table < scan.tables.length ? sheet.table : 0;
  return { scan, table, stale: false, elsewhere: null };
}

/** A sheet that could be read again clears the complaint that it could not; what else was told stays. */
function afterScan(outcome: Outcome | null): Outcome | null {
  const complaint = outcome?.kind === "failed" || outcome?.kind === "cancelled";
  return complaint && isReading(outcome.deed) ? null : outcome;
}

function isReading(deed: Deed): boolean {
  return deed === "scanning" || deed === "surveying";
}

function outdated(sheet: Sheet | null): Sheet | null {
  return sheet && { ...sheet, stale: true };
}

function ended(work: Work, deed: Deed): Work {
  return work.kind === deed ? IDLE : work;
}

function outcomeOf(deed: Deed, trouble: Trouble): Outcome {
  const stopped = trouble.code === "host.cancelled" && deed !== "showing" && deed !== "listening";
  return stopped ? { kind: "cancelled", deed } : { kind: "failed", deed, trouble };
}
