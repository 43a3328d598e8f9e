import {
  BooleanNumber,
  CellValueType,
  VIETNAMESE_LOCALE,
  type CellData,
  type CellRange,
  type WorkbookData,
  type SheetData,
} from "./bookData";
import { parseArea, type Area } from "./address";
import {
  NO_EXTRAS,
  type BookStyle,
  type DefinedName,
  type OpenedBook,
  type SheetExtras,
  type SheetProtection,
} from "./openedBook";

/** A cell written down: a bare string is always text, null or undefined a blank. */
export type LiteralCell = string | number | boolean | null | undefined | LiteralContent;

export interface LiteralContent {
  readonly value?: string | number | boolean | null;
  /** With `=`. */
  readonly formula?: string;
  /** Number format, such as `0.00%`. */
  readonly format?: string;
  readonly style?: BookStyle;
}

export interface LiteralSheet {
  readonly name: string;
  readonly rows: readonly (readonly LiteralCell[])[];
  /** Under the style of every cell that is written down. */
  readonly style?: BookStyle;
  /** A1 areas. */
  readonly merges?: readonly string[];
  /** In pixels, by column from 0. */
  readonly columnWidths?: Readonly<Record<number, number>>;
  /** In points, by row from 0. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  /** From 0. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  readonly extras?: Partial<SheetExtras>;
}

export interface LiteralBook {
  readonly name?: string;
  readonly sheets: readonly LiteralSheet[];
  readonly names?: readonly DefinedName[];
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly protection?: SheetProtection;
  readonly defaultStyle?: BookStyle;
}

/** Excel's own look of a new workbook. */
export const PLAIN_STYLE: BookStyle = { ff: "Calibri", fs: 11 };

/** A workbook from rows written down: for tests and samples. Sheet ids are `sheet1`, `sheet2`, … */
export function sheetBook(book: LiteralBook): OpenedBook {
  const styles = new StyleIds();
  const sheets = book.sheets.map((sheet, index) => worksheet(sheet, `sheet${index + 1}`, styles));
  const data: WorkbookData = {
    id: "book",
    name: book.name ?? "",
    appVersion: "",
    locale: VIETNAMESE_LOCALE,
    styles: styles.byId,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    defaultStyle: book.defaultStyle ?? PLAIN_STYLE,
  };
  return {
    data,
    extras: Object.fromEntries(
      book.sheets.map(({ extras }, index) => [`sheet${index + 1}`, { ...NO_EXTRAS, ...extras }]),
    ),
    names: book.names ?? [],
    settings: book.settings ?? {},
    lost: [],
    activeSheet: "sheet1",
    protection: book.protection ?? null,
    properties: {},
  };
}

/** Gives every distinct style one id. */
class StyleIds {
  readonly byId: Record<string, BookStyle> = {};
  private readonly ids = new Map<string, string>();

  idOf(style: BookStyle): string | null {
    if (Object.keys(style).length === 0) return null;
    const key = JSON.stringify(style);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = `s${this.ids.size + 1}`;
    this.ids.set(key, id);
    this.byId[id] = style;
    return id;
  }
}

function worksheet(sheet: LiteralSheet, id: string, styles: StyleIds): Partial<SheetData> & { id: string } {
  const { rows, frozenRows = 0, frozenColumns = 0 } = sheet;
  const hidden = (sheet.extras?.visibility ?? "visible") === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
  return {
    id,
    name: sheet.name,
    hidden,
    rowCount: Math.max(100, rows.length + 20),
    columnCount: Math.max(26, ...rows.map((row) => row.length + 6)),
    cellData: Object.fromEntries(rows.map((row, index) => [index, cells(row, sheet.style ?? {}, styles)])),
    mergeData: (sheet.merges ?? []).map(rangeOf),
    rowData: rowData(sheet),
    columnData: columnData(sheet),
    freeze: {
      xSplit: frozenColumns,
      ySplit: frozenRows,
      startRow: frozenRows === 0 ? -1 : frozenRows,
      startColumn: frozenColumns === 0 ? -1 : frozenColumns,
    },
  };
}

function cells(row: readonly LiteralCell[], under: BookStyle, styles: StyleIds): Record<number, CellData> {
  const filled: Record<number, CellData> = {};
  row.forEach((literal, column) => {
    if (literal === null || literal === undefined) return;
    const content = typeof literal === "object" ? literal : { value: literal };
    const format = content.format === undefined ? {} : { n: { pattern: content.format } };
    const style = styles.idOf({ ...under, ...content.style, ...format });
    filled[column] = { ...valueOf(content), ...(style === null ? {} : { s: style }) };
  });
  return filled;
}

function valueOf({ value, formula }: LiteralContent): CellData {
  const f = formula === undefined ? {} : { f: formula };
  if (value === null || value === undefined) return f;
  if (typeof value === "boolean") return { ...f, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...f, v: value, t: typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING };
}

function rowData(sheet: LiteralSheet): SheetData["rowData"] {
  const rows: SheetData["rowData"] = {};
  for (const [row, points] of Object.entries(sheet.rowHeights ?? {}))
    rows[Number(row)] = { h: (points * 4) / 3, ia: BooleanNumber.FALSE };
  for (const row of sheet.hiddenRows ?? []) rows[row] = { ...rows[row], hd: BooleanNumber.TRUE };
  return rows;
}

function columnData(sheet: LiteralSheet): SheetData["columnData"] {
  const columns: SheetData["columnData"] = {};
  for (const [column, width] of Object.entries(sheet.columnWidths ?? {})) columns[Number(column)] = { w: width };
  for (const column of sheet.hiddenColumns ?? []) columns[column] = { ...columns[column], hd: BooleanNumber.TRUE };
  return columns;
}

function rangeOf(text: string): CellRange {
  const area: Area | null = parseArea(text);
  if (area === null) throw new Error(`not an area: ${text}`);
  return { startRow: area.top, endRow: area.bottom, startColumn: area.left, endColumn: area.right };
}
