import type { Framework } from "../model/framework";
import { compare, type Decimal } from "../model/numbers/decimal";
import type { TieDecision } from "../model/ranking";
import type { Scores } from "../model/scores";
import { preferenceOf } from "../model/tieBreaker";
import type { Keys } from "./figures";
import { endOfTie, type RankedList, tiedPositions } from "./rankList";
import { tieFigure } from "../model/tieFigure";

/** Where units of a list have equal figures and not one rank: what put them in order. */
export function tieDecisions(
  list: RankedList,
  keys: Keys,
  scores: Scores,
  framework: Framework,
): readonly TieDecision[] {
  if (framework.ranking.tieBreakers.length === 0) return [];
  return equalRuns(list, keys).flatMap(({ rank, units }) => {
    for (const breaker of framework.ranking.tieBreakers) {
      const compared = units.map(tieFigure(breaker, scores, framework));
      if (areAlike(compared)) continue;
      return [{ rank, units, breaker, prefer: preferenceOf(breaker, framework), figures: compared }];
    }
    return [];
  });
}

interface Run {
  readonly rank: number;
  readonly units: readonly number[];
}

/** Units that follow each other with equal figures, two at least. */
function equalRuns(list: RankedList, keys: Keys): readonly Run[] {
  const { order, ranks } = list.inOrder();
  const runs: Run[] = [];
  const tied = tiedPositions(order, keys);
  for (let first = 0; first < order.length;) {
    const end = endOfTie(tied, first);
    if (end - first > 1) runs.push({ rank: ranks[first] ?? 0, units: [...order.subarray(first, end)] });
    first = end;
  }
  return runs;
}

function areAlike([first = null, ...others]: readonly (Decimal | null)[]): boolean {
  return others.every((other) => (first === null || other === null ? first === other : compare(first, other) === 0));
}
