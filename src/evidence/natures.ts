import type { Nature } from "./evidence";
import type { ScaledColumn, ScaledTable } from "./scaledTable";

/** What a column is by its own figures; words beside a few figures are words. */
export function natureOf(scaled: ScaledColumn, table: ScaledTable, groups: readonly (string | null)[]): Nature {
  const count = scaled.rows.length;
  if (count === 0) return scaled.words === 0 ? "empty" : "words";
  if (scaled.words > count) return "words";
  const isFull = count === scaled.values.length;
  const values = isFull ? scaled.values : scaled.values.filter((value) => !Number.isNaN(value));
  if (values.length > 1 && values.every((value) => value === values[0])) return "constant";
  if (scaled.places > 0) return "figures";
  const one = 10 ** table.places;
  if (isRunning(scaled.values, one, groups)) return "running";
  if (values.length > 2 && values.every((value) => value >= 1900 * one && value <= 2100 * one)) return "years";
  return areCodes(values, one) ? "codes" : "figures";
}

/** 1, 2, 3 … down the rows, also where it starts again with a group. */
function isRunning(values: Float64Array, one: number, groups: readonly (string | null)[]): boolean {
  let [count, before, group]: [number, number, string | null] = [0, 0, groups[0] ?? null];
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? NaN;
    if (Number.isNaN(value)) continue;
    const isNew = (groups[row] ?? null) !== group;
    group = groups[row] ?? null;
    if (value !== before + one && !(isNew && value === one)) return false;
    before = value;
    count += 1;
  }
  return count >= 3;
}

/** Long whole numbers of one length that rise all the way down. */
function areCodes(values: Float64Array, one: number): boolean {
  const length = (value: number) => String(Math.abs(value) / one).length;
  const first = length(values[0] ?? 0);
  if (values.length < 4 || first < 4) return false;
  return values.every((value, index) => length(value) === first && (index === 0 || value > (values[index - 1] ?? NaN)));
}
