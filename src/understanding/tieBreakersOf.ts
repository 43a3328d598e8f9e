import type { Ranking } from "../evidence/evidence";
import type { EvidenceTable } from "../evidence/evidenceTable";
import type { FieldIndex } from "../model/block";
import { compare, decimal, type Decimal } from "../model/numbers/decimal";
import { compareFractions } from "../model/numbers/fraction";
import type { ResultPart } from "../model/understanding";
import { leavesOf } from "./resultTree";
import { figureOf } from "./wordedSum";

/**
 * Where equal figures have different ranks: the criteria of which more points stand before fewer, one after the other
 * until every such pair is decided ("gold, then silver"). None where they leave a pair undecided.
 */
export function tieBreakersOf(
  ranking: Pick<Ranking, "column" | "by" | "perGroup">,
  parts: readonly ResultPart[],
  table: EvidenceTable,
): readonly FieldIndex[] {
  const breakers: FieldIndex[] = [];
  const ties = tiesOf(ranking, table);
  const shared = ties.filter(({ isBroken }) => !isBroken);
  let open = ties.filter(({ isBroken }) => isBroken);
  const fields = heaviestFirst(leavesOf(parts)).map(({ field }) => field);
  const isOf = (field: FieldIndex) =>
    shared.every((pair) => orderBy(field, pair, table) === 0) &&
    decides(open.map((pair) => orderBy(field, pair, table)));
  for (let next = fields.find(isOf); next !== undefined; next = fields.find(isOf)) {
    const breaker = next;
    breakers.push(breaker);
    open = open.filter((pair) => orderBy(breaker, pair, table) === 0);
  }
  const broken = ties.filter(({ isBroken }) => isBroken);
  return open.length === 0 && isTold(parts, broken, table) ? breakers : usualBreakers(parts, ties, table);
}

/** Gold before silver before bronze, where most ties are broken so: a pair that is not has a wrong rank. */
function usualBreakers(
  parts: readonly ResultPart[],
  ties: readonly Pair[],
  table: EvidenceTable,
): readonly FieldIndex[] {
  const fields = heaviestFirst(leavesOf(parts)).map(({ field }) => field);
  if (weightsOf(parts).size < 2) return [];
  let [last, agreeing, others] = [-1, 0, 0];
  for (const pair of ties) {
    const orders = fields.map((field) => orderBy(field, pair, table) ?? 0);
    const at = orders.findIndex((order) => order !== 0);
    if (pair.isBroken && (orders[at] ?? 0) > 0) [last, agreeing] = [Math.max(last, at), agreeing + 1];
    else if (pair.isBroken || at >= 0) others += 1;
  }
  return agreeing >= others ? fields.slice(0, last + 1) : [];
}

/**
 * Of many criteria one decides a pair or two by chance; that the heaviest of those that differ counts needs no telling, as long
 * as it does.
 */
function isTold(parts: readonly ResultPart[], broken: readonly Pair[], table: EvidenceTable): boolean {
  const leaves = leavesOf(parts);
  const heaviest = heaviestFirst(leaves);
  const isUsual = (pair: Pair) => {
    const [order = 0] = heaviest.map(({ field }) => orderBy(field, pair, table) ?? 0).filter((each) => each !== 0);
    return order > 0;
  };
  return (weightsOf(parts).size > 1 && broken.every(isUsual)) || 2 ** broken.length >= SURE * leaves.length;
}

const SURE = 8;

function weightsOf(parts: readonly ResultPart[]): ReadonlySet<string> {
  return new Set(
    leavesOf(parts).map(({ weight }) => (weight === null ? "" : `${weight.numerator}/${weight.denominator}`)),
  );
}

/** Gold before silver. */
function heaviestFirst(parts: readonly ResultPart[]): readonly ResultPart[] {
  return [...parts].sort((a, b) => (a.weight === null || b.weight === null ? 0 : compareFractions(b.weight, a.weight)));
}

/** Some pair is put in its order, and none the other way. */
function decides(orders: readonly (number | null)[]): boolean {
  return orders.some((order) => order !== 0) && orders.every((order) => order !== null && order >= 0);
}

interface Pair {
  readonly before: number;
  readonly behind: number;
  /** They have different ranks. */
  readonly isBroken: boolean;
}

interface Ranked {
  readonly row: number;
  readonly rank: Decimal;
  readonly figure: Decimal;
}

/**
 * Units of the same figure, each with the one ranked next behind it. A rank that two of them share though it is no place of
 * theirs is a slip, and tells nothing.
 */
function tiesOf(
  { column, by, perGroup }: Pick<Ranking, "column" | "by" | "perGroup">,
  table: EvidenceTable,
): readonly Pair[] {
  const rows = Array.from({ length: table.rowCount }, (_, row) => row)
    .flatMap((row): readonly Ranked[] => {
      const [rank, figure] = [figureOf(table, column, row), figureOf(table, by, row)];
      return rank === null || figure === null ? [] : [{ row, rank, figure }];
    })
    .sort((a, b) => compare(a.figure, b.figure) || compare(a.rank, b.rank));
  const runs = runsOf(rows);
  let ahead = 0;
  return runs.flatMap((run, index) => {
    // From either end, by units or by their figures.
    const places = [ahead + 1, rows.length - ahead - run.length + 1, index + 1, runs.length - index];
    ahead += run.length;
    const isPlace = ({ rank }: Ranked) =>
      perGroup || places.some((place) => compare(rank, decimal(BigInt(place), 0)) === 0);
    return pairsIn(run).filter(({ isBroken }, at) => isBroken || run.slice(at, at + 1).every(isPlace));
  });
}

/** Rows of one figure, side by side. */
function runsOf(rows: readonly Ranked[]): readonly (readonly Ranked[])[] {
  const runs: Ranked[][] = [];
  for (const one of rows) {
    const last = runs.at(-1);
    if (last?.[0] !== undefined && compare(last[0].figure, one.figure) === 0) last.push(one);
    else runs.push([one]);
  }
  return runs;
}

function pairsIn(run: readonly Ranked[]): readonly Pair[] {
  return run.slice(1).map((behind, place) => {
    const before = run[place] ?? behind;
    return { before: before.row, behind: behind.row, isBroken: compare(before.rank, behind.rank) !== 0 };
  });
}

/** Above 0 where the one before has more. */
function orderBy(field: FieldIndex, { before, behind }: Pair, table: EvidenceTable): number | null {
  const [more, fewer] = [figureOf(table, field, before), figureOf(table, field, behind)];
  return more === null || fewer === null ? null : compare(more, fewer);
}
