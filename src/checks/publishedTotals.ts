import { decimalText } from "../model/numbers/decimal";
import { decimalAt } from "../model/numbers/decimalColumn";
import { finding, type Finding } from "../model/finding";
import type { Assessed } from "./check";
import { differingFigures } from "./support/differingFigures";
import { explainedBy } from "./support/explainedBy";
import { placeOfFigure } from "./support/placeOf";

/** Totals in the sheet that differ from what the scores make. */
export function publishedTotals(assessed: Assessed): readonly Finding[] {
  const { table, framework, ranking } = assessed;
  const column = table.published.total;
  if (column === null) return [];
  const computed = (unit: number) => decimalAt(ranking.scores.totals, unit);
  return differingFigures(table, column, computed, framework.decimals).map((difference) => {
    const params = {
      unit: difference.unit.name,
      published: decimalText(difference.published),
      computed: decimalText(difference.computed),
    };
    const place = placeOfFigure(table, difference.unit, column);
    const manner = explainedBy(assessed, difference);
    return manner === null
      ? finding("published.total", place, params)
      : finding("published.rounding", place, { ...params, manner });
  });
}
