import { inputToRestore } from "../apply/cellInput";
import { ALL_KEYS, type Look } from "../looks/look";
import { runsOf, valuesIn, type Run } from "../looks/lookRuns";
import { lookChanges, setLooks } from "../looks/setLooks";
import { rangeAt } from "../ranges";
import type { AreaToRestore } from "./restoration";

/** Queues what puts the cells of one area back: only what differs of their looks, and nothing that was not written down. */
export function restoreCells(sheet: Excel.Worksheet, area: AreaToRestore, now: readonly Run<Look>[]): void {
  const { before } = area;
  restoreContents(sheet, area);
  const lookAt = valuesIn(before.looks, before.area);
  const wanted = (row: number, column: number) => (isKept(area, row, column) ? null : lookAt(row, column));
  setLooks(sheet, lookChanges(before.area, wanted, now, { keys: ALL_KEYS, outerLines: "restore" }));
  for (const merge of before.merges) rangeAt(sheet, merge).merge(false);
}

/** Formats come before what is typed into them. */
function restoreContents(sheet: Excel.Worksheet, area: AreaToRestore): void {
  const { before } = area;
  const { top, left } = before.area;
  const formats = runsOf(before.area, (row, column) =>
    isKept(area, row, column) ? null : (before.formats[row - top]?.[column - left] ?? "General"),
  );
  for (const { area: part, value } of formats) (rangeAt(sheet, part) as { numberFormat: unknown }).numberFormat = value;
  const range = rangeAt(sheet, before.area);
  const wasBlank = before.formulas.every((row) => row.every((cell) => cell === ""));
  if (wasBlank && area.keep === null) range.clear("Contents");
  else range.formulas = inputs(area);
}

/** One entry a cell; null, which leaves a cell alone, where the officer's later change is kept. */
function inputs(area: AreaToRestore): unknown[][] {
  const { top, left } = area.before.area;
  return area.before.formulas.map((row, r) =>
    row.map((formula, c) => {
      if (isKept(area, top + r, left + c)) return null;
      const format = area.before.formats[r]?.[c] ?? "General";
      return inputToRestore(area.before.values[r]?.[c], formula, format);
    }),
  );
}

function isKept({ before, keep }: AreaToRestore, row: number, column: number): boolean {
  return keep?.(row - before.area.top, column - before.area.left) === true;
}
