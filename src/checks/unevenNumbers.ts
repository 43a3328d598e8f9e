import { figureCell } from "../model/block";
import { cellAt } from "../model/grid";
import { finding, type Finding } from "../model/finding";
import type { Assessed, SeenSheet } from "./check";

/** Beyond this share of breaks the column is no running number. */
const MOST_BREAKS = 0.2;

/** Running numbers (STT) that skip or repeat: a row was taken out, put in or copied. */
export function unevenNumbers({ sheet, table }: Assessed): readonly Finding[] {
  if (sheet === null) return [];
  const numbers = numbersOf(sheet);
  if (numbers.length < 3 || numbers.length < table.units.length) return [];
  const breaks = breaksIn(numbers.map(({ value, group }) => ({ value, group })));
  if (breaks.length > Math.max(1, numbers.length * MOST_BREAKS)) return [];
  return breaks.flatMap(({ at, expected }) => {
    const broken = numbers[at];
    if (broken === undefined) return [];
    const params = { unit: broken.name, number: broken.value, expected };
    return [finding("unit.number", { sheet: table.sheet.name, cell: broken.cell }, params)];
  });
}

function numbersOf({ grid, block }: SeenSheet) {
  const field = block.fields.find(({ sense }) => sense === "number");
  if (field === undefined) return [];
  return block.units.flatMap((unit) => {
    const cell = figureCell(block, unit, field);
    const value = wholeNumber(cellAt(grid, cell.row, cell.column));
    return value === null ? [] : [{ cell, value, name: unit.name, group: unit.group }];
  });
}

function wholeNumber(cell: ReturnType<typeof cellAt>): number | null {
  const text = cell.kind === "number" ? String(cell.value) : cell.kind === "text" ? cell.value.trim() : "";
  return /^\d{1,6}$/.test(text) ? Number(text) : null;
}

interface Numbered {
  readonly value: number;
  readonly group: string | null;
}

/** Each break with what was expected there; a number that alone is wrong is one break, and so is a gap. */
function breaksIn(numbers: readonly Numbered[]): readonly { readonly at: number; readonly expected: number }[] {
  const breaks: { at: number; expected: number }[] = [];
  let previous: Numbered | null = null;
  numbers.forEach((one, at) => {
    const begins = previous === null || (one.group !== previous.group && one.value === 1);
    const expected = begins || previous === null ? one.value : previous.value + 1;
    previous = one;
    if (one.value === expected) return;
    breaks.push({ at, expected });
    // The numbers go on as if nothing had been wrong here: this one alone is.
    if (numbers[at + 1]?.value === expected + 1) previous = { ...one, value: expected };
  });
  return breaks;
}
