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
  matrix: readonly Float64Array[],
  made: readonly number[],
  noise: number,
): readonly Estimate[] | null {
  return withoutOne(matrix, made, noise) ?? withoutFarRows(matrix, made, noise);
}

/** So few that one wrong row bends what all of them say, and so few columns that the others still prove their weights. */
const [FEW_ROWS, FEW_COLUMNS, LEAST_PROOF] = [24, 5, 3];

/** Where all rows but one follow to the digit, and with that one they do not; null otherwise. */
function withoutOne(
  matrix: readonly Float64Array[],
  made: readonly number[],
  noise: number,
): readonly Estimate[] | null {
  const width = matrix[0]?.length ?? 0;
  if (made.length > FEW_ROWS || width > FEW_COLUMNS || made.length < width + LEAST_PROOF) return null;
  const all = made.map((_, row) => row);
  for (const wrong of all) {
    const rows = all.filter((row) => row !== wrong);
    const fit = fitOf(matrix, made, rows, noise);
    const off = fit === null ? [] : residuals(matrix, made, fit);
    const follows = (row: number) => Math.abs(off[row] ?? NaN) <= noise;
    if (fit !== null && rows.every(follows) && !follows(wrong)) return fit;
  }
  return null;
}

/** What most rows say, those left out that lie far from it. */
function withoutFarRows(
  matrix: readonly Float64Array[],
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

function residuals(matrix: readonly Float64Array[], made: readonly number[], fit: readonly Estimate[]) {
  const values = Float64Array.from(fit, ({ value }) => value);
  return matrix.map((row, index) => (made[index] ?? 0) - dot(values, row));
}

function spreadOf(values: readonly number[]): number {
  const middle = median(values);
  return median(values.map((value) => Math.abs(value - middle)));
}

function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[sorted.length >> 1] ?? 0;
}

function fitOf(
  matrix: readonly Float64Array[],
  made: readonly number[],
  rows: readonly number[],
  noise: number,
): readonly Estimate[] | null {
  const width = matrix[0]?.length ?? 0;
  const normal = Array.from({ length: width }, () => new Float64Array(width));
  const right = new Float64Array(width);
  for (const row of rows) addRow(normal, right, matrix[row] ?? NO_ROW, made[row] ?? 0);
  const inverse = inverseOf(normal);
  if (inverse === null) return null;
  const values = Float64Array.from(inverse, (line) => dot(line, right));
  let rest = 0;
  for (const row of rows) rest += ((made[row] ?? 0) - dot(values, matrix[row] ?? NO_ROW)) ** 2;
  const usual = Math.sqrt(rest / Math.max(rows.length - width, 1));
  // Rows that come out to the digit were not rounded at all.
  const spread = usual < 1e-6 * noise ? usual : Math.max(usual, noise / Math.sqrt(3));
  return Array.from(values, (value, index) => ({
    value,
    sure: 4 * spread * Math.sqrt(Math.max(inverse[index]?.[index] ?? 0, 0)) + 1e-9,
  }));
}

const NO_ROW = new Float64Array();

/** Adds one row to the normal equations. */
function addRow(normal: readonly Float64Array[], right: Float64Array, row: Float64Array, made: number): void {
  for (let i = 0; i < row.length; i++) {
    const [a, line] = [row[i] ?? 0, normal[i] ?? NO_ROW];
    for (let j = 0; j < row.length; j++) line[j] = (line[j] ?? 0) + a * (row[j] ?? 0);
    right[i] = (right[i] ?? 0) + a * made;
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}

/** By elimination on columns brought to one size; null of a matrix that is as good as singular. */
function inverseOf(matrix: readonly Float64Array[]): readonly Float64Array[] | null {
  const size = matrix.length;
  const scale = matrix.map((row, index) => 1 / Math.sqrt(row[index] ?? 0));
  if (scale.some((value) => !Number.isFinite(value))) return null;
  const work = matrix.map((row, i) => {
    const line = new Float64Array(2 * size);
    for (let j = 0; j < size; j++) line[j] = (row[j] ?? 0) * (scale[i] ?? 1) * (scale[j] ?? 1);
    line[size + i] = 1;
    return line;
  });
  for (let at = 0; at < size; at++) if (!eliminate(work, at)) return null;
  return work.map((row, i) => row.slice(size).map((value, j) => value * (scale[i] ?? 1) * (scale[j] ?? 1)));
}

/** Makes one column that of a unit matrix; false where no row has anything there. */
function eliminate(work: Float64Array[], at: number): boolean {
  const pivot = pivotRow(work, at);
  const unit = work[pivot];
  const divisor = unit?.[at] ?? 0;
  if (unit === undefined || Math.abs(divisor) < 1e-9) return false;
  work[pivot] = work[at] ?? unit;
  work[at] = unit;
  for (let j = 0; j < unit.length; j++) unit[j] = (unit[j] ?? 0) / divisor;
  for (const row of work) {
    const times = row[at] ?? 0;
    if (row === unit || times === 0) continue;
    for (let j = 0; j < row.length; j++) row[j] = (row[j] ?? 0) - times * (unit[j] ?? 0);
  }
  return true;
}

function pivotRow(work: readonly Float64Array[], at: number): number {
  let best = at;
  for (let row = at + 1; row < work.length; row++) {
    if (Math.abs(work[row]?.[at] ?? 0) > Math.abs(work[best]?.[at] ?? 0)) best = row;
  }
  return best;
}
