import { ScoreState } from "./countedPoints";
import { constantColumn, type IntegerColumn, isPositive, multiplyColumns, replaceWhere } from "./integerColumn";
import { divisorsOf, isOpen } from "./maxima";
import { addQuotients, type Quotients, wholeQuotients } from "./quotients";
import type { CriteriaScores } from "./scoreCriteria";
import { sumColumns } from "./sumColumns";
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

/**
 * Σ weight × points ÷ maximum, over Σ weight of what is counted. A unit of which nothing is, or of which a maximum is not
 * known, has denominator 0.
 */
export function weightedMean({ tops, units }: CriteriaScores): Quotients {
  const { weighted } = weightedScores(tops, units);
  const shares = weighted.map(shareOf);
  const sum = shares.map(({ share }) => share).reduce(addQuotients, wholeQuotients(constantColumn(units, 0n)));
  const weights = sumColumns(
    units,
    shares.map(({ weight }) => ({ column: weight, sign: 1 })),
  );
  const isAnyOpen = (unit: number) => weighted.some(({ score: { maximum } }) => isOpen(maximum, unit));
  const areKnown = weighted.every(({ score: { maximum } }) => maximum.open === null);
  return {
    numerators: sum.numerators,
    denominators: multiplyColumns(sum.denominators, areKnown ? weights : replaceWhere(weights, 0, isAnyOpen)),
  };
}

interface Share {
  readonly weight: IntegerColumn;
  /** Weight × points ÷ maximum. */
  readonly share: Quotients;
}

/** A unit whose score is not counted, or has no maximum above 0, gets no weight and 0 over 1. */
function shareOf({ score: { states, points, maximum: maxima }, weights }: Weighted): Share {
  const maximum = divisorsOf(maxima);
  const isOut = (unit: number) => states[unit] !== ScoreState.counted || !isPositive(maximum, unit);
  const areAllIn = !states.some((_, unit) => isOut(unit));
  const weight = areAllIn ? weights : replaceWhere(weights, 0, isOut);
  const denominators = areAllIn ? maximum : replaceWhere(maximum, 1, isOut);
  return { weight, share: { numerators: multiplyColumns(points, weight), denominators } };
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
      column: replaceWhere(weights, 0, (unit) => states[unit] !== ScoreState.counted),
      sign: 1,
    })),
  );
}
