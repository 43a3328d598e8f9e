import { decimalText } from "../model/numbers/decimal";
import { decimalAt } from "../model/numbers/decimalColumn";
import { finding, type Finding } from "../model/finding";
import type { Assessed } from "./check";
import { differingFigures } from "./support/differingFigures";
import { placeOfFigure } from "./support/placeOf";

/** Totals in the sheet that differ from what the scores make. */
export function publishedTotals({ table, framework, ranking }: Assessed): readonly Finding[] {
  const column = table.published.total;
  if (column === null) return [];
  const computed = (unit: number) => decimalAt(ranking.scores.totals, unit);
  return differingFigures(table, column, computed, framework.decimals).map((difference) =>
    finding("published.total", placeOfFigure(table, difference.unit, column), {
      unit: difference.unit.name,
      published: decimalText(difference.published),
      computed: decimalText(difference.computed),
    }),
  );
}
