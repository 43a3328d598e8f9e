import fc from "fast-check";
import { format } from "numfmt";
import { CellValueType } from "../../src/bookData";
import { ENGLISH, shownText, VIETNAMESE } from "../../src/book/shownText";

test("what General shows without a closer look is what the number formatter shows", () => {
  const number = fc.oneof(
    fc.integer(),
    fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }),
    fc
      .tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 9 }))
      .map(([n, p]) => n / 10 ** p),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(0, 0.1, 1e10, 1e11, 9_999_999_999, 0.000001, 1e-7, 123456.7891, -123456.789),
  );
  fc.assert(
    fc.property(number, (value) => {
      for (const culture of [VIETNAMESE, ENGLISH]) {
        const shown = shownText({ v: value, t: CellValueType.NUMBER }, "General", culture);
        expect(shown).toBe(format("General", value, { locale: culture.numfmtLocale, throws: false }));
      }
    }),
    { numRuns: 2000, seed: 14 },
  );
});
