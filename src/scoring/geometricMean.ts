import { integerRoot } from "../model/numbers/integerRoot";
import { ScoreState } from "./countedPoints";
import { constantColumn, integerAt, integerColumn, replaceWhere } from "./integerColumn";
import type { Quotients } from "./quotients";
import type { CriteriaScores } from "./scoreCriteria";

/**
 * The n-th root of the product of the n criteria that are counted, rounded once to `places`, half up, from the whole
 * number under the root. A unit of which nothing is counted, or with points below 0, has denominator 0.
 */
export function geometricMean({ tops, units, one }: CriteriaScores, places: number): Quotients {
  const factors = tops.filter(({ criterion }) => criterion.kind === "scored");
  const roots = Array.from({ length: units }, (_, unit) => {
    const counted = factors
      .filter(({ states }) => states[unit] === ScoreState.counted)
      .map((score) => integerAt(score.points, unit));
    if (counted.length === 0 || counted.some((each) => each < 0n)) return null;
    const product = counted.reduce((all, each) => all * each, 1n);
    return roundedRoot(product, counted.length, integerAt(one, unit), places);
  });
  const printed = constantColumn(units, 10n ** BigInt(places));
  return {
    numerators: integerColumn(roots.map((root) => root ?? 0n)),
    denominators: roots.includes(null) ? replaceWhere(printed, 0, (unit) => roots[unit] === null) : printed,
  };
}

/** round(ⁿ√(product ÷ oneⁿ) × 10^places): twice the root is at least 2r + 1 exactly where the rest is half or more. */
function roundedRoot(product: bigint, degree: number, one: bigint, places: number): bigint {
  const above = product * (2n * 10n ** BigInt(places)) ** BigInt(degree);
  const doubled = integerRoot(above / one ** BigInt(degree), degree);
  return (doubled + 1n) / 2n;
}
