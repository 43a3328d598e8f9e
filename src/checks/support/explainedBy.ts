import { isTopCriterion } from "../../model/criterionTree";
import { add, compare, decimal, round, subtract, ZERO, type Decimal } from "../../model/numbers/decimal";
import { decimalAt } from "../../model/numbers/decimalColumn";
import type { Fraction } from "../../model/numbers/fraction";
import { rankingFigure } from "../../model/totalRule";
import type { Assessed } from "../check";
import type { Difference } from "./differingFigures";

/**
 * Why a published total is one last digit off: its figure was cut off instead of rounded, or it adds scores that were
 * rounded first. Null where neither makes it.
 */
export function explainedBy(assessed: Assessed, difference: Difference): "truncated" | "roundedParts" | null {
  const { framework, ranking } = assessed;
  const places = framework.decimals;
  const published = round(difference.published, places);
  if (rankingFigure(framework.total) !== "total") return null;
  const exact = ranking.scores.exact(difference.index);
  if (exact !== null && isLastDigit(difference, places) && compare(truncated(exact, places), published) === 0) {
    return "truncated";
  }
  return framework.total.kind === "sum" && compare(sumOfRounded(assessed, difference.index), published) === 0
    ? "roundedParts"
    : null;
}

function isLastDigit({ published, computed }: Difference, places: number): boolean {
  const apart = subtract(computed, round(published, places));
  const lastDigit: Decimal = { digits: apart.digits < 0n ? -1n : 1n, places };
  return compare(apart, lastDigit) === 0;
}

/** Towards zero, as "TRUNC" and "cắt bớt" do. */
function truncated({ numerator, denominator }: Fraction, places: number): Decimal {
  return decimal((numerator * 10n ** BigInt(places)) / denominator, places);
}

function sumOfRounded({ table, framework }: Assessed, unit: number): Decimal {
  const tops = framework.criteria.filter(isTopCriterion);
  return tops.reduce((sum, { id }) => {
    const column = table.criteria.find(({ criterion }) => criterion === id);
    const score = column === undefined ? null : decimalAt(column.figures, unit);
    return score === null ? sum : add(sum, round(score, framework.decimals));
  }, ZERO);
}
