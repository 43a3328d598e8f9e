import type { HostProblem, RunOptions } from "../model/port";
import { err, ok, type Result } from "../model/result";
import type { Steps } from "../model/steps";

/** Whoever hears of progress draws it: so many hundredths further are worth a telling. */
const TOLD_EVERY = 5;

/** Carries work out with a pause wherever it may be paused, so that a page lives meanwhile and the officer can stop it. */
export async function inPieces<T>(
  steps: Steps<T>,
  sheet: string,
  { cancel, onProgress, pause }: RunOptions = {},
): Promise<Result<T, HostProblem>> {
  for (let told = -TOLD_EVERY; ;) {
    const step = steps.next();
    if (step.done === true) return ok(step.value);
    const done = Math.round(step.value * 100);
    if (done >= told + TOLD_EVERY) onProgress?.({ done: (told = done), of: 100 });
    await pause?.();
    if (cancel?.cancelled === true) return err({ code: "host.cancelled", sheet, detail: "between pieces of work" });
  }
}
