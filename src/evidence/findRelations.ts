import { findFactors, findScaledSums } from "./findFactors";
import { findQuotients } from "./findQuotients";
import { findRuns } from "./findRuns";
import { findSigned, signedAtEnd, turnedSigned } from "./findSigned";
import { findSubsets } from "./findSubsets";
import type { Hypothesis } from "./hypothesis";
import { sharesOfMaxima, statedWeights, WeightSearch } from "./findWeighted";
import { Search, withoutCircles, type Found } from "./search";
import type { Steps } from "../model/steps";
import type { ScaledTable } from "./scaledTable";
import { copiesOf, withIdle, withoutTwins } from "./tidyRelations";

/** Which columns may take part, and in what. */
export interface Candidates {
  /** Anything that may be a total or a part. */
  readonly figures: readonly number[];
  /** Nothing but blanks and noughts. */
  readonly idle: ReadonlySet<number>;
  /** What looks like ranks has no weight in a total. */
  readonly ranks: ReadonlySet<number>;
}

/** What headings and rows state, a column each. */
export interface Stated {
  readonly weights: readonly (number | null)[];
  readonly maxima: readonly (number | null)[];
}

/**
 * The best relation of each target. Found from the inside out: what is made of others hides them, so that mains stand
 * side by side; the less natural guesses are made of what nothing explains yet. Piece by piece.
 */
export function* findRelationsSteps(
  table: ScaledTable,
  { figures, idle, ranks }: Candidates,
  { weights, maxima }: Stated,
): Steps<ReadonlyMap<number, Found>> {
  const search = new Search(table);
  for (const target of figures) search.try(target, statedWeights(target, figures, weights));
  for (const target of figures) search.try(target, sharesOfMaxima(target, figures, maxima));
  yield 0.1;
  findInRounds(search, table, figures);
  yield 0.3;
  for (const target of figures.filter((column) => search.shareOf(column) < 1)) {
    const visible = search.visible(figures, target);
    search.try(target, findSubsets(table, target, visible));
    // A column that other sums have, too, makes more rows come out than the neighbours that stand for it.
    if (search.shareOf(target) < 1) search.try(target, findSubsets(table, target, figures));
    if (search.shareOf(target) < 1) search.try(target, findSigned(table, target, visible));
    const signed = search.best.get(target);
    const atEnd = signed === undefined ? null : signedAtEnd(table, signed.hypothesis);
    if (atEnd !== null) search.turn(target, atEnd);
    search.try(
      target,
      meanOf(
        target,
        figures.filter((column) => column !== target && !ranks.has(column)),
      ),
    );
  }
  yield 0.6;
  for (const { hypothesis } of [...search.best.values()]) {
    for (const turned of turnedSigned(table, hypothesis)) search.try(turned.target, [turned]);
  }
  findLessNatural(search, table, figures, ranks);
  yield 0.9;
  search.collapse();
  const told = new Search(table, withoutTwins(table, figures, withoutCircles(table, search.best)));
  for (const copy of copiesOf(table, figures, told.best)) told.try(copy.target, [copy]);
  return withIdle(table, told.best, idle);
}

/** A mean of all figures, among which it may stand, ranks between them left out. */
function meanOf(target: number, parts: readonly number[]): readonly Hypothesis[] {
  if (parts.length < 2) return [];
  return [{ kind: "mean", target, parts, weights: parts.map(() => 1), divisor: null, cost: 2, isFarFetched: true }];
}

/** Quotients, fixed factors and weights, for what is not yet explained. */
function findLessNatural(
  search: Search,
  table: ScaledTable,
  figures: readonly number[],
  ranks: ReadonlySet<number>,
): void {
  const unexplained = figures.filter((target) => !search.isExplained(target));
  const weights = new WeightSearch(table);
  const factors = new Map(unexplained.map((target) => [target, findFactors(table, target, figures)]));
  for (const target of unexplained) {
    const own = factors.get(target) ?? [];
    search.try(target, findQuotients(table, target, figures));
    search.try(
      target,
      own.filter(({ parts }) => parts.some((part) => search.best.has(part))),
    );
    if (search.isExplained(target)) continue;
    const proportional = new Set(own.flatMap(({ parts }) => parts));
    const others = (columns: readonly number[]) =>
      columns.filter((column) => column !== target && !proportional.has(column));
    const scores = (columns: readonly number[]) => others(columns).filter((column) => !ranks.has(column));
    // What a guess makes of a few rows only may be a part all the same.
    const leaves = figures.filter((column) => !search.isExplained(column));
    search.try(target, findScaledSums(table, target, scores(search.visible(figures))));
    search.try(target, weights.find(target, scores(search.visible(figures)), scores(leaves)));
    // A few medals each may tie like ranks: where nothing else makes the total they are asked, too.
    if (!search.best.has(target)) search.try(target, weights.find(target, others(leaves), []));
  }
  for (const target of unexplained) {
    if (!search.isExplained(target)) search.try(target, factors.get(target) ?? []);
  }
}

function findInRounds(search: Search, table: ScaledTable, figures: readonly number[]): void {
  for (let round = 0; round < 6; round++) {
    const among = round === 0 ? figures : search.visible(figures);
    const before = new Map(search.best);
    for (const target of figures) search.try(target, findRuns(table, target, among));
    search.collapse();
    if (before.size === search.best.size && [...before].every(([target, found]) => search.best.get(target) === found)) {
      return;
    }
  }
}
