import type { Framework } from "../model/framework";
import { type ClassCount, type ClassDoubt, NO_CLASS, type Ranking, type Tie } from "../model/ranking";
import { rankingList } from "../model/rankingList";
import type { Scores } from "../model/scores";
import type { Table } from "../model/table";
import { applyQuotas } from "./applyQuotas";
import { bestLevel, classifier } from "./classify";
import { type Figures, rankingFigures } from "./figures";
import { type RankedList, rankList } from "./rankList";

/** Ranks, classes and counts from exact scores. A unit without a figure has rank 0 and no class. */
export function rankScores(table: Table, scores: Scores, framework: Framework): Ranking {
  const figures = rankingFigures(scores, framework);
  const lists = listsOf(scores, framework).map(({ name, units }) => ({
    name,
    list: rankList(units, figures, scores, framework),
  }));
  const classed = classesOf(
    scores,
    framework,
    lists.map(({ list }) => list),
  );
  return {
    framework,
    scores,
    ranks: ranksOf(
      lists.map(({ list }) => list),
      table.units.length,
    ),
    ranksInGroup: ranksInGroup(scores, framework, figures),
    ...classed,
    counts: countClasses(scores, classed.classes, framework),
    ties: lists.flatMap(({ name, list }) => tiesOf(name, list)),
  };
}

interface UnitList {
  readonly name: string | null;
  readonly units: readonly number[];
}

function listsOf(scores: Scores, framework: Framework): readonly UnitList[] {
  return partition(scores, (unit) => rankingList(scores, framework, unit));
}

/** Ranked units by the list they are in, in the order of the sheet. */
function partition(scores: Scores, nameOf: (unit: number) => string | null): readonly UnitList[] {
  const lists = new Map<string | null, number[]>();
  scores.statuses.forEach((status, unit) => {
    if (status !== "ranked") return;
    const name = nameOf(unit);
    const list = lists.get(name);
    if (list === undefined) lists.set(name, [unit]);
    else list.push(unit);
  });
  return [...lists].map(([name, units]) => ({ name, units }));
}

function ranksOf(lists: readonly RankedList[], units: number): Int32Array {
  const ranks = new Int32Array(units);
  for (const list of lists) {
    list.order.forEach((unit, position) => {
      ranks[unit] = list.ranks[position] ?? 0;
    });
  }
  return ranks;
}

function ranksInGroup(scores: Scores, framework: Framework, figures: Figures): Int32Array {
  const groups = partition(scores, (unit) => scores.groups[unit] ?? null).filter(({ name }) => name !== null);
  const lists = groups.map(({ units }) => rankList(units, figures, scores, framework));
  return ranksOf(lists, scores.statuses.length);
}

type Classed = Pick<Ranking, "classes" | "reached" | "classDoubts">;

function classesOf(scores: Scores, framework: Framework, lists: readonly RankedList[]): Classed {
  const classes = new Int16Array(scores.statuses.length).fill(NO_CLASS);
  const classDoubts = new Map<number, ClassDoubt>();
  const rule = framework.classes;
  if (rule === null) return { classes, reached: classes, classDoubts };
  const classify = classifier(scores, framework, rule);
  const give = (unit: number, best: number) => {
    const found = classify(unit, best);
    classes[unit] = typeof found === "number" ? found : NO_CLASS;
    if (typeof found !== "number") classDoubts.set(unit, found);
  };
  scores.statuses.forEach((status, unit) => {
    if (status === "ranked" || status === "notRanked") give(unit, bestLevel(scores, rule, unit));
  });
  const reached = classes.slice();
  for (const list of lists) applyQuotas(list, rule, classes, give);
  return { classes, reached, classDoubts };
}

function countClasses({ groups }: Scores, classes: Int16Array, { classes: rule }: Framework): readonly ClassCount[] {
  if (rule === null) return [];
  const levels = rule.levels.length;
  const none = () => new Array<number>(levels).fill(0);
  const byGroup = new Map(groups.map((group) => [group, none()]));
  const whole = none();
  groups.forEach((group, unit) => {
    const level = classes[unit] ?? NO_CLASS;
    if (level === NO_CLASS) return;
    for (const counts of [byGroup.get(group), whole])
      if (counts !== undefined) counts[level] = (counts[level] ?? 0) + 1;
  });
  byGroup.delete(null);
  return [...byGroup, [null, whole] as const].flatMap(([group, counts]) =>
    counts.map((count, level) => ({ group, level, count })),
  );
}

function tiesOf(group: string | null, { order, ranks }: RankedList): readonly Tie[] {
  const byRank = new Map<number, number[]>();
  order.forEach((unit, position) => {
    const rank = ranks[position] ?? 0;
    const sharing = byRank.get(rank);
    if (sharing === undefined) byRank.set(rank, [unit]);
    else sharing.push(unit);
  });
  return [...byRank].filter(([, units]) => units.length > 1).map(([rank, units]) => ({ group, rank, units }));
}
