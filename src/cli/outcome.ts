import type { CallProblem } from "../model/callProblem";
import { err, type Result } from "../model/result";
import type { Trouble } from "./trouble";

/** What a step of a run comes to, or everything that stopped it. */
export type Outcome<T> = Result<T, readonly Trouble[]>;

export function refused(problems: readonly CallProblem[]): Outcome<never> {
  return err(problems.map((problem) => ({ kind: "call", problem })));
}
