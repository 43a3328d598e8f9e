import { finding, type Finding } from "../model/finding";
import type { Assessed } from "./check";
import { placeOfUnit } from "./support/placeOf";

/** Units that a quota keeps from the class that their result reaches, or leaves open whether they have it, once a class, at the first of them. */
export function loweredUnits(assessed: Assessed): readonly Finding[] {
  const { classes, classDoubts } = assessed.ranking;
  const isOpen = (unit: number) => classDoubts.get(unit)?.atEdge === true;
  return [
    ...unitsOf(assessed, "class.quota", (unit, level) => classes[unit] !== level && !isOpen(unit)),
    ...unitsOf(assessed, "class.quotaEdge", isOpen),
  ];
}

function unitsOf(
  { table, framework, ranking }: Assessed,
  code: "class.quota" | "class.quotaEdge",
  isMeant: (unit: number, level: number) => boolean,
): readonly Finding[] {
  return (framework.classes?.levels ?? []).flatMap(({ name, quota }, level) => {
    if (quota === undefined) return [];
    const units = table.units.filter((_, unit) => ranking.reached[unit] === level && isMeant(unit, level));
    const [first] = units;
    if (first === undefined) return [];
    return [finding(code, placeOfUnit(table, first), { class: name.vi, units: units.map((unit) => unit.name) })];
  });
}
