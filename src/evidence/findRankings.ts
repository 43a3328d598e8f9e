import { fieldIndex } from "../model/block";
import { decimal } from "../model/numbers/decimal";
import type { OffRow, Ranking, TieRule } from "./evidence";
import type { EvidenceTable } from "./evidenceTable";
import { bits, spread } from "./judge";
import { isPlace, listsOf, type Places, placesOf } from "./rankPlaces";
import type { ScaledTable } from "./scaledTable";

interface Trial {
  readonly by: number;
  readonly direction: Ranking["direction"];
  readonly perGroup: boolean;
  readonly ties: TieRule | null;
  readonly places: Places;
  readonly agrees: number;
  readonly outOf: number;
}

/**
 * Which figure a column of ranks orders, of `figures` with the likeliest first; none where none does. A second one where
 * another figure is ordered as well the other way round: what is left of a hundred points beside what was taken off.
 */
export function findRanking(
  table: EvidenceTable,
  scaled: ScaledTable,
  ranks: Float64Array,
  column: number,
  figures: readonly number[],
): readonly Ranking[] {
  const rows = rankedRows(ranks);
  const others = figures.filter((by) => by !== column);
  const trials: Trial[] = [];
  let best: Trial | null = null;
  for (const groups of [null, ...(hasGroups(table) ? [table.groups] : [])]) {
    const lists = listsOf(ranks, groups);
    for (const { by, direction } of likeliest(scaled, ranks, rows, groups, others)) {
      const values = scaled.columns[by]?.values ?? new Float64Array();
      const places = placesOf(values, ranks, direction, lists, best === null ? LEAST_SHARE : share(best));
      if (places === null) continue;
      const one: Trial = { by, direction, perGroup: groups !== null, places, ...agreement(ranks, places) };
      if (isLoose(one)) continue;
      trials.push(one);
      if (best === null || share(one) > share(best)) best = one;
    }
  }
  if (best === null || share(best) < LEAST_SHARE) return [];
  const equal = trials.filter((trial) => trial.perGroup === best.perGroup && share(trial) === share(best));
  const ways = [best, equal.find(({ direction }) => direction !== best.direction)];
  return ways.flatMap((first) => {
    if (first === undefined) return [];
    const others = equal.filter(({ by, direction }) => by !== first.by && direction === first.direction);
    return rankingOf(ranks, column, first, others) ?? [];
  });
}

function rankingOf(ranks: Float64Array, column: number, first: Trial, others: readonly Trial[]): Ranking | null {
  const strength = bits(first.agrees, first.outOf, chanceOf(first.places.widest));
  if (strength < ENOUGH) return null;
  return {
    column: fieldIndex(column),
    by: fieldIndex(first.by),
    also: others.map(({ by }) => fieldIndex(by)),
    ties: first.ties,
    direction: first.direction,
    perGroup: first.perGroup,
    agrees: first.agrees,
    outOf: first.outOf,
    off: offRows(ranks, first),
    strength,
  };
}

const LEAST_SHARE = 0.5;
/** Four units in their order: one of 24 orders. */
const ENOUGH = 4;

/** The chance a row of a list in any order: all n! orders are alike. */
function chanceOf(length: number): number {
  return 2 ** (-orders(length) / Math.max(length, 1));
}

/** Ties that are broken leave more orders open than are told: marks of two steps order nothing. */
function isLoose({ ties, places: { first, last, widest }, outOf }: Trial): boolean {
  if (ties !== "none") return false;
  const free = first.reduce((sum, from, row) => {
    const tied = (last[row] ?? NaN) - from + 1;
    return Number.isNaN(tied) ? sum : sum + orders(tied) / tied;
  }, 0);
  return free * 2 > (orders(widest) * outOf) / Math.max(widest, 1);
}

/** log₂ n! */
function orders(length: number): number {
  let sum = 0;
  for (let place = 2; place <= length; place++) sum += Math.log2(place);
  return sum;
}

function share({ agrees, outOf }: Trial): number {
  return outOf === 0 ? 0 : agrees / outOf;
}

function rankedRows(ranks: Float64Array): readonly number[] {
  const rows: number[] = [];
  ranks.forEach((rank, row) => {
    if (!Number.isNaN(rank)) rows.push(row);
  });
  return rows;
}

interface Way {
  readonly by: number;
  readonly direction: Ranking["direction"];
}

/** Ordering all rows costs more than looking at pairs of a few: so many figures are ordered, those of which the most pairs tell. */
const MOST_ORDERED = 4;
const LEAST_PAIRS = 0.7;

function likeliest(
  scaled: ScaledTable,
  ranks: Float64Array,
  rows: readonly number[],
  groups: readonly (string | null)[] | null,
  figures: readonly number[],
): readonly Way[] {
  const few = spread(rows, groups === null ? 40 : 120);
  const judged = figures.map((by) => {
    const { falling, pairs } = fallingPairs(scaled.columns[by]?.values ?? new Float64Array(), ranks, few, groups);
    const share = pairs === 0 ? 0.5 : falling / pairs;
    return {
      by,
      direction: share >= 0.5 ? ("highest" as const) : ("lowest" as const),
      right: Math.max(share, 1 - share),
      told: Math.abs(2 * falling - pairs),
    };
  });
  return judged
    .filter(({ right }) => right >= LEAST_PAIRS)
    .sort((a, b) => b.told - a.told || b.right - a.right)
    .slice(0, MOST_ORDERED);
}

/** Of pairs of rows of one list that differ in both, those in which the better rank has the higher figure. */
function fallingPairs(
  values: Float64Array,
  ranks: Float64Array,
  rows: readonly number[],
  groups: readonly (string | null)[] | null,
): { readonly falling: number; readonly pairs: number } {
  const [own, others] = [
    Float64Array.from(rows, (row) => ranks[row] ?? NaN),
    Float64Array.from(rows, (row) => values[row] ?? NaN),
  ];
  let [falling, pairs] = [0, 0];
  for (let i = 0; i < rows.length; i++) {
    const [rank, value, group] = [own[i] ?? NaN, others[i] ?? NaN, groups?.[rows[i] ?? 0]];
    for (let j = i + 1; j < rows.length; j++) {
      if (groups !== null && group !== groups[rows[j] ?? 0]) continue;
      const order = (rank - (own[j] ?? NaN)) * (value - (others[j] ?? NaN));
      if (Number.isNaN(order) || order === 0) continue;
      pairs += 1;
      if (order < 0) falling += 1;
    }
  }
  return { falling, pairs };
}

function hasGroups({ groups }: EvidenceTable): boolean {
  return groups.some((group) => group !== groups[0]);
}

function agreement(ranks: Float64Array, places: Places): Pick<Trial, "ties" | "agrees" | "outOf"> {
  const { first, last } = places;
  let [outOf, tied] = [0, 0];
  const [shared, broken] = [new Set<number>(), new Set<number>()];
  for (let row = 0; row < ranks.length; row++) {
    const [from, to, rank] = [first[row] ?? NaN, last[row] ?? NaN, ranks[row] ?? NaN];
    if (Number.isNaN(from) || Number.isNaN(rank)) continue;
    outOf += 1;
    if (to === from) continue;
    tied += 1;
    shared.add(from);
    if (rank !== from) broken.add(from);
  }
  const standard = followed(ranks, places, "standard");
  if (tied === 0) return { ties: null, agrees: standard.agrees, outOf };
  const [condensed, loose] = [followed(ranks, places, "dense"), followed(ranks, places, "none")];
  if (condensed.sound > loose.sound) return { ties: "dense", agrees: condensed.agrees, outOf };
  // Where most ties are kept, another that is not is an error; else they are broken by something else.
  const areBroken = loose.sound > standard.sound && broken.size * 2 > shared.size;
  return areBroken
    ? { ties: "none", agrees: loose.agrees, outOf }
    : { ties: "standard", agrees: standard.agrees, outOf };
}

/** The rows that follow, and those of them that would but for slips: ranks exchanged between two rows are one slip. */
function followed(
  ranks: Float64Array,
  places: Places,
  ties: TieRule,
): { readonly agrees: number; readonly sound: number } {
  const off: number[] = [];
  let agrees = 0;
  for (let row = 0; row < ranks.length; row++) {
    const rank = ranks[row] ?? NaN;
    if (isPlace(rank, row, places, ties)) agrees += 1;
    else if (off.length <= MOST_SLIPS && !Number.isNaN(places.first[row] ?? NaN) && !Number.isNaN(rank)) off.push(row);
  }
  if (off.length > MOST_SLIPS) return { agrees, sound: agrees };
  const isFor = (row: number, other: number) => isPlace(ranks[other] ?? NaN, row, places, ties);
  const exchanged = off.filter((row, at) => off.slice(at + 1).some((other) => isFor(row, other) && isFor(other, row)));
  return { agrees, sound: agrees + exchanged.length };
}

/** Of more rows nobody says which were exchanged. */
const MOST_SLIPS = 6;

function offRows(ranks: Float64Array, { places, ties }: Trial): readonly OffRow[] {
  const off: OffRow[] = [];
  ranks.forEach((rank, row) => {
    const from = places.first[row] ?? NaN;
    if (Number.isNaN(from) || Number.isNaN(rank) || isPlace(rank, row, places, ties ?? "standard")) return;
    const expected = ties === "dense" ? (places.dense[row] ?? NaN) : from;
    off.push({ row, printed: decimal(BigInt(rank), 0), expected: decimal(BigInt(expected), 0) });
  });
  return off;
}
