import type { Criterion } from "../model/framework";
import { add, decimalText, round, subtract, ZERO, type Decimal } from "../model/decimal";
import { finding, type Finding } from "../model/finding";
import type { Assessed } from "./check";
import { differingFigures } from "./differingFigures";
import { placeOfFigure } from "./placeOf";
import { scoreColumns } from "./scoreColumns";

/**
 * Main criteria whose own points are not what their components make, where the sheet gives both and the components
 * count. A cap of the framework may or may not be in the main points already.
 */
export function differingParts(assessed: Assessed): readonly Finding[] {
  const { table, framework, ranking } = assessed;
  return scoreColumns(assessed).flatMap(({ column, criterion, gives }) => {
    const parts = framework.criteria.filter(({ parent }) => parent === criterion?.id);
    if (criterion === null || parts.length === 0 || gives !== "points") return [];
    const printed = (value: Decimal | null) => (value === null ? null : round(value, framework.decimals));
    const counted = (unit: number) => printed(ranking.scores.points(criterion.id, unit));
    const added = (unit: number) =>
      counted(unit) === null ? null : printed(sumOfParts(assessed, criterion, parts, unit));
    const uncapped = differingFigures(table, column, added, framework.decimals);
    const differing = new Set(differingFigures(table, column, counted, framework.decimals).map(({ unit }) => unit));
    return uncapped.flatMap(({ unit, published, computed }) => {
      if (!differing.has(unit)) return [];
      const params = { unit: unit.name, criterion: criterion.name.vi };
      const figures = { score: decimalText(published), parts: decimalText(computed) };
      return [finding("score.partsDiffer", placeOfFigure(table, unit, column), { ...params, ...figures })];
    });
  });
}

/** Null where no component counts for the unit. */
function sumOfParts({ ranking }: Assessed, main: Criterion, parts: readonly Criterion[], unit: number): Decimal | null {
  const points = parts.flatMap(({ id, kind }) => {
    const own = kind === "notScored" ? null : ranking.scores.points(id, unit);
    if (own === null) return [];
    return [kind === "penalty" && main.kind !== "penalty" ? subtract(ZERO, own) : own];
  });
  return points.length === 0 ? null : points.reduce(add, ZERO);
}
