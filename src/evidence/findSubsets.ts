import type { Hypothesis } from "./hypothesis";
import { sampleRows } from "./sampleRows";
import type { ScaledTable } from "./scaledTable";

/** More columns than this are too many to try all their subsets; so many nearest ones are taken. */
const MOST = 18;
/** Columns that repeat each other make hosts of equal subsets; so many meetings are looked at, and so many guesses made. */
const MOST_MEETINGS = 20_000;
const MOST_FOUND = 60;
/** A target of fewer different figures tells too little for so many guesses. */
const LEAST_FIGURES = 4;

/** Sums of any columns, with gaps between them: each half's subsets are added up and met with the other's. */
export function findSubsets(table: ScaledTable, target: number, among: readonly number[]): readonly Hypothesis[] {
  const columns = nearest(among, target);
  const rows = sampleRows(table, target, columns);
  const values = table.columns[target]?.values ?? new Float64Array();
  if (new Set(rows.map((row) => values[row])).size < LEAST_FIGURES) return [];
  const found = new Map<string, readonly number[]>();
  for (const keys of keyRows(table, target, rows)) {
    for (const parts of meet(table, target, columns, rows, keys)) found.set(parts.join(), parts);
  }
  return [...found.values()].map((parts) => ({
    kind: "sum",
    target,
    parts,
    weights: parts.map(() => 1),
    divisor: 1,
    cost: columns.length,
    isFarFetched: true,
  }));
}

function nearest(among: readonly number[], target: number): readonly number[] {
  return among
    .filter((column) => column !== target)
    .sort((a, b) => Math.abs(a - target) - Math.abs(b - target))
    .slice(0, MOST)
    .sort((a, b) => a - b);
}

/** A row, and what it counts in the key that subsets are found by. */
interface KeyRow {
  readonly row: number;
  readonly times: number;
}

/**
 * Three keys, since any row may be wrong: of the longest figures. Where sums must come out to the digit two rows make a
 * key together, so that hardly a subset meets another's by accident.
 */
function keyRows(table: ScaledTable, target: number, rows: readonly number[]): readonly (readonly KeyRow[])[] {
  const magnitude = (row: number) => Math.abs(table.columns[target]?.values[row] ?? 0);
  const [a, b, c, d, e, f] = [...rows].sort((one, other) => magnitude(other) - magnitude(one));
  const pairs = [
    [a, d],
    [b, e],
    [c, f],
  ];
  const second = toleranceOf(table, target, []) === 0 ? 1009 : 0;
  return pairs.flatMap(([first, other]) =>
    first === undefined
      ? []
      : [[{ row: first, times: 1 }, ...(other === undefined ? [] : [{ row: other, times: second }])]],
  );
}

interface Half {
  readonly columns: readonly number[];
  /** Sums of the key rows by subset. */
  readonly sums: Float64Array;
}

/** With its subsets in the order of their sums. */
interface OrderedHalf extends Half {
  readonly order: Uint32Array;
}

function meet(
  table: ScaledTable,
  target: number,
  columns: readonly number[],
  rows: readonly number[],
  keys: readonly KeyRow[],
): readonly (readonly number[])[] {
  const middle = columns.length >> 1;
  const left = ordered(half(table, columns.slice(0, middle), keys));
  const right = half(table, columns.slice(middle), keys);
  const printed = keyOf(table, target, keys);
  const tolerance = toleranceOf(table, target, columns);
  const found: (readonly number[])[] = [];
  let meetings = 0;
  for (let subset = 0; subset < right.sums.length; subset++) {
    const wanted = printed - (right.sums[subset] ?? 0);
    for (let at = lowerBound(left, wanted - tolerance); at < left.order.length; at++) {
      const other = left.order[at] ?? 0;
      if ((left.sums[other] ?? 0) > wanted + tolerance) break;
      meetings += 1;
      const parts = [...members(left.columns, other), ...members(right.columns, subset)];
      if (parts.length >= 2 && agreesOn(table, target, parts, rows)) found.push(parts);
      if (found.length >= MOST_FOUND || meetings >= MOST_MEETINGS) return found;
    }
  }
  return found;
}

function keyOf(table: ScaledTable, column: number, keys: readonly KeyRow[]): number {
  const values = table.columns[column]?.values ?? new Float64Array();
  return keys.reduce((sum, { row, times }) => {
    const value = values[row] ?? NaN;
    return sum + (Number.isNaN(value) ? 0 : times * value);
  }, 0);
}

function half(table: ScaledTable, columns: readonly number[], keys: readonly KeyRow[]): Half {
  const sums = new Float64Array(2 ** columns.length);
  columns.forEach((column, bit) => {
    const [added, from] = [keyOf(table, column, keys), 2 ** bit];
    for (let subset = 0; subset < from; subset++) sums[from + subset] = (sums[subset] ?? 0) + added;
  });
  return { columns, sums };
}

/** With every column the subsets without it, in their order, meet the same ones with it, in the same order. */
function ordered({ columns, sums }: Half): OrderedHalf {
  let order = new Uint32Array(1);
  for (let from = 1; from < sums.length; from *= 2) order = merged(order, sums, from);
  return { columns, sums, order };
}

/** `order` of the subsets below `from`, and of those that hold `from` beside them; of equal sums the former come first. */
function merged(order: Uint32Array, sums: Float64Array, from: number): Uint32Array<ArrayBuffer> {
  const both = new Uint32Array(2 * from);
  let [without, withIt] = [0, 0];
  for (let at = 0; at < both.length; at++) {
    const [one, other] = [order[without] ?? 0, from + (order[withIt] ?? 0)];
    const isFirst = withIt >= from || (without < from && (sums[one] ?? 0) <= (sums[other] ?? 0));
    both[at] = isFirst ? one : other;
    if (isFirst) without += 1;
    else withIt += 1;
  }
  return both;
}

/** The first place in the order whose sum is at least `least`. */
function lowerBound({ sums, order }: OrderedHalf, least: number): number {
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[order[middle] ?? 0] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function members(columns: readonly number[], subset: number): readonly number[] {
  return columns.filter((_, bit) => (subset >> bit) & 1);
}

/** Subsets must fit closely: what needs the rounding of every part is left to runs of neighbours. */
function toleranceOf(table: ScaledTable, target: number, parts: readonly number[]): number {
  const own = table.columns[target];
  if (own === undefined) return 0;
  const blurs = parts.reduce((sum, part) => sum + (table.columns[part]?.blur ?? 0), 0);
  return (own.unit > 1 ? own.unit : 0) + own.blur + blurs;
}

function agreesOn(table: ScaledTable, target: number, parts: readonly number[], rows: readonly number[]): boolean {
  const values = table.columns[target]?.values ?? new Float64Array();
  const tolerance = toleranceOf(table, target, parts);
  let missesLeft = rows.length >> 1;
  for (const row of rows) {
    let sum = 0;
    for (const part of parts) {
      const value = table.columns[part]?.values[row] ?? NaN;
      if (!Number.isNaN(value)) sum += value;
    }
    if (Math.abs(sum - (values[row] ?? NaN)) <= tolerance) continue;
    missesLeft -= 1;
    if (missesLeft < 0) return false;
  }
  return true;
}
