import type { Area } from "../../model/address";
import { areaOf, isInside } from "../../model/areas";

/** Cells side by side that share one value. */
export interface Run<T> {
  readonly area: Area;
  readonly value: T;
}

/** The cells of an area as few rectangles of equal (identical) values; cells of null are in none. */
export function runsOf<T>(area: Area, valueAt: (row: number, column: number) => T | null): readonly Run<T>[] {
  const runs: { area: Area; value: T }[] = [];
  /** Runs that end in the column before, by their rows. */
  let before = new Map<string, { area: Area; value: T }>();
  for (let column: number = area.left; column <= area.right; column++) {
    const here = new Map<string, { area: Area; value: T }>();
    for (const { top, bottom, value } of runsOfColumn(area, column, valueAt)) {
      const rows = `${top} ${bottom}`;
      const open = before.get(rows);
      if (open !== undefined && open.value === value) {
        open.area = areaOf(top, open.area.left, bottom, column);
        here.set(rows, open);
        continue;
      }
      const run = { area: areaOf(top, column, bottom, column), value };
      runs.push(run);
      here.set(rows, run);
    }
    before = here;
  }
  return runs;
}

function runsOfColumn<T>(
  area: Area,
  column: number,
  valueAt: (row: number, column: number) => T | null,
): readonly { readonly top: number; readonly bottom: number; readonly value: T }[] {
  const runs: { top: number; bottom: number; value: T }[] = [];
  for (let row: number = area.top; row <= area.bottom; row++) {
    const value = valueAt(row, column);
    const last = runs.at(-1);
    if (value === null) continue;
    if (last !== undefined && last.bottom === row - 1 && last.value === value) last.bottom = row;
    else runs.push({ top: row, bottom: row, value });
  }
  return runs;
}

/** The value of each cell, looked up by runs that cover the area. */
export function valuesIn<T>(runs: readonly Run<T>[], area: Area): (row: number, column: number) => T | null {
  const whole = runs.find((run) => isInside(area, run.area));
  if (whole !== undefined) return () => whole.value;
  const width = area.right - area.left + 1;
  const cells: (T | undefined)[] = [];
  for (const run of runs) {
    for (let row = Math.max(run.area.top, area.top); row <= Math.min(run.area.bottom, area.bottom); row++) {
      for (let column = Math.max(run.area.left, area.left); column <= Math.min(run.area.right, area.right); column++) {
        cells[(row - area.top) * width + column - area.left] = run.value;
      }
    }
  }
  return (row, column) => cells[(row - area.top) * width + column - area.left] ?? null;
}

/** Gives equal values one identity, so that runs can compare them by it. */
export function sharing<T>(): (value: T) => T {
  const known = new Map<string, T>();
  return (value) => {
    const key = JSON.stringify(value);
    const shared = known.get(key);
    if (shared !== undefined) return shared;
    known.set(key, value);
    return value;
  };
}
