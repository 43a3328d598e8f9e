import type { Area } from "../address";
import type { Sheet } from "../book/sheet";
import type { Json } from "./json";

/** The one value that all have; null where they differ, as Office.js answers for a range of mixed formats. */
export function uniform<T extends Json>(values: Iterable<T>): T | null {
  let first: T | undefined;
  for (const value of values) {
    if (first === undefined) first = value;
    else if (first !== value) return null;
  }
  return first ?? null;
}

/** What each row or column of an area says; those after the last that a page shows all say the same. */
export function* linesOf<T>(
  sheet: Sheet,
  of: Area,
  lines: "rows" | "columns",
  read: (line: number) => T,
): Generator<T> {
  const [first, last] = lines === "rows" ? [of.top, of.bottom] : [of.left, of.right];
  const kept = lines === "rows" ? sheet.data.rowCount : sheet.data.columnCount;
  for (let line: number = first; line <= Math.min(last, Math.max(kept, first)); line++) yield read(line);
}

/** The sum of the sizes of lines. */
export function sizeOf(first: number, last: number, size: (line: number) => number): number {
  let sum = 0;
  for (let line = first; line <= last; line++) sum += size(line);
  return sum;
}
