/**
 * The inverse of a square of `size` rows, by elimination on columns brought to one size; null of one that is as good as
 * singular.
 */
export function inverseOf(square: Float64Array, size: number): Float64Array | null {
  const scale = new Float64Array(size);
  for (let i = 0; i < size; i++) scale[i] = 1 / Math.sqrt(square[i * size + i] ?? 0);
  if (scale.some((value) => !Number.isFinite(value))) return null;
  const work = besideUnit(square, scale);
  for (let at = 0; at < size; at++) if (!eliminate(work, size, at)) return null;
  const inverse = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      inverse[i * size + j] = (work[i * 2 * size + size + j] ?? 0) * (scale[i] ?? 1) * (scale[j] ?? 1);
    }
  }
  return inverse;
}

/** The scaled square, and a unit matrix to its right. */
function besideUnit(square: Float64Array, scale: Float64Array): Float64Array {
  const size = scale.length;
  const work = new Float64Array(2 * size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      work[i * 2 * size + j] = (square[i * size + j] ?? 0) * (scale[i] ?? 1) * (scale[j] ?? 1);
    }
    work[i * 2 * size + size + i] = 1;
  }
  return work;
}

/** Makes one column that of a unit matrix; false where no row has anything there. What stands before it is 0 in its row. */
function eliminate(work: Float64Array, size: number, at: number): boolean {
  const width = 2 * size;
  const divisor = work[toPivot(work, size, at) + at] ?? 0;
  if (Math.abs(divisor) < 1e-9) return false;
  const unit = work.subarray(at * width, (at + 1) * width);
  for (let j = at; j < width; j++) unit[j] = (unit[j] ?? 0) / divisor;
  for (let i = 0; i < size; i++) {
    const start = i * width;
    const times = work[start + at] ?? 0;
    if (i === at || times === 0) continue;
    for (let j = at; j < width; j++) work[start + j] = (work[start + j] ?? 0) - times * (unit[j] ?? 0);
  }
  return true;
}

/** Brings the row with the most in a column to its place, and tells where it begins. */
function toPivot(work: Float64Array, size: number, at: number): number {
  const width = 2 * size;
  let best = at;
  for (let row = at + 1; row < size; row++) {
    if (Math.abs(work[row * width + at] ?? 0) > Math.abs(work[best * width + at] ?? 0)) best = row;
  }
  if (best !== at) {
    const line = work.slice(best * width, (best + 1) * width);
    work.copyWithin(best * width, at * width, (at + 1) * width);
    work.set(line, at * width);
  }
  return at * width;
}
