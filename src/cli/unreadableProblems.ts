import { callProblem, type CallProblem } from "../model/callProblem";
import type { Session } from "../session/session";

/** Documents that a workbook keeps as frameworks and that are none: one problem for each error. */
export function unreadableProblems(file: string, unreadable: Session["unreadable"]): readonly CallProblem[] {
  return unreadable.flatMap(({ id, problems }, index) =>
    problems.map((problem) => callProblem("framework.unreadable", { file, id, position: index + 1, problem })),
  );
}
