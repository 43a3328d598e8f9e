import { dec, decimalText, type Decimal } from "../model/numbers/decimal";
import { decimalAt } from "../model/numbers/decimalColumn";
import { finding, type Finding } from "../model/finding";
import { divideFractions, fractionOf, multiplyFractions, roundFraction } from "../model/numbers/fraction";
import { rankingFigure } from "../model/totalRule";
import type { Assessed } from "./check";
import { differingFigures } from "./support/differingFigures";
import { placeOfFigure } from "./support/placeOf";

/** Ratios in the sheet that differ from what the scores make. */
export function publishedRatios(assessed: Assessed): readonly Finding[] {
  const { table, framework } = assessed;
  const column = table.published.ratio;
  if (column === null) return [];
  const computed = (unit: number) => ratioOf(assessed, unit);
  return differingFigures(table, column, computed, framework.decimals).map((difference) =>
    finding("published.ratio", placeOfFigure(table, difference.unit, column), {
      unit: difference.unit.name,
      published: decimalText(difference.published),
      computed: decimalText(difference.computed),
    }),
  );
}

/** Where the framework itself makes no ratio, a sheet of totals can only mean the share of the scale. */
function ratioOf({ framework, ranking }: Assessed, unit: number): Decimal | null {
  const made = decimalAt(ranking.scores.ratios, unit);
  const total = ranking.scores.exact(unit);
  if (made !== null || total === null || framework.scale === null) return made;
  if (rankingFigure(framework.total) !== "total") return null;
  const share = divideFractions(multiplyFractions(total, fractionOf(dec("100"))), fractionOf(dec(framework.scale)));
  return share === null ? null : roundFraction(share, framework.decimals);
}
