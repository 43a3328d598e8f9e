import type { Plan } from "../../model/plan";
import type { HostProblem } from "../../model/port";
import type { JournalEntry } from "./journal";

/** Runs that can be undone, one after the other; older ones are forgotten. */
const RUNS_KEPT = 5;
const KEPT_FOR = 24 * 60 * 60 * 1000;
const KEY = "xepHang.runs";
const VERSION = 3;

/** Where the pane keeps text beyond a reload: session storage, or nothing. */
export interface TextStore {
  readonly read: (key: string) => string | null;
  /** False where there is no room. */
  readonly write: (key: string, text: string) => boolean;
}

interface StoredRun {
  readonly version: typeof VERSION;
  /** The run's mark: the hidden names that it lays, and when it began. */
  readonly mark: string;
  readonly at: number;
  readonly entry: JournalEntry;
  /** What a run that has not ended was to write, where there was room for it. */
  readonly plan?: Plan;
}

/** A run that was broken off: how to take back what it left, and what it was to write. */
export interface BrokenRun {
  readonly entry: JournalEntry;
  readonly plan: Plan | null;
}

/** The newest runs of this workbook, kept from before the first write until undone, a day at most. */
export interface RunStore {
  /** Before the first write; a problem where the run would not outlive the pane. */
  readonly begin: (entry: JournalEntry, plan: Plan) => HostProblem | null;
  /** The run just begun, if one has, has come to its end, or left nothing behind (null). */
  readonly end: (entry: JournalEntry | null) => void;
  readonly newest: () => JournalEntry | null;
  /** The newest run, where neither its end nor its undo has come, and nothing is being written now. */
  readonly broken: () => BrokenRun | null;
  readonly dropNewest: () => void;
}

export function runStore(store: TextStore, now: () => number): RunStore {
  let runs = readRuns(store, now());
  /** A run has begun and not ended. */
  let isOpen = false;
  const keep = (next: readonly StoredRun[]): boolean => {
    runs = next.slice(-RUNS_KEPT);
    return store.write(KEY, JSON.stringify(runs));
  };
  return {
    begin: (entry, plan) => {
      const run: StoredRun = { version: VERSION, mark: markOf(entry), at: now(), entry };
      const before = runs;
      // What it was to write makes room first, then older runs, before this one is given up.
      for (let dropped = 0; dropped <= before.length; dropped++) {
        const older = before.slice(dropped);
        isOpen = keep([...older, { ...run, plan }]) || keep([...older, run]);
        if (isOpen) return null;
      }
      keep(before);
      return { code: "host.journalTooLarge", sheet: null, detail: "begin" };
    },
    end: (entry) => {
      const newest = runs.at(-1);
      if (!isOpen || newest === undefined) return;
      isOpen = false;
      const rest = runs.slice(0, -1);
      const { plan, ...run } = newest;
      // A run that could not be put back stays one that was broken off.
      const ended: StoredRun | null =
        entry === null ? null : { ...run, entry, ...(entry.outcome === null && plan !== undefined ? { plan } : {}) };
      if (ended === null) keep(rest);
      else if (!keep([...rest, ended])) keep([{ ...run, entry: ended.entry }]);
    },
    newest: () => runs.at(-1)?.entry ?? null,
    broken: () => {
      const newest = runs.at(-1);
      if (isOpen || newest === undefined || newest.entry.outcome !== null) return null;
      return { entry: newest.entry, plan: newest.plan ?? null };
    },
    dropNewest: () => void keep(runs.slice(0, -1)),
  };
}

function markOf({ journal }: JournalEntry): string {
  return journal.names.map(({ name }) => name).join(" ");
}

/** What cannot be read any more is as if it were not there. */
function readRuns(store: TextStore, now: number): readonly StoredRun[] {
  const text = store.read(KEY);
  if (text === null) return [];
  try {
    const runs: unknown = JSON.parse(text);
    if (!Array.isArray(runs)) return [];
    return runs.filter(isRun).filter(({ at }) => now - at < KEPT_FOR);
  } catch {
    return [];
  }
}

function isRun(value: unknown): value is StoredRun {
  return typeof value === "object" && value !== null && "version" in value && value.version === VERSION;
}

/** Text that lives as long as the page. */
export function memoryStore(): TextStore {
  const texts = new Map<string, string>();
  return {
    read: (key) => texts.get(key) ?? null,
    write: (key, text) => {
      texts.set(key, text);
      return true;
    },
  };
}

/**
 * Session storage: survives a reload of the pane, ends with it, and never reaches a file. Workbooks that are opened in one
 * window one after the other have a place each; where there is no room, those no longer open give theirs up.
 */
export function sessionStore(storage: Storage, workbook: string): TextStore {
  const own = (key: string): string => `${key} ${workbook}`;
  const set = (key: string, text: string): boolean => {
    try {
      storage.setItem(own(key), text);
      return true;
    } catch {
      return false;
    }
  };
  return {
    read: (key) => storage.getItem(own(key)),
    write: (key, text) => {
      if (set(key, text)) return true;
      for (const other of Object.keys(storage)) {
        if (other.startsWith(`${key} `) && other !== own(key)) storage.removeItem(other);
      }
      return set(key, text);
    },
  };
}
