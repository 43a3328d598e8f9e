import { greatest, least } from "../model/extremes";
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
  const intervals = rows.flatMap((row) => {
    const [printed, value] = [own.values[row] ?? NaN, other(row)];
    if (!(printed > 0 && value > 0)) return [];
    const slack = own.unit / 2 + own.blur;
    return [{ from: (printed - slack) / value, to: (printed + slack) / value }];
  });
  if (intervals.length < 3) return null;
  const middle = [...intervals].sort((a, b) => a.from + a.to - b.from - b.to)[intervals.length >> 1];
  if (middle === undefined) return null;
  const alike = intervals.filter(({ from, to }) => from <= middle.to && middle.from <= to);
  if (alike.length < 0.85 * intervals.length) return null;
  const [from, to] = [greatest(alike.map((one) => one.from)), least(alike.map((one) => one.to))];
  const bounds = from <= to ? { from, to } : middle;
  const factor = simplestFraction(bounds.from, bounds.to, LARGEST_DENOMINATOR);
  return factor !== null && (isDecimal(factor.numerator) || isDecimal(factor.denominator)) ? factor : null;
}

/** Made of twos and fives: people multiply by decimals, or divide round figures by a maximum. */
function isDecimal(value: number): boolean {
  let rest = value;
  for (const factor of [2, 5]) while (rest > 0 && rest % factor === 0) rest /= factor;
  return rest === 1;
}
