import type { Framework, Preference } from "../model/framework";
import { compare, type Decimal } from "../model/numbers/decimal";
import type { Scores } from "../model/scores";
import { preferenceOf } from "../model/tieBreaker";
import { tieFigure } from "../model/tieFigure";

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
