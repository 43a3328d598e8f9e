import { dec, type Decimal } from "../model/numbers/decimal";
import { addFractions, divideFractions, type Fraction, fractionOf, multiplyFractions } from "../model/numbers/fraction";
import type { Framework } from "../model/framework";
import { ScoreState } from "./countedPoints";
import { integerAt } from "./integerColumn";
import type { Quotients } from "./quotients";
import type { CriteriaScores, CriterionScore } from "./scoreCriteria";

interface Weighted {
  readonly score: CriterionScore;
  readonly weight: Decimal;
}

const NOTHING: Fraction = { numerator: 0n, denominator: 1n };

/** Σ weight × points ÷ maximum, over the weights that apply, times the scale. A unit without any has denominator 0. */
export function weightedMean({ tops, units }: CriteriaScores, { scale }: Framework): Quotients {
  const weighted = tops.flatMap(weightedScores);
  const whole = fractionOf(dec(scale ?? "1"));
  const means = Array.from({ length: units }, (_, unit) => {
    const mean = meanOf(weighted, unit);
    return mean === null ? null : multiplyFractions(mean, whole);
  });
  return {
    numerators: { kind: "big", values: means.map((mean) => mean?.numerator ?? 0n) },
    denominators: { kind: "big", values: means.map((mean) => mean?.denominator ?? 0n) },
  };
}

/** The outermost criteria that carry a weight. */
function weightedScores(score: CriterionScore): readonly Weighted[] {
  const { weight, kind } = score.criterion;
  if (kind !== "scored") return [];
  return weight === null ? score.components.flatMap(weightedScores) : [{ score, weight: dec(weight) }];
}

function meanOf(weighted: readonly Weighted[], unit: number): Fraction | null {
  let [sum, weights] = [NOTHING, NOTHING];
  for (const { score, weight } of weighted) {
    const maximum = score.maximum === null ? 0n : integerAt(score.maximum, unit);
    if (score.states[unit] !== ScoreState.counted || maximum === 0n) continue;
    const share = { numerator: integerAt(score.points, unit), denominator: maximum };
    sum = addFractions(sum, multiplyFractions(fractionOf(weight), share));
    weights = addFractions(weights, fractionOf(weight));
  }
  return divideFractions(sum, weights);
}
