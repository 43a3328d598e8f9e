import { Workbook, type Worksheet } from "exceljs";

/** A workbook of ours as another program's library sees it: nothing of ours reads or recalculates here. */
export async function openElsewhere(bytes: Buffer): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook;
}

/** The columns under these headings, a row a unit, by the unit's name; the last column of a heading where there are several. */
export function columnsByUnit(sheet: Worksheet, headings: Readonly<Record<string, RegExp>>): Record<string, unknown[]> {
  const header = headerRow(sheet, Object.values(headings));
  const columns = Object.values(headings).map((heading) => lastColumn(sheet, header, heading));
  const unit = lastColumn(sheet, header, /^(UBND|Đơn vị|Cơ quan|Tên)/i);
  const rows: Record<string, unknown[]> = {};
  for (let row = header + 1; row <= sheet.rowCount; row++) {
    const name = sheet.getCell(row, unit).text.trim();
    if (name !== "") rows[name] = columns.map((column) => sheet.getCell(row, column).value);
  }
  return rows;
}

function headerRow(sheet: Worksheet, headings: readonly RegExp[]): number {
  for (let row = 1; row <= sheet.rowCount; row++) {
    if (headings.every((heading) => lastColumn(sheet, row, heading) > 0)) return row;
  }
  throw new Error(`no row of “${sheet.name}” has all of ${headings.map(String).join(" ")}`);
}

function lastColumn(sheet: Worksheet, row: number, heading: RegExp): number {
  for (let column = sheet.columnCount; column > 0; column--) {
    if (heading.test(sheet.getCell(row, column).text.trim())) return column;
  }
  return 0;
}
