import { finding, type Finding } from "../model/finding";
import { NO_CLASS } from "../model/ranking";
import type { Assessed } from "./check";
import { placeOfUnit } from "./support/placeOf";

/** Units that a decision or a column holds to a class or lowers, with the reason: whoever signs the classes must be able to say why. */
export function knockedOutUnits({ table, framework, ranking }: Assessed): readonly Finding[] {
  const levels = framework.classes?.levels ?? [];
  return table.units.flatMap((unit, index) => {
    const level = ranking.classes[index] ?? NO_CLASS;
    if (level === NO_CLASS) return [];
    return (ranking.causes.get(index) ?? []).map(({ reason, legalBasis, ...cause }) => {
      const place = placeOfUnit(table, unit);
      const [name, own] = [unit.name, levels[level]?.name.vi ?? ""];
      if (cause.kind === "lowered") {
        return finding("class.lowered", place, { unit: name, class: own, by: cause.by, reason, legalBasis });
      }
      const best = levels[cause.level]?.name.vi ?? "";
      return finding("class.knockOut", place, { unit: name, class: best, reason, legalBasis });
    });
  });
}
