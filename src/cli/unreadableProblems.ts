import { callProblem, type CallProblem } from "../model/callProblem";
import type { UnreadableFramework } from "../session/workbookFrameworks";

/** Documents that a workbook keeps as frameworks and that are none: one problem for each error. */
export function unreadableProblems(file: string, unreadable: readonly UnreadableFramework[]): readonly CallProblem[] {
  return unreadable.flatMap(({ id, problems }, index) =>
    problems.map((problem) => callProblem("framework.unreadable", { file, id, position: index + 1, problem })),
  );
}
