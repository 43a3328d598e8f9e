import { type CriterionNode, criterionTree } from "../model/criterionTree";
import { decimalText } from "../model/numbers/decimal";
import { decimalAt } from "../model/numbers/decimalColumn";
import { finding, type Finding } from "../model/finding";
import type { CriterionId, Framework } from "../model/framework";
import type { Assessed } from "./check";
import { placeOfFigure } from "./support/placeOf";
import { scoreColumns } from "./support/scoreColumns";

/**
 * Points of a criterion that does not apply to the unit, by its group or by a decision: they count nowhere, so either
 * they are a mistake or the group is. A 0 is how many sheets fill such a cell.
 */
export function idlePoints(assessed: Assessed): readonly Finding[] {
  const { table, framework, ranking } = assessed;
  const limited = limitedCriteria(framework);
  return scoreColumns(assessed).flatMap(({ column, criterion }) => {
    if (criterion === null || !limited.has(criterion.id)) return [];
    return table.units.flatMap((unit, index) => {
      const value = decimalAt(column.figures, index);
      if (value === null || value.digits === 0n) return [];
      if (ranking.scores.standing(criterion.id, index) !== "leftOut") return [];
      if (ranking.scores.terms[index]?.assessment === "notAssessed") return [];
      const params = { unit: unit.name, criterion: criterion.id, score: decimalText(value) };
      return [finding("score.notForUnit", placeOfFigure(table, unit, column), params)];
    });
  });
}

/** Criteria that do not apply to every unit, with their components. */
function limitedCriteria(framework: Framework): ReadonlySet<CriterionId> {
  const decided = new Set((framework.units ?? []).flatMap(({ notApplicable = [] }) => notApplicable));
  const within = ({ criterion, components }: CriterionNode, above: boolean): readonly CriterionId[] => {
    const isLimited = above || criterion.groups !== undefined || decided.has(criterion.id);
    return [...(isLimited ? [criterion.id] : []), ...components.flatMap((component) => within(component, isLimited))];
  };
  return new Set(criterionTree(framework).flatMap((node) => within(node, false)));
}
