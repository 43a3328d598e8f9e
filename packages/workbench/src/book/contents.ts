import type { CellData } from "../bookData";
import type { Area } from "../address";
import { area } from "./areas";
import { type CellContent, cellDataOf, hasContent } from "./cellContent";
import { touchedArea } from "./bookChange";
import type { CellEdits } from "./sheetEdit";
import { mergedAreas } from "./mergedAreas";
import type { Sheet } from "./sheet";
import { makeRoom } from "./size";
import { Restyling, withStyle } from "./styles";
import { storedCells } from "./usedArea";

/** A cell's new content, with the number format it brings along; null where the format stays. */
export interface CellWrite {
  readonly content: CellContent;
  readonly format: string | null;
}

/** New contents by row and column. */
export type CellWrites = Record<number, Record<number, CellWrite>>;

/** Rows of contents from a cell on, put among others; null leaves a cell alone, and so does a merged area that covers it. */
export function addWrites(
  writes: CellWrites,
  sheet: Sheet,
  of: Area,
  rows: readonly (readonly (CellWrite | null)[])[],
): void {
  const isCovered = coveredByMerges(sheet, of);
  rows.forEach((line, r) => {
    line.forEach((write, c) => {
      if (write !== null && !isCovered(of.top + r, of.left + c)) (writes[of.top + r] ??= {})[of.left + c] = write;
    });
  });
}

/** Writes contents as one change. Formats stay as they are where a write brings none. */
export function writeContents(sheet: Sheet, writes: CellWrites): void {
  const cells: CellEdits = {};
  const look = new Restyling(sheet);
  for (const [row, columns] of numbered(writes)) {
    const line: Record<number, CellData> = (cells[row] = {});
    for (const [column, { content, format }] of numbered(columns)) {
      const style = sheet.cell(row, column)?.s;
      const data = cellDataOf(content);
      if (format !== null) {
        line[column] = withStyle(data, look.restyled(row, column, style, { n: { pattern: format } }));
      } else line[column] = style === null || style === undefined ? data : { ...data, s: style };
    }
  }
  const touched = touchedArea(cells);
  if (touched === null) return;
  makeRoom(sheet, area(touched.bottom, touched.right, 1, 1));
  sheet.setCells(cells, "contents");
}

function* numbered<T>(record: Readonly<Record<number, T>>): Generator<readonly [number, T]> {
  for (const key of Object.keys(record)) {
    const value = record[Number(key)];
    if (value !== undefined) yield [Number(key), value];
  }
}

/** Cells inside a merged area that are not its first: what is written there is lost, as in Excel. */
function coveredByMerges(sheet: Sheet, of: Area): (row: number, column: number) => boolean {
  const merges = mergedAreas(sheet, of);
  if (merges.length === 0) return () => false;
  return (row, column) =>
    merges.some((merged) => {
      const isInside = row >= merged.top && row <= merged.bottom && column >= merged.left && column <= merged.right;
      return isInside && (row !== merged.top || column !== merged.left);
    });
}

/** Empties cells and leaves their formats. */
export function clearContents(sheet: Sheet, of: Area): void {
  const cells: CellEdits = {};
  for (const { row, column, cell } of storedCells(sheet, of)) {
    if (hasContent(cell)) (cells[row] ??= {})[column] = cell.s === null || cell.s === undefined ? null : { s: cell.s };
  }
  sheet.setCells(cells, "contents");
}
