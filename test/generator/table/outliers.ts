import { asDouble, compared, decimal, plus, shortest, type Fraction } from "../fraction";
import type { Random } from "../random";
import type { SheetCell } from "../sheet";
import type { Outlier } from "../truth";
import { written, type Writing } from "./writing";

/** A result on its way to a cell: what is right, and what is printed instead where chance has it so. */
export interface PrintedResult {
  readonly cells: readonly SheetCell[];
  readonly outliers: readonly (Omit<Outlier, "row" | "column"> & { readonly unit: number })[];
}

/** One total mistyped, yet not so far that the order of the units would change. */
export function mistypedTotal(
  random: Random,
  totals: readonly (Fraction | null)[],
  places: number,
  writing: Writing,
): PrintedResult {
  const cells = totals.map((total) => written(total, places, writing));
  const unit = random.int(0, totals.length - 1);
  const right = totals[unit] ?? null;
  const wrong = right === null ? null : plus(right, decimal(random.pick([-9, -5, -3, 2, 4, 7]), places));
  const others = totals.filter((total, other) => other !== unit && total !== null);
  const keepsOrder =
    right !== null &&
    wrong !== null &&
    wrong.n > 0n &&
    right.n > 0n &&
    others.every(
      (other) => other !== null && compared(other, right) === compared(other, wrong) && compared(other, right) !== 0,
    );
  if (!keepsOrder) return { cells, outliers: [] };
  return {
    cells: cells.map((cell, at) => (at === unit ? written(wrong, places, writing) : cell)),
    outliers: [{ unit, what: "total", printed: shortest(wrong, places), expected: shortest(right, places) }],
  };
}

/** Two places exchanged, or one mistyped. */
export function mistypedRank(random: Random, ranks: readonly (number | null)[]): readonly (number | null)[] {
  const unit = random.int(0, ranks.length - 1);
  const right = ranks[unit] ?? null;
  if (right === null) return ranks;
  const other = ranks.findIndex((rank) => rank === right + 1);
  const exchanged = other >= 0 && random.chance(50);
  return ranks.map((rank, at) => (at === unit ? right + 1 : at === other && exchanged ? right : rank));
}

/**
 * One unit's class changed where units above and below it have the same and no other single slip explains the sheet as
 * well: so the order of classes tells it.
 */
export function mistypedClass(
  random: Random,
  classes: readonly (string | null)[],
  totals: readonly (Fraction | null)[],
): { readonly unit: number; readonly printed: string } | null {
  const sure = classes.flatMap((own, unit) => {
    const mates = classes.map((_, at) => at).filter((at) => at !== unit && classes[at] === own);
    const orders = mates.map((at) =>
      Math.sign(asDouble(totals[at] ?? decimal(0, 0)) - asDouble(totals[unit] ?? decimal(0, 0))),
    );
    return own !== null && orders.includes(1) && orders.includes(-1) ? [unit] : [];
  });
  if (sure.length === 0) return null;
  const unit = random.pick(sure);
  const others = [...new Set(classes)].filter(
    (each) => each !== null && each !== classes[unit] && othersWrong(classes, totals, unit, each) >= 2,
  );
  return others.length === 0 ? null : { unit, printed: random.pick(others) ?? "" };
}

/** How many other units would have to be wrong if this one's printed class were right. */
function othersWrong(
  classes: readonly (string | null)[],
  totals: readonly (Fraction | null)[],
  unit: number,
  printed: string,
): number {
  const points = (at: number) => asDouble(totals[at] ?? decimal(0, 0));
  const best = (name: string | null) => Math.max(...classes.flatMap((own, at) => (own === name ? [points(at)] : [])));
  const isLower = best(printed) < best(classes[unit] ?? null);
  return classes.filter((own, at) => {
    if (own === null || own === printed || at === unit) return false;
    return isLower
      ? best(own) > best(printed) && points(at) <= points(unit)
      : best(own) < best(printed) && points(at) >= points(unit);
  }).length;
}
