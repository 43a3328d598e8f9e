import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@xep-hang/workbench/bookData";
import { columnIndex, columnLetters } from "../../src/model/address";
import { DEFAULT_PAGE_SETUP, type BookStyle, type PageSetup } from "@xep-hang/workbench/openedBook";
import type { LiteralCell, LiteralSheet } from "@xep-hang/workbench/sheetBook";
import type { PublishedTable } from "./publishedTable";

/** How a printed text becomes a cell: `text` as it stands, `number` from a decimal comma, `percent` from `99,73%`. */
export type ColumnKind = "text" | "pastedText" | "number" | "percent";

export interface AppendixColumn {
  /** In pixels. */
  readonly width: number;
  readonly kind: ColumnKind;
  readonly align: "left" | "center";
}

export interface Appendix {
  readonly sheet: string;
  /** "Phụ lục I"; the title's lines, in capitals; the line in italics. */
  readonly number: string;
  readonly title: readonly string[];
  readonly decision: string;
  readonly table: PublishedTable;
  readonly columns: readonly AppendixColumn[];
  readonly orientation: "portrait" | "landscape";
  /** In points. */
  readonly headerHeight: number;
  /** In points. */
  readonly decisionHeight: number;
  /** In points. */
  readonly rowHeight: number;
}

const FONT = "Times New Roman";
const MILLIMETRE = 1 / 25.4;
const LINE = { s: BorderStyleTypes.THIN, cl: { rgb: "#000000" } };
const BOXED = { t: LINE, r: LINE, b: LINE, l: LINE };
export const BODY: BookStyle = { ff: FONT, fs: 13 };
const CENTERED: BookStyle = { ht: HorizontalAlign.CENTER, vt: VerticalAlign.MIDDLE, tb: WrapStrategy.WRAP };
const BOLD: BookStyle = { bl: BooleanNumber.TRUE };

/** One appendix of a Decision on a sheet, laid out as Decree 30/2020/NĐ-CP, Phụ lục I, asks for. */
export function appendixSheet(appendix: Appendix): LiteralSheet {
  const { table, columns, title } = appendix;
  const headerRow = title.length + 3;
  const lastColumn = columnLetters(columnIndex(columns.length - 1));
  const headings = title.length + 2;
  return {
    name: appendix.sheet,
    rows: [...headingRows(appendix), [], headerCells(appendix), ...table.rows.map((row) => bodyCells(row, columns))],
    merges: Array.from({ length: headings }, (_, row) => `A${row + 1}:${lastColumn}${row + 1}`),
    columnWidths: Object.fromEntries(columns.map(({ width }, index) => [index, width])),
    rowHeights: {
      ...Object.fromEntries(Array.from({ length: headings - 1 }, (_, row) => [row, 20])),
      [headings - 1]: appendix.decisionHeight,
      [headings]: 9,
      [headerRow]: appendix.headerHeight,
      ...Object.fromEntries(table.rows.map((_, index) => [headerRow + 1 + index, appendix.rowHeight])),
    },
    frozenRows: headerRow + 1,
    extras: { pageSetup: pageSetup(appendix, headerRow + 1) },
  };
}

function headingRows({ number, title, decision }: Appendix): LiteralCell[][] {
  const heading = { ...BODY, fs: 14, ...BOLD, ...CENTERED };
  return [
    [{ value: number, style: heading }],
    ...title.map((line) => [{ value: line, style: heading }]),
    [{ value: decision, style: { ...BODY, fs: 14, it: BooleanNumber.TRUE, ...CENTERED } }],
  ];
}

function headerCells({ table }: Appendix): LiteralCell[] {
  const style = { ...BODY, fs: 12, ...BOLD, ...CENTERED, bd: BOXED };
  return table.header.map((value) => ({ value, style }));
}

function bodyCells(row: readonly string[], columns: readonly AppendixColumn[]): LiteralCell[] {
  return columns.map(({ kind, align }, index) => {
    const aligned = align === "left" ? { ht: HorizontalAlign.LEFT, xl: { indent: 1 } } : { ht: HorizontalAlign.CENTER };
    const style: BookStyle = { ...BODY, vt: VerticalAlign.MIDDLE, tb: WrapStrategy.WRAP, ...aligned, bd: BOXED };
    return { ...content(row[index] ?? "", kind), style };
  });
}

function content(text: string, kind: ColumnKind): { readonly value: string | number; readonly format?: string } {
  switch (kind) {
    case "text":
      return { value: text };
    case "pastedText":
      return { value: text, format: "@" };
    case "number":
      return { value: numberOf(text) };
    case "percent":
      // Shifted as text, so that 99,73 % becomes exactly the number that 0.9973 is.
      return { value: Number(`${numberOf(text.replace("%", ""))}e-2`), format: "0.00%" };
  }
}

function numberOf(text: string): number {
  const value = Number(text.replace(",", "."));
  if (text.trim() === "" || Number.isNaN(value)) throw new Error(`no number: “${text}”`);
  return value;
}

/**
 * A4, 20 mm above and below, 30 mm left, 15 mm right; the page's number above, centred, not on the first page. No print area:
 * columns that are added later are printed too.
 */
function pageSetup({ orientation }: Appendix, headerRow: number): PageSetup {
  return {
    ...DEFAULT_PAGE_SETUP,
    orientation,
    paperSize: 9,
    margins: {
      top: 20 * MILLIMETRE,
      bottom: 20 * MILLIMETRE,
      left: 30 * MILLIMETRE,
      right: 15 * MILLIMETRE,
      header: 10 * MILLIMETRE,
      footer: 10 * MILLIMETRE,
    },
    fitToWidth: 1,
    fitToHeight: 0,
    centerHorizontally: true,
    firstPageNumber: 1,
    oddHeader: `&C&"${FONT},Regular"&13&P`,
    firstHeader: "",
    firstFooter: "",
    titleRows: `${headerRow}:${headerRow}`,
  };
}
