import type { DecimalColumn } from "../../model/numbers/decimalColumn";

const POWERS = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000] as const;
const LARGEST = 1e15;

/**
 * Puts a number of at most 15 digits and 6 places into a column without going through text; false when it needs more.
 * Exact: a double divided by a power of ten gives back the number only if the digits are those of its shortest form.
 */
export function setPlainNumber(column: DecimalColumn, index: number, value: number): boolean {
  for (let places = 0; places < POWERS.length; places++) {
    const power = POWERS[places] ?? 1;
    const digits = Math.round(value * power);
    if (Math.abs(digits) >= LARGEST) return false;
    if (digits / power !== value) continue;
    column.digits[index] = digits === 0 ? 0 : digits;
    column.places[index] = places;
    return true;
  }
  return false;
}
