import { inverseOf } from "./inverseOf";

/** An estimate, and how far from it the truth may lie. */
export interface Estimate {
  readonly value: number;
  readonly sure: number;
}

/** Rows that weights of `parts` should make `made` of, a place a row in each. */
export interface Equations {
  readonly parts: readonly Float64Array[];
  readonly made: Float64Array;
  /** Half the rounding of what was made. */
  readonly noise: number;
  /** How far figures of `made` lie from their median: the median of that. */
  readonly spread: number;
  /** Of all rows, which many equations share. */
  readonly normal: Normal;
}

/** Sums over rows: of each part times each, row by row of a square, and of each part times what is made. */
export interface Normal {
  readonly square: Float64Array;
  readonly right: Float64Array;
}

/**
 * Estimates of the weights, some rows being wrong. Doubles, since these are guesses: what they lead to is tried exactly. Null
 * where rows do not tell.
 */
export function leastSquares(equations: Equations): readonly Estimate[] | null {
  return withoutOne(equations) ?? withoutFarRows(equations);
}

/** So few that one wrong row bends what all of them say, and so few columns that the others still prove their weights. */
const [FEW_ROWS, FEW_COLUMNS, LEAST_PROOF] = [24, 5, 3];

/** Where all rows but one follow to the digit, and with that one they do not; null otherwise. */
function withoutOne(equations: Equations): readonly Estimate[] | null {
  const { parts, made, noise } = equations;
  if (made.length > FEW_ROWS || parts.length > FEW_COLUMNS || made.length < parts.length + LEAST_PROOF) return null;
  const all = Array.from(made.keys());
  for (const wrong of all) {
    const rows = all.filter((row) => row !== wrong);
    const fit = fitOf(equations, rows);
    const follows = (row: number) => Math.abs(fit?.off[row] ?? NaN) <= noise;
    if (fit !== null && rows.every(follows) && !follows(wrong)) return estimates(fit, equations, rows);
  }
  return null;
}

/** What most rows say, those left out that lie far from it. */
function withoutFarRows(equations: Equations): readonly Estimate[] | null {
  const { parts, made, noise, spread } = equations;
  let rows = Array.from(made.keys());
  for (let pass = 0; pass < 5; pass++) {
    const fit = fitOf(equations, rows);
    // What is left as large as the figures' own spread is left of figures without such a rule.
    if (fit === null || isMedianAbove(fit.off, rows, noise + 0.3 * spread)) return null;
    const usual = median(Float64Array.from(rows, (row) => Math.abs(fit.off[row] ?? 0)));
    const kept = Array.from(made.keys()).filter((row) => Math.abs(fit.off[row] ?? 0) <= 3 * usual + noise);
    if (kept.length <= parts.length || kept.length * 2 < made.length) return null;
    if (kept.join() === rows.join()) return estimates(fit, equations, rows);
    rows = kept;
  }
  const fit = fitOf(equations, rows);
  return fit === null ? null : estimates(fit, equations, rows);
}

/** As many figures are above as it takes for the median to be. */
function isMedianAbove(off: Float64Array, rows: readonly number[], bound: number): boolean {
  let above = 0;
  for (const row of rows) if (Math.abs(off[row] ?? 0) > bound) above += 1;
  return above >= rows.length - (rows.length >> 1);
}

export function spreadOf(values: Float64Array): number {
  const middle = median(values);
  return median(values.map((value) => Math.abs(value - middle)));
}

function median(values: Float64Array): number {
  return values.slice().sort()[values.length >> 1] ?? 0;
}

interface Fit {
  readonly values: Float64Array;
  readonly inverse: Float64Array;
  /** What the estimates leave of each row, of those that were not asked, too. */
  readonly off: Float64Array;
}

function fitOf(equations: Equations, rows: readonly number[]): Fit | null {
  const { parts, made, normal } = equations;
  const { square, right } = rows.length === made.length ? normal : normalOf(equations, rows);
  const inverse = inverseOf(square, parts.length);
  if (inverse === null) return null;
  const values = new Float64Array(parts.length);
  for (let i = 0; i < values.length; i++) {
    let sum = 0;
    for (let j = 0; j < values.length; j++) sum += (inverse[i * values.length + j] ?? 0) * (right[j] ?? 0);
    values[i] = sum;
  }
  const off = new Float64Array(made.length);
  parts.forEach((part, index) => {
    const value = values[index] ?? 0;
    for (let row = 0; row < off.length; row++) off[row] = (off[row] ?? 0) + value * (part[row] ?? 0);
  });
  for (let row = 0; row < off.length; row++) off[row] = (made[row] ?? 0) - (off[row] ?? 0);
  return { values, inverse, off };
}

function estimates({ values, inverse, off }: Fit, { noise }: Equations, rows: readonly number[]): readonly Estimate[] {
  let rest = 0;
  for (const row of rows) rest += (off[row] ?? 0) ** 2;
  const usual = Math.sqrt(rest / Math.max(rows.length - values.length, 1));
  // Rows that come out to the digit were not rounded at all.
  const spread = usual < 1e-6 * noise ? usual : Math.max(usual, noise / Math.sqrt(3));
  return Array.from(values, (value, index) => ({
    value,
    sure: 4 * spread * Math.sqrt(Math.max(inverse[index * values.length + index] ?? 0, 0)) + 1e-9,
  }));
}

/** The sums over some of the rows. */
function normalOf({ parts, made }: Equations, rows: readonly number[]): Normal {
  const times = (a: Float64Array, b: Float64Array) => {
    let sum = 0;
    for (const row of rows) sum += (a[row] ?? 0) * (b[row] ?? 0);
    return sum;
  };
  return {
    square: Float64Array.from(parts.flatMap((part) => parts.map((other) => times(part, other)))),
    right: Float64Array.from(parts, (part) => times(part, made)),
  };
}
