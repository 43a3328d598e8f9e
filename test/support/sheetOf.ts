import { columnIndex, rowIndex, type Area } from "../../src/model/address";
import type { RawValue } from "../../src/model/cell";
import { plainGrid, type Grid, type SheetId } from "../../src/model/grid";
import { columnsOf } from "./gridValues";

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
  const { format, text, errors = [] } = options;
  const isError = (row: number, column: number) => errors.some(([r, c]) => r === row && c === column);
  return {
    ...plainGrid({ id: "sheet-1" as SheetId, name: options.name ?? "Sheet1" }, rows),
    columns: columnsOf(rows, { shown: text, format, isError }),
    top: rowIndex(options.top ?? 0),
    left: columnIndex(options.left ?? 0),
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
