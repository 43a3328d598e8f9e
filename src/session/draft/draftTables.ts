import { greatest } from "../../model/extremes";
import { columnIndex, rowIndex } from "../../model/address";
import type { Block } from "../../model/block";
import type { Framework } from "../../model/framework";
import type { Grid, SheetId } from "../../model/grid";
import type { Table } from "../../model/table";
import { mapFields } from "../../match/mapFields";
import { findBlocks } from "../../reader/findBlocks";
import { readTable } from "../../reader/readTable";
import type { Draft } from "../../model/draft";

/** A table of the draft as the reader sees it, like any sheet's. */
export interface DraftTable {
  readonly grid: Grid;
  readonly block: Block;
}

/** The score tables of a draft; its other tables (letterheads, signatures) are none. `name` numbers them. */
export function draftTables(draft: Draft, name: (number: number) => string): readonly DraftTable[] {
  const tables = draft.flatMap((part) => (part.kind === "table" ? [part.rows] : []));
  return tables.flatMap((rows, index) => {
    const grid = gridOf(rows, name(index + 1));
    return findBlocks(grid).blocks.map((block) => ({ grid, block }));
  });
}

/** Its figures by the framework of the workbook's table. */
export function readUnder({ grid, block }: DraftTable, framework: Framework): Table {
  return readTable(grid, block, mapFields(block, framework).mapping).table;
}

function gridOf(rows: readonly (readonly string[])[], name: string): Grid {
  const columnCount = greatest(
    rows.map((row) => row.length),
    0,
  );
  return {
    sheet: { id: name as SheetId, name },
    top: rowIndex(0),
    left: columnIndex(0),
    rowCount: rows.length,
    columnCount,
    values: rows.map((row) => Array.from({ length: columnCount }, (_, column) => row[column] ?? "")),
    texts: [],
    formats: [],
    formulas: new Map(),
    errors: new Set(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: null,
  };
}
