import type { CellValue, IObjectMatrixPrimitiveType, ICellData } from "@univerjs/core";
import type { OpenedBook } from "../../src/openedBook";

/** The values of one sheet, row by row; a cell without a value is null, rows without cells are left out. */
export function bookValues(book: OpenedBook, sheetIndex = 0): (CellValue | null)[][] {
  const sheet = book.data.sheets[book.data.sheetOrder[sheetIndex] ?? ""];
  const rows: IObjectMatrixPrimitiveType<ICellData> = sheet?.cellData ?? {};
  return Object.keys(rows).map((row) => {
    const cells: Readonly<Record<number, ICellData>> = rows[Number(row)] ?? {};
    return Object.keys(cells).map((column) => cells[Number(column)]?.v ?? null);
  });
}
