import { finding, type Finding } from "../model/finding";
import type { ClassLevel, ClassRule } from "../model/framework";
import type { UnitLine } from "../model/block";
import type { ClassDoubt } from "../model/ranking";
import type { Assessed } from "./check";
import { placeOfUnit } from "./support/placeOf";
import { placeOfThresholdFigure } from "./support/thresholdFigure";

/** Units left without a class because nobody knows a threshold that they may have reached, or whether they meet a condition. */
export function doubtfulClasses(assessed: Assessed): readonly Finding[] {
  const { table, framework, ranking } = assessed;
  const rule = framework.classes;
  if (rule === null) return [];
  return table.units.flatMap((unit, index) => {
    const doubt = ranking.classDoubts.get(index);
    return doubt === undefined || doubt.atEdge === true ? [] : doubtOf(assessed, rule, unit, doubt);
  });
}

function doubtOf(
  assessed: Assessed,
  rule: ClassRule,
  unit: UnitLine,
  { level: at, criterion: id }: ClassDoubt,
): readonly Finding[] {
  const level = rule.levels[at];
  if (level === undefined) return [];
  const [name, ofLevel] = [unit.name, level.name.vi];
  if (id === null) {
    const params = { unit: name, class: ofLevel, of: rule.of, greaterThan: floorOf(level) };
    return [finding("threshold.unknown", placeOfThresholdFigure(assessed, rule, unit), params)];
  }
  const params = { unit: name, class: ofLevel, criterion: id };
  return [finding("condition.unknown", placeOfUnit(assessed.table, unit), params)];
}

function floorOf({ threshold }: ClassLevel): string | null {
  return threshold?.provenance.kind === "inferred" ? threshold.provenance.greaterThan : null;
}
