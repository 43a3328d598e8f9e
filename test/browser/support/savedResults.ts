import { type Border, type Borders, Workbook, type Worksheet } from "exceljs";

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

/** Everything that another program shows of a sheet: contents, looks, merges, sizes, frozen panes; to X60. */
export function looksOf(sheet: Worksheet): object {
  const columns = numbersTo(24);
  const rows = numbersTo(60);
  return {
    cells: Object.fromEntries(
      rows.flatMap((row) =>
        columns.map((column) => [sheet.getCell(row, column).address, cellLook(sheet, row, column)]),
      ),
    ),
    widths: columns.map((column) => sheet.getColumn(column).width),
    heights: rows.map((row) => sheet.getRow(row).height),
    merges: sheet.model.merges,
    views: sheet.views,
  };
}

function numbersTo(last: number): readonly number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}

/** A line between two cells is the same, whichever of them carries it; an empty cell shows no font. */
function cellLook(sheet: Worksheet, row: number, column: number): object {
  const { value, style } = sheet.getCell(row, column);
  const { border, numFmt, font, fill, alignment } = style;
  const look = {
    fill: fill?.type === "pattern" && fill.pattern === "none" ? undefined : fill,
    right: lineOf(border?.right) ?? lineOf(bordersAt(sheet, row, column + 1)?.left),
    bottom: lineOf(border?.bottom) ?? lineOf(bordersAt(sheet, row + 1, column)?.top),
    left: column === 1 ? lineOf(border?.left) : null,
    top: row === 1 ? lineOf(border?.top) : null,
  };
  return value === null ? look : { ...look, value, numFmt, font, alignment };
}

function bordersAt(sheet: Worksheet, row: number, column: number): Partial<Borders> | undefined {
  return sheet.getCell(row, column).style.border;
}

function lineOf(border: Partial<Border> | undefined): string | null {
  return border?.style === undefined ? null : `${border.style} ${border.color?.argb ?? ""}`;
}
