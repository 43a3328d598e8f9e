import type { ClassLevel, ClassRule } from "../model/framework";
import type { Quota } from "../model/quota";
import { NO_CLASS, type ClassDoubt, type QuotaReading } from "../model/ranking";
import { shareOf } from "./places";
import type { OrderedList } from "./rankList";

/** What quotas work on: the class of each unit now, and how one is lowered or left open. */
export interface Classing {
  readonly classes: Int16Array;
  /** The class that a unit reaches from a level down. */
  readonly classOf: (unit: number, best: number) => number | ClassDoubt;
  /** Gives it to the unit. */
  readonly lower: (unit: number, best: number) => void;
  /** Leaves it open whether a unit keeps a class. */
  readonly leaveOpen: (unit: number, level: number) => void;
  /** Whether a unit has a rank, not only a class. */
  readonly isRanked: (unit: number) => boolean;
}

/** The same of one list, a place a position of it. */
interface Board {
  readonly classes: Int16Array;
  readonly lower: (position: number, best: number) => void;
  readonly leaveOpen: (position: number, level: number) => void;
}

interface Ground {
  readonly levels: readonly ClassLevel[];
  readonly ranks: Int32Array;
  /** Whether the unit at a position takes places under a quota. */
  readonly isMeant: (quota: Quota, position: number) => boolean;
  /** How many that a quota counts reach each class, before any quota. */
  readonly reached: (quota: Quota, level: number) => number;
  /** A copy to try things on. */
  readonly trial: (board: Board) => Board;
}

/**
 * Moves those beyond a class's quota one class down, from the best class to the last, within one list. Gives back the
 * quotas whose base another reading of the text would make of another size.
 */
export function applyQuotas(
  list: OrderedList,
  rule: ClassRule,
  classing: Classing,
): readonly Omit<QuotaReading, "list">[] {
  const readings: Omit<QuotaReading, "list">[] = [];
  const [ground, board] = [groundOf(list, rule, classing), boardOf(list, classing)];
  settle(0, board, ground, (quota, level, allowed) => {
    readings.push(...readingOf(quota, { level, board, ground }, allowed));
  });
  return readings;
}

function boardOf({ order }: OrderedList, { classes, lower, leaveOpen }: Classing): Board {
  const own = Int16Array.from(order, (unit) => classes[unit] ?? NO_CLASS);
  const after = (position: number, unit: number) => (own[position] = classes[unit] ?? NO_CLASS);
  return {
    classes: own,
    lower: (position, best) => {
      const unit = order[position] ?? 0;
      lower(unit, best);
      after(position, unit);
    },
    leaveOpen: (position, level) => {
      const unit = order[position] ?? 0;
      leaveOpen(unit, level);
      after(position, unit);
    },
  };
}

function groundOf({ order, ranks }: OrderedList, { levels }: ClassRule, classing: Classing): Ground {
  const before = Int16Array.from(order, (unit) => classing.classes[unit] ?? NO_CLASS);
  const isMeant = ({ notRanked }: Quota, position: number) =>
    notRanked !== "outside" || classing.isRanked(order[position] ?? 0);
  return {
    levels,
    ranks,
    isMeant,
    reached: (quota, level) => countOf(before, level, (position) => isMeant(quota, position)),
    trial: ({ classes }) => {
      const own = classes.slice();
      return {
        classes: own,
        lower: (position, best) => {
          const found = classing.classOf(order[position] ?? 0, best);
          own[position] = typeof found === "number" ? found : NO_CLASS;
        },
        leaveOpen: (position) => {
          own[position] = NO_CLASS;
        },
      };
    },
  };
}

function countOf(classes: Int16Array, level: number, isMeant: (position: number) => boolean): number {
  let count = 0;
  for (let position = 0; position < classes.length; position += 1) {
    if (classes[position] === level && isMeant(position)) count += 1;
  }
  return count;
}

/** Applies the quotas from a level down. */
function settle(
  from: number,
  board: Board,
  ground: Ground,
  tell: (quota: Quota, level: number, allowed: number) => void = () => undefined,
): void {
  for (let level = from; level < ground.levels.length - 1; level += 1) {
    const quota = ground.levels[level]?.quota;
    if (quota === undefined) continue;
    const allowed = allowance(quota, { level, board, ground });
    tell(quota, level, allowed);
    keepTo(allowed, quota, { level, board, ground });
  }
}

interface Place {
  readonly level: number;
  readonly board: Board;
  readonly ground: Ground;
}

function allowance(quota: Quota, place: Place): number {
  if (quota.kind === "count") return quota.atMost;
  const { level, ground } = place;
  const percent = quota.exception?.percent ?? quota.percent;
  const share = (base: number) => shareOf(base, percent, quota.rounding);
  const upTo = (last: number) =>
    ground.levels.slice(0, last + 1).reduce((sum, _, each) => sum + ground.reached(quota, each), 0);
  switch (quota.among) {
    case "class":
      return share(upTo(level));
    case "nextClassOrBetter":
      return share(upTo(level + 1));
    case "units":
      return share(place.board.classes.filter((_, position) => ground.isMeant(quota, position)).length);
    case "nextClass":
      return largestWithin(quota, share, place);
  }
}

/** The most that can keep a class, where that many are their share of those who have the next class in the end. */
function largestWithin(quota: Quota, share: (base: number) => number, place: Place): number {
  const members = membersOf(quota, place);
  let kept = members.length;
  while (kept > 0) {
    const next = nextAfter(kept, members, quota, place);
    if (kept <= share(next)) return kept;
    // Each that does not keep it can add one to the next class.
    const before = kept;
    do kept -= 1;
    while (kept > share(next + before - kept));
  }
  return 0;
}

/** How many have the next class where so many keep theirs, after the quotas below. */
function nextAfter(kept: number, members: readonly number[], quota: Quota, { level, board, ground }: Place): number {
  const tried = ground.trial(board);
  for (const position of members.slice(kept)) tried.lower(position, level + 1);
  settle(level + 1, tried, ground);
  return countOf(tried.classes, level + 1, (position) => ground.isMeant(quota, position));
}

/** A share of "those classed next" is also read as of those who reach the next class or better. */
function readingOf(quota: Quota, place: Place, allowed: number): readonly Omit<QuotaReading, "list">[] {
  if (quota.kind !== "share") return [];
  const { among } = quota;
  if (among !== "nextClass" && among !== "nextClassOrBetter") return [];
  const other = among === "nextClass" ? "nextClassOrBetter" : "nextClass";
  const reaching = membersOf(quota, place).length;
  const keep = (most: number) => Math.min(most, reaching);
  const otherwise = keep(allowance({ ...quota, among: other }, place));
  if (keep(allowed) === otherwise) return [];
  return [{ level: place.level, base: among, allowed: keep(allowed), otherwise }];
}

/** Positions of those who have a class, best first. */
function membersOf(quota: Quota, { level, board, ground }: Place): readonly number[] {
  return [...board.classes.keys()].filter(
    (position) => board.classes[position] === level && ground.isMeant(quota, position),
  );
}

/** Lowers those of a class from the first that its quota does not hold; units that share its rank go as the quota says. */
function keepTo(allowed: number, quota: Quota, place: Place): void {
  const { level, board, ground } = place;
  const rankOf = (position: number | undefined) => (position === undefined ? undefined : ground.ranks[position]);
  const members = membersOf(quota, place);
  const [edge, before] = [rankOf(members[allowed]), rankOf(members[allowed - 1])];
  if (edge === undefined) return;
  const isCut = edge === before;
  for (const position of members) {
    const rank = rankOf(position) ?? 0;
    if (rank < edge || (rank === edge && isCut && quota.tied === "all")) continue;
    if (rank === edge && isCut && quota.tied === "asked") board.leaveOpen(position, level);
    else board.lower(position, level + 1);
  }
}
