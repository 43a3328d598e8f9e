import type { Area } from "./address";
import type { Finding } from "./finding";
import type { Framework, LocalText } from "./framework";
import type { SheetRef } from "./grid";
import type { OutputName } from "./output";

/**
 * What a run was made from, told on everything that it writes: whoever has the record and the data gets the same sheets
 * again. A clock is nowhere asked: `at` comes from whoever asks for the run.
 */
export interface RunRecord {
  /** Local time to the minute (`2026-11-28T10:32`); null where nobody told it. */
  readonly at: string | null;
  /** The workbook's own name, without any folder; null where the host does not say it. */
  readonly file: string | null;
  readonly options: RunOptionsTaken;
  /** Of the data of all tables below, as `dataFingerprint` makes it. */
  readonly fingerprint: string;
  readonly tables: readonly RecordedTable[];
  readonly findings: readonly ReviewedFinding[];
}

export interface RunOptionsTaken {
  readonly outputs: readonly OutputName[];
  readonly columns: "beside" | "own";
}

/** A table that was looked at; without a framework it got no results. */
export interface RecordedTable {
  readonly sheet: SheetRef;
  readonly area: Area;
  readonly title: string | null;
  readonly framework: RecordedFramework | null;
  readonly hiddenUnits: "counted" | "leftOut";
}

export interface RecordedFramework {
  readonly id: string;
  readonly name: LocalText;
  readonly version: string;
}

export interface ReviewedFinding {
  readonly finding: Finding;
  /** The frameworks that say what the ids in it are called. */
  readonly under: readonly Framework[];
  /** Why the officer lets it stand; null where it is open. */
  readonly reason: string | null;
}
