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
  if (rows.length < 3) return [];
  const cost = 1 + 2 * Math.log2(near.length + 1);
  const sampled = (column: number) => Float64Array.from(rows, (row) => table.columns[column]?.values[row] ?? NaN);
  const columns = near.map((column) => ({ column, values: sampled(column) }));
  const printed = sampled(target);
  const found: Hypothesis[] = [];
  for (const above of columns) {
    for (const below of columns) {
      if (above === below) continue;
      for (const scale of SCALES) {
        if (!passes(own, printed, scale * 10 ** table.places, above.values, below.values)) continue;
        const parts = [above.column, below.column];
        found.push({ kind: "quotient", target, parts, weights: [scale, 1], divisor: 1, cost, isFarFetched: true });
      }
    }
  }
  return found;
}

/** Whether at least half of the rows follow. */
function passes(
  { unit, blur }: ScaledColumn,
  printed: Float64Array,
  scale: number,
  above: Float64Array,
  below: Float64Array,
): boolean {
  let missesLeft = printed.length >> 1;
  for (let at = 0; at < printed.length; at++) {
    const made = (scale * (above[at] ?? NaN)) / (below[at] ?? NaN);
    if (Math.abs(made - (printed[at] ?? NaN)) <= unit + blur) continue;
    missesLeft -= 1;
    if (missesLeft < 0) return false;
  }
  return true;
}
