import { findRuns } from "./findRuns";
import { findSubsets } from "./findSubsets";
import type { LinearHypothesis } from "./hypothesis";
import { judge, spread, type Verdict } from "./judge";
import type { ScaledTable } from "./scaledTable";
import { twinsOf } from "./twins";

export interface Found {
  readonly hypothesis: LinearHypothesis;
  readonly verdict: Verdict;
}

/** Bits beyond chance from which a relation is told: one guess in a hundred would reach it by accident. */
export const ENOUGH = 7;
/** The rows that follow a rule must be most of those that could. */
const MOST_ROWS = 0.6;
/** Guesses are told apart on so many rows; only the best is asked on all. */
const FEW = 240;

/**
 * The best relation of each target. Found from the inside out: what is made of others hides them, so that mains stand
 * side by side. `idle` columns hold nothing but blanks and noughts.
 */
export function findRelations(
  table: ScaledTable,
  candidates: readonly number[],
  idle: ReadonlySet<number>,
): ReadonlyMap<number, Found> {
  const search = new Search(table);
  for (let round = 0; round < 6; round++) {
    const among = round === 0 ? candidates : search.visible(candidates);
    const before = new Map(search.best);
    for (const target of candidates) search.try(target, findRuns(table, target, among));
    search.collapse();
    if (isSame(before, search.best)) break;
  }
  for (const target of candidates) {
    if (search.isSettled(target)) continue;
    for (const among of [search.visible(candidates), candidates]) {
      search.try(target, findSubsets(table, target, among));
      if (search.best.has(target)) break;
    }
  }
  search.collapse();
  return withIdle(withoutTwins(table, candidates, withoutCircles(search.best)), idle);
}

class Search {
  readonly best = new Map<number, Found>();

  constructor(private readonly table: ScaledTable) {}

  /** Keeps the best of the guesses, where it is better than what is known of the target. */
  try(target: number, guesses: readonly LinearHypothesis[]): void {
    if (guesses.length === 0) return;
    const rows = rowsOf(this.table, target);
    const few = spread(rows, FEW);
    let best = this.best.get(target) ?? null;
    const known = best;
    for (const hypothesis of guesses) {
      if (countsTwice(hypothesis, this.best)) continue;
      const found = { hypothesis, verdict: judge(this.table, hypothesis, few) };
      if (isEnough(found) && (best === null || isBetter(found, best))) best = found;
    }
    if (best === null || best === known) return;
    if (
      few.length === rows.length ||
      isEnough({ hypothesis: best.hypothesis, verdict: judge(this.table, best.hypothesis, rows) })
    )
      this.best.set(target, best);
  }

  isSettled(target: number): boolean {
    const verdict = this.best.get(target)?.verdict;
    return verdict !== undefined && verdict.tellingAgrees === verdict.tellingOutOf;
  }

  /** The columns that are no parts of anything yet. */
  visible(candidates: readonly number[]): readonly number[] {
    const hidden = new Set([...this.best.values()].flatMap(({ hypothesis }) => hypothesis.parts));
    return candidates.filter((column) => !hidden.has(column));
  }

  /** Where parts of one total make another, that one stands for them: a total of mains rather than of their components. */
  collapse(): void {
    for (let changed = true; changed;) {
      changed = false;
      for (const [target, { hypothesis }] of [...this.best]) {
        const before = this.best.get(target);
        this.try(
          target,
          [...this.best.values()].flatMap((inner) => collapsed(hypothesis, inner.hypothesis)),
        );
        changed ||= this.best.get(target) !== before;
      }
    }
  }
}

function collapsed(outer: LinearHypothesis, inner: LinearHypothesis): readonly LinearHypothesis[] {
  const has = new Set(outer.parts);
  const isInside =
    inner.kind === "sum" &&
    outer.kind === "sum" &&
    inner.parts.length < outer.parts.length &&
    inner.target !== outer.target &&
    !has.has(inner.target) &&
    inner.parts.every((part) => has.has(part));
  if (!isInside) return [];
  const gone = new Set(inner.parts);
  const parts = [...outer.parts.filter((part) => !gone.has(part)), inner.target].sort((a, b) => a - b);
  return [{ ...outer, parts, weights: parts.map(() => 1) }];
}

/** The rows that hold the target. */
function rowsOf(table: ScaledTable, target: number): readonly number[] {
  const rows: number[] = [];
  table.columns[target]?.values.forEach((value, row) => {
    if (!Number.isNaN(value)) rows.push(row);
  });
  return rows;
}

/** A column beside all of its own parts: nobody adds those up. */
function countsTwice({ parts }: LinearHypothesis, best: ReadonlyMap<number, Found>): boolean {
  const set = new Set(parts);
  return parts.some((part) => best.get(part)?.hypothesis.parts.every((inner) => set.has(inner)) ?? false);
}

function isSame(before: ReadonlyMap<number, Found>, after: ReadonlyMap<number, Found>): boolean {
  return before.size === after.size && [...after].every(([target, found]) => before.get(target) === found);
}

function isEnough({ hypothesis, verdict }: Found): boolean {
  const { tellingAgrees, tellingOutOf, strength, partsRounded } = verdict;
  if (partsRounded && hypothesis.isFarFetched) return false;
  return tellingAgrees >= 3 && strength >= ENOUGH && tellingAgrees >= MOST_ROWS * tellingOutOf;
}

/** More rows first; then the shorter list of parts; then the nearer. */
function isBetter(a: Found, b: Found): boolean {
  const [more, fewer, nearer] = [
    b.verdict.tellingAgrees / b.verdict.tellingOutOf - a.verdict.tellingAgrees / a.verdict.tellingOutOf,
    a.hypothesis.parts.length - b.hypothesis.parts.length,
    distance(a.hypothesis) - distance(b.hypothesis),
  ];
  if (more !== 0) return more < 0;
  return fewer === 0 ? nearer < 0 : fewer < 0;
}

function distance({ target, parts }: LinearHypothesis): number {
  return parts.reduce((sum, part) => sum + Math.abs(part - target), 0);
}

/** Of relations that make each other, the weaker ones go. */
function withoutCircles(best: ReadonlyMap<number, Found>): ReadonlyMap<number, Found> {
  const kept = new Map<number, Found>();
  const ordered = [...best.values()].sort((a, b) => b.verdict.strength - a.verdict.strength);
  for (const found of ordered) {
    if (!found.hypothesis.parts.some((part) => reaches(part, found.hypothesis.target, kept))) {
      kept.set(found.hypothesis.target, found);
    }
  }
  return kept;
}

/** Whether `from` is made of `to`, through any number of relations. */
function reaches(from: number, to: number, kept: ReadonlyMap<number, Found>): boolean {
  return from === to || (kept.get(from)?.hypothesis.parts.some((part) => reaches(part, to, kept)) ?? false);
}

/** Of targets with the same figures the one nearest to its parts is made of them, and others that only such stand between. */
function withoutTwins(
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

function nearness({ hypothesis: { target, parts } }: Found): number {
  return Math.min(...parts.map((part) => Math.abs(part - target)));
}

/** Blanks and noughts inside a range, or more than one of them between it and its total, are added up with it. */
function withIdle(best: ReadonlyMap<number, Found>, idle: ReadonlySet<number>): ReadonlyMap<number, Found> {
  return new Map(
    [...best].map(([target, { hypothesis, verdict }]) => {
      const parts = hypothesis.kind === "sum" ? rangeWithIdle(hypothesis, idle) : hypothesis.parts;
      return [target, { hypothesis: { ...hypothesis, parts, weights: parts.map(() => 1) }, verdict }];
    }),
  );
}

function rangeWithIdle({ target, parts }: LinearHypothesis, idle: ReadonlySet<number>): readonly number[] {
  const isOurs = (column: number) => parts.includes(column) || idle.has(column);
  const range: number[] = [];
  for (let column = Math.min(...parts); column <= Math.max(...parts); column++) range.push(column);
  if (!range.every(isOurs)) return parts;
  for (const step of [-1, 1]) {
    const beyond: number[] = [];
    let column = (step < 0 ? Math.min(...parts) : Math.max(...parts)) + step;
    for (; idle.has(column); column += step) beyond.push(column);
    if (column === target && beyond.length > 1) range.push(...beyond);
  }
  return range.sort((a, b) => a - b);
}
