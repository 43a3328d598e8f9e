import type { CellAddress } from "../model/address";
import { figureCell } from "../model/block";
import { type Grid, inside, numberAt, writtenText } from "../model/grid";
import { finding, type Finding } from "../model/finding";
import type { Assessed, SeenSheet } from "./check";

/** Beyond this share of breaks the column is no running number. */
const MOST_BREAKS = 0.2;

/** So many units have to be numbered; a number that is left blank may count or not. */
const MOSTLY = 0.8;

/** Running numbers (STT) that skip or repeat: a row was taken out, put in or copied. */
export function unevenNumbers({ sheet, table }: Assessed): readonly Finding[] {
  if (sheet === null) return [];
  const numbers = numbersOf(sheet);
  if (numbers.length < 3 || numbers.length < table.units.length * MOSTLY) return [];
  const breaks = breaksIn(numbers);
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
  let blanks = 0;
  return block.units.flatMap((unit) => {
    const cell = figureCell(block, unit, field);
    const value = wholeNumber(grid, cell);
    const skipped = blanks;
    blanks = value === null ? blanks + 1 : 0;
    return value === null ? [] : [{ cell, value, skipped, name: unit.name, group: unit.group }];
  });
}

function wholeNumber(grid: Grid, cell: CellAddress): number | null {
  const number = numberAt(grid, ...inside(grid, cell));
  const text = Number.isNaN(number) ? writtenText(grid, ...inside(grid, cell)).trim() : String(number);
  const digits = /^\(?(\d{1,6})[.)]?$/.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}

interface Numbered {
  readonly value: number;
  readonly group: string | null;
  /** So many units above it have no number. */
  readonly skipped: number;
}

/** Each break with what was expected there; a number that alone is wrong is one break, and so is a gap. */
function breaksIn(numbers: readonly Numbered[]): readonly { readonly at: number; readonly expected: number }[] {
  const breaks: { at: number; expected: number }[] = [];
  let previous: Numbered | null = null;
  numbers.forEach((one, at) => {
    const begins = previous === null || (one.group !== previous.group && one.value === 1);
    const expected = begins || previous === null ? one.value : nextAfter(previous, one);
    previous = one;
    if (one.value === expected) return;
    breaks.push({ at, expected });
    // The numbers go on as if nothing had been wrong here: this one alone is.
    if (numbers[at + 1]?.value === expected + 1) previous = { ...one, value: expected };
  });
  return breaks;
}

/** Units without a number may have been counted, or left out. */
function nextAfter(previous: Numbered, { value, skipped }: Numbered): number {
  const counted = previous.value + 1 + skipped;
  return value === counted ? counted : previous.value + 1;
}
