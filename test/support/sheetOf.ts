import { columnIndex, rowIndex, type Area } from "../../src/model/address";
import type { RawValue } from "../../src/model/cell";
import { plainGrid, type Grid, type SheetId } from "../../src/model/grid";

export interface SheetOptions {
  readonly name?: string;
  /** Number formats by local row and column. */
  readonly format?: (row: number, column: number) => string;
  readonly text?: (row: number, column: number) => string;
  readonly merges?: readonly Area[] | null;
  readonly hiddenRows?: readonly number[];
  readonly errors?: readonly (readonly [row: number, column: number])[];
  readonly top?: number;
  readonly left?: number;
}

/** A grid of the given rows, the shorter ones filled up with blanks. */
export function sheetOf(rows: readonly (readonly RawValue[])[], options: SheetOptions = {}): Grid {
  const plain = plainGrid({ id: "sheet-1" as SheetId, name: options.name ?? "Sheet1" }, rows);
  const every = (make: (row: number, column: number) => string) =>
    plain.values.map((row, r) => row.map((_, column) => make(r, column)));
  return {
    ...plain,
    top: rowIndex(options.top ?? 0),
    left: columnIndex(options.left ?? 0),
    texts: options.text === undefined ? [] : every(options.text),
    formats: options.format === undefined ? [] : every(options.format),
    errors: new Set((options.errors ?? []).map(([row, column]) => row * plain.columnCount + column)),
    hiddenRows: new Set(options.hiddenRows ?? []),
    merges: options.merges ?? null,
  };
}

/** Lines of text as they land in a sheet when pasted: a tab begins the next column, `true` numbers become numbers. */
export function pasted(text: string, numbers: "asText" | "asNumbers" = "asText"): RawValue[][] {
  return text.split("\n").map((line) =>
    line.split("\t").map((cell) => {
      const plain = /^-?\d+(,\d+)?$/.test(cell);
      return numbers === "asNumbers" && plain ? Number(cell.replace(",", ".")) : cell;
    }),
  );
}
