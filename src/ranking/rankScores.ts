import type { Framework } from "../model/framework";
import { type ClassCause, type ClassCount, type ClassDoubt, NO_CLASS, type Ranking, type Tie } from "../model/ranking";
import { rankingList } from "../model/rankingList";
import type { Scores, UnitStatus } from "../model/scores";
import type { Table } from "../model/table";
import { applyQuotas, type Classing } from "./applyQuotas";
import { causesOf } from "./bars";
import { classifier } from "./classify";
import { type Figures, rankingFigures } from "./figures";
import { tieDecisions } from "./tieDecisions";
import { placedUnits } from "./places";
import { type RankedList, rankList } from "./rankList";

/** Ranks, classes and counts from exact scores. A unit without a figure has rank 0 and no class. */
export function rankScores(table: Table, scores: Scores, framework: Framework): Ranking {
  const figures = rankingFigures(scores, framework);
  const lists = listsOf(scores, framework, figures, isRanked);
  const classed = classesOf(scores, framework, lists, () => listsOf(scores, framework, figures, isClassed));
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
    decisions: lists.flatMap(({ list }) => tieDecisions(list, figures, scores, framework)),
  };
}

interface UnitList {
  readonly name: string | null;
  readonly units: readonly number[];
}

interface NamedList {
  readonly name: string | null;
  readonly list: RankedList;
}

type Chosen = (status: UnitStatus | undefined) => boolean;
const isRanked: Chosen = (status) => status === "ranked";
const isClassed: Chosen = (status) => status === "ranked" || status === "notRanked";

function listsOf(scores: Scores, framework: Framework, figures: Figures, chosen: Chosen): readonly NamedList[] {
  return partition(scores, (unit) => rankingList(scores, framework, unit), chosen).map(({ name, units }) => ({
    name,
    list: rankList(units, figures, scores, framework),
  }));
}

/** Chosen units by the list they are in, in the order of the sheet. */
function partition(scores: Scores, nameOf: (unit: number) => string | null, chosen: Chosen): readonly UnitList[] {
  const lists = new Map<string | null, number[]>();
  scores.statuses.forEach((status, unit) => {
    if (!chosen(status)) return;
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
  const groups = partition(scores, (unit) => scores.groups[unit] ?? null, isRanked).filter(({ name }) => name !== null);
  const lists = groups.map(({ units }) => rankList(units, figures, scores, framework));
  return ranksOf(lists, scores.statuses.length);
}

type Classed = Pick<Ranking, "classes" | "reached" | "classDoubts" | "causes" | "quotaReadings">;

/** `lists` have the ranked units; quotas see beside them those that have a figure and no rank. */
function classesOf(
  scores: Scores,
  framework: Framework,
  lists: readonly NamedList[],
  quotaLists: () => readonly NamedList[],
): Classed {
  const classes = new Int16Array(scores.statuses.length).fill(NO_CLASS);
  const classDoubts = new Map<number, ClassDoubt>();
  const causes = new Map<number, readonly ClassCause[]>();
  const rule = framework.classes;
  if (rule === null) return { classes, reached: classes, classDoubts, causes, quotaReadings: [] };
  const classify = classifier(scores, framework, rule, placedUnits(lists.map(({ list }) => list)));
  const leaveOpen = (unit: number, doubt: ClassDoubt) => {
    classes[unit] = NO_CLASS;
    classDoubts.set(unit, doubt);
  };
  const give = (unit: number, best: number) => {
    const found = classify(unit, best);
    if (typeof found === "number") classes[unit] = found;
    else leaveOpen(unit, found);
  };
  const mayBeHeld = rule.bars !== undefined || framework.units !== undefined;
  scores.statuses.forEach((status, unit) => {
    if (status !== "ranked" && status !== "notRanked") return;
    const own = mayBeHeld ? causesOf(scores, rule, unit) : NO_CAUSES;
    if (own.length > 0) causes.set(unit, own);
    give(unit, bestLevel(own));
    if (own.length === 0) return;
    const [level = NO_CLASS, by] = [classes[unit], lowering(own)];
    if (by > 0 && level !== NO_CLASS) give(unit, Math.min(level + by, rule.levels.length - 1));
  });
  const reached = classes.slice();
  if (rule.levels.every(({ quota }) => quota === undefined)) {
    return { classes, reached, classDoubts, causes, quotaReadings: [] };
  }
  const classing: Classing = {
    classes,
    lower: give,
    leaveOpen: (unit, level) => leaveOpen(unit, { level, criterion: null, atEdge: true }),
    isRanked: (unit) => scores.statuses[unit] === "ranked",
  };
  const quotaReadings = quotaLists().flatMap(({ name, list }) =>
    applyQuotas(list, rule, classing).map((reading) => ({ ...reading, list: name })),
  );
  return { classes, reached, classDoubts, causes, quotaReadings };
}

const NO_CAUSES: readonly ClassCause[] = [];

/** A knock-out bars the classes above the one it names. */
function bestLevel(causes: readonly ClassCause[]): number {
  return Math.max(0, ...causes.map((cause) => (cause.kind === "atBest" ? cause.level : 0)));
}

function lowering(causes: readonly ClassCause[]): number {
  return causes.reduce((sum, cause) => sum + (cause.kind === "lowered" ? cause.by : 0), 0);
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
