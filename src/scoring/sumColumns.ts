import { isNumber } from "../model/numbers/decimalColumn";
import {
  addDecimals,
  bigColumn,
  boundOf,
  constantColumn,
  type DecimalsColumn,
  integerAt,
  type IntegerColumn,
  safeColumn,
  type SafeIntegers,
  safeIntegers,
} from "./integerColumn";

/** A column that is added, or with `sign` −1 taken off. */
export interface Summand {
  readonly column: IntegerColumn;
  readonly sign: 1 | -1;
}

/** The sum of any number of columns, place by place. */
export function sumColumns(length: number, summands: readonly Summand[]): IntegerColumn {
  const columns = summands.filter(({ column }) => column.kind !== "constant");
  const constant = sumOfConstants(summands);
  const [first] = columns;
  if (first === undefined) return constantColumn(length, constant);
  if (columns.length === 1 && first.sign === 1 && constant === 0n) return first.column;
  return sumSmall(length, columns, constant) ?? sumBounded(length, columns, constant);
}

/** Numbers up to `SMALL` in size, and as many columns of them, are added without looking for bounds before. */
const SMALL = 2 ** 25;
const SMALL_COLUMNS = 2 ** 5;

/** Null where a number is not small. */
function sumSmall(length: number, columns: readonly Summand[], constant: bigint): IntegerColumn | null {
  if (columns.length > SMALL_COLUMNS || Math.abs(Number(constant)) > SMALL) return null;
  const values = new Int32Array(length).fill(Number(constant));
  for (const { column, sign } of columns) {
    if (column.kind === "safe" && column.bound <= SMALL) addTo(values, column.values, sign);
    else if (column.kind !== "decimals" || !addSmallDecimals(values, column, sign)) return null;
  }
  return safeColumn(values, (columns.length + 1) * SMALL);
}

/** False, and not all added, where a figure is not small. */
function addSmallDecimals(values: Int32Array, { figures, places }: DecimalsColumn, sign: 1 | -1): boolean {
  const { digits, places: own } = figures;
  const scales = SCALES.map((scale) => sign * scale);
  for (let index = 0; index < values.length; index += 1) {
    const added = (digits[index] ?? 0) * (scales[places - (own[index] ?? 0)] ?? NaN);
    if (added >= -SMALL && added <= SMALL) values[index] = (values[index] ?? 0) + (added | 0);
    else if (isNumber(digits[index] ?? NaN)) return false;
  }
  return true;
}

/** The powers of ten that are exact doubles. */
const SCALES = Float64Array.from({ length: 23 }, (_, index) => Number(`1e${index}`));

function sumBounded(length: number, columns: readonly Summand[], constant: bigint): IntegerColumn {
  const bound = columns.reduce((sum, { column }) => sum + boundOf(column), Math.abs(Number(constant)));
  if (!(bound <= Number.MAX_SAFE_INTEGER)) return sumBig(length, columns, constant);
  const values = safeIntegers(length, bound).fill(Number(constant));
  for (const { column, sign } of columns) {
    if (column.kind === "safe") addTo(values, column.values, sign);
    if (column.kind === "decimals") addDecimals(values, column, sign);
  }
  return safeColumn(values, bound);
}

function sumOfConstants(summands: readonly Summand[]): bigint {
  return summands.reduce(
    (sum, { column, sign }) => (column.kind === "constant" ? sum + BigInt(sign) * column.value : sum),
    0n,
  );
}

function addTo(values: SafeIntegers, added: SafeIntegers, sign: 1 | -1): void {
  for (let index = 0; index < values.length; index += 1) {
    values[index] = (values[index] ?? 0) + sign * (added[index] ?? 0);
  }
}

function sumBig(length: number, summands: readonly Summand[], constant: bigint): IntegerColumn {
  const values = new Array<bigint>(length).fill(constant);
  for (const { column, sign } of summands) {
    const factor = BigInt(sign);
    for (let index = 0; index < length; index += 1) {
      values[index] = (values[index] ?? 0n) + factor * integerAt(column, index);
    }
  }
  return bigColumn(values);
}

export function addColumns(a: IntegerColumn, b: IntegerColumn): IntegerColumn {
  return sumColumns(a.length, [
    { column: a, sign: 1 },
    { column: b, sign: 1 },
  ]);
}
