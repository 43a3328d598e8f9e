import type { Criterion } from "../model/framework";
import { fraction, type Fraction } from "../model/numbers/fraction";
import { constantColumn, type IntegerColumn, integerColumn } from "./integerColumn";
import { greatestDivisor } from "./quotients";
import type { CriterionScore } from "./scoreCriteria";

/** A criterion that is weighted as a whole, with its weight for each unit, ÷ the `denominator` common to all. */
export interface Weighted {
  readonly score: CriterionScore;
  readonly weights: IntegerColumn;
}

export interface WeightedScores {
  readonly weighted: readonly Weighted[];
  readonly denominator: bigint;
}

const ONE: Fraction = { numerator: 1n, denominator: 1n };

/** The outermost criteria that carry a weight; every top criterion with weight 1 where none does. */
export function weightedScores(tops: readonly CriterionScore[], units: number): WeightedScores {
  const outermost = tops.flatMap(withWeight);
  const scores = outermost.length > 0 ? outermost : tops.filter(({ criterion }) => criterion.kind === "scored");
  const denominator = scores
    .flatMap(({ criterion }) => weightsOf(criterion).map((weight) => weight.denominator))
    .reduce(commonMultiple, 1n);
  const scaled = ({ weight }: Criterion) => {
    const own = weight === null ? ONE : fraction(weight);
    return (own.numerator * denominator) / own.denominator;
  };
  const weighted = scores.map((score): Weighted => {
    const { criterion, of } = score;
    if (criterion.byGroup === undefined) return { score, weights: constantColumn(units, scaled(criterion)) };
    return { score, weights: integerColumn(Array.from({ length: units }, (_, unit) => scaled(of(unit)))) };
  });
  return { weighted, denominator };
}

function withWeight(score: CriterionScore): readonly CriterionScore[] {
  const { weight, kind } = score.criterion;
  if (kind !== "scored") return [];
  return weight === null ? score.components.flatMap(withWeight) : [score];
}

/** Its own weight and those of groups. */
function weightsOf({ weight, byGroup = [] }: Criterion): readonly Fraction[] {
  const texts = [weight, ...byGroup.map((terms) => terms.weight ?? null)];
  return texts.map((text) => (text === null ? ONE : fraction(text)));
}

function commonMultiple(a: bigint, b: bigint): bigint {
  return (a / greatestDivisor(a, b)) * b;
}
