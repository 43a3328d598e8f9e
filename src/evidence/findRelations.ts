import { findRuns } from "./findRuns";
import { findSubsets } from "./findSubsets";
import type { LinearHypothesis } from "./hypothesis";
import { judge, type Verdict } from "./judge";
import type { ScaledTable } from "./scaledTable";

export interface Found {
  readonly hypothesis: LinearHypothesis;
  readonly verdict: Verdict;
}

/** Bits beyond chance from which a relation is told: one table in a thousand would show it by accident. */
export const ENOUGH = 7;
/** The rows that follow a rule must be most of those that could. */
const MOST_ROWS = 0.6;

/** The best relation of each target. Found from the inside out: what is made of others hides them, so that mains stand side by side. */
export function findRelations(table: ScaledTable, candidates: readonly number[]): ReadonlyMap<number, Found> {
  const best = new Map<number, Found>();
  for (let round = 0; round < 6; round++) {
    const visible = unhidden(candidates, best);
    const before = [...best.values()];
    for (const target of candidates) {
      const among = round === 0 ? candidates : visible;
      const { hypothesis, verdict } = best.get(target) ?? {};
      if (verdict !== undefined && verdict.agrees === verdict.outOf && hypothesis !== undefined) continue;
      const guesses = findRuns(table, target, among);
      take(best, target, strongest(table, guesses));
    }
    if (before.length === best.size && before.every((found) => best.get(found.hypothesis.target) === found)) break;
  }
  for (const target of candidates) {
    const found = best.get(target);
    if (found !== undefined && found.verdict.agrees === found.verdict.outOf) continue;
    for (const among of [unhidden(candidates, best), candidates]) {
      take(best, target, strongest(table, findSubsets(table, target, among)));
      if (best.has(target)) break;
    }
  }
  return best;
}

function unhidden(candidates: readonly number[], best: ReadonlyMap<number, Found>): readonly number[] {
  const hidden = new Set(
    [...best.values()]
      .filter(({ verdict }) => verdict.agrees >= 0.8 * verdict.outOf)
      .flatMap(({ hypothesis }) => hypothesis.parts),
  );
  return candidates.filter((column) => !hidden.has(column));
}

function strongest(table: ScaledTable, guesses: readonly LinearHypothesis[]): Found | null {
  let best: Found | null = null;
  for (const hypothesis of guesses) {
    const found = { hypothesis, verdict: judge(table, hypothesis) };
    if (!isEnough(found.verdict)) continue;
    if (best === null || isBetter(found, best)) best = found;
  }
  return best;
}

function isEnough({ agrees, outOf, strength }: Verdict): boolean {
  return agrees >= 3 && strength >= ENOUGH && agrees >= MOST_ROWS * outOf;
}

function take(best: Map<number, Found>, target: number, found: Found | null): void {
  const own = best.get(target);
  if (found !== null && (own === undefined || isBetter(found, own))) best.set(target, found);
}

/** More rows first; then the shorter list of parts. */
function isBetter(a: Found, b: Found): boolean {
  if (a.verdict.agrees !== b.verdict.agrees) return a.verdict.agrees > b.verdict.agrees;
  if (a.hypothesis.parts.length !== b.hypothesis.parts.length) {
    return a.hypothesis.parts.length < b.hypothesis.parts.length;
  }
  return a.verdict.strength > b.verdict.strength;
}
