import type { RunOptions } from "../model/port";
import type { Result } from "../model/result";
import type { PaneEvent, Trouble, WorkKind } from "./paneState";

/** Something to be done to the workbook that takes time and can be stopped. */
export type Job<T> = (options: RunOptions) => Promise<Result<T, Trouble>>;

export interface OneJob {
  /** Does one job; null when nobody waits for its result any more, or other work is being done already. */
  readonly run: <T>(kind: WorkKind, job: Job<T>) => Promise<Result<T, Trouble> | null>;
  readonly busy: () => boolean;
  readonly cancel: () => void;
  /** Stops the job and forgets it. */
  readonly abandon: () => void;
}

/** One job at a time: a second click while one is running does nothing. */
export function oneJob(tell: (event: PaneEvent) => void): OneJob {
  let running: { cancelled: boolean } | null = null;

  const run = async <T>(kind: WorkKind, job: Job<T>): Promise<Result<T, Trouble> | null> => {
    if (running !== null) return null;
    const mine = { cancelled: false };
    running = mine;
    tell({ kind: "began", work: kind });
    const current = (): boolean => running === mine;
    const onProgress: RunOptions["onProgress"] = (progress) => {
      if (current()) tell({ kind: "progressed", progress });
    };
    try {
      const result = await job({ cancel: mine, onProgress });
      if (!current()) return null;
      if (!result.ok) tell({ kind: "failed", deed: kind, trouble: result.error });
      return result;
    } catch (error) {
      if (current()) tell({ kind: "faulted", error });
      return null;
    } finally {
      if (current()) running = null;
    }
  };

  return {
    run,
    busy: () => running !== null,
    cancel: () => {
      if (running === null) return;
      running.cancelled = true;
      tell({ kind: "cancelling" });
    },
    abandon: () => {
      if (running !== null) running.cancelled = true;
      running = null;
    },
  };
}
