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
    const factor = factorOf(own, other, sampleRows(table, target, [part]));
    if (factor === null || factor.numerator === 0 || factor.numerator === factor.denominator) return [];
    const cost = 1 + Math.log2(among.length * factor.numerator * factor.denominator);
    const weights = [factor.numerator];
    return [{ kind: "scaled", target, parts: [part], weights, divisor: factor.denominator, cost, isFarFetched: true }];
  });
}

/** The simplest factor that most rows allow: each lets it lie in an interval as wide as the target's rounding. */
function factorOf(own: ScaledColumn, other: ScaledColumn, rows: readonly number[]) {
  const intervals = rows.flatMap((row) => {
    const [printed, value] = [own.values[row] ?? NaN, other.values[row] ?? NaN];
    if (!(printed > 0 && value > 0)) return [];
    const slack = own.unit / 2 + own.blur;
    return [{ from: (printed - slack) / value, to: (printed + slack) / value }];
  });
  if (intervals.length < 3) return null;
  const middle = [...intervals].sort((a, b) => a.from + a.to - b.from - b.to)[intervals.length >> 1];
  if (middle === undefined) return null;
  const alike = intervals.filter(({ from, to }) => from <= middle.to && middle.from <= to);
  if (alike.length * 2 < intervals.length) return null;
  const [from, to] = [Math.max(...alike.map((one) => one.from)), Math.min(...alike.map((one) => one.to))];
  return from <= to
    ? simplestFraction(from, to, LARGEST_DENOMINATOR)
    : simplestFraction(middle.from, middle.to, LARGEST_DENOMINATOR);
}
