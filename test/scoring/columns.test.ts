import { type Decimal, decimal, divideRounded } from "../../src/model/numbers/decimal";
import { columnFrom } from "../../src/model/numbers/decimalColumn";
import {
  atMost,
  bigColumn,
  boundOf,
  capColumn,
  chosenColumn,
  constantColumn,
  integerAt,
  type IntegerColumn,
  integerColumn,
  integersOf,
  isPositive,
  multiplyColumns,
  placesOf,
  replaceWhere,
  roundColumn,
  spreadOut,
} from "../../src/scoring/integerColumn";
import { addColumns, type Summand, sumColumns } from "../../src/scoring/sumColumns";

/** Around the ends of small numbers, of 32 bits and of safe integers, and beyond. */
const [SMALL, WORD, SAFE] = [2n ** 25n, 2n ** 31n, 2n ** 53n];
const SIZES = [
  0n,
  7n,
  SMALL - 1n,
  SMALL,
  -SMALL,
  WORD - 1n,
  WORD,
  -WORD,
  10n ** 14n,
  SAFE - 1n,
  SAFE,
  1n - SAFE,
  -(10n ** 20n),
];
const isEven = (place: number) => place % 2 === 0;

interface Case {
  readonly column: IntegerColumn;
  readonly values: readonly bigint[];
}

/** One value and its neighbours as every kind of column that can hold them. */
function casesOf(size: bigint): readonly Case[] {
  const values = [size, -1n, 0n, size];
  const tenths: readonly Decimal[] = values.map((value, at) => (at === 1 ? decimal(-10n, 2) : decimal(value, 1)));
  const figures = size < 10n ** 15n && size > -(10n ** 15n) ? [...tenths, null] : null;
  return [
    { column: constantColumn(5, size), values: [size, size, size, size, size] },
    { column: integerColumn([...values, 3n]), values: [...values, 3n] },
    { column: bigColumn([...values, 3n]), values: [...values, 3n] },
    ...(figures === null
      ? []
      : [{ column: integersOf(columnFrom(figures), 3), values: [size * 100n, -100n, 0n, size * 100n, 0n] }]),
  ];
}

const CASES = SIZES.flatMap(casesOf);

const most = (values: readonly bigint[]) =>
  values.reduce((all, value) => (value > all ? value : -value > all ? -value : all), 0n);

/** What is not so of a column that should hold some values. */
function faultsOf(column: IntegerColumn, values: readonly bigint[]): readonly string[] {
  const bound = boundOf(column);
  const holds = {
    length: column.length === values.length,
    values: values.every((value, place) => integerAt(column, place) === value),
    positive: values.every((value, place) => isPositive(column, place) === value > 0n),
    bound: bound === Infinity || (Number.isSafeInteger(bound) && BigInt(bound) >= most(values)),
    room: column.kind !== "safe" || column.values instanceof Int32Array === bound < 2 ** 31,
  };
  return Object.entries(holds).flatMap(([name, isSo]) => (isSo ? [] : [`${name} of ${values.join()}`]));
}

const mayAdd = (...bounds: readonly number[]) => bounds.reduce((a, b) => a + b, 0) <= Number.MAX_SAFE_INTEGER;
const isBig = ({ kind }: IntegerColumn) => kind === "big";

test("hold their values, in numbers where these are safe", () => {
  for (const { column, values } of CASES) {
    const spread = spreadOut(column);
    expect([faultsOf(column, values), faultsOf(spread, values)]).toEqual([[], []]);
    expect(spread.kind).toBe(column.kind === "big" || most(values) >= 2n ** 53n ? "big" : "safe");
    const bound = column.kind === "big" || most(values) >= 2n ** 53n ? Infinity : Number(most(values));
    expect(boundOf(column)).toBe(bound);
  }
  expect(spreadOut(CASES[1]!.column)).toBe(CASES[1]!.column);
});

test("add up, are taken off, multiplied, held down and chosen as whole numbers are", () => {
  const faults: string[] = [];
  for (const a of CASES) {
    for (const b of CASES) {
      const each = (make: (left: bigint, right: bigint, place: number) => bigint) =>
        a.values.map((value, place) => make(value, b.values[place]!, place));
      const [sum, product] = [addColumns(a.column, b.column), multiplyColumns(a.column, b.column)];
      const rest = sumColumns(5, [
        { column: a.column, sign: 1 },
        { column: b.column, sign: -1 },
      ]);
      const [least, chosen] = [atMost(a.column, b.column), chosenColumn(isEven, a.column, b.column)];
      faults.push(
        ...faultsOf(
          sum,
          each((x, y) => x + y),
        ),
        ...faultsOf(
          product,
          each((x, y) => x * y),
        ),
        ...faultsOf(
          rest,
          each((x, y) => x - y),
        ),
        ...faultsOf(
          least,
          each((x, y) => (x < y ? x : y)),
        ),
        ...faultsOf(
          chosen,
          each((x, y, place) => (isEven(place) ? x : y)),
        ),
      );
      const [one, other] = [boundOf(a.column), boundOf(b.column)];
      if (mayAdd(one, other) && [sum, rest, least, chosen].some(isBig)) faults.push("numbers given up");
      if (mayAdd(one * other) && isBig(product)) faults.push("numbers given up in a product");
    }
  }
  expect(faults).toEqual([]);
});

test("of one value stay one value, and what changes nothing is not done", () => {
  const [two, three] = [constantColumn(5, 2n), constantColumn(5, 3n)];
  expect([addColumns(two, three), multiplyColumns(two, three)]).toEqual([constantColumn(5, 5n), constantColumn(5, 6n)]);
  const column = integerColumn([1n, 2n]);
  expect(multiplyColumns(column, constantColumn(2, 1n))).toBe(column);
  expect(addColumns(column, constantColumn(2, 0n))).toBe(column);
  expect(roundColumn(column, 1n)).toBe(column);
  expect(capColumn(column, 2n)).toBe(column);
  expect(sumColumns(3, [])).toEqual(constantColumn(3, 0n));
});

test.each([1, 2, 31, 32, 33, 40, 64])("add up in any number: %i", (many) => {
  for (const { column, values } of CASES) {
    const summands = Array.from({ length: many }, (_, at): Summand => ({ column, sign: at % 3 === 0 ? -1 : 1 }));
    const factor = BigInt(summands.reduce((sum, { sign }) => sum + sign, 0));
    expect(
      faultsOf(
        sumColumns(5, summands),
        values.map((value) => factor * value),
      ),
    ).toEqual([]);
  }
});

test("are capped, rounded and replaced place by place", () => {
  const faults = CASES.flatMap(({ column, values }) => [
    ...[0n, 3n, 2n ** 31n, 2n ** 53n, 10n ** 20n].flatMap((cap) =>
      faultsOf(
        capColumn(column, cap),
        values.map((value) => (value < cap ? value : cap)),
      ),
    ),
    ...[1n, 2n, 10n].flatMap((step) =>
      faultsOf(
        roundColumn(column, step),
        values.map((value) => divideRounded(value, step) * step),
      ),
    ),
    ...([0, 1] as const).flatMap((by) =>
      faultsOf(
        replaceWhere(column, by, isEven),
        values.map((value, place) => (isEven(place) ? BigInt(by) : value)),
      ),
    ),
  ]);
  expect(faults).toEqual([]);
});

test("hundreds of places between figures lose none of them", () => {
  const far = columnFrom([decimal(1n, 350), decimal(5n, 0), decimal(1n, 2)]);
  expect(placesOf(far)).toBe(350);
  const column = integersOf(far, 350);
  expect(boundOf(column)).toBe(Infinity);
  expect(faultsOf(addColumns(column, column), [2n, 10n * 10n ** 350n, 2n * 10n ** 348n])).toEqual([]);
  const nought = integersOf(columnFrom([decimal(0n, 0), null]), 350);
  expect(faultsOf(addColumns(nought, integerColumn([4n, 5n])), [4n, 5n])).toEqual([]);
});
