import type { Framework } from "../model/framework";
import type { Scores } from "../model/scores";
import type { Figures } from "./figures";
import { tieBreaker } from "./tieBreaker";

/** Some units in order, best first, each with its rank. */
export interface RankedList {
  readonly order: readonly number[];
  /** The rank of the unit at the same position of `order`. */
  readonly ranks: readonly number[];
}

export function rankList(units: readonly number[], figures: Figures, scores: Scores, framework: Framework): RankedList {
  const { ties, direction } = framework.ranking;
  const breakTie = tieBreaker(scores, framework);
  const sign = direction === "lowest" ? -1 : 1;
  const better = (a: number, b: number) => sign * figures.compare(b, a) || breakTie(a, b);
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
