import { finding, type Finding } from "../model/finding";
import type { Assessed } from "./check";
import { placeOfUnit } from "./support/placeOf";

/** Units that lack nothing, and whose result has more digits than Excel keeps: no value rather than a wrong one. */
export function overlongResults({ table, ranking: { scores } }: Assessed): readonly Finding[] {
  return table.units.flatMap((unit, index) => {
    const isOverlong = scores.statuses[index] === "incomplete" && scores.exact(index) !== null;
    return isOverlong ? [finding("unit.overlong", placeOfUnit(table, unit), { unit: unit.name })] : [];
  });
}
