import { finding, type Finding } from "../model/finding";
import type { Assessed } from "./check";
import { placeOfUnit } from "./support/placeOf";

/** Units of no group that the framework knows, where some criteria apply to some groups only or differ by group. */
export function ungroupedUnits({ table, framework, ranking }: Assessed): readonly Finding[] {
  if (framework.criteria.every(({ groups, byGroup }) => groups === undefined && byGroup === undefined)) return [];
  const groups = (framework.groups ?? []).map(({ id }) => id);
  return table.units.flatMap((unit, index) => {
    const terms = ranking.scores.terms[index];
    if (terms === undefined || terms.group !== null || terms.assessment === "notAssessed") return [];
    return [finding("unit.groupUnknown", placeOfUnit(table, unit), { unit: unit.name, group: unit.group, groups })];
  });
}
