import type { Place } from "../../model/address";
import { figureCell, type UnitLine } from "../../model/block";
import type { Table } from "../../model/table";

export function placeOfFigure(table: Table, unit: UnitLine, column: Parameters<typeof figureCell>[2]): Place {
  return { sheet: (unit.sheet ?? table.sheet).name, cell: figureCell(table, unit, column) };
}

export function placeOfUnit(table: Table, unit: UnitLine): Place {
  return { sheet: (unit.sheet ?? table.sheet).name, cell: unit.nameCell };
}

/** Its first cell: what concerns the table and no one cell of it. */
export function placeOfTable({ sheet, area }: Pick<Table, "sheet" | "area">): Place {
  return { sheet: sheet.name, cell: { row: area.top, column: area.left } };
}
