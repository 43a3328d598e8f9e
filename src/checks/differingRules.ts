import { compare, type Decimal, decimalText, round } from "../model/numbers/decimal";
import { decimalAt } from "../model/numbers/decimalColumn";
import { finding, type Finding } from "../model/finding";
import type { Criterion } from "../model/framework";
import { criterionOf } from "../model/criterionOf";
import { pointsOfFigure } from "../model/pointRules/pointsOfFigure";
import type { CriterionColumn } from "../model/table";
import type { Assessed } from "./check";
import { placeOfFigure } from "./support/placeOf";
import { rawFigureText } from "./support/rawFigureText";

/** Points beside a raw figure from which the criterion's rule makes others. The points count. */
export function differingRules({ table, framework, ranking }: Assessed): readonly Finding[] {
  return table.criteria.flatMap((column) => {
    const { raw } = column;
    const criterion = framework.criteria.find(({ id }) => id === column.criterion);
    if (raw === undefined || criterion === undefined) return [];
    return table.units.flatMap((unit, index) => {
      const own = criterionOf(criterion, ranking.scores.terms[index]?.group ?? null);
      const [score, points] = [decimalAt(column.figures, index), pointsByRule(raw, index, own)];
      const figure = rawFigureText(raw, index);
      if (score === null || points === null || figure === null) return [];
      if (compare(magnitude(rounded(score, criterion)), rounded(points, criterion)) === 0) return [];
      const params = {
        unit: unit.name,
        criterion: criterion.id,
        score: decimalText(score),
        figure,
        points: decimalText(points),
      };
      return [finding("score.figureDiffers", placeOfFigure(table, unit, column), params)];
    });
  });
}

function pointsByRule({ figures, outOf }: CriterionColumn, unit: number, criterion: Criterion): Decimal | null {
  const figure = decimalAt(figures, unit);
  return figure === null
    ? null
    : pointsOfFigure(figure, criterion, outOf === undefined ? null : decimalAt(outOf, unit));
}

function rounded(points: Decimal, { decimals }: Criterion): Decimal {
  return decimals === undefined ? points : round(points, decimals);
}

/** The sign of penalty points is another question. */
function magnitude({ digits, places }: Decimal): Decimal {
  return { digits: digits < 0n ? -digits : digits, places };
}
