import { greatest } from "../model/extremes";
import type { Hypothesis } from "./hypothesis";
import { sampleRows } from "./sampleRows";
import type { ScaledTable } from "./scaledTable";

/** Longer runs have too many signs to try. */
const LONGEST = 10;

/** Sums of a run beside the target from which some columns are taken off: points less penalties. */
export function findSigned(table: ScaledTable, target: number, among: readonly number[]): readonly Hypothesis[] {
  const left = among.filter((column) => column < target);
  const right = among.filter((column) => column > target);
  const rows = sampleRows(table, target, among);
  if (rows.length < 3) return [];
  const found: Hypothesis[] = [];
  for (let length = 2; length <= LONGEST; length++) {
    const runs = [
      ...(length <= left.length ? [left.slice(-length)] : []),
      ...(length <= right.length ? [right.slice(0, length)] : []),
    ];
    for (const parts of runs) found.push(...signsOf(table, target, parts, rows));
  }
  return found;
}

function signsOf(
  table: ScaledTable,
  target: number,
  parts: readonly number[],
  rows: readonly number[],
): readonly Hypothesis[] {
  const excesses = rows.map((row) => excessOf(table, target, parts, row));
  const tolerance = toleranceOf(table, target, parts);
  // What is taken off is positive, and few have it: a sum that falls short of its total needs another explanation.
  const [over, short] = [
    excesses.filter((excess) => excess > tolerance),
    excesses.filter((excess) => excess < -tolerance),
  ];
  if (over.length < 2 || short.length * 2 > rows.length) return [];
  const misses = new Uint8Array(2 ** parts.length);
  rows.forEach((row, at) => {
    const taken = subsetSums(table, parts, row);
    for (let minus = 0; minus < misses.length; minus++) {
      if (Math.abs((excesses[at] ?? 0) - 2 * (taken[minus] ?? 0)) > tolerance) misses[minus] = (misses[minus] ?? 0) + 1;
    }
  });
  const found: Hypothesis[] = [];
  for (let minus = 1; minus < misses.length - 1; minus++) {
    if ((misses[minus] ?? 0) * 2 > rows.length) continue;
    const weights = parts.map((_, bit) => ((minus >> bit) & 1 ? -1 : 1));
    const cost = 2 + Math.log2(parts.length) + parts.length;
    found.push({ kind: "signed", target, parts, weights, divisor: 1, cost, isFarFetched: true });
  }
  return found.filter((hypothesis) => takesOffLittle(table, hypothesis, rows));
}

function toleranceOf(table: ScaledTable, target: number, parts: readonly number[]): number {
  const own = table.columns[target];
  return own === undefined ? 0 : own.unit / 2 + own.blur * parts.length;
}

/** By how much the sum of all parts is more than the total. */
function excessOf(table: ScaledTable, target: number, parts: readonly number[], row: number): number {
  let sum = -(table.columns[target]?.values[row] ?? NaN);
  for (const part of parts) sum += figureOf(table, part, row);
  return sum;
}

function figureOf(table: ScaledTable, column: number, row: number): number {
  const value = table.columns[column]?.values[row] ?? NaN;
  return Number.isNaN(value) ? 0 : value;
}

function subsetSums(table: ScaledTable, parts: readonly number[], row: number): Float64Array {
  const sums = new Float64Array(2 ** parts.length);
  parts.forEach((part, bit) => {
    const [value, from] = [figureOf(table, part, row), 2 ** bit];
    for (let subset = 0; subset < from; subset++) sums[from + subset] = (sums[subset] ?? 0) + value;
  });
  return sums;
}

/**
 * A criterion is its total less the others, too: where more is taken off than added, the same equation with its largest
 * part as the target. None where that takes off as much, and where the target stands as a total does.
 */
export function turnedSigned(table: ScaledTable, hypothesis: Hypothesis): readonly Hypothesis[] {
  const { kind, target, parts, weights } = hypothesis;
  const added = parts.filter((_, index) => weights[index] === 1);
  if (kind !== "signed" || added.length > parts.length - added.length) return [];
  const largest = added.reduce(
    (a, b) => ((table.columns[b]?.largest ?? 0) > (table.columns[a]?.largest ?? 0) ? b : a),
    -1,
  );
  if (target > greatest(parts) && !isClearlyLarger(table, largest, target)) return [];
  return [turnedTo(hypothesis, largest)];
}

/** The same equation, told of one of the parts that are added. */
function turnedTo({ target, parts, weights, ...rest }: Hypothesis, to: number): Hypothesis {
  const others = parts.map((part, index) => ({ part, weight: -(weights[index] ?? 0) }));
  const turned = [...others.filter(({ part }) => part !== to), { part: target, weight: 1 }].sort(
    (a, b) => a.part - b.part,
  );
  return { ...rest, target: to, parts: turned.map(({ part }) => part), weights: turned.map(({ weight }) => weight) };
}

/**
 * A total stands behind what it is made of rather than in front: an equation whose last column is added is that column's,
 * unless the first is clearly the larger. Null where the target is where it should be.
 */
export function signedAtEnd(table: ScaledTable, hypothesis: Hypothesis): Hypothesis | null {
  const { kind, target, parts, weights } = hypothesis;
  const last = greatest(parts);
  if (kind !== "signed" || last < target || weights[parts.indexOf(last)] !== 1) return null;
  return isClearlyLarger(table, target, last) ? null : turnedTo(hypothesis, last);
}

/** A total less what was taken off it is somewhat smaller than its largest part, too: a base, a bonus, penalties. */
function isClearlyLarger(table: ScaledTable, a: number, b: number): boolean {
  return magnitudeOf(table, a, table.everyRow) * 4 > magnitudeOf(table, b, table.everyRow) * 5;
}

/** What is taken off a total is small beside it: else it is another column of the sum that is the total. */
export function takesOffLittle(table: ScaledTable, hypothesis: Hypothesis, rows: readonly number[]): boolean {
  const off = hypothesis.parts.reduce(
    (sum, part, index) => sum + ((hypothesis.weights[index] ?? 0) < 0 ? magnitudeOf(table, part, rows) : 0),
    0,
  );
  return off > 0 && off * 2 < magnitudeOf(table, hypothesis.target, rows);
}

function magnitudeOf(table: ScaledTable, column: number, rows: readonly number[]): number {
  return rows.reduce((sum, row) => sum + Math.abs(figureOf(table, column, row)), 0);
}
