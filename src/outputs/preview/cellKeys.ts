import { CellKind } from "../../model/cell";
import { formulaAt, type Grid, kindAt, numberAt, wordsAt } from "../../model/grid";
import type { Content } from "../../model/plan";

/** A cell's contents as one text: equal texts are equal contents. "" is blank. */
export type CellKey = string;

export function contentKey(content: Content): CellKey {
  switch (content.kind) {
    case "blank":
      return "";
    case "text":
      return `t${content.text}`;
    case "number":
      return numberKey(content.value);
    case "formula":
      return formulaKey(content.formula);
  }
}

/** The contents of a sheet's cell, by its sheet's rows and columns; blank outside the grid. */
export function keyAt(grid: Grid, row: number, column: number): CellKey {
  const [r, c] = [row - grid.top, column - grid.left];
  const formula = formulaAt(grid, r, c);
  if (formula !== null) return formulaKey(formula);
  const kind = kindAt(grid, r, c);
  if (kind === CellKind.blank) return "";
  return kind === CellKind.number ? numberKey(numberAt(grid, r, c)) : `t${wordsAt(grid, r, c)}`;
}

/** At the digits that a cell keeps. */
function numberKey(value: number): CellKey {
  const shortest = String(value);
  return shortest.length <= 15 ? `n${shortest}` : `n${Number(value.toPrecision(15))}`;
}

/** A host may keep a formula with other blanks and capitals than it was given. */
function formulaKey(formula: string): CellKey {
  return `f${formula.replace(/\s+/g, "").toUpperCase()}`;
}
