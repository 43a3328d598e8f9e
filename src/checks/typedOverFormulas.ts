import { figureCell, type Field } from "../model/block";
import { cellAt } from "../model/grid";
import { finding, type Finding } from "../model/finding";
import type { Assessed, SeenSheet } from "./check";
import { formulaAt } from "./support/formulaAt";

/** Where so many of a field's figures are formulas, one that is typed does not follow the scores any more. */
const MOSTLY = 0.7;
const LEAST_FORMULAS = 3;

/** Figures that somebody typed over the formula that all others of their column have. */
export function typedOverFormulas({ sheet, table }: Assessed): readonly Finding[] {
  return sheet === null ? [] : sheet.block.fields.flatMap((field) => typedIn(sheet, table.sheet.name, field));
}

function typedIn({ grid, block }: SeenSheet, name: string, field: Field): readonly Finding[] {
  const cells = block.units.map((unit) => ({ unit, cell: figureCell(block, unit, field) }));
  const numbers = cells.filter(({ cell }) => cellAt(grid, cell.row, cell.column).kind === "number");
  const typed = numbers.filter(({ cell }) => formulaAt(grid, cell) === null);
  const formulas = numbers.length - typed.length;
  if (typed.length === 0 || formulas < LEAST_FORMULAS || formulas < numbers.length * MOSTLY) return [];
  return typed.map(({ unit, cell }) =>
    finding("sheet.typedOverFormula", { sheet: name, cell }, { unit: unit.name, formulas }),
  );
}
