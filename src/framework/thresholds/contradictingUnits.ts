import { greatest } from "../../model/extremes";
import { compare, type Decimal } from "../../model/numbers/decimal";
import { levelsOf } from "./sameClass";

interface Classed {
  readonly class: string;
  readonly value: Decimal;
}

/**
 * The fewest units without which the rest falls in the order of `ladder` (best first), all thresholds together; of
 * several choices as few every unit that one of them gives up. A class that the ladder lacks contradicts nothing.
 */
export function contradictingUnits<T extends Classed>(units: readonly T[], ladder: readonly string[]): readonly T[] {
  const level = levelsOf(ladder);
  const levelOf = (unit: T) => level(unit.class);
  const steps = stepsOf(units, levelOf, ladder.length);
  const { alike, kept, levels } = steps;
  const [upTo, from] = [bestUpTo(steps), bestFrom(steps)];
  const most = mostOf(steps, upTo);
  return alike.flatMap((own, step) =>
    own.filter((unit) => {
      const named = levelOf(unit);
      if (named < 0) return false;
      // One of the best choices puts this figure into another class.
      for (let other = 0, at = step * levels; other < levels; other++, at++) {
        if (other !== named && (upTo[at] ?? 0) + (from[at] ?? 0) - (kept[at] ?? 0) === most) return true;
      }
      return false;
    }),
  );
}

/** How few units must be given up. */
export function countContradicting(units: readonly Classed[], ladder: readonly string[]): number {
  const levelOf = levelsOf(ladder);
  const steps = stepsOf(units, (unit) => levelOf(unit.class), ladder.length);
  const named = steps.kept.reduce((all, count) => all + count, 0);
  return named - mostOf(steps, bestUpTo(steps));
}

/** The units of each figure, from the lowest figure up. */
interface Steps<T> {
  readonly alike: readonly (readonly T[])[];
  readonly levels: number;
  /** How many of them each level would keep, figure after figure. */
  readonly kept: Int32Array;
}

function stepsOf<T extends Classed>(units: readonly T[], levelOf: (unit: T) => number, levels: number): Steps<T> {
  const alike: T[][] = [];
  for (const unit of rising(units)) {
    const last = alike.at(-1);
    if (last?.[0] !== undefined && compare(last[0].value, unit.value) === 0) last.push(unit);
    else alike.push([unit]);
  }
  const kept = new Int32Array(alike.length * levels);
  for (const [step, own] of alike.entries()) {
    for (const level of own.map(levelOf)) {
      const at = step * levels + level;
      if (level >= 0) kept[at] = (kept[at] ?? 0) + 1;
    }
  }
  return { alike, levels, kept };
}

/** By whole numbers of one scale, where all of them fit into doubles. */
function rising<T extends Classed>(units: readonly T[]): readonly T[] {
  const places = greatest(
    units.map(({ value }) => value.places),
    0,
  );
  const keyed = units.map((unit) => ({
    unit,
    key: Number(unit.value.digits * 10n ** BigInt(places - unit.value.places)),
  }));
  if (!keyed.every(({ key }) => Number.isSafeInteger(key))) return [...units].sort((a, b) => compare(a.value, b.value));
  return keyed.sort((a, b) => a.key - b.key).map(({ unit }) => unit);
}

/** The most units kept up to each figure where that one has each level: a higher figure has no worse a level. */
function bestUpTo({ kept, levels }: Steps<unknown>): Int32Array {
  const counts = new Int32Array(kept.length);
  for (let start = 0; start < kept.length; start += levels) {
    let best = 0;
    for (let at = start + levels - 1; at >= start; at--) {
      best = Math.max(best, counts[at - levels] ?? 0);
      counts[at] = best + (kept[at] ?? 0);
    }
  }
  return counts;
}

/** The same from each figure up. */
function bestFrom({ kept, levels }: Steps<unknown>): Int32Array {
  const counts = new Int32Array(kept.length);
  for (let end = kept.length; end > 0; end -= levels) {
    let best = 0;
    for (let at = end - levels; at < end; at++) {
      best = Math.max(best, counts[at + levels] ?? 0);
      counts[at] = best + (kept[at] ?? 0);
    }
  }
  return counts;
}

function mostOf({ levels }: Steps<unknown>, upTo: Int32Array): number {
  return greatest(upTo.subarray(Math.max(0, upTo.length - levels)), 0);
}
