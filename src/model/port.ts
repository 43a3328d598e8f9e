import type { Area, CellAddress } from "./address";
import type { Grid, SheetRef } from "./grid";
import type { Highlight } from "./highlight";
import type { Plan, SheetArea } from "./plan";
import type { PlanNote } from "./planNote";
import type { Result } from "./result";
import type { SheetLayout } from "./sheetLayout";

/** What went wrong at the host, as a code we know; `detail` is the host's own code and statement, for the log. */
export type HostProblemCode =
  | "host.cellEditing"
  | "host.protectedSheet"
  | "host.protectedBook"
  | "host.readOnly"
  | "host.sheetGone"
  | "host.sourceChanged"
  | "host.nameTaken"
  | "host.merged"
  | "host.filtered"
  | "host.hiddenRows"
  | "host.table"
  | "host.occupied"
  | "host.notKept"
  | "host.tooLarge"
  | "host.longTexts"
  | "host.busy"
  | "host.connection"
  | "host.dialogOpen"
  | "host.unsupported"
  | "host.unsupportedSheet"
  | "host.memory"
  | "host.otherWorkbook"
  | "host.shapeSelected"
  | "host.noAnswer"
  | "host.settingsNotKept"
  | "host.journalTooLarge"
  | "host.hiddenSheet"
  | "host.nothingToUndo"
  | "host.cancelled"
  | "host.unknown";

export interface HostProblem {
  readonly code: HostProblemCode;
  /** The sheet concerned, where one is. */
  readonly sheet: string | null;
  /** The cells concerned, where some are: `N4:P21`. */
  readonly cells?: string;
  readonly detail: string;
  /** What else the same check found; each of these has no others of its own. */
  readonly others?: readonly HostProblem[];
  /** A write failed and what it had touched could not be put back yet: undoing tries again. */
  readonly partlyWritten?: true;
}

/** Asked between blocks of work; the officer's Cancel. */
export interface CancelSignal {
  readonly cancelled: boolean;
}

export interface Progress {
  readonly done: number;
  readonly of: number;
}

export interface RunOptions {
  readonly cancel?: CancelSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Asked again and again in the middle of long work, which goes on when it resolves: a page lives meanwhile. */
  readonly pause?: () => Promise<void>;
}

export interface SheetInfo extends SheetRef {
  readonly visible: boolean;
  readonly active: boolean;
}

/** An area of ours, found again by its hidden defined name. */
export interface Mark {
  readonly name: string;
  readonly sheet: SheetRef;
  readonly area: Area;
}

/** What holds for the whole workbook as the host has it open. */
export interface WorkbookFacts {
  /** Manual: formulas keep the figures that they had when somebody last pressed F9. */
  readonly calculation: "automatic" | "manual";
  /** It is open in the manner of Excel 97–2003 (.xls). */
  readonly compatibility: boolean;
}

/** What the session asks of a workbook. Implemented by `src/excel` over Office.js, and by nothing else. */
export interface WorkbookPort {
  sheets(): Promise<Result<readonly SheetInfo[], HostProblem>>;
  facts(): Promise<Result<WorkbookFacts, HostProblem>>;
  readGrid(sheet: SheetRef | "active", options?: RunOptions): Promise<Result<Grid, HostProblem>>;
  /** Merged areas of a sheet's used range; asked only when a check or a write needs them (it clears Excel's own undo). Null: the host cannot tell. */
  readMerges(sheet: SheetRef): Promise<Result<readonly Area[] | null, HostProblem>>;
  /** How cells from the sheet's first one on are laid out, and its page. */
  readLayout(cells: SheetArea): Promise<Result<SheetLayout, HostProblem>>;
  marks(): Promise<Result<readonly Mark[], HostProblem>>;
  /** What our highlighting colours on a sheet now. */
  highlights(sheet: SheetRef): Promise<Result<readonly Highlight[], HostProblem>>;
  /** Compares the sources, keeps a journal, applies in phases; after a failure the journal restores what was touched. */
  apply(plan: Plan, options?: RunOptions): Promise<Result<Applied, HostProblem>>;
  /**
   * Restores what the newest applied plan changed, exactly. A cell that the officer has changed since, and a sheet of
   * ours that holds the officer's cells by now, stay as they are and are named in the answer.
   */
  undo(options?: RunOptions): Promise<Result<Undone, HostProblem>>;
  canUndo(): boolean;
  /** A run whose writing was broken off (the pane closed, the host silent); null where none was. */
  broken(): { readonly canFinish: boolean } | null;
  /** Takes back what the broken run left and carries its plan out afresh, with all its checks. */
  finish(options?: RunOptions): Promise<Result<Applied, HostProblem>>;
  goTo(sheet: SheetRef, cell: CellAddress | Area): Promise<Result<null, HostProblem>>;
  /** Calls back when the officer changes a cell or another sheet becomes active; returns how to stop listening. */
  onChange(
    listener: (change: { readonly sheet: string; readonly kind: "data" | "activated" }) => void,
  ): Promise<Result<() => void, HostProblem>>;
  /** Small JSON kept in the workbook. */
  loadSetting(key: string): Promise<Result<unknown, HostProblem>>;
  /** The same of several keys, in their order, in one request. */
  loadSettings(keys: readonly string[]): Promise<Result<readonly unknown[], HostProblem>>;
  saveSetting(key: string, value: unknown): Promise<Result<null, HostProblem>>;
  /** The workbook as a file, as it is now. */
  wholeFile(): Promise<Result<Uint8Array, HostProblem>>;
  /** Opens an .xlsx as a new workbook in a window of its own. */
  openNew(file: Uint8Array): Promise<Result<null, HostProblem>>;
}

/** Niceties that a host refused without harm to the results: print set-up, charts, what the workbook keeps of the run. */
export type SkippedNicety = "pageSetup" | "choices" | "charts";

export interface Applied {
  readonly sheets: readonly SheetRef[];
  readonly skipped: readonly SkippedNicety[];
  /** What was asked for and was written otherwise. */
  readonly notes: readonly PlanNote[];
}

export interface Undone {
  /** Cells (or whole sheets, `cells` null) that the officer has worked on since and that were left alone. */
  readonly kept: readonly { readonly sheet: string; readonly cells: string | null }[];
}
