import type { Nature } from "./evidence";
import type { EvidenceColumn } from "./evidenceTable";
import type { ScaledColumn, ScaledTable } from "./scaledTable";

/** What a column is by its own figures; words beside a few figures are words. */
export function natureOf(column: EvidenceColumn, scaled: ScaledColumn, table: ScaledTable): Nature {
  const words = column.words.reduce((count, word) => count + (word === null ? 0 : 1), 0);
  if (scaled.count === 0) return words === 0 ? "empty" : "words";
  if (words > scaled.count) return "words";
  const values = scaled.values.filter((value) => !Number.isNaN(value));
  if (values.length > 1 && values.every((value) => value === values[0])) return "constant";
  if (scaled.places > 0) return "figures";
  const one = 10 ** table.places;
  if (isRunning(values, one)) return "running";
  if (values.length > 2 && values.every((value) => value >= 1900 * one && value <= 2100 * one)) return "years";
  return areCodes(values, one) ? "codes" : "figures";
}

/** 1, 2, 3 … down the rows, also where it starts again. */
function isRunning(values: Float64Array, one: number): boolean {
  if (values.length < 3 || values[0] !== one) return false;
  return values.every((value, index) => index === 0 || value === one || value === (values[index - 1] ?? NaN) + one);
}

/** Long whole numbers of one length that rise all the way down. */
function areCodes(values: Float64Array, one: number): boolean {
  const length = (value: number) => String(Math.abs(value) / one).length;
  const first = length(values[0] ?? 0);
  if (values.length < 4 || first < 4) return false;
  return values.every((value, index) => length(value) === first && (index === 0 || value > (values[index - 1] ?? NaN)));
}
