import type { CriterionId, Framework } from "./framework";

/** The same rules where some criteria apply to nobody: their points and maxima are in no total. */
export function withoutCriteria(framework: Framework, ids: readonly CriterionId[]): Framework {
  const criteria = framework.criteria.map((each) => (ids.includes(each.id) ? { ...each, groups: [] } : each));
  return { ...framework, criteria };
}
