import { figureCell, type Block, type Field, type FieldIndex } from "../model/block";
import { add, compare, decimalText, ZERO, type Decimal } from "../model/numbers/decimal";
import { decimalAt } from "../model/numbers/decimalColumn";
import { finding, type Finding } from "../model/finding";
import type { Grid } from "../model/grid";
import { readFigures } from "./readFigures";

/**
 * Where criteria are rows, a main row is the sum of its components: a finding for each that is not. Only rows whose
 * maxima add up are compared, so that a row of another scale accuses nobody; a missing component says nothing.
 */
export function partSums(grid: Grid, block: Block, nameOf: (field: Field) => string): readonly Finding[] {
  const partsOf = new Map<FieldIndex, Field[]>();
  for (const field of block.fields) {
    if (field.partOf === undefined || field.sense !== "measure") continue;
    const parts = partsOf.get(field.partOf);
    if (parts === undefined) partsOf.set(field.partOf, [field]);
    else parts.push(field);
  }
  return block.fields.flatMap((field) => {
    const parts = partsOf.get(field.index) ?? [];
    return field.sense === "measure" && hasSummedMaximum(field, parts)
      ? differences(grid, block, { field, parts, name: nameOf(field) })
      : [];
  });
}

function hasSummedMaximum({ max }: Field, parts: readonly Field[]): boolean {
  const maxima = parts.flatMap((part) => part.max ?? []);
  return max !== null && parts.length > 0 && maxima.length === parts.length && compare(sumOf(maxima), max) === 0;
}

function sumOf(values: readonly Decimal[]): Decimal {
  return values.reduce(add, ZERO);
}

interface Whole {
  readonly field: Field;
  readonly parts: readonly Field[];
  readonly name: string;
}

function differences(grid: Grid, block: Block, { field, parts, name }: Whole): readonly Finding[] {
  const figures = (one: Field) => readFigures(grid, block, one, "points").figures;
  const [whole, pieces] = [figures(field), parts.map(figures)];
  return block.units.flatMap((unit, index) => {
    const score = decimalAt(whole, index);
    const given = pieces.flatMap((column) => decimalAt(column, index) ?? []);
    if (score === null || given.length < parts.length) return [];
    const sum = sumOf(given);
    if (compare(sum, score) === 0) return [];
    const place = { sheet: block.sheet.name, cell: figureCell(block, unit, field) };
    const params = {
      unit: unit.name,
      criterion: name,
      score: decimalText(score),
      parts: decimalText(sum),
    };
    return [finding("score.partsDiffer", place, params)];
  });
}
