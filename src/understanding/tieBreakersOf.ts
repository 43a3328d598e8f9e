import type { Ranking } from "../evidence/evidence";
import type { EvidenceTable } from "../evidence/evidenceTable";
import type { FieldIndex } from "../model/block";
import { greatest } from "../model/extremes";
import { compare, decimal, type Decimal } from "../model/numbers/decimal";
import { compareFractions } from "../model/numbers/fraction";
import { leavesOf, type ResultPart } from "../model/understanding";
import { figureOf } from "./wordedSum";

/**
 * Where equal figures have different ranks: the criteria of which more points stand before fewer, one after the other
 * until every such pair is decided ("gold, then silver"), or most are by weight. None where nothing tells.
 */
export function tieBreakersOf(
  ranking: Pick<Ranking, "column" | "by" | "perGroup">,
  parts: readonly ResultPart[],
  table: EvidenceTable,
): readonly FieldIndex[] {
  const ties = tiesOf(ranking, table);
  const leaves = leavesOf(parts);
  const fields = heaviestFirst(leaves).map(({ field }) => field);
  const breakers = decidingFields(fields, ties, table);
  const isWeighted = weightsOf(leaves).size > 1;
  const pairs = ties.filter(({ isBroken }) => isBroken).length;
  const decided = isWeighted ? ties.map((pair) => ({ pair, ...decisionBy(fields, pair, table) })) : [];
  // Of many criteria one decides a pair or two by chance; that the heaviest of those that differ counts needs no telling, as long as it does.
  const isUsual = isWeighted && decided.every(({ pair, order }) => !pair.isBroken || order > 0);
  if (breakers !== null && (isUsual || 2 ** pairs >= SURE * leaves.length)) return breakers;
  return fields.slice(0, usualDepth(decided));
}

/** Fields that put every broken pair in its order, and tell no shared one apart; null where a pair is left undecided. */
function decidingFields(
  fields: readonly FieldIndex[],
  ties: readonly Pair[],
  table: EvidenceTable,
): readonly FieldIndex[] | null {
  const breakers: FieldIndex[] = [];
  const shared = ties.filter(({ isBroken }) => !isBroken);
  let open = ties.filter(({ isBroken }) => isBroken);
  const isOf = (field: FieldIndex) =>
    shared.every((pair) => orderBy(field, pair, table) === 0) &&
    decides(open.map((pair) => orderBy(field, pair, table)));
  for (let next = fields.find(isOf); next !== undefined; next = fields.find(isOf)) {
    const breaker = next;
    breakers.push(breaker);
    open = open.filter((pair) => orderBy(breaker, pair, table) === 0);
  }
  return open.length === 0 ? breakers : null;
}

interface Decision {
  /** The place of the first field in which the two differ; -1 of none. */
  readonly at: number;
  /** Above 0 where the one before has more of it. */
  readonly order: number;
}

function decisionBy(fields: readonly FieldIndex[], pair: Pair, table: EvidenceTable): Decision {
  const orders = fields.map((field) => orderBy(field, pair, table) ?? 0);
  const at = orders.findIndex((order) => order !== 0);
  return { at, order: orders[at] ?? 0 };
}

/**
 * By how many of the fields ties are broken, the heaviest first ("gold before silver"): a pair that is not has a wrong rank. 0
 * where fewer are broken so than otherwise.
 */
function usualDepth(decided: readonly (Decision & { readonly pair: Pair })[]): number {
  const agreeing = decided.filter(({ pair, order }) => pair.isBroken && order > 0);
  const others = decided.filter(({ pair, at, order }) => (pair.isBroken ? order <= 0 : at >= 0));
  return agreeing.length < others.length
    ? 0
    : 1 +
        greatest(
          agreeing.map(({ at }) => at),
          -1,
        );
}

const SURE = 8;

function weightsOf(leaves: readonly ResultPart[]): ReadonlySet<string> {
  return new Set(leaves.map(({ weight }) => (weight === null ? "" : `${weight.numerator}/${weight.denominator}`)));
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
