import type { ICellData, Nullable } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { Area } from "../address";
import { area, columnCount, rowCount } from "../book/areas";
import { cellDataOf, cellValue, hasContent } from "../book/cellContent";
import { merge, mergedAreas, unmerge } from "../book/merges";
import type { Sheet } from "../book/sheet";
import { makeRoom } from "../book/size";
import { completeStyle } from "../book/styles";
import { requireUnlocked } from "./cellAccess";
import { invalidArgument } from "./hostError";
import type { HostState } from "./hostState";

interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

export interface CopyOptions {
  /** All, Formulas, Values or Formats. */
  readonly what: string;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/** `Range.copyFrom`: the target grows to the source's size, or repeats the source where it is a multiple of it. */
export function copyCells(host: HostState, from: Place, to: Place, options: CopyOptions): void {
  if (!["All", "Formulas", "Values", "Formats"].includes(options.what)) throw invalidArgument(`copy "${options.what}"`);
  const [rows, columns] = options.transpose
    ? [columnCount(from.area), rowCount(from.area)]
    : [rowCount(from.area), columnCount(from.area)];
  const target = targetArea(to.area, rows, columns);
  requireUnlocked(host, to.sheet, target);
  makeRoom(to.sheet, target);
  const cellValue: Record<number, Record<number, ICellData>> = {};
  for (let r = 0; r < rowCount(target); r++) {
    for (let c = 0; c < columnCount(target); c++) {
      const [down, right] = options.transpose ? [c % columns, r % rows] : [r % rows, c % columns];
      const source = { row: from.area.top + down, column: from.area.left + right };
      const place = { row: target.top + r, column: target.left + c };
      const copied = copiedCell(host, from.sheet, source, place, options);
      if (copied !== null) (cellValue[place.row] ??= {})[place.column] = copied;
    }
  }
  to.sheet.change(SetRangeValuesMutation, { cellValue });
  if (options.what === "All" || options.what === "Formats") copyMerges(from, to.sheet, target, options.transpose);
}

function targetArea(to: Area, rows: number, columns: number): Area {
  const repeats = rowCount(to) % rows === 0 && columnCount(to) % columns === 0;
  return repeats ? to : area(to.top, to.left, rows, columns);
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

function copiedCell(host: HostState, sheet: Sheet, from: Cell, to: Cell, options: CopyOptions): ICellData | null {
  const cell = sheet.cell(from.row, from.column);
  if (options.skipBlanks && !hasContent(cell)) return null;
  const formula = options.what === "Values" ? "" : host.book.formulaAt(sheet, from.row, from.column);
  const moved = formula === "" ? "" : host.book.movedFormula(formula, to.column - from.column, to.row - from.row);
  const content = options.what === "Formats" ? {} : copiedContent(cell, moved);
  const style =
    options.what === "All" || options.what === "Formats" ? { s: completeStyle(sheet, from.row, from.column) } : {};
  return { ...content, ...style };
}

function copiedContent(cell: Nullable<ICellData>, formula: string): ICellData {
  if (formula !== "") return cellDataOf({ kind: "formula", formula });
  if (!hasContent(cell)) return cellDataOf({ kind: "blank" });
  return { ...cellDataOf({ kind: "blank" }), v: cell?.v ?? cellValue(cell), t: cell?.t ?? null };
}

function copyMerges(from: Place, sheet: Sheet, target: Area, transpose: boolean): void {
  if (transpose) return;
  unmerge(sheet, target);
  for (const merged of mergedAreas(from.sheet, from.area)) {
    const top = target.top + merged.top - from.area.top;
    const left = target.left + merged.left - from.area.left;
    merge(sheet, area(top, left, rowCount(merged), columnCount(merged)), false);
  }
}
