import { type Block, figureCell } from "../model/block";
import { type Grid, inside, writtenText } from "../model/grid";
import { columnSign } from "./figures/columnSign";
import type { DecimalSign } from "./figures/figure";
import { parseFigure } from "./figures/parseFigure";

/** Whoever typed more rows than this in one manner typed the rest so. */
const MOST_UNITS = 200;

/** The decimal sign that the texts of a whole table agree on; for a column whose own texts do not show it. */
export function tableSign(grid: Grid, block: Block): DecimalSign | null {
  const figures = block.fields.flatMap((field) =>
    block.units.slice(0, MOST_UNITS).flatMap((unit) => {
      const text = writtenText(grid, ...inside(grid, figureCell(block, unit, field)));
      return text === "" ? [] : [parseFigure(text, null)];
    }),
  );
  return columnSign(figures);
}
