import { dec, decimal, divideRounded } from "../../src/model/numbers/decimal";
import { decimalAt } from "../../src/model/numbers/decimalColumn";
import {
  bigColumn,
  constantColumn,
  type IntegerColumn,
  integerAt,
  integerColumn,
} from "../../src/scoring/integerColumn";
import {
  addQuotients,
  capped,
  greatestDivisor,
  multiplyQuotients,
  quotientAt,
  type Quotients,
  roundQuotients,
  wholeFigures,
  wholeQuotients,
} from "../../src/scoring/quotients";

const TOPS = [0n, 1n, -1n, 5n, -15n, 25n, 999n, 2n ** 31n, -(2n ** 53n) + 1n, 10n ** 14n, 10n ** 17n, -(10n ** 22n)];
const BOTTOMS = [1n, 2n, 3n, 10n, 40n, 2n ** 31n, 2n ** 52n - 1n, 2n ** 52n + 1n, 2n ** 53n - 1n, 10n ** 18n];
const all = (length: number) => new Uint8Array(length).fill(1);

/** The same figures over one divisor for all, over one a unit, and in numbers without bound. */
function overEach(bottom: bigint): readonly Quotients[] {
  const length = TOPS.length + 1;
  const [numerators, big] = [integerColumn([...TOPS, 7n]), bigColumn([...TOPS, 7n])];
  const small = integerColumn([...TOPS.map((top) => top % 1000n), 7n]);
  const bottoms = Array.from({ length }, () => bottom);
  const columns = [constantColumn(length, bottom), integerColumn(bottoms), bigColumn(bottoms)];
  return [numerators, big, small].flatMap((tops) =>
    columns.map((denominators) => ({ numerators: tops, denominators })),
  );
}

const valuesOf = (column: IntegerColumn) => Array.from({ length: column.length }, (_, unit) => integerAt(column, unit));
const parts = ({ numerators, denominators }: Quotients) => {
  const bottoms = valuesOf(denominators);
  return valuesOf(numerators).map((top, unit) => [top, bottoms[unit]!] as const);
};
const EACH = BOTTOMS.flatMap(overEach);

test("are rounded once, half away from zero, to fifteen digits at most", () => {
  for (const figures of EACH) {
    for (const places of [0, 2]) {
      const factor = 10n ** BigInt(places);
      const rounded = roundQuotients(figures, places, all(TOPS.length + 1));
      const expected = parts(figures).map(([top, bottom]) => {
        const digits = divideRounded(top * factor, bottom);
        return digits < 10n ** 15n && digits > -(10n ** 15n) ? decimal(digits, places) : null;
      });
      expect(expected.map((_, unit) => decimalAt(rounded, unit))).toEqual(expected);
    }
  }
});

test("are no figure over 0, nor where none is wanted", () => {
  const none = [integerColumn([0n, 2n]), bigColumn([0n, 2n])];
  for (const denominators of none)
    for (const numerators of [integerColumn([4n, 4n]), bigColumn([4n, 4n])]) {
      const rounded = roundQuotients({ numerators, denominators }, 1, all(2));
      expect([decimalAt(rounded, 0), decimalAt(rounded, 1)]).toEqual([null, dec("2.0")]);
      const unwanted = roundQuotients({ numerators, denominators }, 1, Uint8Array.of(1, 0));
      expect(decimalAt(unwanted, 1)).toBeNull();
      expect([0, 1].map((unit) => quotientAt({ numerators, denominators }, unit))).toEqual([
        null,
        { numerator: 4n, denominator: 2n },
      ]);
    }
  const nothing = { numerators: integerColumn([4n]), denominators: constantColumn(1, 0n) };
  expect(decimalAt(roundQuotients(nothing, 1, all(1)), 0)).toBeNull();
});

test("add up, multiply and are capped as fractions are", () => {
  const cross = ([a, b]: readonly [bigint, bigint], [c, d]: readonly [bigint, bigint]) => a * d === c * b;
  for (const [at, one] of EACH.entries()) {
    const other = EACH[(at * 7 + 3) % EACH.length]!;
    const [left, right] = [parts(one), parts(other)];
    const hold = (got: Quotients, want: (unit: number) => readonly [bigint, bigint]) =>
      expect(parts(got).every((figure, unit) => figure[1] > 0n && cross(figure, want(unit)))).toBe(true);
    hold(addQuotients(one, other), (unit) => {
      const [[a, b], [c, d]] = [left[unit]!, right[unit]!];
      return [a * d + c * b, b * d];
    });
    hold(multiplyQuotients(one, dec("2.5")), (unit) => [left[unit]![0] * 25n, left[unit]![1] * 10n]);
    hold(capped(one, "12.5"), (unit) => {
      const [a, b] = left[unit]!;
      return a * 10n > 125n * b ? [125n, 10n] : [a, b];
    });
    expect(capped(one, undefined)).toBe(one);
  }
});

test("over one divisor each share the least common one", () => {
  const over = (bottom: bigint) => ({ numerators: integerColumn([1n, 2n]), denominators: constantColumn(2, bottom) });
  expect(addQuotients(over(6n), over(4n)).denominators).toEqual(constantColumn(2, 12n));
  expect([greatestDivisor(12n, 18n), greatestDivisor(0n, 5n), greatestDivisor(5n, 0n)]).toEqual([6n, 5n, 5n]);
});

test("are whole figures only over one divisor that is a safe number above 0", () => {
  const tops = integerColumn([3n, -4n]);
  expect(wholeFigures(wholeQuotients(tops))).toEqual({ values: Int32Array.of(3, -4), divisor: 1 });
  const over = (denominators: IntegerColumn, numerators = tops) => wholeFigures({ numerators, denominators });
  expect(over(constantColumn(2, 8n))).toEqual({ values: Int32Array.of(3, -4), divisor: 8 });
  expect(over(constantColumn(2, 0n))).toBeNull();
  expect(over(constantColumn(2, -1n))).toBeNull();
  expect(over(constantColumn(2, 2n ** 53n))).toBeNull();
  expect(over(integerColumn([8n, 8n]))).toBeNull();
  expect(over(constantColumn(2, 8n), bigColumn([3n, 4n]))).toBeNull();
});
