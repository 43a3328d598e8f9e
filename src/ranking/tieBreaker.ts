import type { Framework, Preference, TieBreaker } from "../model/framework";
import { add, compare, dec, type Decimal, subtract } from "../model/numbers/decimal";
import { decimalAt } from "../model/numbers/decimalColumn";
import type { Scores } from "../model/scores";
import { preferenceOf } from "../model/tieBreaker";
import { rankingFigure } from "../model/totalRule";

/** Negative where the first of two tied units goes before the second, positive where it goes behind, otherwise 0. */
export type BreakTie = (a: number, b: number) => number;

/** By the declared figures in order; a unit without one of them stands behind those that have it. */
export function tieBreaker(scores: Scores, framework: Framework): BreakTie {
  const steps = framework.ranking.tieBreakers.map((breaker) => ({
    figure: tieFigure(breaker, scores, framework),
    prefer: preferenceOf(breaker, framework),
  }));
  return (a, b) => {
    for (const { figure, prefer } of steps) {
      const difference = order(figure(a), figure(b), prefer);
      if (difference !== 0) return difference;
    }
    return 0;
  };
}

function order(left: Decimal | null, right: Decimal | null, prefer: Preference): number {
  if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1;
  return prefer === "more" ? compare(right, left) : compare(left, right);
}

/** The figure by which a tie is decided, of one unit; null where it has none. */
export function tieFigure(
  { of, criteria }: TieBreaker,
  scores: Scores,
  framework: Framework,
): (unit: number) => Decimal | null {
  const kinds = new Map(framework.criteria.map(({ id, kind }) => [id, kind]));
  const arePenalties = criteria.every((id) => kinds.get(id) === "penalty");
  const sum = (unit: number) =>
    criteria.reduce<Decimal | null>((total, id) => {
      const points = scores.standing(id, unit) === "none" ? dec("0") : scores.points(id, unit);
      if (total === null || points === null) return null;
      return kinds.get(id) === "penalty" && !arePenalties ? subtract(total, points) : add(total, points);
    }, dec("0"));
  if (of === "points") return sum;
  const totals = rankingFigure(framework.total) === "ratio" ? scores.ratios : scores.totals;
  const sign = arePenalties ? add : subtract;
  return (unit) => {
    const [total, without] = [decimalAt(totals, unit), sum(unit)];
    return total === null || without === null ? null : sign(total, without);
  };
}
