import fc from "fast-check";
import {
  add,
  compare,
  dec,
  decimal,
  decimalOfNumber,
  decimalText,
  decimalToNumber,
  multiply,
  parseDecimal,
  round,
  subtract,
} from "../../src/model/numbers/decimal";
import { columnFrom, decimalAt } from "../../src/model/numbers/decimalColumn";
import {
  addFractions,
  compareFractions,
  divideFractions,
  fractionOf,
  roundFraction,
} from "../../src/model/numbers/fraction";

const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), fc.integer({ min: 0, max: 12 }))
  .map(([digits, places]) => decimal(digits, places));
const textOfNumber = (value: number): string | null => {
  const read = decimalOfNumber(value);
  return read === null ? null : decimalText(read);
};

test.each([
  [91.27, "91.27"],
  [0.1 + 0.2, "0.3"],
  [708.39, "708.39"],
  [-0.09, "-0.09"],
  [0, "0"],
  [-0, "0"],
  [1e21, "1000000000000000000000"],
  [1.5e-7, "0.00000015"],
  [1 / 3, "0.333333333333333"],
  [123456789012345678, "123456789012346000"],
])("a cell's %p is taken at 15 significant digits: %s", (value, text) => {
  expect(textOfNumber(value)).toBe(text);
});

test("what is no number is no decimal", () => {
  expect([NaN, Infinity, -Infinity].map(textOfNumber)).toEqual([null, null, null]);
  expect(["", "1,5", "1e3", ".5", "5.", "--1", "０"].map(parseDecimal)).toEqual(Array(7).fill(null));
});

test.each([
  ["0.125", 2, "0.13"],
  ["-0.125", 2, "-0.13"],
  ["2.5", 0, "3"],
  ["-2.5", 0, "-3"],
  ["0.0049999", 2, "0"],
  ["99.995", 2, "100"],
  ["7", 2, "7"],
])("%s rounded half away from zero at %d places is %s", (value, places, rounded) => {
  expect(decimalText(round(dec(value), places))).toBe(rounded);
});

test("two thirds round once: 66.67 per cent, never 66.7 and then 66.70", () => {
  const ratio = divideFractions(fractionOf(dec("200")), fractionOf(dec("3")));
  if (ratio === null) throw new Error("a quotient was expected");
  expect(decimalText(roundFraction(ratio, 2))).toBe("66.67");
  expect(divideFractions(fractionOf(dec("1")), fractionOf(dec("0")))).toBeNull();
});

test("ten tenths are one, however they are added", () => {
  const tenths = Array.from({ length: 10 }, () => decimalOfNumber(0.1) ?? dec("0"));
  expect(decimalText(tenths.reduce(add))).toBe("1");
  expect(compare(tenths.reduce(add), dec("1"))).toBe(0);
});

test("text and back is the same decimal, in its shortest form", () => {
  fc.assert(
    fc.property(decimals, (value) => {
      expect(parseDecimal(decimalText(value))).toEqual(value);
      expect(decimalText(value)).not.toMatch(/\.\d*0$|^-0$/);
    }),
  );
});

test("a number with 15 digits goes through a cell and back unchanged", () => {
  fc.assert(
    fc.property(decimals, (value) => {
      expect(decimalOfNumber(decimalToNumber(value))).toEqual(value);
    }),
  );
});

test("the nearest double is the one that its text reads as, of long ones and of many places too", () => {
  const any = fc
    .tuple(fc.bigInt({ min: -(10n ** 19n), max: 10n ** 19n }), fc.integer({ min: 0, max: 30 }))
    .map(([digits, places]) => decimal(digits, places));
  fc.assert(
    fc.property(any, (value) => {
      expect(decimalToNumber(value)).toBe(Number(decimalText(value)));
    }),
  );
});

test("addition and multiplication are those of the integers behind them", () => {
  fc.assert(
    fc.property(decimals, decimals, decimals, (a, b, c) => {
      expect(add(a, b)).toEqual(add(b, a));
      expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
      expect(subtract(add(a, b), b)).toEqual(a);
      expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
      expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)) + 0);
    }),
  );
});

test("fractions compare and add as the decimals they come from", () => {
  fc.assert(
    fc.property(decimals, decimals, (a, b) => {
      expect(compareFractions(fractionOf(a), fractionOf(b))).toBe(compare(a, b));
      expect(roundFraction(addFractions(fractionOf(a), fractionOf(b)), 12)).toEqual(add(a, b));
    }),
  );
});

test("a column gives back what was put in, and nothing where nothing was", () => {
  fc.assert(
    fc.property(fc.array(fc.option(decimals)), (values) => {
      const column = columnFrom(values);
      expect(values.map((_, index) => decimalAt(column, index))).toEqual(values);
      expect(decimalAt(column, values.length)).toBeNull();
    }),
  );
});

test("a column refuses more digits than a cell can hold", () => {
  expect(() => columnFrom([decimal(10n ** 17n + 1n, 3)])).toThrow("too many digits");
});
