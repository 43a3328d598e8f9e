import { finding, type Finding } from "../model/finding";
import { metCriteria } from "../model/metCriteria";
import type { Assessed } from "./check";
import { placeOfUnit } from "./support/placeOf";

/** Where criteria are met or not met and nothing else: what each unit lacks. What does not apply to it is not asked of it. */
export function lackingCriteria({ table, framework, ranking }: Assessed): readonly Finding[] {
  const criteria = metCriteria(framework);
  if (criteria === null) return [];
  const { scores } = ranking;
  return table.units.flatMap((unit, index) => {
    const status = scores.statuses[index];
    if (status === "incomplete" || status === "notAssessed") return [];
    const asked = criteria.filter(({ id }) => scores.standing(id, index) === "counted");
    const lacking = asked.filter(({ id }) => scores.points(id, index)?.digits === 0n);
    if (lacking.length === 0) return [];
    const params = {
      unit: unit.name,
      met: asked.length - lacking.length,
      of: asked.length,
      lacking: lacking.map(({ id }) => id),
    };
    return [finding("unit.lacking", placeOfUnit(table, unit), params)];
  });
}
