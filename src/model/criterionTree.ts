import type { Criterion, CriterionId, Framework } from "./framework";

/** Whether a criterion stands at the top and its points count. */
export function isTopCriterion({ parent, kind }: Criterion): boolean {
  return parent === null && kind === "scored";
}

/** A criterion with its components, in the framework's order. */
export interface CriterionNode {
  readonly criterion: Criterion;
  readonly components: readonly CriterionNode[];
}

/** The framework's criteria as trees, one a top criterion. */
export function criterionTree(framework: Pick<Framework, "criteria">): readonly CriterionNode[] {
  const byParent = new Map<CriterionId | null, Criterion[]>();
  for (const criterion of framework.criteria) {
    const siblings = byParent.get(criterion.parent);
    if (siblings === undefined) byParent.set(criterion.parent, [criterion]);
    else siblings.push(criterion);
  }
  const nodes = (parent: CriterionId | null): readonly CriterionNode[] =>
    (byParent.get(parent) ?? []).map((criterion) => ({ criterion, components: nodes(criterion.id) }));
  return nodes(null);
}
