import { isTopCriterion } from "../model/criterionTree";
import { finding, type Finding } from "../model/finding";
import type { Assessed } from "./check";
import { placeOfUnit } from "./support/placeOf";

/** Units without a result because no scored criterion counts: none applies to them, or all that do are left out. */
export function uncountedUnits({ table, framework, ranking: { scores } }: Assessed): readonly Finding[] {
  const tops = framework.criteria.filter(isTopCriterion);
  return table.units.flatMap((unit, index) => {
    const isUncounted = tops.length > 0 && tops.every(({ id }) => scores.standing(id, index) === "leftOut");
    if (scores.statuses[index] !== "incomplete" || !isUncounted) return [];
    return [finding("unit.uncounted", placeOfUnit(table, unit), { unit: unit.name })];
  });
}
