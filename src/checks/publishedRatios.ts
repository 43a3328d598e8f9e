import { decimalText } from "../model/decimal";
import { finding, type Finding } from "../model/finding";
import type { Assessed } from "./check";
import { differingFigures } from "./differingFigures";
import { placeOfFigure } from "./placeOf";

/** Ratios in the sheet that differ from what the scores make. */
export function publishedRatios({ table, framework, ranking }: Assessed): readonly Finding[] {
  const column = table.published.ratio;
  if (column === null) return [];
  return differingFigures(table, column, ranking.scores.ratios, framework.decimals).map((difference) =>
    finding("published.ratio", placeOfFigure(table, difference.unit, column), {
      unit: difference.unit.name,
      published: decimalText(difference.published),
      computed: decimalText(difference.computed),
    }),
  );
}
