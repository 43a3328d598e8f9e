import type { HostProblem } from "../model/port";
import { err, type Result } from "../model/result";
import { translateError } from "./translateError";

/** Tries after the first, and how long each waits: Excel on the web asks callers to back off. */
const PATIENCE = [1000, 2000, 4000];

export interface RunManner {
  /** The sheet that a failure is told about. */
  readonly sheet?: string;
  /** Waits until the officer has left the cell, where the host can; otherwise a cell being edited is a failure. */
  readonly afterCellEdit?: boolean;
}

/** Every conversation with Excel goes through here: it begins a context, waits out throttling and words failures as codes. */
export interface ExcelHost {
  run<T>(
    work: (context: Excel.RequestContext) => Promise<Result<T, HostProblem>>,
    manner?: RunManner,
  ): Promise<Result<T, HostProblem>>;
}

/** The work may run several times: it must leave the same behind each time. */
export function excelHost(wait: (milliseconds: number) => Promise<void>): ExcelHost {
  return { run: (work, manner = {}) => attempt(work, manner, wait, PATIENCE) };
}

async function attempt<T>(
  work: (context: Excel.RequestContext) => Promise<Result<T, HostProblem>>,
  manner: RunManner,
  wait: (milliseconds: number) => Promise<void>,
  patience: readonly number[],
): Promise<Result<T, HostProblem>> {
  try {
    return manner.afterCellEdit === true ? await Excel.run({ delayForCellEdit: true }, work) : await Excel.run(work);
  } catch (error) {
    const problem = translateError(error, manner.sheet);
    const [pause, ...rest] = patience;
    if (problem.code !== "host.busy" || pause === undefined) return err(problem);
    await wait(pause);
    return attempt(work, manner, wait, rest);
  }
}
