import { compare, decimal, type Decimal } from "../model/decimal";
import { decimalColumn, setDecimal, type DecimalColumn } from "../model/decimalColumn";
import { figureCell, type Block, type Field } from "../model/block";
import type { Grid } from "../model/grid";
import { FigureState } from "../model/table";
import { columnSign } from "./figures/columnSign";
import { formatKind } from "./figures/dateFormat";
import type { Figure } from "./figures/figure";
import { figureAt } from "./figures/figureAt";
import { setPlainNumber } from "./figures/plainNumber";
import { settleFigure, type ColumnFacts, type FigureUse } from "./figures/settleFigure";

/** A cell that was no plain number, and what it was settled to be. */
export interface OddFigure {
  readonly unit: number;
  readonly figure: Exclude<Figure, { kind: "blank" }>;
  readonly isText: boolean;
}

/** One field's figures over all units, exact, with the cells that needed understanding. */
export interface ReadFigures {
  readonly figures: DecimalColumn;
  readonly states: Uint8Array;
  readonly odd: readonly OddFigure[];
  /** How many cells hold plain numbers. */
  readonly plain: number;
}

interface OddCell {
  readonly unit: number;
  readonly row: number;
  readonly column: number;
  readonly isText: boolean;
}

const ONE = decimal(1n, 0);

/** Reads a field in two passes: plain numbers at once, then the rest in the light of the whole column. */
export function readFigures(grid: Grid, block: Block, field: Field, use: FigureUse): ReadFigures {
  const figures = decimalColumn(block.units.length);
  const states = new Uint8Array(block.units.length).fill(FigureState.missing);
  const oddCells: OddCell[] = [];
  let plain = 0;
  block.units.forEach((unit, index) => {
    const cell = figureCell(block, unit, field);
    const [row, column] = [cell.row - grid.top, cell.column - grid.left];
    const value = grid.values[row]?.[column];
    if (value === undefined || value === "") return;
    const isPlain = typeof value === "number" && formatKind(grid.formats[row]?.[column] ?? "General") === "plain";
    // Whether a ratio is a share of one or a per cent is seen from its whole column.
    if (isPlain && use !== "ratio" && setPlainNumber(figures, index, value)) {
      states[index] = FigureState.value;
      plain++;
    } else oddCells.push({ unit: index, row, column, isText: typeof value === "string" });
  });
  const odd = settleOdd(grid, oddCells, field, use, plain);
  odd.forEach((found) => enter(found, figures, states));
  return { figures, states, odd: odd.filter(({ figure }) => figure.kind !== "value" || figure.manner !== null), plain };
}

function settleOdd(
  grid: Grid,
  cells: readonly OddCell[],
  field: Field,
  use: FigureUse,
  plain: number,
): readonly OddFigure[] {
  const sign = columnSign(
    cells.filter(({ isText }) => isText).map(({ row, column }) => String(grid.values[row]?.[column])),
  );
  const found = cells.map(({ unit, row, column, isText }) => ({
    unit,
    isText,
    figure: figureAt(grid, row, column, sign),
  }));
  const facts = columnFacts(found, field.max, use, plain);
  return found.flatMap(({ unit, isText, figure }) => {
    const settled = settleFigure(figure, facts);
    return settled.kind === "blank" ? [] : [{ unit, isText, figure: settled }];
  });
}

function columnFacts(
  found: readonly { readonly figure: Figure }[],
  max: Decimal | null,
  use: FigureUse,
  plain: number,
): ColumnFacts {
  const values = found.flatMap(({ figure }) => (figure.kind === "value" ? [figure] : []));
  const percents = values.filter(({ percent }) => percent).length;
  const share = (value: Decimal) => value.digits >= 0n && compare(value, ONE) <= 0;
  return {
    use,
    max,
    allPercent: percents === values.length && plain === 0,
    somePercent: percents > 0,
    proportions:
      percents === 0 && values.every(({ value }) => share(value)) && values.some(({ value }) => value.digits > 0n),
    commonOutOf: commonOutOf(values.flatMap(({ outOf }) => (outOf === null ? [] : [outOf]))),
  };
}

function commonOutOf(outOfs: readonly Decimal[]): Decimal | null {
  const [first, ...others] = outOfs;
  if (first === undefined || others.length === 0) return null;
  return others.every((other) => compare(other, first) === 0) ? first : null;
}

function enter({ unit, figure }: OddFigure, figures: DecimalColumn, states: Uint8Array): void {
  if (figure.kind === "value") {
    setDecimal(figures, unit, figure.value);
    states[unit] = FigureState.value;
  } else states[unit] = figure.kind === "notApplicable" ? FigureState.notApplicable : FigureState.unreadable;
}
