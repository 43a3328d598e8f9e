import type { DecimalColumn } from "../../model/numbers/decimalColumn";

const POWERS = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000] as const;
const LARGEST = 1e15;
const INT32 = 2 ** 31;

/**
 * Puts a number of at most 15 digits and 6 places into a column without going through text, and gives its places; -1 when it
 * needs more. Exact: a double divided by a power of ten gives back the number only if the digits are those of its shortest
 * form. `usual` places, those of its neighbours, are tried first.
 */
export function setPlainNumber(column: DecimalColumn, index: number, value: number, usual = 0): number {
  const power = POWERS[usual] ?? 1;
  const digits = Math.round(value * power);
  if (digits < INT32 && digits > -INT32 && digits / power === value) {
    return setWithoutNoughts(column, index, digits | 0, usual);
  }
  return setAtAnyPlaces(column, index, value);
}

/** 950 of two places are 95 of one. */
function setWithoutNoughts(column: DecimalColumn, index: number, digits: number, places: number): number {
  let [rest, left] = [digits, places];
  while (left > 0 && rest % 10 === 0) {
    rest = (rest / 10) | 0;
    left -= 1;
  }
  column.digits[index] = rest;
  column.places[index] = left;
  return left;
}

function setAtAnyPlaces(column: DecimalColumn, index: number, value: number): number {
  for (let places = 0; places < POWERS.length; places++) {
    const power = POWERS[places] ?? 1;
    const digits = Math.round(value * power);
    if (Math.abs(digits) >= LARGEST) return -1;
    if (digits / power !== value) continue;
    column.digits[index] = digits === 0 ? 0 : digits;
    column.places[index] = places;
    return places;
  }
  return -1;
}
