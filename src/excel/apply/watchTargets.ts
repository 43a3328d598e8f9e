import { cellCount } from "../../model/areas";
import type { RunOptions } from "../../model/port";
import { job, type Job } from "../jobs";
import { rangeAt, sheetById } from "../ranges";
import type { AreaBefore, Journal } from "../undo/journal";

/** Half of what an answer holds: the question is short, and answers have a limit of their own, twice as wide. */
const BYTES_A_CELL = 20;

/** Looks at the cells to be written once more, in the request that writes them: somebody may have typed since they were kept. */
export interface TargetWatch {
  /** To be run before any other of that request. */
  readonly jobs: readonly Job<void>[];
  /** The cells as they were found, where that is not as they were kept. */
  readonly typed: () => readonly AreaBefore[];
}

export interface WriteOptions extends RunOptions {
  /** Some of it may have been written by an earlier try. */
  readonly isAgain: boolean;
}

export function watchTargets(context: Excel.RequestContext, { areas }: Journal): TargetWatch {
  const typed: AreaBefore[] = [];
  const jobs = areas.map((before) => {
    let queued = 0;
    const queue = () => {
      queued += 1;
      return rangeAt(sheetById(context, before.sheet.id), before.area).load("values,formulas,numberFormat");
    };
    return job(cellCount(before.area) * BYTES_A_CELL, queue, ({ values, formulas, numberFormat }) => {
      // Asked again, after a refusal: what stands there may be ours by now.
      if (queued > 1 || JSON.stringify(formulas) === JSON.stringify(before.formulas)) return;
      typed.push({
        ...before,
        values: values as unknown[][],
        formulas: formulas as unknown[][],
        formats: numberFormat as string[][],
      });
    });
  });
  return { jobs, typed: () => typed };
}

/** The journal with these cells as they were found last. */
export function withTyped(journal: Journal, typed: readonly AreaBefore[]): Journal {
  const found = new Map(typed.map((each) => [placeOf(each), each]));
  return { ...journal, areas: journal.areas.map((before) => found.get(placeOf(before)) ?? before) };
}

function placeOf({ sheet, area }: AreaBefore): string {
  return `${sheet.id} ${area.top} ${area.left} ${area.bottom} ${area.right}`;
}
