import { type Block, type Field, figureCell, type UnitLine } from "../model/block";
import type { Grid } from "../model/grid";
import { add, compare, type Decimal, decimalOfNumber, ZERO } from "../model/numbers/decimal";
import type { DecimalSign, Figure } from "./figures/figure";
import { parseFigure } from "./figures/parseFigure";

type Ambiguous = Extract<Figure, { kind: "ambiguous" }>;

/** Fewer rows come out by chance; and so many of those that can be tried must. */
const LEAST_ROWS = 3;
const LEAST_SHARE = 2 / 3;
const MOST_UNITS = 200;

/**
 * The decimal sign of a column of texts such as "241,838", none of which shows by itself what it means: the one under
 * which no figure is above the stated maximum, or each row is the sum of its plain figures.
 */
export function provenSign(grid: Grid, block: Block, field: Field): DecimalSign | null {
  const rows = block.units.slice(0, MOST_UNITS).flatMap((unit) => {
    const figure = textAt(grid, block, unit, field);
    return figure === null ? [] : [{ unit, figure }];
  });
  const { max } = field;
  const isAbove = ({ figure: { readings } }: (typeof rows)[number]) =>
    max !== null && readings[1] !== undefined && compare(readings[1], max) > 0;
  const [first] = rows;
  if (first === undefined) return null;
  if (rows.every(isAbove)) return signsOf(first.figure).asFraction;
  const hits = [0, 0];
  for (const { unit, figure } of rows) {
    const sum = plainSum(grid, block, unit, field);
    figure.readings.forEach((reading, place) => {
      if (sum !== null && compare(reading, sum) === 0) hits[place] = (hits[place] ?? 0) + 1;
    });
  }
  const [asFraction = 0, asGroup = 0] = hits;
  const isMost = (count: number) => count >= LEAST_ROWS && count >= LEAST_SHARE * rows.length;
  if (isMost(asFraction)) return signsOf(first.figure).asFraction;
  return isMost(asGroup) ? signsOf(first.figure).asGroup : null;
}

function textAt(grid: Grid, block: Block, unit: UnitLine, field: Field): Ambiguous | null {
  const value = valueAt(grid, block, unit, field);
  const figure = typeof value === "string" ? parseFigure(value, null) : null;
  return figure?.kind === "ambiguous" && !figure.shown.startsWith("(") ? figure : null;
}

/** A lone sign before three digits: a decimal comma, or a comma between thousands beside decimal points. */
function signsOf({ shown }: Ambiguous): { readonly asFraction: DecimalSign; readonly asGroup: DecimalSign } {
  return shown.includes(",") ? { asFraction: ",", asGroup: "." } : { asFraction: ".", asGroup: "," };
}

/** The plain numbers of a row that may be points; null where there are fewer than two. */
function plainSum(grid: Grid, block: Block, unit: UnitLine, field: Field): Decimal | null {
  const figures = block.fields.flatMap((other) => {
    if (other.sense !== "measure" || other.index === field.index) return [];
    const value = valueAt(grid, block, unit, other);
    return typeof value === "number" ? (decimalOfNumber(value) ?? []) : [];
  });
  return figures.length < 2 ? null : figures.reduce(add, ZERO);
}

function valueAt(grid: Grid, block: Block, unit: UnitLine, field: Field) {
  const cell = figureCell(block, unit, field);
  return grid.values[cell.row - grid.top]?.[cell.column - grid.left];
}
