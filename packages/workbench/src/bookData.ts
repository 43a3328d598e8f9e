/**
 * The shape of a workbook in memory, as plain data. Its words are those of the grid that shows it (Univer's snapshot), so that
 * a page hands it over as it is; nothing here knows Univer.
 */

/** A yes or no of a sheet, a row or a style. */
export const BooleanNumber = { FALSE: 0, TRUE: 1 } as const;
export type BooleanNumber = 0 | 1;

/** The kind of a cell's value. `FORCE_STRING` is a text typed with a leading apostrophe. */
export const CellValueType = { STRING: 1, NUMBER: 2, BOOLEAN: 3, FORCE_STRING: 4 } as const;
export type CellValueType = 1 | 2 | 3 | 4;

export const HorizontalAlign = {
  UNSPECIFIED: 0,
  LEFT: 1,
  CENTER: 2,
  RIGHT: 3,
  JUSTIFIED: 4,
  BOTH: 5,
  DISTRIBUTED: 6,
} as const;
export type HorizontalAlign = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export const VerticalAlign = { UNSPECIFIED: 0, TOP: 1, MIDDLE: 2, BOTTOM: 3 } as const;
export type VerticalAlign = 0 | 1 | 2 | 3;

export const WrapStrategy = { UNSPECIFIED: 0, OVERFLOW: 1, CLIP: 2, WRAP: 3 } as const;
export type WrapStrategy = 0 | 1 | 2 | 3;

export const BaselineOffset = { NORMAL: 1, SUBSCRIPT: 2, SUPERSCRIPT: 3 } as const;
export type BaselineOffset = 1 | 2 | 3;

/** The two underlines that files tell apart; the grid knows more. */
export const TextDecoration = { DOUBLE: 10, SINGLE: 12 } as const;
export type TextDecoration = number;

export const BorderStyleTypes = {
  NONE: 0,
  THIN: 1,
  HAIR: 2,
  DOTTED: 3,
  DASHED: 4,
  DASH_DOT: 5,
  DASH_DOT_DOT: 6,
  DOUBLE: 7,
  MEDIUM: 8,
  MEDIUM_DASHED: 9,
  MEDIUM_DASH_DOT: 10,
  MEDIUM_DASH_DOT_DOT: 11,
  SLANT_DASH_DOT: 12,
  THICK: 13,
} as const;
export type BorderStyleTypes = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13;

export type Nullable<T> = T | null | undefined;

export interface ColorStyle {
  /** `#RRGGBB`; a page also writes `rgb(…)`. */
  readonly rgb?: Nullable<string>;
}

export interface BorderLineData {
  readonly s: BorderStyleTypes;
  readonly cl: ColorStyle;
}

/** Top, bottom, left, right and the two diagonals of a cell. */
export type BorderSideKey = "t" | "b" | "l" | "r" | "tl_br" | "bl_tr";
export type BorderData = { readonly [Side in BorderSideKey]?: Nullable<BorderLineData> };

export interface TextLine {
  readonly s: BooleanNumber;
  readonly t?: TextDecoration;
}

/** A look: only what it says. Sizes in points. */
export interface StyleData {
  /** Font family and size. */
  ff?: Nullable<string>;
  fs?: number;
  /** Italic, bold. */
  it?: BooleanNumber;
  bl?: BooleanNumber;
  /** Underline, strikethrough. */
  ul?: TextLine;
  st?: TextLine;
  /** Fill, font colour, borders. */
  bg?: Nullable<ColorStyle>;
  cl?: Nullable<ColorStyle>;
  bd?: Nullable<BorderData>;
  va?: Nullable<BaselineOffset>;
  /** Number format. */
  n?: Nullable<{ readonly pattern: string }>;
  /** Turn of the text, clockwise; `v` stacks its letters. */
  tr?: Nullable<{ readonly a: number; readonly v?: BooleanNumber }>;
  ht?: Nullable<HorizontalAlign>;
  vt?: Nullable<VerticalAlign>;
  /** What a text longer than its cell does. */
  tb?: Nullable<WrapStrategy>;
}

export type CellValue = string | number | boolean;

/** A text with formatted characters; only its plain text is of interest here. */
export interface RichText {
  readonly body?: { readonly dataStream: string };
}

/** A cell: how a content stands in it says `OpenedBook`. */
export interface CellData {
  v?: Nullable<CellValue>;
  t?: Nullable<CellValueType>;
  /** Formula with its `=`; `ref` is the A1 area of an array formula. */
  f?: Nullable<string>;
  ref?: Nullable<string>;
  /** A style, or the id of one. */
  s?: Nullable<StyleData | string>;
  p?: Nullable<RichText>;
}

export type CellMatrix = Record<number, Record<number, CellData>>;

export interface RowData {
  /** Height in pixels: given, and automatic where `ia` says so. */
  h?: number;
  ah?: number;
  ia?: BooleanNumber;
  hd?: BooleanNumber;
  s?: Nullable<StyleData | string>;
}

export interface ColumnData {
  /** Width in pixels. */
  w?: number;
  hd?: BooleanNumber;
  s?: Nullable<StyleData | string>;
}

export interface CellRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

export interface Freeze {
  readonly xSplit: number;
  readonly ySplit: number;
  readonly startRow: number;
  readonly startColumn: number;
}

export interface SheetData {
  id: string;
  name: string;
  tabColor: string;
  hidden: BooleanNumber;
  freeze: Freeze;
  /** Rows and columns that a page shows; what lies beyond them is there all the same. */
  rowCount: number;
  columnCount: number;
  defaultColumnWidth: number;
  defaultRowHeight: number;
  mergeData: CellRange[];
  cellData: CellMatrix;
  rowData: Record<number, Partial<RowData>>;
  columnData: Record<number, Partial<ColumnData>>;
  defaultStyle?: Nullable<StyleData | string>;
  rowHeader: { width: number; hidden?: BooleanNumber };
  columnHeader: { height: number; hidden?: BooleanNumber };
  showGridlines: BooleanNumber;
  rightToLeft: BooleanNumber;
  custom?: Nullable<Record<string, unknown>>;
}

export interface WorkbookData {
  id: string;
  name: string;
  appVersion: string;
  locale: string;
  styles: Record<string, StyleData>;
  sheetOrder: string[];
  sheets: Record<string, Partial<SheetData>>;
  defaultStyle?: Nullable<StyleData | string>;
  /** What plug-ins of the page keep. */
  resources?: { readonly id?: string; readonly name: string; readonly data: string }[];
}

export const VIETNAMESE_LOCALE = "viVN";
