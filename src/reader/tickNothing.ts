import { type Block, figureCell } from "../model/block";
import type { CellAddress } from "../model/address";
import { CellKind } from "../model/cell";
import { formulaAt, type Grid, inside, kindAt, writtenText } from "../model/grid";
import { ZERO } from "../model/numbers/decimal";
import { setDecimal } from "../model/numbers/decimalColumn";
import { type CriterionColumn, type FigureColumn, FigureState } from "../model/table";

/**
 * Ticks of units that have none at all: beside a total that somebody typed as 0 each blank, and each dash, says no. Beside any
 * other, or one that a formula gives, nobody may have looked at the unit yet.
 */
export function tickNothing(
  grid: Grid,
  block: Block,
  criteria: readonly CriterionColumn[],
  total: FigureColumn | null,
): void {
  if (total === null || !criteria.every(({ gives }) => gives === "yesNo")) return;
  block.units.forEach((unit, index) => {
    const isTyped = formulaAt(grid, ...inside(grid, figureCell(block, unit, total))) === null;
    const isNought = total.states[index] === FigureState.value && total.figures.digits[index] === 0;
    if (!isTyped || !isNought || !criteria.every((one) => isNoTick(grid, figureCell(block, unit, one)))) return;
    for (const { figures, states } of criteria) {
      setDecimal(figures, index, ZERO);
      states[index] = FigureState.value;
    }
  });
}

function isNoTick(grid: Grid, cell: CellAddress): boolean {
  const place = inside(grid, cell);
  return kindAt(grid, ...place) === CellKind.blank || /^\s*[-–—−]\s*$/u.test(writtenText(grid, ...place));
}
