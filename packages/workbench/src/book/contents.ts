import type { ICellData } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { Area } from "../address";
import { area } from "./areas";
import { type CellContent, cellDataOf, hasContent } from "./cellContent";
import { entries } from "./matrix";
import type { Sheet } from "./sheet";
import { makeRoom } from "./size";
import { storedCells } from "./usedArea";

/** A cell's new content, with the number format it brings along; null where the format stays. */
export interface CellWrite {
  readonly content: CellContent;
  readonly format: string | null;
}

/** New contents by row and column. */
export type CellMatrix = Record<number, Record<number, ICellData>>;

/** Rows of contents from a cell on; null leaves a cell alone. Formats stay as they are where a write brings none. */
export function contentMatrix(
  sheet: Sheet,
  top: number,
  left: number,
  rows: readonly (readonly (CellWrite | null)[])[],
): CellMatrix {
  const hidden = coveredByMerges(sheet);
  const cells: CellMatrix = {};
  rows.forEach((line, r) => {
    line.forEach((write, c) => {
      if (write === null || hidden(top + r, left + c)) return;
      const data = cellDataOf(write.content);
      (cells[top + r] ??= {})[left + c] =
        write.format === null ? data : { ...data, s: { n: { pattern: write.format } } };
    });
  });
  return cells;
}

/** Writes contents as one change. */
export function writeMatrix(sheet: Sheet, cells: CellMatrix): void {
  let [bottom, right] = [-1, -1];
  for (const [row, column] of entries(cells)) {
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  if (bottom < 0) return;
  makeRoom(sheet, area(bottom, right, 1, 1));
  sheet.change(SetRangeValuesMutation, { cellValue: cells });
}

/** Cells inside a merged area that are not its first: what is written there is lost, as in Excel. */
function coveredByMerges(sheet: Sheet): (row: number, column: number) => boolean {
  const merges = sheet.worksheet.getMergeData();
  if (merges.length === 0) return () => false;
  return (row, column) => {
    const merged = sheet.worksheet.getMergedCell(row, column);
    return merged !== null && merged !== undefined && (merged.startRow !== row || merged.startColumn !== column);
  };
}

/** Empties cells and leaves their formats. */
export function clearContents(sheet: Sheet, of: Area): void {
  const cellValue: Record<number, Record<number, ICellData>> = {};
  for (const { row, column, cell } of storedCells(sheet, of)) {
    if (hasContent(cell)) (cellValue[row] ??= {})[column] = cellDataOf({ kind: "blank" });
  }
  if (Object.keys(cellValue).length > 0) sheet.change(SetRangeValuesMutation, { cellValue });
}
