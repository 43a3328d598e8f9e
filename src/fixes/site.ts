import type { CellAddress } from "../model/address";
import { figureCell, type Block, type Field } from "../model/block";
import type { Cell } from "../model/cell";
import type { Finding } from "../model/finding";
import type { Framework } from "../model/framework";
import { cellAt, type Grid } from "../model/grid";
import type { Table } from "../model/table";
import { formatKind } from "../reader/figures/dateFormat";

/** A table with what was found in it, where its cells are to be fixed. */
export interface Site {
  readonly grid: Grid;
  readonly block: Block;
  readonly table: Table;
  readonly framework: Framework;
  readonly findings: readonly Finding[];
}

export function cellOf({ grid }: Site, { row, column }: CellAddress): Cell {
  return cellAt(grid, row, column);
}

/** What a cell holds, as text. */
export function heldText(cell: Cell): string {
  switch (cell.kind) {
    case "blank":
      return "";
    case "number":
      return cell.text;
    case "text":
      return cell.value;
    case "boolean":
      return String(cell.value).toUpperCase();
    case "error":
      return cell.code;
  }
}

export function sameCell(a: CellAddress, b: CellAddress): boolean {
  return a.row === b.row && a.column === b.column;
}

/** The field that a cell belongs to. */
export function fieldAt({ block }: Site, cell: CellAddress): Field | null {
  return (
    block.fields.find((field) => block.units.some((unit) => sameCell(figureCell(block, unit, field), cell))) ?? null
  );
}

/** The cells of a field, a unit each. */
export function fieldCells({ block }: Site, field: Field): readonly CellAddress[] {
  return block.units.map((unit) => figureCell(block, unit, field));
}

/** How the plain numbers beside a cell are shown; null where there are none. */
export function formatBeside(site: Site, field: Field): string | null {
  const counts = new Map<string, number>();
  for (const address of fieldCells(site, field)) {
    const cell = cellOf(site, address);
    if (cell.kind !== "number" || cell.format === "@" || formatKind(cell.format) !== "plain") continue;
    counts.set(cell.format, (counts.get(cell.format) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}
