import type { CellValue, CellMatrix, CellData } from "../../src/bookData";
import type { OpenedBook } from "../../src/openedBook";

/** The values of one sheet, row by row; a cell without a value is null, rows without cells are left out. */
export function bookValues(book: OpenedBook, sheetIndex = 0): (CellValue | null)[][] {
  const sheet = book.data.sheets[book.data.sheetOrder[sheetIndex] ?? ""];
  const rows: CellMatrix = sheet?.cellData ?? {};
  return Object.keys(rows).map((row) => {
    const cells: Readonly<Record<number, CellData>> = rows[Number(row)] ?? {};
    return Object.keys(cells).map((column) => cells[Number(column)]?.v ?? null);
  });
}
