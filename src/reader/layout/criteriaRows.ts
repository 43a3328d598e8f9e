import type { Decimal } from "../../model/numbers/decimal";
import type { Grid } from "../../model/grid";
import { headerMax, maxFigure } from "../words/headerMax";
import { headerSense, type HeaderSense } from "../words/headerSense";
import { splitNumbering } from "../words/numbering";
import { isFooter, isTotalLabel } from "../words/rowLabels";
import { cellShape, textAt } from "./cells";
import { isNumberingRow, rowShape } from "./rowShape";

/** Where things stand in a table whose criteria run down. */
export interface CriteriaColumns {
  readonly label: number;
  readonly number: number | null;
  readonly maximum: number | null;
  /** Columns of the units' scores. */
  readonly scores: readonly number[];
}

/** A row of such a table inside the grid. */
export interface CriterionRow {
  readonly row: number;
  readonly label: string;
  readonly numbering: string | null;
  readonly max: Decimal | null;
  readonly words: HeaderSense | null;
  readonly figures: number;
  readonly texts: number;
  readonly percent: boolean;
}

/** Blank lines that a table may have in it, as at a page's end. */
const WIDEST_GAP = 3;

/** Walks down the criteria to the first line that belongs to no table. */
export function criteriaRows(grid: Grid, headerBottom: number, columns: CriteriaColumns): readonly CriterionRow[] {
  const rows: CriterionRow[] = [];
  for (let row = headerBottom + 1, gap = 0; row < grid.rowCount && gap <= WIDEST_GAP; row++) {
    const found = criterionRow(grid, row, columns);
    if (found === null) {
      const first = firstText(grid, row);
      if (first !== "" && isFooter(first)) break;
      gap = first === "" ? gap + 1 : gap;
      continue;
    }
    // The header printed again where a page broke.
    if (found.label !== "" && found.label === textAt(grid, headerBottom, columns.label)) continue;
    const bare = found.figures === 0 && found.max === null && found.numbering === null;
    if (bare && (isFooter(found.label) || found.words === "criteria" || found.words === "unit")) break;
    if (!(rows.length === 0 && isNumberingRow(grid, row, rowShape(grid, row)))) rows.push(found);
    gap = 0;
  }
  return rows;
}

function criterionRow(grid: Grid, row: number, columns: CriteriaColumns): CriterionRow | null {
  const own = columns.number === null ? "" : textAt(grid, row, columns.number);
  const split = splitNumbering(own, textAt(grid, row, columns.label));
  let [figures, texts, percents] = [0, 0, 0];
  for (const column of columns.scores) {
    const shape = cellShape(grid, row, column);
    if (shape === "percent") percents++;
    if (shape === "words") texts++;
    else if (shape !== "blank") figures++;
  }
  const label = split.label === "" && isTotalLabel(own) ? own : split.label;
  if (label === "" && figures === 0) return null;
  const { maximum } = columns;
  const max = maximum === null ? null : maxFigure(textAt(grid, row, maximum));
  const words = headerSense([label]) ?? (isTotalLabel(label) ? "total" : null);
  return {
    row,
    label,
    numbering: split.numbering,
    max: max ?? headerMax(label),
    words,
    figures,
    texts,
    percent: percents > 0 && percents === figures,
  };
}

function firstText(grid: Grid, row: number): string {
  const [first] = rowShape(grid, row).filled;
  return first === undefined ? "" : textAt(grid, row, first);
}
