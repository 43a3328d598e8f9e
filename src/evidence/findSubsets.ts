import type { LinearHypothesis } from "./hypothesis";
import { sampleRows } from "./sampleRows";
import type { ScaledTable } from "./scaledTable";

/** More columns than this are too many to try all their subsets; so many nearest ones are taken. */
const MOST = 22;
/** Columns that repeat each other make hosts of equal subsets; so many are looked at. */
const MOST_FOUND = 400;

/** Sums of any columns, with gaps between them: each half's subsets are added up and met with the other's. */
export function findSubsets(table: ScaledTable, target: number, among: readonly number[]): readonly LinearHypothesis[] {
  const columns = nearest(among, target);
  const rows = sampleRows(table, target, columns);
  const found = new Map<string, readonly number[]>();
  for (const key of keyRows(table, target, rows)) {
    for (const parts of meet(table, target, columns, rows, key)) found.set(parts.join(), parts);
  }
  return [...found.values()].map((parts) => ({
    kind: "sum",
    target,
    parts,
    weights: parts.map(() => 1),
    divisor: 1,
    cost: columns.length,
  }));
}

function nearest(among: readonly number[], target: number): readonly number[] {
  return among
    .filter((column) => column !== target)
    .sort((a, b) => Math.abs(a - target) - Math.abs(b - target))
    .slice(0, MOST)
    .sort((a, b) => a - b);
}

/** The three rows with the longest figures: one of them may be wrong. */
function keyRows(table: ScaledTable, target: number, rows: readonly number[]): readonly number[] {
  const magnitude = (row: number) => Math.abs(table.columns[target]?.values[row] ?? 0);
  return [...rows].sort((a, b) => magnitude(b) - magnitude(a)).slice(0, 3);
}

interface Half {
  readonly columns: readonly number[];
  /** Sums of the key row by subset, and the subsets in the order of their sums. */
  readonly sums: Float64Array;
  readonly order: Uint32Array;
}

function meet(
  table: ScaledTable,
  target: number,
  columns: readonly number[],
  rows: readonly number[],
  key: number,
): readonly (readonly number[])[] {
  const middle = columns.length >> 1;
  const [left, right] = [half(table, columns.slice(0, middle), key), half(table, columns.slice(middle), key)];
  const printed = table.columns[target]?.values[key] ?? NaN;
  const tolerance = toleranceOf(table, target, columns);
  const found: (readonly number[])[] = [];
  for (let subset = 0; subset < right.sums.length && found.length < MOST_FOUND; subset++) {
    const wanted = printed - (right.sums[subset] ?? 0);
    for (let at = lowerBound(left, wanted - tolerance); at < left.order.length; at++) {
      const other = left.order[at] ?? 0;
      if ((left.sums[other] ?? 0) > wanted + tolerance) break;
      const parts = [...members(left.columns, other), ...members(right.columns, subset)];
      if (parts.length >= 2 && agreesOn(table, target, parts, rows)) found.push(parts);
      if (found.length >= MOST_FOUND) break;
    }
  }
  return found;
}

function half(table: ScaledTable, columns: readonly number[], key: number): Half {
  const sums = new Float64Array(2 ** columns.length);
  columns.forEach((column, bit) => {
    const value = table.columns[column]?.values[key] ?? NaN;
    const added = Number.isNaN(value) ? 0 : value;
    const from = 2 ** bit;
    for (let subset = 0; subset < from; subset++) sums[from + subset] = (sums[subset] ?? 0) + added;
  });
  const order = Uint32Array.from(sums.keys()).sort((a, b) => (sums[a] ?? 0) - (sums[b] ?? 0));
  return { columns, sums, order };
}

/** The first place in the order whose sum is at least `least`. */
function lowerBound({ sums, order }: Half, least: number): number {
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

/** Subsets are looked for closely: what needs the rounding of every part is left to runs of neighbours. */
function toleranceOf(table: ScaledTable, target: number, parts: readonly number[]): number {
  const own = table.columns[target];
  const blurs = parts.reduce((sum, part) => sum + (table.columns[part]?.blur ?? 0), 0);
  return own === undefined ? 0 : own.unit + own.blur + blurs;
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
