import type { Hypothesis } from "./hypothesis";
import { sampleRows } from "./sampleRows";
import { simplestFraction } from "./simplestFraction";
import type { ScaledColumn, ScaledTable } from "./scaledTable";

/** A maximum of more points than this is no factor that people use. */
const LARGEST_DENOMINATOR = 2000;

/** One column times a fixed factor: points in per cent of one maximum, a ratio at another scale. */
export function findFactors(table: ScaledTable, target: number, among: readonly number[]): readonly Hypothesis[] {
  const own = table.columns[target];
  if (own === undefined) return [];
  return among.flatMap((part) => {
    const other = table.columns[part];
    if (part === target || other === undefined) return [];
    const factor = factorOf(own, (row) => other.values[row] ?? NaN, sampleRows(table, target, [part]));
    if (factor === null || factor.numerator === 0 || factor.numerator === factor.denominator) return [];
    const cost = 1 + Math.log2(among.length * factor.numerator * factor.denominator);
    const weights = [factor.numerator];
    return [{ kind: "scaled", target, parts: [part], weights, divisor: factor.denominator, cost, isFarFetched: true }];
  });
}

/** A side's whole sum times a fixed factor: points of all criteria brought to another scale, with no total of their own. */
export function findScaledSums(table: ScaledTable, target: number, among: readonly number[]): readonly Hypothesis[] {
  const own = table.columns[target];
  if (own === undefined) return [];
  const sides = [among.filter((column) => column < target), among.filter((column) => column > target)];
  return sides.flatMap((parts) => {
    if (parts.length < 2) return [];
    const sumOf = (row: number) => parts.reduce((sum, part) => sum + (table.columns[part]?.values[row] ?? NaN), 0);
    const factor = factorOf(own, sumOf, sampleRows(table, target, parts));
    if (factor === null || factor.numerator === 0 || factor.numerator === factor.denominator) return [];
    const { numerator, denominator } = factor;
    const cost = 2 + Math.log2(numerator * denominator);
    const weights = parts.map(() => numerator);
    return [{ kind: "weighted" as const, target, parts, weights, divisor: denominator, cost, isFarFetched: true }];
  });
}

/** The simplest factor that most rows allow: each lets it lie in an interval as wide as the target's rounding. */
function factorOf(own: ScaledColumn, other: (row: number) => number, rows: readonly number[]) {
  const [from, to] = intervalsOf(own, other, rows);
  if (from.length < 3) return null;
  const middle = middleOf(from, to);
  const [lowest, highest] = [from[middle] ?? NaN, to[middle] ?? NaN];
  let [alike, most, fewest] = [0, -Infinity, Infinity];
  for (let at = 0; at < from.length; at++) {
    const [low, high] = [from[at] ?? NaN, to[at] ?? NaN];
    if (!(low <= highest && lowest <= high)) continue;
    alike += 1;
    most = Math.max(most, low);
    fewest = Math.min(fewest, high);
  }
  if (alike < 0.85 * from.length) return null;
  const factor =
    most <= fewest
      ? simplestFraction(most, fewest, LARGEST_DENOMINATOR)
      : simplestFraction(lowest, highest, LARGEST_DENOMINATOR);
  return factor !== null && (isDecimal(factor.numerator) || isDecimal(factor.denominator)) ? factor : null;
}

/** Of rows that hold both, what each allows. */
function intervalsOf(own: ScaledColumn, other: (row: number) => number, rows: readonly number[]) {
  const [from, to] = [new Float64Array(rows.length), new Float64Array(rows.length)];
  const slack = own.unit / 2 + own.blur;
  let count = 0;
  for (const row of rows) {
    const [printed, value] = [own.values[row] ?? NaN, other(row)];
    if (!(printed > 0 && value > 0)) continue;
    from[count] = (printed - slack) / value;
    to[count++] = (printed + slack) / value;
  }
  return [from.subarray(0, count), to.subarray(0, count)] as const;
}

/** The place of the interval that stands in the middle of all. */
function middleOf(from: Float64Array, to: Float64Array): number {
  const sums = from.map((low, at) => low + (to[at] ?? NaN));
  const half = sums.length >> 1;
  const middle = sums.slice().sort()[half] ?? NaN;
  // Of equal ones the one that sorting in their order would bring there.
  let left = half - sums.reduce((less, sum) => less + (sum < middle ? 1 : 0), 0);
  return sums.findIndex((sum) => sum === middle && left-- === 0);
}

/** Made of twos and fives: people multiply by decimals, or divide round figures by a maximum. */
function isDecimal(value: number): boolean {
  let rest = value;
  for (const factor of [2, 5]) while (rest > 0 && rest % factor === 0) rest /= factor;
  return rest === 1;
}
