import type { HostProblem, HostProblemCode } from "../model/port";
import { err, type Result } from "../model/result";
import { GarbledAnswer, isOfficeError, NoAnswer, translateError } from "./translateError";

/** Tries after the first, and how long each waits: Excel on the web asks callers to back off. */
const PATIENCE = [1000, 2000, 4000];
/** What may pass by itself: a busy host, a focus that comes back. */
const PASSING: ReadonlySet<HostProblemCode> = new Set(["host.busy", "host.otherWorkbook", "host.shapeSelected"]);
/** Milliseconds that one request has; formats of a large table take minutes on a desktop. */
const ANSWER_WITHIN = 180_000;

export interface RunManner {
  /** The sheet that a failure is told about. */
  readonly sheet?: string;
  /** Waits until the officer has left the cell, where the host can; otherwise a cell being edited is a failure. */
  readonly afterCellEdit?: boolean;
  /** Nothing is changed that the officer would notice: a failure is told at once. */
  readonly once?: boolean;
}

/** Every conversation with Excel goes through here: it begins a context, waits out throttling and words failures as codes. */
export interface ExcelHost {
  run<T>(work: Work<T>, manner?: RunManner): Promise<Result<T, HostProblem>>;
}

type Work<T> = (context: Excel.RequestContext) => Promise<Result<T, HostProblem>>;

export interface Patience {
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly answerWithin?: number;
}

/** The work may run several times: it must leave the same behind each time. */
export function excelHost(patience: Patience): ExcelHost {
  return { run: (work, manner = {}) => attempt(work, manner, patience, PATIENCE) };
}

async function attempt<T>(
  work: Work<T>,
  manner: RunManner,
  patience: Patience,
  pauses: readonly number[],
): Promise<Result<T, HostProblem>> {
  const timely: Work<T> = (context) => {
    limitRequests(context, patience.answerWithin ?? ANSWER_WITHIN);
    return work(context);
  };
  try {
    return manner.afterCellEdit === true
      ? await Excel.run({ delayForCellEdit: true }, timely)
      : await Excel.run(timely);
  } catch (error) {
    const problem = await withReason(translateError(error, manner.sheet));
    const [pause, ...rest] = pauses;
    if (manner.once === true || !PASSING.has(problem.code) || pause === undefined) return err(problem);
    await patience.wait(pause);
    if (problem.code === "host.shapeSelected") await selectCell();
    return attempt(work, manner, patience, rest);
  }
}

/** A denied access is a protected sheet's only where one is; otherwise the whole workbook is viewed or read-only (office-js #5148). */
async function withReason(problem: HostProblem): Promise<HostProblem> {
  if (problem.code !== "host.protectedSheet") return problem;
  try {
    const { locked, structure } = await Excel.run(async ({ workbook }) => {
      workbook.worksheets.load("items/name,items/protection/protected");
      workbook.protection.load("protected");
      await workbook.context.sync();
      const sheets = workbook.worksheets.items.filter((sheet) => sheet.protection.protected);
      return { locked: sheets.map(({ name }) => name), structure: workbook.protection.protected };
    });
    const [only, ...others] = locked;
    if (only === undefined) return { ...problem, code: structure ? "host.protectedBook" : "host.readOnly" };
    return others.length === 0 ? { ...problem, sheet: only } : problem;
  } catch (error) {
    translateError(error);
    return problem;
  }
}

/**
 * A host that never answers would hold the pane for good: every request of the context gets a time. What the client
 * cannot read is no fault of ours either; it says so by an error of the language, not of Office.
 */
function limitRequests(context: Excel.RequestContext, milliseconds: number): void {
  const sync = context.sync.bind(context);
  context.sync = <R>(passed?: R) => withinTime(sync(passed).catch(unreadable), milliseconds);
}

function unreadable(error: unknown): never {
  const own: unknown = isOfficeError(error)
    ? error
    : new GarbledAnswer(error instanceof Error ? error.name : typeof error);
  throw own;
}

function withinTime<T>(answer: Promise<T>, milliseconds: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new NoAnswer(`no answer within ${milliseconds / 1000} s`));
    }, milliseconds);
    answer.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}

/** With a chart or a shape selected Excel refuses to merge cells (office-js #399): the selection goes to a cell. */
async function selectCell(): Promise<void> {
  try {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").select();
      await context.sync();
    });
  } catch (error) {
    // The next try tells what is the matter; what Office did not say is a fault of ours.
    translateError(error);
  }
}
