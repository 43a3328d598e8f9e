import { greatest, least } from "../model/extremes";
import type { Hypothesis } from "./hypothesis";
import { judge } from "./judge";
import type { ScaledTable } from "./scaledTable";
import type { Found } from "./search";
import { twinsOf } from "./twins";

/** Of targets with the same figures the one nearest to its parts is made of them, and others that only such stand between. */
export function withoutTwins(
  table: ScaledTable,
  candidates: readonly number[],
  best: ReadonlyMap<number, Found>,
): ReadonlyMap<number, Found> {
  const twins = twinsOf(table, candidates);
  const firstOf = (column: number) => twins.get(column) ?? column;
  const nearest = new Map<number, number>();
  for (const found of best.values()) {
    const first = firstOf(found.hypothesis.target);
    nearest.set(first, Math.min(nearest.get(first) ?? Infinity, nearness(found)));
  }
  const isKept = (found: Found) => {
    const { target, parts } = found.hypothesis;
    const near = parts.reduce((a, b) => (Math.abs(b - target) < Math.abs(a - target) ? b : a), parts[0] ?? target);
    const between = candidates.filter((column) => Math.min(near, target) < column && column < Math.max(near, target));
    return (
      nearness(found) === nearest.get(firstOf(target)) || between.every((column) => firstOf(column) === firstOf(target))
    );
  };
  return new Map([...best].filter(([, found]) => isKept(found)));
}

/** Columns with the figures of another, which nothing else explains: the one that is explained, or else the first, is copied. */
export function copiesOf(
  table: ScaledTable,
  candidates: readonly number[],
  best: ReadonlyMap<number, Found>,
): readonly Hypothesis[] {
  const twins = twinsOf(table, candidates);
  const firsts = new Set(twins.values());
  return [...firsts].flatMap((first) => {
    const alike = [first, ...candidates.filter((column) => twins.get(column) === first)];
    const origin = alike.find((column) => best.has(column)) ?? first;
    return alike
      .filter((column) => column !== origin && !best.has(column))
      .map((target) => ({
        kind: "copy" as const,
        target,
        parts: [origin],
        weights: [1],
        divisor: 1,
        cost: Math.log2(candidates.length),
        isFarFetched: true,
      }));
  });
}

function nearness({ hypothesis: { target, parts } }: Found): number {
  return least(parts.map((part) => Math.abs(part - target)));
}

/** Blanks and noughts inside a range, or more than one of them between it and its total, are added up with it. */
export function withIdle(
  table: ScaledTable,
  best: ReadonlyMap<number, Found>,
  idle: ReadonlySet<number>,
): ReadonlyMap<number, Found> {
  const widened = [...best].map(([target, found]): [number, Found] => {
    if (found.hypothesis.kind !== "sum") return [target, found];
    const parts = rangeWithIdle(found.hypothesis, idle);
    if (parts.length === found.hypothesis.parts.length) return [target, found];
    const hypothesis = { ...found.hypothesis, parts, weights: parts.map(() => 1) };
    return [target, { ...found, hypothesis, verdict: judge(table, hypothesis, table.everyRow) }];
  });
  return new Map(widened);
}

function rangeWithIdle({ target, parts }: Hypothesis, idle: ReadonlySet<number>): readonly number[] {
  const isOurs = (column: number) => parts.includes(column) || idle.has(column);
  const range: number[] = [];
  for (let column = least(parts); column <= greatest(parts); column++) range.push(column);
  if (!range.every(isOurs)) return parts;
  for (const step of [-1, 1]) {
    const beyond: number[] = [];
    let column = (step < 0 ? least(parts) : greatest(parts)) + step;
    for (; idle.has(column); column += step) beyond.push(column);
    if (column === target && beyond.length > 1) range.push(...beyond);
  }
  return range.sort((a, b) => a - b);
}
