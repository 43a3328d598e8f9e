import { figureCell, type Block, type Field } from "../model/block";
import { add, compare, decimalText, ZERO, type Decimal } from "../model/decimal";
import { decimalAt } from "../model/decimalColumn";
import { finding, type Finding } from "../model/finding";
import type { Grid } from "../model/grid";
import { readFigures } from "./readFigures";
import { fieldLabel } from "./words/fieldLabel";

interface Node {
  readonly field: Field;
  readonly level: number;
  readonly parts: Field[];
}

/**
 * Where criteria are rows, a main row is the sum of its components: a finding for each that is not. Only rows whose
 * maxima add up are compared, so that a row of another scale accuses nobody; a missing component says nothing.
 */
export function partSums(grid: Grid, block: Block): readonly Finding[] {
  const stages = [...new Set(block.fields.map(({ stage }) => stage))];
  return stages.flatMap((stage) => {
    const rows = block.fields.filter((field) => field.sense === "measure" && field.stage === stage);
    return mainRows(rows)
      .filter(hasSummedMaximum)
      .flatMap((node) => differences(grid, block, node));
  });
}

/** Rows that have components below them, by the numbers that the sheet gives them. */
function mainRows(rows: readonly Field[]): readonly Node[] {
  const lettered = rows.some(({ numbering }) => numbering === "A");
  const nodes: Node[] = [];
  const open: Node[] = [];
  for (const field of rows) {
    const level = levelOf(field.numbering, lettered);
    if (level === null) continue;
    while ((open.at(-1)?.level ?? -1) >= level) open.pop();
    const parent = open.at(-1);
    if (parent !== undefined && continues(parent.field.numbering, field.numbering)) parent.parts.push(field);
    const node: Node = { field, level, parts: [] };
    open.push(node);
    nodes.push(node);
  }
  return nodes.filter(({ parts }) => parts.length > 0);
}

/** A, I, 1, 1.1, 1.1.1, a: from the outermost inward; null for no number. In a table that counts A, B, C those are letters. */
function levelOf(numbering: string | null, lettered: boolean): number | null {
  if (numbering === null) return null;
  if (/^\d/.test(numbering)) return 1 + numbering.split(".").length;
  if (/^[a-zđ]$/u.test(numbering)) return 9;
  return lettered && /^[A-HĐ]$/u.test(numbering) ? 0 : 1;
}

/** "1.2" continues "1" and not "2"; other numbers go by their place alone. */
function continues(outer: string | null, inner: string | null): boolean {
  if (outer === null || inner === null || !/^\d/.test(outer) || !inner.includes(".")) return true;
  return inner.startsWith(`${outer}.`);
}

function hasSummedMaximum({ field, parts }: Node): boolean {
  const maxima = parts.flatMap(({ max }) => max ?? []);
  return field.max !== null && maxima.length === parts.length && compare(sumOf(maxima), field.max) === 0;
}

function sumOf(values: readonly Decimal[]): Decimal {
  return values.reduce(add, ZERO);
}

function differences(grid: Grid, block: Block, { field, parts }: Node): readonly Finding[] {
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
      criterion: fieldLabel(field),
      score: decimalText(score),
      parts: decimalText(sum),
    };
    return [finding("score.partsDiffer", place, params)];
  });
}
