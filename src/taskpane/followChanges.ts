import type { HostProblem } from "../model/port";
import type { Session } from "../session/session";

/** What the officer did in the workbook. */
export type Change = Parameters<Parameters<Session["onChange"]>[0]>[0];

/** Edits come in bursts (a fill, a paste, a whole column): they are answered once, when they have settled. */
const SETTLE_MS = 400;

export interface Listener {
  readonly heard: (change: Change) => void;
  readonly failed: (problem: HostProblem) => void;
  /** A thrown error is our fault. */
  readonly faulted: (error: unknown) => void;
}

/** Listens until the returned function is called. */
export function listenToChanges(session: Session, { heard, failed, faulted }: Listener): () => void {
  let stop: (() => void) | null = null;
  let closed = false;
  const begin = async (): Promise<void> => {
    const listening = await session.onChange((change) => {
      if (!closed) heard(change);
    });
    if (listening.ok) stop = listening.value;
    if (closed) stop?.();
    else if (!listening.ok) failed(listening.error);
  };
  begin().catch(faulted);
  return () => {
    closed = true;
    stop?.();
  };
}

export interface Settling<T> {
  readonly ask: (value: T) => void;
  readonly forget: () => void;
}

/** Calls back with the last value asked for, once nothing was asked for some time and nothing else is being done. */
export function whenSettled<T>(busy: () => boolean, answer: (value: T) => void): Settling<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = (value: T): void => {
    clearTimeout(timer);
    timer = setTimeout(() => (busy() ? ask(value) : answer(value)), SETTLE_MS);
  };
  return { ask, forget: () => clearTimeout(timer) };
}
