import { finding, type Finding } from "../model/finding";
import { NO_CLASS } from "../model/ranking";
import type { Assessed } from "./check";
import { placeOfUnit } from "./support/placeOf";

/** Units that a decision holds to a class, with its reason: whoever signs the classes must be able to say why. */
export function knockedOutUnits({ table, ranking }: Assessed): readonly Finding[] {
  return table.units.flatMap((unit, index) => {
    const knockOut = ranking.scores.terms[index]?.rule?.knockOut;
    if (knockOut === undefined || ranking.classes[index] === NO_CLASS) return [];
    return [finding("class.knockOut", placeOfUnit(table, unit), { unit: unit.name, ...knockOut })];
  });
}
