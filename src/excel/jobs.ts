import type { CancelSignal, RunOptions } from "../model/port";
import { isPayloadError, isSizeError, LongTexts } from "./translateError";

/** Well under the 5 MB that Excel on the web takes or gives in one go. */
const BYTES_A_REQUEST = 2_500_000;

/** A piece of reading or writing, small enough to fit a request by itself and repeatable.  */
export interface Job<T> {
  readonly bytes: number;
  readonly queue: () => () => T;
}

/** `queue` loads or changes and hands over the proxies; `read` takes their values after the sync. */
export function job<L, T>(bytes: number, queue: () => L, read: (loaded: L) => T): Job<T> {
  return {
    bytes,
    queue: () => {
      const loaded = queue();
      return () => read(loaded);
    },
  };
}

/** Jobs of one kind among others of a run: run `jobs`, then ask for what they gave, in their order. */
export interface Gathering<T> {
  readonly jobs: readonly Job<void>[];
  readonly given: () => readonly T[];
}

export function gather<T>(jobs: readonly Job<T>[]): Gathering<T> {
  const given: T[] = [];
  const kept = jobs.map(({ bytes, queue }, index): Job<void> => {
    const keep = (read: () => T) => () => void (given[index] = read());
    return { bytes, queue: () => keep(queue()) };
  });
  return { jobs: kept, given: () => given };
}

/** The officer pressed Cancel between two requests. */
export class Cancelled extends Error {}

/**
 * Runs the jobs in order with as few requests as the payload limit allows; a request that is too large all the same is
 * halved until it passes or holds a single job. Rejects with `Cancelled` between requests.
 */
export async function runJobs<T>(
  context: Excel.RequestContext,
  jobs: readonly Job<T>[],
  options: RunOptions = {},
): Promise<readonly T[]> {
  const outcomes: T[] = [];
  await inTurn(batches(jobs), async (batch) => {
    throwIfCancelled(options.cancel);
    for (const outcome of await runBatch(context, batch)) outcomes.push(outcome);
    options.onProgress?.({ done: outcomes.length, of: jobs.length });
  });
  return outcomes;
}

async function runBatch<T>(context: Excel.RequestContext, jobs: readonly Job<T>[]): Promise<readonly T[]> {
  const outcomes = jobs.map((job) => job.queue());
  // Jobs that only change something ask for nothing: by this it is known that they were answered.
  const isAnswered = job(
    0,
    () => context.workbook.worksheets.getCount(),
    ({ value }) => value,
  ).queue();
  try {
    await context.sync();
  } catch (error) {
    if (!isPayloadError(error)) throw error;
    // One job has few cells: what makes it too large is what stands in them.
    if (jobs.length < 2) throw isSizeError(error) ? new LongTexts(error.code) : error;
    const middle = Math.ceil(jobs.length / 2);
    const first = await runBatch(context, jobs.slice(0, middle));
    return [...first, ...(await runBatch(context, jobs.slice(middle)))];
  }
  isAnswered();
  return outcomes.map((outcome) => outcome());
}

function batches<T>(jobs: readonly Job<T>[]): readonly (readonly Job<T>[])[] {
  const result: Job<T>[][] = [];
  let room = 0;
  for (const job of jobs) {
    const batch = result.at(-1);
    if (batch === undefined || job.bytes > room) {
      result.push([job]);
      room = BYTES_A_REQUEST - job.bytes;
    } else {
      batch.push(job);
      room -= job.bytes;
    }
  }
  return result;
}

/** One after the other. */
async function inTurn<T>(items: readonly T[], step: (item: T) => Promise<void>): Promise<void> {
  for (const item of items) await step(item);
}

function throwIfCancelled(cancel: CancelSignal | undefined): void {
  if (cancel?.cancelled === true) throw new Cancelled("cancelled by the officer");
}
