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
  const [upTo, from] = [bestUpTo(steps), bestFrom(steps)];
  const most = greatest(upTo.at(-1) ?? [], 0);
  return steps.flatMap(({ units: own, kept }, at) =>
    own.filter((unit) => {
      const named = levelOf(unit);
      // One of the best choices puts this figure into another class.
      return named >= 0 && kept.some((count, other) => other !== named && sum(upTo, from, at, other) - count === most);
    }),
  );
}

/** How few units must be given up. */
export function countContradicting(units: readonly Classed[], ladder: readonly string[]): number {
  const levelOf = levelsOf(ladder);
  const steps = stepsOf(units, (unit) => levelOf(unit.class), ladder.length);
  const named = steps.reduce((all, { kept }) => kept.reduce((count, own) => count + own, all), 0);
  return named - greatest(bestUpTo(steps).at(-1) ?? [], 0);
}

function sum(upTo: Counts, from: Counts, at: number, level: number): number {
  return (upTo[at]?.[level] ?? 0) + (from[at]?.[level] ?? 0);
}

/** The units of one figure, and how many of them each level would keep. */
interface Step<T> {
  readonly units: readonly T[];
  readonly kept: readonly number[];
}

/** From the lowest figure up. */
function stepsOf<T extends Classed>(
  units: readonly T[],
  levelOf: (unit: T) => number,
  levels: number,
): readonly Step<T>[] {
  const alike: T[][] = [];
  for (const unit of rising(units)) {
    const last = alike.at(-1);
    if (last?.[0] !== undefined && compare(last[0].value, unit.value) === 0) last.push(unit);
    else alike.push([unit]);
  }
  return alike.map((own) => {
    const kept = Array.from({ length: levels }, () => 0);
    for (const level of own.map(levelOf)) if (level >= 0) kept[level] = (kept[level] ?? 0) + 1;
    return { units: own, kept };
  });
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

type Counts = readonly (readonly number[])[];

/** The most units kept up to each figure where that one has each level: a higher figure has no worse a level. */
function bestUpTo(steps: readonly Step<unknown>[]): Counts {
  const counts: number[][] = [];
  for (const { kept } of steps) {
    const before = counts.at(-1) ?? [];
    let best = 0;
    const own = [...kept.keys()].reverse().map((level) => {
      best = Math.max(best, before[level] ?? 0);
      return best + (kept[level] ?? 0);
    });
    counts.push(own.reverse());
  }
  return counts;
}

/** The same from each figure up. */
function bestFrom(steps: readonly Step<unknown>[]): Counts {
  const counts: number[][] = [];
  for (const { kept } of [...steps].reverse()) {
    const above = counts.at(-1) ?? [];
    let best = 0;
    counts.push(
      kept.map((count, level) => {
        best = Math.max(best, above[level] ?? 0);
        return best + count;
      }),
    );
  }
  return counts.reverse();
}
