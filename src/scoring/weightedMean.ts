import { ScoreState } from "./countedPoints";
import {
  constantColumn,
  type IntegerColumn,
  integerAt,
  isPositive,
  multiplyColumns,
  sumColumns,
  zeroWhere,
} from "./integerColumn";
import type { Quotients } from "./quotients";
import type { CriteriaScores } from "./scoreCriteria";
import { type Weighted, weightedScores } from "./weights";

/** Σ weight × points; `one` is what one point is. */
export function weightedSum({ tops, units }: CriteriaScores, one: IntegerColumn): Quotients {
  const { weighted, denominator } = weightedScores(tops, units);
  return {
    numerators: weightedPoints(weighted, units),
    denominators: multiplyColumns(one, constantColumn(units, denominator)),
  };
}

/** Σ weight × points, over Σ weight of what is counted. A unit of which nothing is has denominator 0. */
export function mean({ tops, units }: CriteriaScores, one: IntegerColumn): Quotients {
  const { weighted } = weightedScores(tops, units);
  return {
    numerators: weightedPoints(weighted, units),
    denominators: multiplyColumns(one, countedWeights(weighted, units)),
  };
}

/** Σ weight × points ÷ maximum, over Σ weight of what is counted. */
export function weightedMean({ tops, units }: CriteriaScores): Quotients {
  const { weighted } = weightedScores(tops, units);
  const sums = Array.from({ length: units }, (_, unit) => sumOfShares(weighted, unit));
  return {
    numerators: { kind: "big", values: sums.map(({ numerator }) => numerator) },
    denominators: { kind: "big", values: sums.map(({ denominator }) => denominator) },
  };
}

function weightedPoints(weighted: readonly Weighted[], units: number): IntegerColumn {
  return sumColumns(
    units,
    weighted.map(({ score, weights }) => ({ column: multiplyColumns(score.points, weights), sign: 1 })),
  );
}

function countedWeights(weighted: readonly Weighted[], units: number): IntegerColumn {
  return sumColumns(
    units,
    weighted.map(({ score: { states }, weights }) => ({
      column: zeroWhere(weights, (unit) => states[unit] !== ScoreState.counted),
      sign: 1,
    })),
  );
}

/** Over the product of the maxima, so that nothing is rounded; over 0 where nothing is counted. */
function sumOfShares(weighted: readonly Weighted[], unit: number): { numerator: bigint; denominator: bigint } {
  let [sum, weights, product] = [0n, 0n, 1n];
  for (const { score, weights: own } of weighted) {
    const { maximum } = score;
    if (score.states[unit] !== ScoreState.counted || maximum === null || !isPositive(maximum, unit)) continue;
    const [most, weight] = [integerAt(maximum, unit), integerAt(own, unit)];
    sum = sum * most + weight * integerAt(score.points, unit) * product;
    weights += weight;
    product *= most;
  }
  return { numerator: sum, denominator: weights * product };
}
