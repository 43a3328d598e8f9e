/** An estimate, and how far from it the truth may lie. */
export interface Estimate {
  readonly value: number;
  readonly sure: number;
}

/**
 * Estimates of the weights that make `made` of the rows of `matrix`, some rows being wrong. Doubles, since these are
 * guesses: what they lead to is tried exactly. `noise` is half the rounding of what was made. Null where rows do not tell.
 */
export function leastSquares(
  matrix: readonly (readonly number[])[],
  made: readonly number[],
  noise: number,
): readonly Estimate[] | null {
  let rows = made.map((_, row) => row);
  for (let pass = 0; pass < 5; pass++) {
    const fit = fitOf(matrix, made, rows, noise);
    if (fit === null) return null;
    const off = residuals(matrix, made, fit);
    const usual = median(rows.map((row) => Math.abs(off[row] ?? 0)));
    // What is left as large as the figures' own spread is left of figures without such a rule.
    if (usual > noise + 0.3 * spreadOf(made)) return null;
    const kept = made.map((_, row) => row).filter((row) => Math.abs(off[row] ?? 0) <= 3 * usual + noise);
    if (kept.length <= fit.length || kept.length * 2 < made.length) return null;
    if (kept.join() === rows.join()) return fit;
    rows = kept;
  }
  return fitOf(matrix, made, rows, noise);
}

function residuals(matrix: readonly (readonly number[])[], made: readonly number[], fit: readonly Estimate[]) {
  const values = fit.map(({ value }) => value);
  return matrix.map((row, index) => (made[index] ?? 0) - dot(values, row));
}

function spreadOf(values: readonly number[]): number {
  const middle = median(values);
  return median(values.map((value) => Math.abs(value - middle)));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

function fitOf(
  matrix: readonly (readonly number[])[],
  made: readonly number[],
  rows: readonly number[],
  noise: number,
): readonly Estimate[] | null {
  const width = matrix[0]?.length ?? 0;
  const normal = Array.from({ length: width }, () => new Array<number>(width).fill(0));
  const right = new Array<number>(width).fill(0);
  for (const row of rows) addRow(normal, right, matrix[row] ?? [], made[row] ?? 0);
  const inverse = inverseOf(normal);
  if (inverse === null) return null;
  const values = inverse.map((line) => dot(line, right));
  const rest = rows.reduce((sum, row) => sum + ((made[row] ?? 0) - dot(values, matrix[row] ?? [])) ** 2, 0);
  const usual = Math.sqrt(rest / Math.max(rows.length - width, 1));
  // Rows that come out to the digit were not rounded at all.
  const spread = usual < 1e-6 * noise ? usual : Math.max(usual, noise / Math.sqrt(3));
  return values.map((value, index) => ({
    value,
    sure: 4 * spread * Math.sqrt(Math.max(inverse[index]?.[index] ?? 0, 0)) + 1e-9,
  }));
}

/** Adds one row to the normal equations. */
function addRow(normal: number[][], right: number[], row: readonly number[], made: number): void {
  row.forEach((a, i) => {
    const line = normal[i] ?? [];
    for (let j = 0; j < row.length; j++) line[j] = (line[j] ?? 0) + a * (row[j] ?? 0);
    right[i] = (right[i] ?? 0) + a * made;
  });
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}

/** By elimination on columns brought to one size; null of a matrix that is as good as singular. */
function inverseOf(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] | null {
  const size = matrix.length;
  const scale = matrix.map((row, index) => 1 / Math.sqrt(row[index] ?? 0));
  if (scale.some((value) => !Number.isFinite(value))) return null;
  const work = matrix.map((row, i) => [
    ...row.map((value, j) => value * (scale[i] ?? 1) * (scale[j] ?? 1)),
    ...row.map((_, j) => (i === j ? 1 : 0)),
  ]);
  for (let at = 0; at < size; at++) {
    const pivot = pivotRow(work, at);
    const line = work[pivot];
    if (line === undefined || Math.abs(line[at] ?? 0) < 1e-9) return null;
    work[pivot] = work[at] ?? [];
    const divisor = line[at] ?? 1;
    const unit = line.map((value) => value / divisor);
    work[at] = unit;
    work.forEach((row, index) => {
      const times = row[at] ?? 0;
      if (index !== at && times !== 0) work[index] = row.map((value, j) => value - times * (unit[j] ?? 0));
    });
  }
  return work.map((row, i) => row.slice(size).map((value, j) => value * (scale[i] ?? 1) * (scale[j] ?? 1)));
}

function pivotRow(work: readonly (readonly number[])[], at: number): number {
  let best = at;
  for (let row = at + 1; row < work.length; row++) {
    if (Math.abs(work[row]?.[at] ?? 0) > Math.abs(work[best]?.[at] ?? 0)) best = row;
  }
  return best;
}
