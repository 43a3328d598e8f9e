import type { Criterion, Framework } from "./framework";

/**
 * The criteria of a framework that knows nothing but Đạt and Chưa đạt: every scored one at the end of its branch is met or
 * not. Null for any other framework.
 */
export function metCriteria({ criteria }: Pick<Framework, "criteria">): readonly Criterion[] | null {
  const parents = new Set(criteria.map(({ parent }) => parent));
  const ends = criteria.filter(({ id, kind }) => kind === "scored" && !parents.has(id));
  const isMet = ({ rule }: Criterion) => rule?.kind === "yesNo" || rule?.kind === "reaches";
  return ends.length > 0 && ends.every(isMet) ? ends : null;
}
