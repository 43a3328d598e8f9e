import fc from "fast-check";
import { decimalColumn, decimalAt } from "../../src/model/numbers/decimalColumn";
import { decimalOfNumber } from "../../src/model/numbers/decimal";
import { setPlainNumber } from "../../src/reader/figures/plainNumber";

const number = fc.oneof(
  fc.integer({ min: -10_000_000, max: 10_000_000 }).map((digits) => digits / 100),
  fc.integer({ min: -10_000_000, max: 10_000_000 }).map((digits) => digits / 1_000_000),
  fc.integer({ min: -100_000, max: 100_000 }).map((digits) => digits * 100),
  fc.double({ noNaN: false }),
  fc.constantFrom(
    0,
    -0,
    0.1 + 0.2,
    2 ** 31,
    2 ** 31 / 100,
    21474836.47,
    21474836.48,
    1e15,
    1e-6,
    1e-7,
    999999999999999,
  ),
);

test("whatever places its neighbours have, a number is what its shortest form says", () => {
  const at = (value: number, usual: number) => {
    const column = decimalColumn(1);
    const places = setPlainNumber(column, 0, value, usual);
    return places < 0 ? null : [decimalAt(column, 0), column.places[0]];
  };
  fc.assert(
    fc.property(number, fc.integer({ min: 0, max: 6 }), (value, usual) => {
      const read = at(value, usual);
      expect(read).toEqual(at(value, 0));
      if (read !== null) expect(read[0]).toEqual(decimalOfNumber(value));
    }),
    { numRuns: 2000 },
  );
});
