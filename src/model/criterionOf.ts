import type { Criterion, GroupId } from "./framework";

/** A criterion as it is for units of one group (null: of none): its maximum, weight and rule may be the group's own. */
export function criterionOf(criterion: Criterion, group: GroupId | null): Criterion {
  const terms = criterion.byGroup?.find(({ groups }) => group !== null && groups.includes(group));
  if (terms === undefined) return criterion;
  const { max = criterion.max, weight = criterion.weight, rule = criterion.rule } = terms;
  return { ...criterion, max, weight, ...(rule === undefined ? {} : { rule }) };
}

/** The same, looked up once a group. */
export function variantsOf(criterion: Criterion): (group: GroupId | null) => Criterion {
  if (criterion.byGroup === undefined) return () => criterion;
  const known = new Map<GroupId | null, Criterion>();
  return (group) => {
    const before = known.get(group);
    if (before !== undefined) return before;
    const own = criterionOf(criterion, group);
    known.set(group, own);
    return own;
  };
}
