import type { FigureColumn } from "../model/table";
import type { SheetScan, TableScan } from "./scan";

/** How many cells of scores differ between two readings of a sheet; null where its tables are not the same ones. */
export function editedScores(before: SheetScan, now: SheetScan): number | null {
  if (before.tables.length !== now.tables.length) return null;
  const counts = before.tables.map((table, index) => editedIn(table, now.tables[index]));
  return counts.reduce<number | null>((sum, count) => (sum === null || count === null ? null : sum + count), 0);
}

function editedIn({ assessment: before }: TableScan, table: TableScan | undefined): number | null {
  const now = table?.assessment ?? null;
  if (before === null || now === null) return before === now ? 0 : null;
  const [old, fresh] = [before.table, now.table];
  const sameUnits = old.units.length === fresh.units.length;
  if (!sameUnits || old.criteria.length !== fresh.criteria.length) return null;
  return old.criteria.reduce((sum, column, index) => sum + differing(column, fresh.criteria[index]), 0);
}

function differing(a: FigureColumn, b: FigureColumn | undefined): number {
  if (b === undefined) return a.states.length;
  let count = 0;
  a.states.forEach((state, unit) => {
    const same =
      state === b.states[unit] &&
      Object.is(a.figures.digits[unit], b.figures.digits[unit]) &&
      Object.is(a.figures.places[unit], b.figures.places[unit]);
    if (!same) count += 1;
  });
  return count;
}
