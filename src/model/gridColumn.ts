import { CellKind, type RawValue } from "./cell";

/** A cell that nobody gave a format. */
export const GENERAL = "General";

/** One column of a grid, a place a row: what each cell is, and what it holds by its kind. */
export interface GridColumn {
  /** A `CellKind` each. */
  readonly kinds: Uint8Array;
  /** NaN where there is no number. */
  readonly numbers: Float64Array;
  /** What texts, error values, TRUE and FALSE say, as they stand; no place at all in a column without any. */
  readonly words: readonly string[];
  /** What the sheet shows for numbers; no place at all where nobody asked. */
  readonly shown: readonly string[];
  /** Number formats; no place at all in a column that is `GENERAL` throughout. */
  readonly formats: readonly string[];
}

/** A column while its sheet is read. */
export interface GrowingColumn extends GridColumn {
  words: string[];
  shown: string[];
  formats: string[];
}

export function blankColumns(rowCount: number, columnCount: number): readonly GrowingColumn[] {
  return Array.from({ length: columnCount }, () => ({
    kinds: new Uint8Array(rowCount),
    numbers: new Float64Array(rowCount).fill(NaN),
    words: [],
    shown: [],
    formats: [],
  }));
}

/** What a cell holds, as the host gives it. */
export function setValue(column: GrowingColumn, row: number, value: RawValue, isError: boolean): void {
  if (value === "") return;
  if (typeof value === "number") {
    column.kinds[row] = CellKind.number;
    column.numbers[row] = value;
    return;
  }
  const isText = typeof value === "string";
  column.kinds[row] = !isText ? CellKind.boolean : isError ? CellKind.error : CellKind.text;
  column.words = placed(column.words, column, "");
  column.words[row] = isText ? value : String(value).toUpperCase();
}

/** How a cell is shown: what stands there in the place of a number, and its format. */
export function setLook(column: GrowingColumn, row: number, shown: string, format: string): void {
  if (column.kinds[row] === CellKind.number) {
    column.shown = placed(column.shown, column, "");
    column.shown[row] = shown;
  }
  if (format === GENERAL) return;
  column.formats = placed(column.formats, column, GENERAL);
  column.formats[row] = format;
}

function placed(texts: string[], { kinds }: GridColumn, text: string): string[] {
  return texts.length > 0 ? texts : new Array<string>(kinds.length).fill(text);
}

/** The rows from `top` to before `bottom`. */
export function rowsOf(column: GridColumn, top: number, bottom: number): GridColumn {
  return {
    kinds: column.kinds.slice(top, bottom),
    numbers: column.numbers.slice(top, bottom),
    words: column.words.slice(top, bottom),
    shown: column.shown.slice(top, bottom),
    formats: column.formats.slice(top, bottom),
  };
}
