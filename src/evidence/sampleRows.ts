import { spread } from "./judge";
import type { ScaledTable } from "./scaledTable";

const NO_ROWS = new Uint32Array();

/** Rows on which guesses are tried first: they hold the target, and between them something of every part that has anything. */
export function sampleRows(table: ScaledTable, target: number, parts: readonly number[], most = 14): readonly number[] {
  const rows = table.columns[target]?.held ?? NO_ROWS;
  const first = spread(rows, most);
  const filled = (row: number, part: number) => {
    const own = table.columns[part]?.values;
    return own !== undefined && holds(own, row);
  };
  const bare = new Set(parts.filter((part) => !first.some((row) => filled(row, part))));
  if (bare.size === 0) return first;
  const chosen = new Set(first);
  for (const row of rows) {
    if (bare.size === 0 || chosen.size >= most + 10) break;
    const covered = [...bare].filter((part) => filled(row, part));
    if (covered.length === 0) continue;
    chosen.add(row);
    for (const part of covered) bare.delete(part);
  }
  return [...chosen].sort((a, b) => a - b);
}

/** Whether it holds a figure other than 0. */
function holds(values: Float64Array, row: number): boolean {
  const value = values[row] ?? NaN;
  return !Number.isNaN(value) && value !== 0;
}
