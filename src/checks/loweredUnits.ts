import { finding, type Finding } from "../model/finding";
import type { Assessed } from "./check";
import { placeOfUnit } from "./support/placeOf";

/** Units that a quota keeps from the class that their result reaches, once a class, at the first of them. */
export function loweredUnits({ table, framework, ranking }: Assessed): readonly Finding[] {
  return (framework.classes?.levels ?? []).flatMap(({ name, quota }, level) => {
    if (quota === undefined) return [];
    const units = table.units.filter((_, unit) => ranking.reached[unit] === level && ranking.classes[unit] !== level);
    const [first] = units;
    if (first === undefined) return [];
    const params = { class: name.vi, units: units.map((unit) => unit.name) };
    return [finding("class.quota", placeOfUnit(table, first), params)];
  });
}
