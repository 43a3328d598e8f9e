// The literal workbook lives beside the look-alike, because the samples are made with it too; tests reach it here.
export { sheetBook, type LiteralBook, type LiteralCell, type LiteralSheet } from "../../src/workbench/sheetBook";
