import { type Block, type Field, figureCell, type UnitLine } from "../model/block";
import { type Grid, inside, numberAt, writtenText } from "../model/grid";
import { compare, type Decimal, decimalOfNumber } from "../model/numbers/decimal";
import {
  addFractions,
  compareFractions,
  divideFractions,
  type Fraction,
  fractionOf,
  multiplyFractions,
  roundFraction,
} from "../model/numbers/fraction";
import type { DecimalSign, Figure } from "./figures/figure";
import { parseFigure } from "./figures/parseFigure";
import { foldHeader } from "./words/foldWords";

type Ambiguous = Extract<Figure, { kind: "ambiguous" }>;

/** Fewer rows come out by chance; and so many of those that can be tried must. */
const LEAST_ROWS = 3;
const LEAST_SHARE = 2 / 3;
const MOST_UNITS = 200;

/**
 * The decimal sign of a column of texts such as "241,838", none of which shows by itself what it means: the one under
 * which no figure is above the stated maximum, or each row is made of its plain figures.
 */
export function provenSign(grid: Grid, block: Block, field: Field): DecimalSign | null {
  const rows = block.units.slice(0, MOST_UNITS).flatMap((unit) => {
    const figure = textAt(grid, block, unit, field);
    return figure === null ? [] : [{ unit, figure }];
  });
  const max = block.fields[field.index]?.max ?? field.max;
  const isAbove = ({ figure: { readings } }: (typeof rows)[number]) =>
    max !== null && readings[1] !== undefined && compare(readings[1], max) > 0;
  const [first] = rows;
  if (first === undefined) return null;
  if (rows.every(isAbove)) return signsOf(first.figure).asFraction;
  for (const make of makersOf(grid, block, field)) {
    const made = rows.map(({ unit, figure }) => ({ figure, sum: make(unit) }));
    const hits = (place: number) => made.filter((row) => isReading(row.figure.readings[place], row.sum)).length;
    const isMost = (count: number) => count >= LEAST_ROWS && count >= LEAST_SHARE * rows.length;
    if (isMost(hits(0))) return signsOf(first.figure).asFraction;
    if (isMost(hits(1))) return signsOf(first.figure).asGroup;
  }
  return isHeadedResult(field) && rows.every((row) => isWithinRow(grid, block, field, row))
    ? signsOf(first.figure).asFraction
    : null;
}

function isHeadedResult({ sense, header }: Field): boolean {
  return sense === "total" || RESULT.test(foldHeader(header.at(-1) ?? ""));
}

const RESULT = /(?:^| )(?:tb|dtb|trung binh|binh quan|tong|cong)(?: |$)/;

/** A total is not many times what all figures of its row add up to. */
const MOST_TIMES = 10n;

function isWithinRow(
  grid: Grid,
  block: Block,
  field: Field,
  { unit, figure: { readings } }: { readonly unit: UnitLine; readonly figure: Ambiguous },
): boolean {
  const sum = weighted(grid, block, unit, pointsBeside(block, field), () => ONE);
  const [asFraction, asGroup] = readings;
  if (sum === null || asFraction === undefined || asGroup === undefined) return false;
  const many = multiplyFractions(sum, { numerator: MOST_TIMES, denominator: 1n });
  return compareFractions(fractionOf(asFraction), sum) <= 0 && compareFractions(fractionOf(asGroup), many) > 0;
}

function pointsBeside({ fields }: Block, { index }: Field): readonly Field[] {
  return fields.filter((other) => other.sense === "measure" && other.index !== index);
}

function isReading(reading: Decimal | undefined, made: Fraction | null): boolean {
  return (
    reading !== undefined && made !== null && compare(reading, roundFraction(made, Math.max(0, reading.places))) === 0
  );
}

function textAt(grid: Grid, block: Block, unit: UnitLine, field: Field): Ambiguous | null {
  const figure = parseFigure(writtenText(grid, ...inside(grid, figureCell(block, unit, field))), null);
  return figure.kind === "ambiguous" && !figure.shown.startsWith("(") ? figure : null;
}

/** A lone sign before three digits: a decimal comma, or a comma between thousands beside decimal points. */
function signsOf({ shown }: Ambiguous): { readonly asFraction: DecimalSign; readonly asGroup: DecimalSign } {
  return shown.includes(",") ? { asFraction: ",", asGroup: "." } : { asFraction: ".", asGroup: "," };
}

/** What a unit's row makes of its plain numbers; null where it has fewer than two. */
type Maker = (unit: UnitLine) => Fraction | null;

/**
 * What the column could be made of: everything that may be points, half of it (sub-totals stand beside their parts), runs
 * of neighbours, and what stated weights make as they stand (0.7) or as shares of what they add up to (70 per cent).
 */
function makersOf(grid: Grid, block: Block, field: Field): readonly Maker[] {
  const others = pointsBeside(block, field);
  const [left, right] = [
    others.filter(({ index }) => index < field.index),
    others.filter(({ index }) => index > field.index),
  ];
  const runs = [...left.map((_, from) => left.slice(from)), ...right.map((_, last) => right.slice(0, last + 1))];
  const sumOf = (fields: readonly Field[], weight: (field: Field) => Fraction) => (unit: UnitLine) =>
    weighted(grid, block, unit, fields, weight);
  const stated = others.filter(({ weight }) => weight !== undefined);
  const statedOf = ({ weight }: Field) => (weight === undefined ? ONE : fractionOf(weight));
  const whole = stated.map(statedOf).reduce(addFractions, { numerator: 0n, denominator: 1n });
  return [
    sumOf(others, () => ONE),
    sumOf(others, () => HALF),
    ...runs.filter((run) => run.length > 1 && run.length < others.length).map((run) => sumOf(run, () => ONE)),
    sumOf(stated, statedOf),
    sumOf(stated, (other) => divideFractions(statedOf(other), whole) ?? ONE),
  ];
}

const ONE: Fraction = { numerator: 1n, denominator: 1n };
const HALF: Fraction = { numerator: 1n, denominator: 2n };

function weighted(
  grid: Grid,
  block: Block,
  unit: UnitLine,
  fields: readonly Field[],
  weight: (field: Field) => Fraction,
): Fraction | null {
  const figures = fields.flatMap((field) => {
    const exact = decimalOfNumber(numberAt(grid, ...inside(grid, figureCell(block, unit, field))));
    return exact === null ? [] : [multiplyFractions(fractionOf(exact), weight(field))];
  });
  return figures.length < 2 ? null : figures.reduce(addFractions);
}
