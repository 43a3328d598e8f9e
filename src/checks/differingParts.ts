import { add, compare, type Decimal, decimalText, round, subtract, ZERO } from "../model/numbers/decimal";
import { decimalAt } from "../model/numbers/decimalColumn";
import { finding, type Finding } from "../model/finding";
import type { Criterion } from "../model/framework";
import { penaltySigns } from "../model/penaltySign";
import type { Scores } from "../model/scores";
import type { FigureColumn } from "../model/table";
import type { Assessed } from "./check";
import { differingFigures } from "./support/differingFigures";
import { placeOfFigure } from "./support/placeOf";
import { scoreColumns } from "./support/scoreColumns";

/**
 * Main criteria whose own points are not what their components make, where the sheet gives both and the components
 * count. A cap of the framework may or may not be in the main points already.
 */
export function differingParts(assessed: Assessed): readonly Finding[] {
  const { table, framework } = assessed;
  return scoreColumns(assessed).flatMap(({ column, criterion, gives }) => {
    const parts = framework.criteria.filter(({ parent }) => parent === criterion?.id);
    if (criterion === null || parts.length === 0 || gives !== "points") return [];
    const made = madePoints(assessed, column, { criterion, parts });
    return differingFigures(table, column, made, framework.decimals).map(({ unit, published, computed }) => {
      const figures = { score: decimalText(published), parts: decimalText(computed) };
      const params = { unit: unit.name, criterion: criterion.id, ...figures };
      return finding("score.partsDiffer", placeOfFigure(table, unit, column), params);
    });
  });
}

interface Main {
  readonly criterion: Criterion;
  readonly parts: readonly Criterion[];
}

/** Points of a main criterion as they count where the sheet has just these, otherwise the bare sum of its components. */
function madePoints(
  { framework, ranking }: Assessed,
  { figures }: FigureColumn,
  { criterion, parts }: Main,
): (unit: number) => Decimal | null {
  const places = framework.decimals;
  const isEnteredNegative = penaltySigns(framework).get(criterion.id) === "negative";
  const entered = (value: Decimal) => round(isEnteredNegative ? subtract(ZERO, value) : value, places);
  return (unit) => {
    const [shown, points] = [decimalAt(figures, unit), ranking.scores.points(criterion.id, unit)];
    if (shown === null || points === null) return null;
    const counted = entered(points);
    if (compare(round(shown, places), counted) === 0) return counted;
    const sum = sumOfParts(ranking.scores, criterion, parts, unit);
    return sum === null ? null : entered(sum);
  };
}

/** Null where no component counts for the unit. */
function sumOfParts(scores: Scores, main: Criterion, parts: readonly Criterion[], unit: number): Decimal | null {
  const points = parts.flatMap(({ id, kind }) => {
    const own = kind === "notScored" ? null : scores.points(id, unit);
    if (own === null) return [];
    return [kind === "penalty" && main.kind !== "penalty" ? subtract(ZERO, own) : own];
  });
  return points.length === 0 ? null : points.reduce(add, ZERO);
}
