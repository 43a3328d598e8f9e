import type { RelationKind } from "./evidence";
import { takesOffLittle } from "./findSigned";
import type { Hypothesis } from "./hypothesis";
import { leastSquares } from "./leastSquares";
import { SampledRows } from "./sampledRows";
import { sampleRows } from "./sampleRows";
import type { ScaledTable } from "./scaledTable";

/** Denominators that weights share, the usual ones first. */
const DENOMINATORS = [1, 10, 100, 2, 3, 4, 5, 6, 7, 8, 9, 12, 15, 20, 25, 30, 40, 50, 60, 200, 1000];
/** Those of weights above 1; thirds and sevenths are shares. */
const DECIMAL: ReadonlySet<number> = new Set([1, 2, 5, 10, 20, 100]);
/** More columns than this are not tried at once. */
const MOST = 24;

/** The weights that headings or a row state: as shares of their own sum, in per cent, or as they stand. */
export function statedWeights(
  target: number,
  figures: readonly number[],
  weights: readonly (number | null)[],
): readonly Hypothesis[] {
  const parts = figures.filter((column) => column !== target && typeof weights[column] === "number");
  if (parts.length < 2) return [];
  const stated = parts.map((part) => Math.round((weights[part] ?? 0) * 1e4));
  const sum = stated.reduce((total, weight) => total + weight, 0);
  const divisors = [...new Set([sum, 1e6, 1e4])].filter((divisor) => divisor > 0);
  return divisors.map((divisor) => simplified(target, parts, stated, divisor));
}

/** Points of all criteria by the sum of their stated maxima: as a share, in per cent, on a scale of ten. */
export function sharesOfMaxima(
  target: number,
  figures: readonly number[],
  maxima: readonly (number | null)[],
): readonly Hypothesis[] {
  const stated = figures.filter((column) => column !== target && typeof maxima[column] === "number");
  const parts = withoutWhole(stated, maxima);
  const sum = parts.reduce((total, part) => total + Math.round((maxima[part] ?? 0) * 1e4), 0);
  if (parts.length < 2 || sum <= 0) return [];
  return [1, 100, 10].map((scale) =>
    simplified(
      target,
      parts,
      parts.map(() => scale * 1e4),
      sum,
    ),
  );
}

/** A total among them states the sum of all the others. */
function withoutWhole(columns: readonly number[], maxima: readonly (number | null)[]): readonly number[] {
  const own = (column: number) => Math.round((maxima[column] ?? 0) * 1e4);
  const sum = columns.reduce((total, column) => total + own(column), 0);
  const whole = columns.find((column) => own(column) * 2 === sum);
  return columns.length < 3 ? columns : columns.filter((column) => column !== whole);
}

function simplified(target: number, parts: readonly number[], weights: readonly number[], divisor: number): Hypothesis {
  const common = [...weights, divisor].reduce((a, b) => {
    let [one, other] = [a, Math.abs(b)];
    while (other !== 0) [one, other] = [other, one % other];
    return one;
  });
  const small = weights.map((weight) => weight / common);
  return named(target, parts, small, divisor / common, 2);
}

/**
 * Weighted sums whose weights the rows themselves solve: estimated by least squares, accepted only where the estimates
 * lie at simple fractions of one denominator and nothing simpler lies as near. What is accepted is then tried exactly.
 */
export class WeightSearch {
  /** What was asked last: mostly the same rows for all columns. */
  private sampled: SampledRows;

  constructor(private readonly table: ScaledTable) {
    this.sampled = new SampledRows(table, []);
  }

  find(target: number, visible: readonly number[], leaves: readonly number[]): readonly Hypothesis[] {
    for (const columns of sidesOf(target, visible, leaves)) {
      if (columns.length < 2 || columns.length > MOST) continue;
      const rows = fullRows(this.table, target, columns);
      if (rows.length <= columns.length) continue;
      const solved = solve(this.table, target, columns, this.rowsAs(rows));
      if (solved !== null) return [solved];
    }
    return [];
  }

  private rowsAs(rows: readonly number[]): SampledRows {
    if (!isSame(this.sampled.rows, rows)) this.sampled = new SampledRows(this.table, rows);
    return this.sampled;
  }
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}

/**
 * The columns that weights are looked for in, the likeliest first: all that are parts of nothing yet, all that nothing
 * makes (`leaves`), those of one side, the nearest few.
 */
function sidesOf(
  target: number,
  visible: readonly number[],
  leaves: readonly number[],
): readonly (readonly number[])[] {
  const beside = (columns: readonly number[]) => [
    columns.filter((column) => column < target),
    columns.filter((column) => column > target),
  ];
  const [left = [], right = []] = beside(leaves);
  const nearest = [8, 5, 3].flatMap((count) => [left.slice(-count), right.slice(0, count)]);
  const sets = [visible, leaves, ...beside(visible), left, right, ...nearest];
  return sets.filter((set, at) => !sets.slice(0, at).some((other) => isSame(other, set)));
}

function fullRows(table: ScaledTable, target: number, columns: readonly number[]): readonly number[] {
  const rows = sampleRows(table, target, columns, 80);
  const bare = columns.filter((column) => table.columns[column]?.rows !== table.everyRow);
  if (bare.length === 0) return rows;
  return rows.filter((row) => bare.every((column) => !Number.isNaN(table.columns[column]?.values[row] ?? NaN)));
}

function solve(
  table: ScaledTable,
  target: number,
  columns: readonly number[],
  sampled: SampledRows,
): Hypothesis | null {
  const own = table.columns[target];
  if (own === undefined) return null;
  const fit = leastSquares({
    parts: columns.map((column) => sampled.column(column)),
    made: sampled.column(target),
    noise: own.unit / 2 + own.blur,
    spread: sampled.spread(target),
    normal: sampled.normal(columns, target),
  });
  if (fit === null) return null;
  for (const [order, denominator] of DENOMINATORS.entries()) {
    // Where the estimates are less sure than the grid is fine, any weights would fit it.
    if (fit.some(({ sure }) => sure * denominator > 0.3)) continue;
    const weights: readonly number[] = fit.map(({ value }) => Math.round(value * denominator));
    const isNear: boolean = fit.every(
      ({ value, sure }, index) => Math.abs(value - (weights[index] ?? 0) / denominator) <= sure,
    );
    if (!isNear) continue;
    const kept = columns.filter((_, index) => weights[index] !== 0);
    const counted = weights.filter((weight) => weight !== 0);
    if (kept.length < 2) return null;
    const cost = columns.length + order / 4 + counted.reduce((sum, weight) => sum + Math.log2(1 + Math.abs(weight)), 0);
    const found = { ...named(target, kept, counted, denominator, cost), needs: columns.length + 1 };
    if (!DECIMAL.has(denominator) && counted.some((weight) => Math.abs(weight) > denominator)) return null;
    // Nobody takes off more or less than a penalty itself.
    if (counted.some((weight) => weight < 0 && weight !== -denominator)) return null;
    return counted.every((weight) => weight > 0) || takesOffLittle(table, found, sampled.rows) ? found : null;
  }
  return null;
}

/** Weights under the name that people have for them. */
function named(
  target: number,
  parts: readonly number[],
  weights: readonly number[],
  divisor: number,
  cost: number,
): Hypothesis {
  return { kind: kindOf(weights, divisor), target, parts, weights, divisor, cost, isFarFetched: true };
}

function kindOf(weights: readonly number[], divisor: number): RelationKind {
  if (divisor === 1 && weights.every((weight) => weight === 1)) return "sum";
  if (divisor === 1 && weights.every((weight) => Math.abs(weight) === 1)) return "signed";
  return divisor === weights.length && weights.every((weight) => weight === 1) ? "mean" : "weighted";
}
