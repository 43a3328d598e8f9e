import { divideRounded } from "../model/numbers/decimal";
import { type DecimalColumn, isNumber } from "../model/numbers/decimalColumn";

/**
 * A column of whole numbers, exact always. "constant": one for all. "safe": numbers none of which is beyond `bound` in
 * size, and `bound` itself a safe integer, so that every value is held without loss. "decimals": figures as they stand in
 * the table, taken `places` behind the point. "big": where no bound can promise anything. Columns are never
 * changed once made, so that one may stand in several places.
 */
export type IntegerColumn = ConstantColumn | SafeColumn | DecimalsColumn | BigColumn;

interface ConstantColumn {
  readonly kind: "constant";
  readonly length: number;
  readonly value: bigint;
}

interface SafeColumn {
  readonly kind: "safe";
  readonly length: number;
  readonly values: SafeIntegers;
  readonly bound: number;
}

export interface DecimalsColumn {
  readonly kind: "decimals";
  readonly length: number;
  readonly figures: DecimalColumn;
  readonly places: number;
  /** As of "safe", looked for when first asked for; Infinity where it is no safe integer. */
  readonly bound: () => number;
}

interface BigColumn {
  readonly kind: "big";
  readonly length: number;
  readonly values: readonly bigint[];
}

export type SafeIntegers = Int32Array | Float64Array;

/** Room for integers up to `bound` in size, in half the memory where they are small. */
export function safeIntegers(length: number, bound: number): SafeIntegers {
  return bound < 2 ** 31 ? new Int32Array(length) : new Float64Array(length);
}

export function constantColumn(length: number, value: bigint): IntegerColumn {
  return { kind: "constant", length, value };
}

export function safeColumn(values: SafeIntegers, bound: number): SafeColumn {
  return { kind: "safe", length: values.length, values, bound };
}

export function bigColumn(values: readonly bigint[]): BigColumn {
  return { kind: "big", length: values.length, values };
}

/** What no value exceeds in size; Infinity where no safe integer promises that. */
export function boundOf(column: IntegerColumn): number {
  switch (column.kind) {
    case "constant":
      return isSafe(column.value) ? Math.abs(Number(column.value)) : Infinity;
    case "safe":
      return column.bound;
    case "decimals":
      return column.bound();
    case "big":
      return Infinity;
  }
}

export function isSafe(value: bigint): boolean {
  return Number.isSafeInteger(Number(value));
}

/** The least places, not below 0, at which all figures of a column are whole. */
export function placesOf({ places }: DecimalColumn): number {
  let most = 0;
  for (let index = 0; index < places.length; index += 1) most = Math.max(most, places[index] ?? 0);
  return most;
}

/** Figures at a common number of places, not smaller than any of theirs: 1.5 at 2 places is 150. No figure is 0. */
export function integersOf(figures: DecimalColumn, places: number): IntegerColumn {
  let known: number | null = null;
  const bound = () => (known ??= sizeAt(figures, places));
  return { kind: "decimals", length: figures.digits.length, figures, places, bound };
}

function sizeAt({ digits, places: own }: DecimalColumn, places: number): number {
  let size = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const value = Math.abs((digits[index] ?? 0) * (POWERS[FARTHEST + places - (own[index] ?? 0)] ?? Infinity));
    if (value > size) size = value;
  }
  return size <= Number.MAX_SAFE_INTEGER ? size : Infinity;
}

function scaledAt({ digits, places: own }: DecimalColumn, places: number, index: number): bigint {
  const figure = digits[index] ?? NaN;
  return Number.isNaN(figure) ? 0n : BigInt(figure) * 10n ** BigInt(places - (own[index] ?? 0));
}

/** 10^(index − FARTHEST): exact from 10^0 to 10^22; beyond that a product is never a safe integer, whatever the rounding. */
const FARTHEST = 400;
const POWERS = Float64Array.from({ length: 2 * FARTHEST + 1 }, (_, index) => Number(`1e${index - FARTHEST}`));

export function integerAt(column: IntegerColumn, index: number): bigint {
  switch (column.kind) {
    case "constant":
      return column.value;
    case "safe":
      return BigInt(column.values[index] ?? 0);
    case "decimals":
      return scaledAt(column.figures, column.places, index);
    case "big":
      return column.values[index] ?? 0n;
  }
}

export function isPositive(column: IntegerColumn, index: number): boolean {
  switch (column.kind) {
    case "constant":
      return column.value > 0n;
    case "safe":
      return (column.values[index] ?? 0) > 0;
    case "decimals":
      return (column.figures.digits[index] ?? 0) > 0;
    case "big":
      return (column.values[index] ?? 0n) > 0n;
  }
}

/** Adds the figures of a column, or with `sign` −1 takes them off, place by place. */
export function addDecimals(values: SafeIntegers, { figures, places }: DecimalsColumn, sign: 1 | -1): void {
  const { digits, places: own } = figures;
  for (let index = 0; index < values.length; index += 1) {
    const added = (digits[index] ?? 0) * (POWERS[FARTHEST + places - (own[index] ?? 0)] ?? 0);
    // No number: no figure, or a 0 hundreds of places away from the others.
    if (isNumber(added)) values[index] = (values[index] ?? 0) + sign * added;
  }
}

function bigValues(column: IntegerColumn): readonly bigint[] {
  if (column.kind === "big") return column.values;
  return Array.from({ length: column.length }, (_, index) => integerAt(column, index));
}

export function multiplyColumns(a: IntegerColumn, b: IntegerColumn): IntegerColumn {
  if (a.kind === "constant") return b.kind === "constant" ? constantColumn(a.length, a.value * b.value) : times(b, a);
  if (b.kind === "constant") return times(a, b);
  const [one, other, bound] = [spreadOut(a), spreadOut(b), boundOf(a) * boundOf(b)];
  if (one.kind === "big" || other.kind === "big" || bound > Number.MAX_SAFE_INTEGER) return multiplyBig(a, b);
  const values = safeIntegers(a.length, bound);
  for (let index = 0; index < values.length; index += 1) {
    values[index] = (one.values[index] ?? 0) * (other.values[index] ?? 0);
  }
  return safeColumn(values, bound);
}

function times(column: IntegerColumn, constant: ConstantColumn): IntegerColumn {
  if (constant.value === 1n) return column;
  const [spread, bound] = [spreadOut(column), boundOf(column) * boundOf(constant)];
  if (spread.kind === "big" || !(bound <= Number.MAX_SAFE_INTEGER)) return multiplyBig(column, constant);
  const factor = Number(constant.value);
  const values = safeIntegers(column.length, bound);
  for (let index = 0; index < values.length; index += 1) values[index] = (spread.values[index] ?? 0) * factor;
  return safeColumn(values, bound);
}

function multiplyBig(a: IntegerColumn, b: IntegerColumn): IntegerColumn {
  return bigColumn(bigValues(a).map((value, index) => value * integerAt(b, index)));
}

/** Another value, 0 or 1, in some places. */
export function replaceWhere(column: IntegerColumn, by: 0 | 1, isMeant: (index: number) => boolean): IntegerColumn {
  const spread = spreadOut(column);
  if (spread.kind === "big")
    return bigColumn(spread.values.map((value, index) => (isMeant(index) ? BigInt(by) : value)));
  const values = spread.values.map((value, index) => (isMeant(index) ? by : value));
  return safeColumn(values, Math.max(spread.bound, by));
}

/** Each value from the one column, or from the other. */
export function chosenColumn(
  isFirst: (index: number) => boolean,
  one: IntegerColumn,
  other: IntegerColumn,
): IntegerColumn {
  const [first, second] = [spreadOut(one), spreadOut(other)];
  if (first.kind === "big" || second.kind === "big") {
    return integerColumn(bigValues(first).map((value, index) => (isFirst(index) ? value : integerAt(second, index))));
  }
  const bound = Math.max(first.bound, second.bound);
  const values = safeIntegers(one.length, bound);
  for (let index = 0; index < values.length; index += 1) {
    values[index] = (isFirst(index) ? first : second).values[index] ?? 0;
  }
  return safeColumn(values, bound);
}

/** A value for every place. */
export function spreadOut(column: IntegerColumn): SafeColumn | BigColumn {
  if (column.kind === "safe" || column.kind === "big") return column;
  const bound = boundOf(column);
  if (bound === Infinity) return bigColumn(bigValues(column));
  const values = safeIntegers(column.length, bound);
  if (column.kind === "decimals") addDecimals(values, column, 1);
  else values.fill(Number(column.value));
  return safeColumn(values, bound);
}

/** None above the cap, which is not negative. */
export function capColumn(column: IntegerColumn, cap: bigint): IntegerColumn {
  return isWithin(column, cap) ? column : atMost(column, constantColumn(column.length, cap));
}

function isWithin(column: IntegerColumn, cap: bigint): boolean {
  const bound = boundOf(column);
  return Number.isFinite(bound) && BigInt(bound) <= cap;
}

/** Whole numbers as a column, in numbers where they are safe. */
export function integerColumn(values: readonly bigint[]): IntegerColumn {
  const bound = values.reduce((most, value) => (value > most ? value : -value > most ? -value : most), 0n);
  if (!isSafe(bound)) return bigColumn(values);
  const safe = safeIntegers(values.length, Number(bound));
  values.forEach((value, index) => {
    safe[index] = Number(value);
  });
  return safeColumn(safe, Number(bound));
}

/** Rounded to multiples of `step`, half away from zero: 15 → 20 at 10. */
export function roundColumn(column: IntegerColumn, step: bigint): IntegerColumn {
  if (step <= 1n) return column;
  return integerColumn(bigValues(column).map((value) => divideRounded(value, step) * step));
}

/** The lesser of both, place by place. */
export function atMost(column: IntegerColumn, limit: IntegerColumn): IntegerColumn {
  const [own, most] = [spreadOut(column), spreadOut(limit)];
  if (own.kind === "safe" && most.kind === "safe") {
    const bound = Math.max(own.bound, most.bound);
    const values = safeIntegers(own.length, bound);
    for (let index = 0; index < values.length; index += 1) {
      values[index] = Math.min(own.values[index] ?? 0, most.values[index] ?? 0);
    }
    return safeColumn(values, bound);
  }
  const values = bigValues(own).map((value, index) => {
    const highest = integerAt(most, index);
    return value < highest ? value : highest;
  });
  return bigColumn(values);
}
