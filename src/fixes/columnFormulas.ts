import type { FindingOf } from "../model/finding";
import type { Fix } from "../model/fix";
import { cellOf, fieldAt, fieldCells, heldText, sameCell, type Site } from "./site";
import { shiftFormula } from "./shiftFormula";

/** A number typed over a formula gets the formula back that all others of its column have, where they are one formula. */
export function columnFormulas({ place: { cell } }: FindingOf<"sheet.typedOverFormula">, site: Site): readonly Fix[] {
  const field = cell === null ? null : fieldAt(site, cell);
  if (cell === null || field === null) return [];
  const held = cellOf(site, cell);
  const copies = fieldCells(site, field).flatMap((other) => {
    const { formula } = { formula: null, ...cellOf(site, other) };
    if (formula === null || sameCell(other, cell)) return [];
    return [shiftFormula(formula, cell.row - other.row, cell.column - other.column)];
  });
  const [formula = null, ...others] = new Set(copies);
  if (held.kind !== "number" || held.formula !== null || formula === null || others.length > 0) return [];
  const after = { kind: "formula", formula, format: held.format } as const;
  return [{ kind: "columnFormula", sheet: site.grid.sheet, cell, before: heldText(held), after }];
}
