import type { CellAddress } from "../model/address";
import { CellKind } from "../model/cell";
import { inside, kindAt } from "../model/grid";
import type { FindingOf } from "../model/finding";
import type { Fix } from "../model/fix";
import { fieldAt, formulaIn, perField, type Site, typedNumber } from "./site";
import { shiftFormula } from "./shiftFormula";

interface PlacedFormula {
  readonly formula: string;
  readonly at: CellAddress;
}

/** The one formula that all formulas of a field are copies of; null where they are several. */
const formulaOf = perField((site, { cells }): PlacedFormula | null => {
  const placed = cells.flatMap((at): PlacedFormula[] => {
    const formula = formulaIn(site, at);
    return formula === null || kindAt(site.grid, ...inside(site.grid, at)) === CellKind.blank ? [] : [{ formula, at }];
  });
  const [first] = placed;
  if (first === undefined) return null;
  return placed.every(({ formula, at }) => copiedTo(at, first) === formula) ? first : null;
});

function copiedTo(cell: CellAddress, { formula, at }: PlacedFormula): string | null {
  return shiftFormula(formula, cell.row - at.row, cell.column - at.column);
}

/** A number typed over a formula gets the formula back that all others of its column have, where they are one formula. */
export function columnFormulas({ place: { cell } }: FindingOf<"sheet.typedOverFormula">, site: Site): readonly Fix[] {
  const field = cell === null ? null : fieldAt(site, cell);
  if (cell === null || field === null) return [];
  const held = typedNumber(site, cell);
  const common = formulaOf(site, field);
  const formula = common === null ? null : copiedTo(cell, common);
  if (held === null || formula === null) return [];
  const after = { kind: "formula", formula, format: held.format } as const;
  return [{ kind: "columnFormula", sheet: site.grid.sheet, cell, before: held.shown, after }];
}
