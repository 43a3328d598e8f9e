import { divideRounded } from "../model/numbers/decimal";
import type { DecimalColumn } from "../model/numbers/decimalColumn";

/**
 * A column of whole numbers, exact always. "safe": doubles, none of them beyond `bound` in size, and `bound` itself a
 * safe integer, so that every value is held without loss. "big": the same where the bound cannot promise that.
 */
export type IntegerColumn =
  | { readonly kind: "safe"; readonly values: Float64Array; readonly bound: number }
  | { readonly kind: "big"; readonly values: readonly bigint[] };

export function constantColumn(length: number, value: bigint): IntegerColumn {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) return { kind: "big", values: new Array<bigint>(length).fill(value) };
  return { kind: "safe", values: new Float64Array(length).fill(number), bound: Math.abs(number) };
}

/** The least places at which every figure is a whole number. */
export function greatestPlaces({ places }: DecimalColumn): number {
  let greatest = 0;
  for (const own of places) if (own > greatest) greatest = own;
  return greatest;
}

/** Figures at a common number of places, not smaller than any of theirs: 1.5 at 2 places is 150. No figure is 0. */
export function integersOf(figures: DecimalColumn, places: number): IntegerColumn {
  const { digits, places: own } = figures;
  const values = new Float64Array(digits.length);
  let bound = 0;
  for (let index = 0; index < values.length; index += 1) {
    const figure = digits[index] ?? NaN;
    if (Number.isNaN(figure)) continue;
    const value = figure * powerOfTen(places - (own[index] ?? 0));
    values[index] = value;
    bound = Math.max(bound, Math.abs(value));
  }
  return bound <= Number.MAX_SAFE_INTEGER ? { kind: "safe", values, bound } : bigIntegersOf(figures, places);
}

function bigIntegersOf({ digits, places: own }: DecimalColumn, places: number): IntegerColumn {
  const values = Array.from(digits, (figure, index) =>
    Number.isNaN(figure) ? 0n : BigInt(figure) * 10n ** BigInt(places - (own[index] ?? 0)),
  );
  return { kind: "big", values };
}

const POWERS = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

/** Exact up to 10^22; beyond that the product is never a safe integer, whatever the rounding. */
function powerOfTen(exponent: number): number {
  return POWERS[exponent] ?? Infinity;
}

export function integerAt(column: IntegerColumn, index: number): bigint {
  if (column.kind === "safe") return BigInt(column.values[index] ?? 0);
  return column.values[index] ?? 0n;
}

export function isPositive(column: IntegerColumn, index: number): boolean {
  return column.kind === "safe" ? (column.values[index] ?? 0) > 0 : (column.values[index] ?? 0n) > 0n;
}

/** A column that is added, or with `sign` −1 taken off. */
export interface Summand {
  readonly column: IntegerColumn;
  readonly sign: 1 | -1;
}

/** The sum of any number of columns, place by place. */
export function sumColumns(length: number, summands: readonly Summand[]): IntegerColumn {
  const bound = summands.reduce((sum, { column }) => sum + (column.kind === "safe" ? column.bound : Infinity), 0);
  if (bound > Number.MAX_SAFE_INTEGER) return sumBig(length, summands);
  const values = new Float64Array(length);
  for (const { column, sign } of summands) {
    if (column.kind !== "safe") continue;
    const added = column.values;
    for (let index = 0; index < length; index += 1) values[index] = (values[index] ?? 0) + sign * (added[index] ?? 0);
  }
  return { kind: "safe", values, bound };
}

function sumBig(length: number, summands: readonly Summand[]): IntegerColumn {
  const values = new Array<bigint>(length).fill(0n);
  for (const { column, sign } of summands) {
    const factor = BigInt(sign);
    for (let index = 0; index < length; index += 1) {
      values[index] = (values[index] ?? 0n) + factor * integerAt(column, index);
    }
  }
  return { kind: "big", values };
}

export function addColumns(a: IntegerColumn, b: IntegerColumn): IntegerColumn {
  return sumColumns(a.values.length, [
    { column: a, sign: 1 },
    { column: b, sign: 1 },
  ]);
}

export function subtractColumns(a: IntegerColumn, b: IntegerColumn): IntegerColumn {
  return sumColumns(a.values.length, [
    { column: a, sign: 1 },
    { column: b, sign: -1 },
  ]);
}

function bigValues(column: IntegerColumn): readonly bigint[] {
  return column.kind === "big" ? column.values : Array.from(column.values, BigInt);
}

export function multiplyColumns(a: IntegerColumn, b: IntegerColumn): IntegerColumn {
  if (a.kind === "safe" && b.kind === "safe" && a.bound * b.bound <= Number.MAX_SAFE_INTEGER) {
    const values = a.values.map((value, index) => value * (b.values[index] ?? 0));
    return { kind: "safe", values, bound: a.bound * b.bound };
  }
  return { kind: "big", values: bigValues(a).map((value, index) => value * integerAt(b, index)) };
}

export function zeroWhere(column: IntegerColumn, isZero: (index: number) => boolean): IntegerColumn {
  return column.kind === "safe"
    ? { ...column, values: column.values.map((value, index) => (isZero(index) ? 0 : value)) }
    : { ...column, values: column.values.map((value, index) => (isZero(index) ? 0n : value)) };
}

/** None above the cap, which is not negative. */
export function capColumn(column: IntegerColumn, cap: bigint): IntegerColumn {
  if (column.kind === "big") return { kind: "big", values: column.values.map((value) => (value > cap ? cap : value)) };
  const limit = Number(cap);
  if (!Number.isSafeInteger(limit)) return column;
  return { ...column, values: column.values.map((value) => Math.min(value, limit)) };
}

/** Whole numbers as a column, in doubles where they are safe. */
export function integerColumn(values: readonly bigint[]): IntegerColumn {
  const bound = values.reduce((most, value) => (value > most ? value : -value > most ? -value : most), 0n);
  if (bound > BigInt(Number.MAX_SAFE_INTEGER)) return { kind: "big", values };
  return { kind: "safe", values: Float64Array.from(values, Number), bound: Number(bound) };
}

/** Rounded to multiples of `step`, half away from zero: 15 → 20 at 10. */
export function roundColumn(column: IntegerColumn, step: bigint): IntegerColumn {
  if (step <= 1n) return column;
  return integerColumn(bigValues(column).map((value) => divideRounded(value, step) * step));
}

/** The lesser of both, place by place. */
export function atMost(column: IntegerColumn, limit: IntegerColumn): IntegerColumn {
  if (column.kind === "safe" && limit.kind === "safe") {
    return { ...column, values: column.values.map((value, index) => Math.min(value, limit.values[index] ?? value)) };
  }
  const values = bigValues(column).map((value, index) => {
    const most = integerAt(limit, index);
    return value < most ? value : most;
  });
  return { kind: "big", values };
}
