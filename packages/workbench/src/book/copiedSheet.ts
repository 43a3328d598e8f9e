import type { CellMatrix, SheetData } from "../bookData";

/** Cells are never changed in place, so a copy may share them. */
export function copiedSheet(data: SheetData): SheetData {
  const cellData: CellMatrix = {};
  for (const [row, cells] of Object.entries(data.cellData)) cellData[Number(row)] = { ...cells };
  return { ...data, cellData, rowData: { ...data.rowData }, columnData: { ...data.columnData } };
}
