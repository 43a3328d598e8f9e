import type { Area, CellAddress } from "../model/address";
import type { SheetRef } from "../model/grid";
import type { TableChoice } from "../session/scan";
import type { Session, WriteChoices } from "../session/session";
import { deedsOf, type Deeds, type Site } from "./deeds";
import { listenToChanges, whenSettled, type Change } from "./followChanges";
import { oneJob } from "./oneJob";
import { initialState, isChanging, reducePane, withChoice, type PaneEvent, type PaneState } from "./paneState";

export interface PaneActions {
  readonly reread: () => void;
  readonly choose: (table: number, choice: TableChoice) => void;
  readonly showTable: (table: number) => void;
  readonly placeColumns: (columns: WriteChoices["columns"]) => void;
  readonly write: (...asked: Parameters<Deeds["write"]>) => void;
  readonly undo: () => void;
  readonly cancel: () => void;
  readonly goTo: (sheet: SheetRef, target: CellAddress | Area) => void;
  readonly dismiss: () => void;
}

/** Where the pane keeps what it knows of the workbook: one state, changed by events only. */
export interface Desk {
  readonly session: Session;
  readonly state: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly actions: PaneActions;
  /** Does what a part of the pane that opens on demand brings along. */
  readonly perform: (deed: (site: Site, deeds: Deeds) => Promise<void>) => void;
  /** Reads the active sheet and follows the officer's changes, until the returned function is called. */
  readonly open: () => () => void;
}

/** A sheet larger than this is not read again by itself at every edit; the pane says that its preview is stale. */
const MAX_CELLS_TO_FOLLOW = 50_000;

export function createDesk(session: Session): Desk {
  let state = initialState;
  const listeners = new Set<() => void>();
  const tell = (event: PaneEvent): void => {
    state = reducePane(state, event);
    for (const listener of listeners) listener();
  };
  const job = oneJob(tell);
  const site: Site = { session, job, state: () => state, tell };
  const deeds = deedsOf(site);
  /** A thrown error is our fault; the pane says so. */
  const start = (done: Promise<void>): void => void done.catch((error: unknown) => tell({ kind: "faulted", error }));
  const rereading = whenSettled<SheetRef | "active">(job.busy, (target) => start(deeds.read(target)));

  const heard = (change: Change): void => {
    const answer = answerTo(state, change);
    if (answer === "stale") tell({ kind: "changed" });
    else if (answer !== null) rereading.ask(answer);
  };
  const open = (): (() => void) => {
    start(deeds.read("active"));
    const stop = listenToChanges(session, {
      heard,
      failed: (trouble) => tell({ kind: "failed", deed: "listening", trouble }),
      faulted: (error) => tell({ kind: "faulted", error }),
    });
    return () => {
      stop();
      rereading.forget();
      job.abandon();
    };
  };
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };

  const actions: PaneActions = {
    reread: () => start(deeds.read("active")),
    choose: (table, choice) => {
      if (state.sheet === null) return;
      const { scan } = state.sheet;
      tell({ kind: "chose", scan: session.choose(scan, withChoice(scan, table, choice)) });
    },
    showTable: (table) => tell({ kind: "showedTable", table }),
    placeColumns: (columns) => tell({ kind: "placedColumns", columns }),
    write: (...asked) => start(deeds.write(...asked)),
    undo: () => start(deeds.undo()),
    cancel: job.cancel,
    goTo: (sheet, target) => start(deeds.goTo(sheet, target)),
    dismiss: () => tell({ kind: "dismissed" }),
  };
  return { session, state: site.state, subscribe, actions, perform: (deed) => start(deed(site, deeds)), open };
}

/** What a change asks for: a reading, a mark on the preview, or nothing. */
function answerTo({ sheet, work }: PaneState, change: Change): SheetRef | "active" | "stale" | null {
  if (isChanging(work)) return null;
  if (sheet === null || change.kind === "activated" || sheet.elsewhere !== null) return "active";
  const { sheet: shown, rowCount, columnCount } = sheet.scan.grid;
  if (change.sheet !== shown.id) return null;
  return rowCount * columnCount > MAX_CELLS_TO_FOLLOW ? "stale" : shown;
}
