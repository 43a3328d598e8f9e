import { sampleRows } from "./sampleRows";
import type { ScaledTable } from "./scaledTable";

/** Ratios within so much of each other are one ratio, rounded. */
const ALIKE = 0.005;

/** Whether every part is a multiple of the first, row by row: then anything of that size is as good a sum of some. */
export function areProportional(table: ScaledTable, parts: readonly number[]): boolean {
  const [first, ...others] = parts;
  if (first === undefined || others.length === 0) return false;
  const rows = sampleRows(table, first, []);
  return others.every((other) => {
    const ratios = rows.map(
      (row) => (table.columns[other]?.values[row] ?? NaN) / (table.columns[first]?.values[row] ?? NaN),
    );
    const usual = [...ratios].sort((a, b) => a - b)[ratios.length >> 1] ?? NaN;
    return ratios.length >= 5 && ratios.every((ratio) => Math.abs(ratio - usual) <= ALIKE * Math.abs(usual));
  });
}
