import type { Language } from "../locales/language";
import type { Area, CellAddress } from "../model/address";
import type { SheetRef } from "../model/grid";
import type { TitleChoice, WriteMode } from "../model/output";
import type { SheetChanges } from "../model/planChanges";
import { confirmed } from "../session/confirmed";
import type { SheetScan } from "../session/scan";
import type { Session, WriteChoices } from "../session/session";
import type { OneJob } from "./oneJob";
import { isWrittenTo, writeAsked, type WriteEnd, writeRun } from "./writeRun";
import type { PaneEvent, PaneState } from "./paneState";

/** Where deeds are done: the workbook's session, one job at a time, and the pane that is told of them. */
export interface Site {
  readonly session: Session;
  readonly job: OneJob;
  readonly state: () => PaneState;
  readonly tell: (event: PaneEvent) => void;
}

/** How something is written: without a mode as last time in this workbook; `seen` is what a preview has shown. */
export interface WriteManner {
  readonly mode?: WriteMode;
  readonly seen?: readonly SheetChanges[];
}

/** What the pane does to the workbook through the session. Each tells what came of it; none fails silently. */
export interface Deeds {
  readonly read: (target: SheetRef | "active") => Promise<void>;
  readonly write: (outputs: WriteChoices["outputs"], language: Language, how?: WriteManner) => Promise<void>;
  /** Writes what was asked about; titles are stretched as was shown, or left as they are. */
  readonly confirm: (titles: TitleChoice) => Promise<void>;
  readonly undo: () => Promise<void>;
  /** Writes to the end what was broken off. */
  readonly finish: () => Promise<void>;
  readonly goTo: (sheet: SheetRef, target: CellAddress | Area) => Promise<void>;
}

export function deedsOf(site: Site): Deeds {
  const { session, job, state, tell } = site;
  const read: Deeds["read"] = async (target) => {
    const result = await job.run("scanning", (options) => session.scan(target, undefined, options));
    if (result?.ok === true) tell(arrival(session, state(), result.value));
  };

  const written = async (end: WriteEnd, sheet: SheetRef): Promise<void> => {
    if (end === null) return;
    // The notice leads there, too, and tells what refuses it.
    if (end !== "changed" && isWrittenTo(end.applied, sheet)) await session.goToResults(sheet);
    await read(sheet);
  };

  const write: Deeds["write"] = async (outputs, language, { mode, seen = [] } = {}) => {
    const { sheet, columns } = state();
    if (sheet === null) return;
    // Whoever presses the button has been asked about a table's own rule.
    const scan = confirmed(sheet.scan);
    const at = localMinute(new Date());
    const choices: WriteChoices = {
      outputs,
      columns,
      titles: "look",
      language,
      at,
      ...(mode === undefined ? {} : { mode }),
    };
    await written(await writeRun(site, { scans: [scan], write: choices, seen }), scan.grid.sheet);
  };

  const confirm: Deeds["confirm"] = async (titles) => {
    const { outcome, sheet } = state();
    if (outcome?.kind !== "asked") return;
    const { planned, scans, write: choices } = outcome;
    const shown = sheet?.scan.grid.sheet ?? scans[0]?.grid.sheet;
    const end =
      titles === "stretched"
        ? await writeAsked(site, outcome)
        : await writeRun(site, { scans, write: { ...choices, titles }, seen: planned.changes });
    if (shown !== undefined) await written(end, shown);
  };

  const undo: Deeds["undo"] = async () => {
    const result = await job.run("undoing", (options) => session.undo(options));
    if (result?.ok !== true) return;
    tell({ kind: "undone", undone: result.value });
    await read(state().sheet?.scan.grid.sheet ?? "active");
  };

  const finish: Deeds["finish"] = async () => {
    const result = await job.run("writing", (options) => session.finish(options));
    if (result === null) return;
    const { sheet } = state();
    if (result.ok) tell({ kind: "written", applied: result.value, scans: sheet === null ? [] : [sheet.scan] });
    await read(sheet?.scan.grid.sheet ?? "active");
  };

  const goTo: Deeds["goTo"] = async (sheet, target) => {
    const shown = await session.goTo(sheet, target);
    if (!shown.ok) tell({ kind: "failed", deed: "showing", trouble: shown.error });
  };

  return { read, write, confirm, undo, finish, goTo };
}

/** `2026-11-28T10:32`, as the clock on the officer's wall has it. */
export function localMinute(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join("-");
  return `${day}T${two(now.getHours())}:${two(now.getMinutes())}`;
}

/** The officer's choices stay with their sheet; a sheet without a table does not take the place of one that has some. */
function arrival(session: Session, { sheet }: PaneState, scan: SheetScan): PaneEvent {
  if (sheet === null) return { kind: "scanned", scan };
  const former = sheet.scan;
  const same = former.grid.sheet.id === scan.grid.sheet.id;
  if (!same && scan.tables.length === 0 && former.tables.length > 0) {
    return { kind: "wandered", active: scan.grid.sheet };
  }
  const kept = same && former.tables.length === scan.tables.length && !sameChoices(former, scan);
  return { kind: "scanned", scan: kept ? session.choose(scan, former.choices) : scan };
}

function sameChoices(a: SheetScan, b: SheetScan): boolean {
  return JSON.stringify(a.choices) === JSON.stringify(b.choices);
}
