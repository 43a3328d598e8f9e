import { integerRoot } from "../model/numbers/integerRoot";
import { ScoreState } from "./countedPoints";
import { constantColumn, integerAt, integerColumn, replaceWhere } from "./integerColumn";
import type { Quotients } from "./quotients";
import type { CriteriaScores } from "./scoreCriteria";

/**
 * The n-th root of the product of the n criteria that are counted, rounded once to `places`, half up, from the whole
 * number under the root. A unit of which nothing is counted, or with points below 0, has denominator 0.
 */
export function geometricMean({ tops, units, places: own }: CriteriaScores, places: number): Quotients {
  const factors = tops.filter(({ criterion }) => criterion.kind === "scored");
  const roots = Array.from({ length: units }, (_, unit) => {
    const points = factors
      .filter(({ states }) => states[unit] === ScoreState.counted)
      .map((score) => integerAt(score.points, unit));
    if (points.length === 0 || points.some((one) => one < 0n)) return null;
    const product = points.reduce((all, one) => all * one, 1n);
    return roundedRoot(product, points.length, places - own);
  });
  const one = constantColumn(units, 10n ** BigInt(places));
  return {
    numerators: integerColumn(roots.map((root) => root ?? 0n)),
    denominators: roots.includes(null) ? replaceWhere(one, 0, (unit) => roots[unit] === null) : one,
  };
}

/** round(ⁿ√product × 10^shift): twice the root is at least 2r + 1 exactly where the rest is half or more. */
function roundedRoot(product: bigint, degree: number, shift: number): bigint {
  const twice = product * 2n ** BigInt(degree);
  const power = 10n ** BigInt(Math.abs(shift) * degree);
  const doubled = integerRoot(shift >= 0 ? twice * power : twice / power, degree);
  return (doubled + 1n) / 2n;
}
