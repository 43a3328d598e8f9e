import { columnIndex, rowIndex } from "../../src/model/address";
import type { Grid, SheetId } from "../../src/model/grid";
import type { GeneratedSheet } from "../generator/sheet";
import { columnsOf } from "../support/gridValues";

/** A generated sheet as the host would hand it over. */
export function gridOfSheet({ name, rows, merges, hiddenRows, hiddenColumns }: GeneratedSheet): Grid {
  return {
    sheet: { id: `sheet-${name}` as SheetId, name },
    top: rowIndex(0),
    left: columnIndex(0),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    columns: columnsOf(
      rows.map((row) => row.map(({ value }) => value)),
      {
        shown: (r, c) => rows[r]?.[c]?.shown ?? String(rows[r]?.[c]?.value ?? ""),
        format: (r, c) => rows[r]?.[c]?.format,
      },
    ),
    formulas: new Map(),
    hiddenRows: new Set(hiddenRows),
    hiddenColumns: new Set(hiddenColumns),
    merges: merges.map(({ top, left, bottom, right }) => ({
      top: rowIndex(top),
      left: columnIndex(left),
      bottom: rowIndex(bottom),
      right: columnIndex(right),
    })),
  };
}
