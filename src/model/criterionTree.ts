import { groupedBy } from "./groupedBy";
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
  const byParent = groupedBy(framework.criteria, ({ parent }) => parent);
  const nodes = (parent: CriterionId | null): readonly CriterionNode[] =>
    (byParent.get(parent) ?? []).map((criterion) => ({ criterion, components: nodes(criterion.id) }));
  return nodes(null);
}
