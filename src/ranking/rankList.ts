import { compare } from "../model/numbers/decimal";
import type { CriterionId, RankingRule } from "../model/framework";
import type { Scores } from "../model/scores";
import type { Figures } from "./figures";

/** Some units in order, best first, each with its rank. */
export interface RankedList {
  readonly order: readonly number[];
  /** The rank of the unit at the same position of `order`. */
  readonly ranks: readonly number[];
}

export function rankList(
  units: readonly number[],
  figures: Figures,
  scores: Scores,
  { ties, tieBreakers }: RankingRule,
): RankedList {
  const better = (a: number, b: number) => figures.compare(b, a) || breakTie(scores, tieBreakers, a, b);
  const order = [...units].sort((a, b) => better(a, b) || a - b);
  const ranks: number[] = [];
  order.forEach((unit, position) => {
    const [previous, rank] = [order[position - 1], ranks[position - 1]];
    if (previous === undefined || rank === undefined) ranks.push(1);
    else if (better(previous, unit) === 0) ranks.push(rank);
    else ranks.push(ties === "standard" ? position + 1 : rank + 1);
  });
  return { order, ranks };
}

/** By the named criteria in order; a unit without points of one stands behind those that have them. */
function breakTie(scores: Scores, criteria: readonly CriterionId[], a: number, b: number): number {
  for (const id of criteria) {
    const [left, right] = [scores.points(id, a), scores.points(id, b)];
    if (left === null || right === null) {
      if (left !== right) return left === null ? 1 : -1;
    } else {
      const difference = compare(right, left);
      if (difference !== 0) return difference;
    }
  }
  return 0;
}
