import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { Area } from "../../model/address";
import { area } from "./areas";
import { type CellContent, cellDataOf, hasContent } from "./cellContent";
import type { Sheet } from "./sheet";
import { makeRoom } from "./size";
import { storedCells } from "./usedArea";

/** A cell's new content, with the number format it brings along; null where the format stays. */
export interface CellWrite {
  readonly content: CellContent;
  readonly format: string | null;
}

type Matrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** Writes rows of contents from a cell on, as one change; null leaves a cell alone. Formats stay as they are. */
export function putContents(
  sheet: Sheet,
  top: number,
  left: number,
  rows: readonly (readonly (CellWrite | null)[])[],
): void {
  const hidden = coveredByMerges(sheet);
  const cellValue: Matrix = {};
  rows.forEach((cells, r) => {
    const line: Record<number, ICellData> = {};
    cells.forEach((write, c) => {
      if (write === null || hidden(top + r, left + c)) return;
      const data = cellDataOf(write.content);
      line[left + c] = write.format === null ? data : { ...data, s: { n: { pattern: write.format } } };
    });
    if (Object.keys(line).length > 0) cellValue[top + r] = line;
  });
  if (Object.keys(cellValue).length === 0) return;
  makeRoom(sheet, area(top, left, rows.length, Math.max(...rows.map((cells) => cells.length))));
  sheet.change(SetRangeValuesMutation, { cellValue });
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
