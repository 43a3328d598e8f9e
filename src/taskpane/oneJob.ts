import type { RunOptions } from "../model/port";
import type { Result } from "../model/result";
import { breather } from "./breather";
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

interface Running {
  readonly kind: WorkKind;
  cancelled: boolean;
  /** Settles when the job has left the workbook. */
  ended: Promise<unknown>;
}

/**
 * One job at a time: a second click while one is running does nothing. But the reading of a sheet gives way to whatever
 * else the officer asks for: the pane reads by itself, after a writing above all, and a press meanwhile must not be lost.
 */
export function oneJob(tell: (event: PaneEvent) => void): OneJob {
  let running: Running | null = null;

  const run = async <T>(kind: WorkKind, job: Job<T>): Promise<Result<T, Trouble> | null> => {
    const former = running;
    if (former !== null && !givesWay(former.kind, kind)) return null;
    if (former !== null) former.cancelled = true;
    const mine: Running = { kind, cancelled: false, ended: Promise.resolve() };
    running = mine;
    tell({ kind: "began", work: kind });
    const current = (): boolean => running === mine;
    const onProgress: RunOptions["onProgress"] = (progress) => {
      if (current()) tell({ kind: "progressed", progress });
    };
    try {
      await former?.ended;
      if (!current()) return null;
      const doing = job({ cancel: mine, onProgress, pause: breather() });
      mine.ended = doing.catch(() => undefined);
      const result = await doing;
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

function givesWay(former: WorkKind, next: WorkKind): boolean {
  return former === "scanning" && next !== "scanning";
}
