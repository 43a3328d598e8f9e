import type { Block } from "../../model/block";
import type { Framework } from "../../model/framework";
import { plainGrid, type Grid, type SheetId } from "../../model/grid";
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
    const title = name(index + 1);
    const grid = plainGrid({ id: title as SheetId, name: title }, rows);
    return findBlocks(grid).blocks.map((block) => ({ grid, block }));
  });
}

/** Its figures by the framework of the workbook's table. */
export function readUnder({ grid, block }: DraftTable, framework: Framework): Table {
  return readTable(grid, block, mapFields(block, framework).mapping).table;
}
