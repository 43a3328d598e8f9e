import type { FrameworkProblem, FrameworkRule } from "../../model/frameworkProblem";

export function brokenRule(
  rule: FrameworkRule,
  path: string,
  found: string,
  allowed: readonly string[] = [],
): FrameworkProblem {
  return { code: "rule", rule, path, found, allowed };
}

/** Every id that stands in a list before. */
export function repeated(ids: readonly string[], path: (index: number) => string): readonly FrameworkProblem[] {
  return ids.flatMap((id, index) => (ids.indexOf(id) < index ? [brokenRule("idTwice", path(index), id)] : []));
}
