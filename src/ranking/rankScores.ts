import type { CriterionId, Framework } from "../model/framework";
import type { Ranking, Tie, TieDecision } from "../model/ranking";
import { rankingList } from "../model/rankingList";
import type { Scores } from "../model/scores";
import type { Table } from "../model/table";
import { classUnits } from "./classUnits";
import { countClasses, hasGroups } from "./countClasses";
import { type Keys, pointFigures, rankingFigures } from "./figures";
import { type NamedList, type RankedList, rankList } from "./rankList";
import { tieDecisions } from "./tieDecisions";
import { type Chosen, chosenUnits, isClassed, isRanked, partition } from "./unitLists";

/** Ranks, classes and counts from exact scores. A unit without a figure has rank 0 and no class. */
export function rankScores(table: Table, scores: Scores, framework: Framework): Ranking {
  const keys = rankingFigures(scores, framework).keys();
  const lists = listsOf(scores, framework, keys, isRanked);
  const classed = classUnits(scores, framework, lists, () => listsOf(scores, framework, keys, isClassed));
  let ties: readonly Tie[] | null = null;
  let decisions: readonly TieDecision[] | null = null;
  return {
    framework,
    scores,
    ranks: ranksOf(
      lists.map(({ list }) => list),
      table.units.length,
    ),
    ranksInGroup: ranksInGroup(scores, framework, keys),
    ranksBy: ranksByCriteria(lists, scores, framework),
    ...classed,
    counts: countClasses(scores, classed.classes, framework),
    get ties() {
      return (ties ??= lists.flatMap(({ name, list }) => tiesOf(name, list)));
    },
    get decisions() {
      return (decisions ??= lists.flatMap(({ list }) => tieDecisions(list, keys, scores, framework)));
    },
  };
}

function listsOf(scores: Scores, framework: Framework, keys: Keys, chosen: Chosen): readonly NamedList[] {
  const lists =
    framework.ranking.lists === "one"
      ? [{ name: null, units: chosenUnits(scores, chosen) }].filter(({ units }) => units.length > 0)
      : partition(scores, (unit) => rankingList(scores, framework, unit), chosen);
  return lists.map(({ name, units }) => ({ name, list: rankList(units, keys, scores, framework) }));
}

function ranksOf(lists: readonly RankedList[], units: number): Int32Array {
  const all = new Int32Array(units);
  for (const list of lists) list.giveRanks(all);
  return all;
}

function ranksInGroup(scores: Scores, framework: Framework, keys: Keys): Int32Array {
  if (!hasGroups(scores)) return new Int32Array(scores.states.length);
  const groups = partition(scores, (unit) => scores.groups[unit] ?? null, isRanked).filter(({ name }) => name !== null);
  const lists = groups.map(({ units }) => rankList(units, keys, scores, framework));
  return ranksOf(lists, scores.states.length);
}

/** Ties stay ties: tie-breakers are of the total. A unit without points of a criterion has no rank by it. */
function ranksByCriteria(lists: readonly NamedList[], scores: Scores, framework: Framework): Ranking["ranksBy"] {
  const units = scores.states.length;
  return new Map(
    (framework.ranking.alsoBy ?? []).map((id) => {
      const { has, keys: keysOf } = pointFigures(scores, id);
      const keys = keysOf();
      const rule = {
        ...framework,
        ranking: { ...framework.ranking, tieBreakers: [], direction: betterOf(id, framework) },
      };
      const ranked = lists.map(({ list }) => rankList(list.units.filter(has), keys, scores, rule));
      return [id, ranksOf(ranked, units)] as const;
    }),
  );
}

/** Fewer penalty points are better, and everything turns where the lowest total is first. */
function betterOf(id: CriterionId, { criteria, ranking }: Framework): "highest" | "lowest" {
  const isPenalty = criteria.find((criterion) => criterion.id === id)?.kind === "penalty";
  return isPenalty === (ranking.direction === "lowest") ? "highest" : "lowest";
}

function tiesOf(group: string | null, list: RankedList): readonly Tie[] {
  const { order, ranks } = list.inOrder();
  const ties: Tie[] = [];
  for (let first = 0; first < order.length;) {
    let end = first + 1;
    while (end < order.length && ranks[end] === ranks[first]) end += 1;
    if (end - first > 1) ties.push({ group, rank: ranks[first] ?? 0, units: [...order.subarray(first, end)] });
    first = end;
  }
  return ties;
}
