import type { Area, ColumnIndex, RowIndex } from "./address";
import type { RawValue } from "./cell";
import type { Grid } from "./grid";

/** Value and number format of one cell; `""` is blank. */
export type CellLook = (row: RowIndex, column: ColumnIndex) => { readonly value: RawValue; readonly format: string };

/**
 * A short text that differs when any value of the area differs, or the number format of any cell that is not blank
 * (0.5 shown as 50 % is read differently). Two 32-bit FNV-1a hashes: a guard against change, not against malice.
 */
export function fingerprint(area: Area, cell: CellLook): string {
  let [first, second] = [0x811c9dc5, 0x9747b28c];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const { value, format } = cell(row, column);
      const text = value === "" ? "\u0001" : `${typeof value}\u0002${String(value)}\u0002${format}\u0001`;
      for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        first = Math.imul(first ^ code, 0x01000193);
        second = Math.imul(second ^ code, 0x01000197);
      }
    }
  }
  return `${hex(first)}${hex(second)}`;
}

/** The same over cells already read; blank outside the grid. */
export function gridFingerprint(grid: Grid, area: Area): string {
  return fingerprint(area, (row, column) => {
    const [r, c] = [row - grid.top, column - grid.left];
    return { value: grid.values[r]?.[c] ?? "", format: grid.formats[r]?.[c] ?? "General" };
  });
}

function hex(hash: number): string {
  return (hash >>> 0).toString(16).padStart(8, "0");
}
