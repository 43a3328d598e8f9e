import { greatest } from "../model/extremes";
import type { CriterionId, Framework } from "../model/framework";
import { type ClassCause, type ClassCount, type ClassDoubt, NO_CLASS, type Ranking, type Tie } from "../model/ranking";
import { rankingList } from "../model/rankingList";
import type { Scores, UnitStatus } from "../model/scores";
import type { Table } from "../model/table";
import { applyQuotas, type Classing } from "./applyQuotas";
import { causesOf } from "./bars";
import { classifier } from "./classify";
import { type Keys, pointFigures, rankingFigures } from "./figures";
import { tieDecisions } from "./tieDecisions";
import { placedUnits } from "./places";
import { type RankedList, rankList } from "./rankList";

/** Ranks, classes and counts from exact scores. A unit without a figure has rank 0 and no class. */
export function rankScores(table: Table, scores: Scores, framework: Framework): Ranking {
  const keys = rankingFigures(scores, framework).keys();
  const lists = listsOf(scores, framework, keys, isRanked);
  const classed = classesOf(scores, framework, lists, () => listsOf(scores, framework, keys, isClassed));
  let ties: readonly Tie[] | null = null;
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
    decisions: lists.flatMap(({ list }) => tieDecisions(list, keys, scores, framework)),
  };
}

interface UnitList {
  readonly name: string | null;
  readonly units: Int32Array;
}

interface NamedList {
  readonly name: string | null;
  readonly list: RankedList;
}

type Chosen = (status: UnitStatus | undefined) => boolean;
const isRanked: Chosen = (status) => status === "ranked";
const isClassed: Chosen = (status) => status === "ranked" || status === "notRanked";

function listsOf(scores: Scores, framework: Framework, keys: Keys, chosen: Chosen): readonly NamedList[] {
  return partition(scores, (unit) => rankingList(scores, framework, unit), chosen).map(({ name, units }) => ({
    name,
    list: rankList(units, keys, scores, framework),
  }));
}

/** Chosen units by the list they are in, in the order of the sheet. */
function partition({ statuses }: Scores, nameOf: (unit: number) => string | null, chosen: Chosen): readonly UnitList[] {
  const lists = new Map<string | null, UnitRoom>();
  let [name, room]: [string | null, UnitRoom | undefined] = [null, undefined];
  for (let unit = 0; unit < statuses.length; unit += 1) {
    if (!chosen(statuses[unit])) continue;
    const own = nameOf(unit);
    if (room === undefined || own !== name) {
      room = lists.get(own) ?? { units: new Int32Array(1024), count: 0 };
      lists.set(own, room);
      name = own;
    }
    add(room, unit);
  }
  return [...lists].map(([own, { units, count }]) => ({ name: own, units: units.subarray(0, count) }));
}

/** Units so far, and perhaps room for more. */
interface UnitRoom {
  units: Int32Array;
  count: number;
}

function add(room: UnitRoom, unit: number): void {
  if (room.count === room.units.length) {
    const wider = new Int32Array(2 * room.count);
    wider.set(room.units);
    room.units = wider;
  }
  room.units[room.count] = unit;
  room.count += 1;
}

function ranksOf(lists: readonly RankedList[], units: number): Int32Array {
  const all = new Int32Array(units);
  for (const { order, ranks } of lists) {
    for (let position = 0; position < order.length; position += 1) all[order[position] ?? 0] = ranks[position] ?? 0;
  }
  return all;
}

function ranksInGroup(scores: Scores, framework: Framework, keys: Keys): Int32Array {
  if (scores.groups.every((group) => group === null)) return new Int32Array(scores.statuses.length);
  const groups = partition(scores, (unit) => scores.groups[unit] ?? null, isRanked).filter(({ name }) => name !== null);
  const lists = groups.map(({ units }) => rankList(units, keys, scores, framework));
  return ranksOf(lists, scores.statuses.length);
}

/** Ties stay ties: tie-breakers are of the total. A unit without points of a criterion has no rank by it. */
function ranksByCriteria(lists: readonly NamedList[], scores: Scores, framework: Framework): Ranking["ranksBy"] {
  const units = scores.statuses.length;
  return new Map(
    (framework.ranking.alsoBy ?? []).map((id) => {
      const { has, keys: keysOf } = pointFigures(scores, id);
      const keys = keysOf();
      const rule = {
        ...framework,
        ranking: { ...framework.ranking, tieBreakers: [], direction: betterOf(id, framework) },
      };
      const ranked = lists.map(({ list }) => rankList(list.order.filter(has).sort(), keys, scores, rule));
      return [id, ranksOf(ranked, units)] as const;
    }),
  );
}

/** Fewer penalty points are better, and everything turns where the lowest total is first. */
function betterOf(id: CriterionId, { criteria, ranking }: Framework): "highest" | "lowest" {
  const isPenalty = criteria.find((criterion) => criterion.id === id)?.kind === "penalty";
  return isPenalty === (ranking.direction === "lowest") ? "highest" : "lowest";
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
  const { classOf, byThresholds } = classifier(scores, framework, rule, placedUnits(lists.map(({ list }) => list)));
  const leaveOpen = (unit: number, doubt: ClassDoubt) => {
    classes[unit] = NO_CLASS;
    classDoubts.set(unit, doubt);
  };
  const give = (unit: number, best: number) => {
    const found = classOf(unit, best);
    if (typeof found === "number") classes[unit] = found;
    else leaveOpen(unit, found);
  };
  const mayBeHeld = rule.bars !== undefined || framework.units !== undefined;
  const settled = mayBeHeld ? null : byThresholds;
  for (let unit = 0; unit < classes.length; unit += 1) {
    if (!isClassed(scores.statuses[unit])) continue;
    if (settled !== null) {
      classes[unit] = settled[unit] ?? NO_CLASS;
      continue;
    }
    const own = mayBeHeld ? causesOf(scores, rule, unit) : NO_CAUSES;
    if (own.length > 0) causes.set(unit, own);
    give(unit, own.length === 0 ? 0 : bestLevel(own));
    if (own.length === 0) continue;
    const [level = NO_CLASS, by] = [classes[unit], lowering(own)];
    if (by > 0 && level !== NO_CLASS) give(unit, Math.min(level + by, rule.levels.length - 1));
  }
  if (rule.levels.every(({ quota }) => quota === undefined)) {
    return { classes, reached: classes, classDoubts, causes, quotaReadings: [] };
  }
  const reached = classes.slice();
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
  return greatest(
    causes.map((cause) => (cause.kind === "atBest" ? cause.level : 0)),
    0,
  );
}

function lowering(causes: readonly ClassCause[]): number {
  return causes.reduce((sum, cause) => sum + (cause.kind === "lowered" ? cause.by : 0), 0);
}

function countClasses({ groups }: Scores, classes: Int16Array, { classes: rule }: Framework): readonly ClassCount[] {
  if (rule === null) return [];
  const none = () => new Int32Array(rule.levels.length);
  const whole = none();
  const byGroup = new Map<string | null, Int32Array>();
  let [group, own]: [string | null, Int32Array] = [null, none()];
  for (let unit = 0; unit < groups.length; unit += 1) {
    const name = groups[unit] ?? null;
    if (name !== group || unit === 0) {
      own = byGroup.get(name) ?? none();
      byGroup.set(name, own);
      group = name;
    }
    const level = classes[unit] ?? NO_CLASS;
    if (level === NO_CLASS) continue;
    own[level] = (own[level] ?? 0) + 1;
    whole[level] = (whole[level] ?? 0) + 1;
  }
  byGroup.delete(null);
  return [...byGroup, [null, whole] as const].flatMap(([name, counts]) =>
    Array.from(counts, (count, level) => ({ group: name, level, count })),
  );
}

function tiesOf(group: string | null, { order, ranks }: RankedList): readonly Tie[] {
  const ties: Tie[] = [];
  for (let first = 0; first < order.length;) {
    let end = first + 1;
    while (end < order.length && ranks[end] === ranks[first]) end += 1;
    if (end - first > 1) ties.push({ group, rank: ranks[first] ?? 0, units: [...order.subarray(first, end)] });
    first = end;
  }
  return ties;
}
