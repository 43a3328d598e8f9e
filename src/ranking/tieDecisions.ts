import type { Framework } from "../model/framework";
import { compare, type Decimal } from "../model/numbers/decimal";
import type { TieDecision } from "../model/ranking";
import type { Scores } from "../model/scores";
import { preferenceOf } from "../model/tieBreaker";
import type { Keys } from "./figures";
import { endOfTie, type RankedList, tiedPositions } from "./rankList";
import { tieFigure } from "../model/tieFigure";

/** Where units of a list have equal figures and not one rank: what put them in order, one tie-breaker after the other. */
export function tieDecisions(
  list: RankedList,
  keys: Keys,
  scores: Scores,
  framework: Framework,
): readonly TieDecision[] {
  const breakers = framework.ranking.tieBreakers.map((breaker) => ({
    breaker,
    prefer: preferenceOf(breaker, framework),
    figureOf: tieFigure(breaker, scores, framework),
  }));
  return breakers.length === 0 ? [] : equalRuns(list, keys).flatMap((run) => decisionsIn(run, breakers));
}

type Breaker = Pick<TieDecision, "breaker" | "prefer"> & { readonly figureOf: ReturnType<typeof tieFigure> };

interface Ranked {
  readonly unit: number;
  readonly rank: number;
}

/** Units of a run that a tie-breaker leaves alike follow each other, and are told apart by the next or not at all. */
function decisionsIn(run: readonly Ranked[], [next, ...others]: readonly Breaker[]): readonly TieDecision[] {
  const [first] = run;
  if (next === undefined || first === undefined || run.length === 1) return [];
  const { breaker, prefer, figureOf } = next;
  const figures = run.map(({ unit }) => figureOf(unit));
  const starts = run.flatMap((_, at) => (at === 0 || !areAlike(figures[at - 1], figures[at]) ? at : []));
  const deeper = starts.flatMap((start, at) => decisionsIn(run.slice(start, starts[at + 1]), others));
  if (starts.length === 1) return deeper;
  return [{ rank: first.rank, units: run.map(({ unit }) => unit), breaker, prefer, figures }, ...deeper];
}

/** Units that follow each other with equal figures, two at least. */
function equalRuns(list: RankedList, keys: Keys): readonly (readonly Ranked[])[] {
  const { order, ranks } = list.inOrder();
  const runs: Ranked[][] = [];
  const tied = tiedPositions(order, keys);
  for (let first = 0; first < order.length;) {
    const end = endOfTie(tied, first);
    const units = order.subarray(first, end);
    if (units.length > 1) runs.push(Array.from(units, (unit, at) => ({ unit, rank: ranks[first + at] ?? 0 })));
    first = end;
  }
  return runs;
}

function areAlike(one: Decimal | null = null, other: Decimal | null = null): boolean {
  return one === null || other === null ? one === other : compare(one, other) === 0;
}
