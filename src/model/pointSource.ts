import type { CriterionNode } from "./criterionTree";
import type { Criterion, CriterionId } from "./framework";

/** Where a criterion's points come from: its own column, the sum of its components, or nothing in the sheet. */
export type PointSource = "column" | "components" | "nowhere";

/** Components add up to a main criterion where the sheet gives them, otherwise its own column counts. */
export function pointSource(node: CriterionNode, hasColumn: (id: CriterionId) => boolean): PointSource {
  const own = hasColumn(node.criterion.id);
  if (node.components.length > 0 && (!own || isGivenBelow(node, hasColumn))) return "components";
  return own ? "column" : "nowhere";
}

/** Every component that must be there has a column, its own or further below. */
function isGivenBelow({ components }: CriterionNode, hasColumn: (id: CriterionId) => boolean): boolean {
  const given = (node: CriterionNode): boolean =>
    hasColumn(node.criterion.id) || (node.components.length > 0 && node.components.every(givenOrOptional));
  const givenOrOptional = (node: CriterionNode) => isOptional(node.criterion) || given(node);
  return components.every(givenOrOptional) && components.some(given);
}

/** Bonus and penalty points stand only where something happened; a blank is nothing, not a gap. */
export function isOptional({ kind, optional }: Criterion): boolean {
  return optional === true || kind === "bonus" || kind === "penalty";
}
