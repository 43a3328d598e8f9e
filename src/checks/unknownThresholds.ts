import { compare, dec, type Decimal } from "../model/decimal";
import { finding, type Finding } from "../model/finding";
import type { ClassLevel } from "../model/framework";
import type { Assessed } from "./check";
import { placeOfThresholdFigure, thresholdFigure } from "./thresholdFigure";

/** Units left without a class because nobody knows the threshold that they may have reached. */
export function unknownThresholds(assessed: Assessed): readonly Finding[] {
  const { table, framework, ranking } = assessed;
  const rule = framework.classes;
  if (rule === null) return [];
  return table.units.flatMap((unit, index) => {
    const value = thresholdFigure(assessed, rule, index);
    if (value === null || ranking.classes[index] !== -1 || ranking.scores.statuses[index] !== "ranked") return [];
    const level = rule.levels.find((candidate) => mayReach(value, candidate));
    if (level === undefined) return [];
    const params = { unit: unit.name, class: level.name.vi, of: rule.of, greaterThan: floorOf(level) };
    return [finding("threshold.unknown", placeOfThresholdFigure(assessed, rule, unit), params)];
  });
}

function mayReach(value: Decimal, level: ClassLevel): boolean {
  if (level.threshold === null || level.threshold.value !== null) return false;
  const floor = floorOf(level);
  return floor === null || compare(value, dec(floor)) > 0;
}

function floorOf({ threshold }: ClassLevel): string | null {
  return threshold?.provenance.kind === "inferred" ? threshold.provenance.greaterThan : null;
}
