import { type CriterionNode, criterionTree, isTopCriterion } from "../model/criterionTree";
import { finding, type Finding } from "../model/finding";
import { pointSource } from "../model/pointSource";
import { isGiven } from "../model/totalRule";
import type { Assessed } from "./check";
import { placeOfUnit } from "./support/placeOf";

/**
 * Units without a result because no scored criterion counts: none applies to them, or all that do are left out. Where a
 * bonus or a penalty counts below a main criterion all the same, that is another word.
 */
export function uncountedUnits({ table, framework, ranking: { scores } }: Assessed): readonly Finding[] {
  const tops = criterionTree(framework).filter(({ criterion }) => isTopCriterion(criterion));
  const given = new Set((table.madeOf?.lines ?? table).criteria.map(({ criterion }) => criterion));
  const isLeftOut = ({ criterion }: CriterionNode, unit: number) => scores.standing(criterion.id, unit) === "leftOut";
  const isUnscored = (node: CriterionNode, unit: number): boolean =>
    isLeftOut(node, unit) ||
    (pointSource(node, (id) => given.has(id)) === "components" &&
      node.components.every((each) => each.criterion.kind !== "scored" || isUnscored(each, unit)));
  if (isGiven(framework.total)) return [];
  return table.units.flatMap((unit, index) => {
    if (scores.statuses[index] !== "incomplete" || framework.criteria.length === 0) return [];
    if (!tops.every((top) => isUnscored(top, index))) return [];
    const code = tops.length > 0 && tops.every((top) => isLeftOut(top, index)) ? "unit.uncounted" : "unit.onlyExtra";
    return [finding(code, placeOfUnit(table, unit), { unit: unit.name })];
  });
}
