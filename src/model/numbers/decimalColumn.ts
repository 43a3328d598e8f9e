import { decimal, type Decimal } from "./decimal";

/**
 * A column of exact decimals as two arrays of numbers: value i is `digits[i]` ÷ 10^`places[i]`.
 * `digits[i]` is an integer of at most 15 digits, or NaN where there is no value.
 */
export interface DecimalColumn {
  readonly digits: Float64Array;
  readonly places: Int16Array;
}

export function decimalColumn(length: number): DecimalColumn {
  return { digits: new Float64Array(length).fill(NaN), places: new Int16Array(length) };
}

export function columnFrom(values: readonly (Decimal | null)[]): DecimalColumn {
  const column = decimalColumn(values.length);
  values.forEach((value, index) => {
    if (value !== null) setDecimal(column, index, value);
  });
  return column;
}

/** Whether a double is neither NaN nor infinite: in loops over columns three times as fast as asking by name. */
export function isNumber(value: number): boolean {
  return value - value === 0;
}

/** Null where the column holds no value. */
export function decimalAt(column: DecimalColumn, index: number): Decimal | null {
  const digits = column.digits[index];
  if (digits === undefined || Number.isNaN(digits)) return null;
  const places = column.places[index] ?? 0;
  const isLowest = places === 0 || (places > 0 && digits % 10 !== 0);
  return isLowest ? { digits: BigInt(digits), places } : decimal(BigInt(digits), places);
}

/** The double nearest to a value, the same for equal values however they are kept; NaN where there is none. */
export function nearestAt({ digits, places }: DecimalColumn, index: number): number {
  const own = places[index] ?? 0;
  return own < 0 ? (digits[index] ?? NaN) * tenTo(-own) : (digits[index] ?? NaN) / tenTo(own);
}

const POWERS = Array.from({ length: 65 }, (_, place) => 10 ** (place - 32));

/** 10 to a whole power, of the usual ones without working it out. */
export function tenTo(exponent: number): number {
  return POWERS[exponent + 32] ?? 10 ** exponent;
}

/** Whether a column can hold a value: of a sum of figures of very different sizes it may be too fine. */
export function hasRoomFor(value: Decimal): boolean {
  return Number.isSafeInteger(compact(value)[0]);
}

/** Values come from cells (15 significant digits) or from text; a longer text is a reader's error and throws. */
export function setDecimal(column: DecimalColumn, index: number, value: Decimal): void {
  const [digits, places] = compact(value);
  if (!Number.isSafeInteger(digits)) throw new RangeError(`too many digits: ${value.digits}e-${value.places}`);
  column.digits[index] = digits;
  column.places[index] = places;
}

/** Large round numbers keep few digits by negative places. */
function compact(value: Decimal): [digits: number, places: number] {
  let { digits, places } = value;
  while (digits !== 0n && digits % 10n === 0n) {
    digits /= 10n;
    places -= 1;
  }
  return [Number(digits), places];
}
