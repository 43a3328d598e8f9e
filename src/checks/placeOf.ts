import type { Place } from "../model/address";
import { figureCell, type UnitLine } from "../model/block";
import type { Table } from "../model/table";

export function placeOfFigure(table: Table, unit: UnitLine, column: { readonly line: number }): Place {
  return { sheet: (unit.sheet ?? table.sheet).name, cell: figureCell(table, unit, column) };
}

export function placeOfUnit(table: Table, unit: UnitLine): Place {
  return { sheet: (unit.sheet ?? table.sheet).name, cell: unit.nameCell };
}
