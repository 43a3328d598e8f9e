import { columnIndex, rowIndex } from "../../model/address";
import { type Grid, isBlankAt } from "../../model/grid";
import { rowsOf } from "../../model/gridColumn";

/** The grid without blank rows and columns at its edges: a used range may be wider than what it holds. */
export function trimGrid(grid: Grid): Grid {
  const rows = numbersTo(grid.rowCount).filter((row) => !isBlankRow(grid, row));
  const [top, bottom] = [rows[0], rows.at(-1)];
  if (top === undefined || bottom === undefined) return { ...cut(grid, 0, 0, 0, 0), formulas: new Map() };
  const held = numbersTo(grid.columnCount).filter((column) => rows.some((row) => !isBlankAt(grid, row, column)));
  const [left = 0, right = grid.columnCount - 1] = [held[0], held.at(-1)];
  const whole = top === 0 && left === 0 && bottom === grid.rowCount - 1 && right === grid.columnCount - 1;
  return whole ? grid : cut(grid, top, left, bottom + 1, right + 1);
}

function numbersTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}

function isBlankRow(grid: Grid, row: number): boolean {
  for (let column = 0; column < grid.columnCount; column++) if (!isBlankAt(grid, row, column)) return false;
  return true;
}

/** Rows `top` to `bottom` and columns `left` to `right`, the latter of each left out. */
function cut(grid: Grid, top: number, left: number, bottom: number, right: number): Grid {
  const moved = (key: number): number | null => {
    const [row, column] = [Math.floor(key / grid.columnCount), key % grid.columnCount];
    if (row < top || row >= bottom || column < left || column >= right) return null;
    return (row - top) * (right - left) + column - left;
  };
  return {
    ...grid,
    top: rowIndex(grid.top + top),
    left: columnIndex(grid.left + left),
    rowCount: bottom - top,
    columnCount: right - left,
    columns: grid.columns.slice(left, right).map((column) => rowsOf(column, top, bottom)),
    formulas: new Map(
      [...grid.formulas].flatMap(([key, formula]): [number, string][] => {
        const now = moved(key);
        return now === null ? [] : [[now, formula]];
      }),
    ),
  };
}
