import type { ScaledTable } from "./scaledTable";

/** Columns whose figures are the same in every row: the first of them, for each that has one before it. */
export function twinsOf(table: ScaledTable, candidates: readonly number[]): ReadonlyMap<number, number> {
  const firsts = new Map<string, number[]>();
  const twins = new Map<number, number>();
  for (const column of candidates) {
    const values = table.columns[column]?.values ?? new Float64Array();
    const mark = markOf(values);
    const alike = firsts.get(mark) ?? [];
    const first = alike.find((other) => isSame(values, table.columns[other]?.values ?? new Float64Array()));
    if (first === undefined) firsts.set(mark, [...alike, column]);
    else twins.set(column, first);
  }
  return twins;
}

/** The first figures: columns that differ mostly differ there. */
function markOf(values: Float64Array): string {
  return values.subarray(0, 8).join();
}

function isSame(a: Float64Array, b: Float64Array): boolean {
  return a.every((value, row) => Object.is(value, b[row]) || value === b[row]);
}
