import { spread } from "./judge";
import type { ScaledTable } from "./scaledTable";

/** Rows on which guesses are tried first: they hold the target, and between them something of every part that has anything. */
export function sampleRows(table: ScaledTable, target: number, parts: readonly number[]): readonly number[] {
  const values = table.columns[target]?.values ?? new Float64Array();
  const rows: number[] = [];
  for (let row = 0; row < table.rowCount; row++) if (holds(values, row)) rows.push(row);
  const chosen = new Set(spread(rows, 14));
  const filled = (row: number, part: number) => {
    const own = table.columns[part]?.values;
    return own !== undefined && holds(own, row);
  };
  const bare = new Set(parts.filter((part) => ![...chosen].some((row) => filled(row, part))));
  for (const row of rows) {
    if (bare.size === 0 || chosen.size >= 24) break;
    const covered = [...bare].filter((part) => filled(row, part));
    if (covered.length === 0) continue;
    chosen.add(row);
    for (const part of covered) bare.delete(part);
  }
  return [...chosen].sort((a, b) => a - b);
}

/** A figure other than 0. */
function holds(values: Float64Array, row: number): boolean {
  const value = values[row] ?? NaN;
  return !Number.isNaN(value) && value !== 0;
}
