import { dec } from "../model/numbers/decimal";
import type { ClassRule, Quota } from "../model/framework";
import type { RankedList } from "./rankList";

/**
 * Moves those beyond a class's quota one class down, from the best class to the last, within one list. `classes` is
 * read anew after each; `lower` gives a unit the class that it reaches from a level down.
 */
export function applyQuotas(
  list: RankedList,
  rule: ClassRule,
  classes: Int16Array,
  lower: (unit: number, best: number) => void,
): void {
  const reached = rule.levels.map((_, level) => list.order.filter((unit) => classes[unit] === level).length);
  rule.levels.forEach(({ quota }, level) => {
    if (quota === undefined || level === rule.levels.length - 1) return;
    const allowed = allowance(quota, level, reached, list.order.length);
    for (const unit of beyond(list, classes, level, allowed)) lower(unit, level + 1);
  });
}

function allowance(quota: Quota, level: number, reached: readonly number[], units: number): number {
  if (quota.kind === "count") return quota.atMost;
  const upTo = quota.among === "class" ? level : level + 1;
  const base = quota.among === "units" ? units : reached.slice(0, upTo + 1).reduce((sum, count) => sum + count, 0);
  const { digits, places } = dec(quota.percent);
  return Number((BigInt(base) * digits) / (100n * 10n ** BigInt(places)));
}

/** The units of a class from the first that its quota does not hold, together with those that share its rank. */
function beyond({ order, ranks }: RankedList, classes: Int16Array, level: number, allowed: number): readonly number[] {
  const members = order.flatMap((unit, position) =>
    classes[unit] === level ? [{ unit, rank: ranks[position] ?? 0 }] : [],
  );
  const edge = members[allowed]?.rank;
  return edge === undefined ? [] : members.filter(({ rank }) => rank >= edge).map(({ unit }) => unit);
}
