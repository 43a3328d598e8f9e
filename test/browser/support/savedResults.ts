import { type Border, type Borders, type Cell, Workbook, type Worksheet } from "exceljs";

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

/** Everything that another program sees in a sheet: contents, looks, merges, sizes, frozen panes. */
export function looksOf(sheet: Worksheet): object {
  const cells: Record<string, object> = {};
  sheet.eachRow({ includeEmpty: true }, (row) =>
    row.eachCell({ includeEmpty: true }, (cell) => {
      const look = cellLook(sheet, cell);
      if (look !== null) cells[cell.address] = look;
    }),
  );
  const columns = Array.from({ length: 30 }, (_, index) => sheet.getColumn(index + 1).width);
  const rows = Array.from({ length: sheet.rowCount }, (_, index) => sheet.getRow(index + 1).height);
  return { cells, columns, rows, merges: sheet.model.merges, views: sheet.views };
}

/** Null for a cell that shows nothing. A line between two cells is the same, whichever of them carries it. */
function cellLook(sheet: Worksheet, cell: Cell): object | null {
  const [row, column] = [Number(cell.row), Number(cell.col)];
  const { border, numFmt, font, fill, alignment } = cell.style;
  const edges = [
    lineOf(border?.left) ?? lineOf(neighbour(sheet, row, column - 1)?.right),
    lineOf(border?.right) ?? lineOf(neighbour(sheet, row, column + 1)?.left),
    lineOf(border?.top) ?? lineOf(neighbour(sheet, row - 1, column)?.bottom),
    lineOf(border?.bottom) ?? lineOf(neighbour(sheet, row + 1, column)?.top),
  ].map((line) => line ?? "");
  const { value } = cell;
  const plain = value === null && edges.every((line) => line === "") && fill?.type !== "pattern";
  return plain ? null : { value, numFmt, font, fill, alignment, edges };
}

function neighbour(sheet: Worksheet, row: number, column: number): Partial<Borders> | undefined {
  return row < 1 || column < 1 ? undefined : sheet.getCell(row, column).style.border;
}

function lineOf(border: Partial<Border> | undefined): string | null {
  return border?.style === undefined ? null : `${border.style} ${border.color?.argb ?? ""}`;
}
