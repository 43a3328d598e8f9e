import type { Finding } from "../model/finding";

/** By row, then column; what concerns the whole sheet comes first. Sorting is stable, so a cell's findings keep their order. */
export function inSheetOrder(a: Finding, b: Finding): number {
  const [left, right] = [a.place.cell, b.place.cell];
  if (left === null || right === null) return Number(left !== null) - Number(right !== null);
  return left.row - right.row || left.column - right.column;
}
