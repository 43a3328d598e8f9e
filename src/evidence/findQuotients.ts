import type { Hypothesis } from "./hypothesis";
import { sampleRows } from "./sampleRows";
import type { ScaledColumn, ScaledTable } from "./scaledTable";

/** Per cent, and shares of one. */
const SCALES = [100, 1];
/** A ratio stands near what it is made of. */
const FARTHEST = 15;

/** One column divided by another, in per cent or as a share. */
export function findQuotients(table: ScaledTable, target: number, among: readonly number[]): readonly Hypothesis[] {
  const own = table.columns[target];
  const near = among.filter((column) => column !== target && Math.abs(column - target) <= FARTHEST);
  if (own === undefined) return [];
  const rows = sampleRows(table, target, []);
  const cost = 1 + 2 * Math.log2(near.length + 1);
  const found: Hypothesis[] = [];
  for (const above of near) {
    for (const below of near) {
      if (above === below) continue;
      for (const scale of SCALES) {
        if (!passes(table, own, [above, below], scale, rows)) continue;
        const parts = [above, below];
        found.push({ kind: "quotient", target, parts, weights: [scale, 1], divisor: 1, cost, isFarFetched: true });
      }
    }
  }
  return found;
}

function passes(
  table: ScaledTable,
  own: ScaledColumn,
  [above, below]: readonly [number, number],
  scale: number,
  rows: readonly number[],
): boolean {
  let missesLeft = rows.length < 3 ? -1 : rows.length >> 1;
  for (const row of rows) {
    if (missesLeft < 0) return false;
    const made =
      (scale * 10 ** table.places * (table.columns[above]?.values[row] ?? NaN)) /
      (table.columns[below]?.values[row] ?? NaN);
    if (!(Math.abs(made - (own.values[row] ?? NaN)) <= own.unit + own.blur)) missesLeft -= 1;
  }
  return missesLeft >= 0;
}
