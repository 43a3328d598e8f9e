import type { Area, ColumnIndex, RowIndex } from "./address";
import type { RawValue } from "./cell";
import { formatAt, formulaAt, type Grid, valueAt } from "./grid";

/** Value, number format and formula of one cell; a value of `""` is blank. */
export interface CellContent {
  readonly value: RawValue;
  readonly format: string;
  readonly formula: string | null;
}

/** Excel gives these another value whenever it calculates: every write does. */
const VOLATILE = /\b(now|today|rand|randbetween|randarray|offset|indirect|cell|info)\s*\(/i;

/**
 * A short text that differs when any value or formula of the area differs, or the number format of any cell that is not
 * blank (0.5 shown as 50 % is read differently). Where a formula of the area is volatile, what formulas give is left out:
 * it changes by itself. Two 32-bit FNV-1a hashes: a guard against change, not against malice.
 */
export function fingerprint(area: Area, cell: CellAt): string {
  return hashOf(area, cell, isVolatile(area, cell) ? "typed" : "all");
}

type CellAt = (row: RowIndex, column: ColumnIndex) => CellContent;

function hashOf(area: Area, cell: CellAt, values: "all" | "typed"): string {
  let [first, second] = [0x811c9dc5, 0x9747b28c];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const text = textOf(cell(row, column), values);
      for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        first = Math.imul(first ^ code, 0x01000193);
        second = Math.imul(second ^ code, 0x01000197);
      }
    }
  }
  return `${hex(first)}${hex(second)}`;
}

function textOf({ value, format, formula }: CellContent, values: "all" | "typed"): string {
  if (value === "" && formula === null) return "\u0001";
  const typed = formula === null ? "" : `${formula}\u0003`;
  const shown = formula !== null && values === "typed" ? "" : `${typeof value}\u0002${String(value)}`;
  return `${typed}${shown}\u0002${format}\u0001`;
}

function isVolatile(area: Area, cell: CellAt): boolean {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const { formula } = cell(row, column);
      if (formula !== null && VOLATILE.test(formula)) return true;
    }
  }
  return false;
}

/** The same over cells already read; blank outside the grid. */
export function gridFingerprint(grid: Grid, area: Area): string {
  const cell: CellAt = (row, column) => {
    const [r, c] = [row - grid.top, column - grid.left];
    return { value: valueAt(grid, r, c), format: formatAt(grid, r, c), formula: formulaAt(grid, r, c) };
  };
  return grid.formulas.size === 0 ? hashOf(area, cell, "all") : fingerprint(area, cell);
}

function hex(hash: number): string {
  return (hash >>> 0).toString(16).padStart(8, "0");
}
