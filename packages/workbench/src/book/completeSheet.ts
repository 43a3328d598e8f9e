import { BooleanNumber, type SheetData } from "../bookData";

/** A sheet with every field that the look-alike asks for. The cells are the given ones, not a copy. */
export function completeSheet(data: Partial<SheetData>, id: string): SheetData {
  return {
    name: "",
    tabColor: "",
    hidden: BooleanNumber.FALSE,
    freeze: { startRow: -1, startColumn: -1, ySplit: 0, xSplit: 0 },
    rowCount: 1000,
    columnCount: 20,
    defaultColumnWidth: 88,
    defaultRowHeight: 24,
    mergeData: [],
    cellData: {},
    rowData: {},
    columnData: {},
    rowHeader: { width: 46, hidden: BooleanNumber.FALSE },
    columnHeader: { height: 20, hidden: BooleanNumber.FALSE },
    showGridlines: BooleanNumber.TRUE,
    rightToLeft: BooleanNumber.FALSE,
    ...data,
    id,
  };
}
