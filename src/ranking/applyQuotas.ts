import type { ClassRule, Quota } from "../model/framework";
import type { QuotaReading } from "../model/ranking";
import { shareOf } from "./places";
import type { OrderedList } from "./rankList";

/** What quotas work on: the class of each unit now, and how one is lowered or left open. */
export interface Classing {
  readonly classes: Int16Array;
  /** Gives a unit the class that it reaches from a level down. */
  readonly lower: (unit: number, best: number) => void;
  /** Leaves it open whether a unit keeps a class. */
  readonly leaveOpen: (unit: number, level: number) => void;
  /** Whether a unit has a rank, not only a class. */
  readonly isRanked: (unit: number) => boolean;
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
  const { classes, isRanked } = classing;
  const counting = (within: boolean, level: number) =>
    list.order.filter((unit) => classes[unit] === level && (within || isRanked(unit))).length;
  const reachedBy = [true, false].map((within) => rule.levels.map((_, level) => counting(within, level)));
  return rule.levels.flatMap(({ quota }, level) => {
    if (quota === undefined || level === rule.levels.length - 1) return [];
    const within = quota.notRanked !== "outside";
    const members = within ? list : withoutUnranked(list, isRanked);
    const reached = reachedBy[within ? 0 : 1] ?? [];
    const counts: Counts = { level, reached, units: members.order.length };
    const allowed = allowance(quota, counts);
    keepTo(allowed, quota, level, members, classing);
    return readingOf(quota, counts, allowed);
  });
}

interface Counts {
  readonly level: number;
  /** How many reach each class, before any quota. */
  readonly reached: readonly number[];
  readonly units: number;
}

function allowance(quota: Quota, { level, reached, units }: Counts): number {
  if (quota.kind === "count") return quota.atMost;
  const percent = quota.exception?.percent ?? quota.percent;
  const share = (base: number) => shareOf(base, percent, quota.rounding);
  const upTo = (last: number) => reached.slice(0, last + 1).reduce((sum, count) => sum + count, 0);
  switch (quota.among) {
    case "class":
      return share(upTo(level));
    case "nextClassOrBetter":
      return share(upTo(level + 1));
    case "units":
      return share(units);
    case "nextClass":
      return largestWithin(reached[level] ?? 0, reached[level + 1] ?? 0, share);
  }
}

/** The most that can keep a class of which so many reach it, where those who do not keep it join the `next` class. */
function largestWithin(reaching: number, next: number, share: (base: number) => number): number {
  for (let kept = reaching; kept > 0; kept -= 1) if (kept <= share(next + reaching - kept)) return kept;
  return 0;
}

/** A share of "those classed next" is also read as of those who reach the next class or better. */
function readingOf(quota: Quota, counts: Counts, allowed: number): readonly Omit<QuotaReading, "list">[] {
  if (quota.kind !== "share") return [];
  const { among } = quota;
  if (among !== "nextClass" && among !== "nextClassOrBetter") return [];
  const other = among === "nextClass" ? "nextClassOrBetter" : "nextClass";
  const reaching = counts.reached[counts.level] ?? 0;
  const keep = (most: number) => Math.min(most, reaching);
  const otherwise = keep(allowance({ ...quota, among: other }, counts));
  return keep(allowed) === otherwise ? [] : [{ level: counts.level, base: among, allowed: keep(allowed), otherwise }];
}

/** Lowers those of a class from the first that its quota does not hold; units that share its rank go as the quota says. */
function keepTo(
  allowed: number,
  { tied }: Quota,
  level: number,
  { order, ranks }: OrderedList,
  classing: Classing,
): void {
  const members = [...order].flatMap((unit, position) =>
    classing.classes[unit] === level ? [{ unit, rank: ranks[position] ?? 0 }] : [],
  );
  const [edge, before] = [members[allowed]?.rank, members[allowed - 1]?.rank];
  if (edge === undefined) return;
  const isCut = edge === before;
  for (const { unit, rank } of members) {
    if (rank < edge || (rank === edge && isCut && tied === "all")) continue;
    if (rank === edge && isCut && tied === "asked") classing.leaveOpen(unit, level);
    else classing.lower(unit, level + 1);
  }
}

function withoutUnranked({ order, ranks }: OrderedList, isRanked: (unit: number) => boolean): OrderedList {
  return { order: order.filter(isRanked), ranks: ranks.filter((_, position) => isRanked(order[position] ?? 0)) };
}
