import { overlaps, type Area, type CellAddress, type ColumnIndex, type RowIndex } from "./address";

/** An area from plain numbers, edges included. */
export function areaOf(top: number, left: number, bottom: number, right: number): Area {
  return { top: top as RowIndex, left: left as ColumnIndex, bottom: bottom as RowIndex, right: right as ColumnIndex };
}

export function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

export function isInside(inner: Area, outer: Area): boolean {
  return (
    inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right
  );
}

export function cellCount(area: Area): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

/** The smallest area that holds both. */
export function around(a: Area, b: Area): Area {
  return areaOf(
    Math.min(a.top, b.top),
    Math.min(a.left, b.left),
    Math.max(a.bottom, b.bottom),
    Math.max(a.right, b.right),
  );
}

/** The rest of `area` without `hole`, in at most four rectangles: above, below, left, right of it. */
export function subtract(area: Area, hole: Area): readonly Area[] {
  if (!overlaps(area, hole)) return [area];
  const [top, bottom] = [Math.max(area.top, hole.top), Math.min(area.bottom, hole.bottom)];
  const rest = [
    areaOf(area.top, area.left, top - 1, area.right),
    areaOf(bottom + 1, area.left, area.bottom, area.right),
    areaOf(top, area.left, bottom, hole.left - 1),
    areaOf(top, hole.right + 1, bottom, area.right),
  ];
  return rest.filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}

/** `area` without any of the holes. */
export function subtractAll(area: Area, holes: readonly Area[]): readonly Area[] {
  return holes.reduce<readonly Area[]>((pieces, hole) => pieces.flatMap((piece) => subtract(piece, hole)), [area]);
}

/** The same cells, each once, as rectangles that do not overlap. */
export function disjoint(areas: readonly Area[]): readonly Area[] {
  const result: Area[] = [];
  for (const area of areas) result.push(...subtractAll(area, result));
  return result;
}

/** Cells as runs down their columns, or along their rows where they stand side by side; in the order of their first cells. */
export function areasOfCells(cells: readonly CellAddress[]): readonly Area[] {
  const runs: Area[] = [];
  for (const { row, column } of cells) {
    const last = runs.at(-1);
    const isBelow = last?.left === column && last.right === column && last.bottom === row - 1;
    const isBeside = last?.top === row && last.bottom === row && last.right === column - 1;
    if (last !== undefined && (isBelow || isBeside)) runs[runs.length - 1] = { ...last, bottom: row, right: column };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}
