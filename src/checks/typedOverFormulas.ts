import type { CellAddress } from "../model/address";
import { figureCell, type Field, type UnitLine } from "../model/block";
import { CellKind } from "../model/cell";
import { finding, type Finding } from "../model/finding";
import { formulaAt, inside, kindAt } from "../model/grid";
import type { Assessed, SeenSheet } from "./check";

/** Where so many of a field's figures are formulas, one that is typed does not follow the scores any more. */
const MOSTLY = 0.7;
const LEAST_FORMULAS = 3;

/** Figures that somebody typed over the formula that all others of their column have. */
export function typedOverFormulas({ sheet, table }: Assessed): readonly Finding[] {
  return sheet === null || sheet.grid.formulas.size < LEAST_FORMULAS
    ? []
    : sheet.block.fields.flatMap((field) => typedIn(sheet, table.sheet.name, field));
}

function typedIn({ grid, block }: SeenSheet, name: string, field: Field): readonly Finding[] {
  const typed: { readonly unit: UnitLine; readonly cell: CellAddress }[] = [];
  let formulas = 0;
  for (const unit of block.units) {
    const cell = figureCell(block, unit, field);
    if (kindAt(grid, ...inside(grid, cell)) !== CellKind.number) continue;
    if (formulaAt(grid, ...inside(grid, cell)) === null) typed.push({ unit, cell });
    else formulas += 1;
  }
  if (typed.length === 0 || formulas < LEAST_FORMULAS || formulas < (typed.length + formulas) * MOSTLY) return [];
  return typed.map(({ unit, cell }) =>
    finding("sheet.typedOverFormula", { sheet: name, cell }, { unit: unit.name, formulas }),
  );
}
