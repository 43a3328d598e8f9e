import fc from "fast-check";
import { dec, decimalText } from "../../src/model/numbers/decimal";
import { bestOf, meanOf, medianOf, rankIn, spreadOf, worstOf } from "../../src/outputs/results/spread";

const spread = (texts: readonly string[]) => spreadOf(texts.map(dec));
const text = (value: ReturnType<typeof bestOf>) => (value === null ? null : decimalText(value));

test("mean and median are exact and rounded once, half away from zero", () => {
  expect(text(meanOf(spread(["0.1", "0.2", "0.15"]), 2))).toBe("0.15");
  expect(text(meanOf(spread(["1", "1", "0"]), 2))).toBe("0.67");
  expect(text(medianOf(spread(["3", "1", "2"]), 2))).toBe("2");
  expect(text(medianOf(spread(["1.01", "1.02", "9", "0"]), 2))).toBe("1.02");
  expect(meanOf(spread([]), 2)).toBeNull();
  expect(medianOf(spread([]), 2)).toBeNull();
});

test("figures that no double tells apart stand in their order all the same", () => {
  const close = ["9007199254740993", "9007199254740992", "0.5", "9007199254740993.5"];
  expect(spread(close).figures.map(decimalText)).toEqual([close[3], close[0], close[1], close[2]]);
});

test("lower is better where fewer is preferred", () => {
  const fewer = spreadOf(["3", "1", "2"].map(dec), "fewer");
  expect([text(bestOf(fewer)), text(worstOf(fewer)), rankIn(fewer, dec("2"))]).toEqual(["1", "3", 2]);
});

test("a rank is one more than how many are better, however many are equal", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1 }), fc.nat(), (values, pick) => {
      const own = values[pick % values.length] ?? 0;
      const rank = rankIn(spreadOf(values.map((value) => dec(String(value)))), dec(String(own)));
      expect(rank).toBe(1 + values.filter((value) => value > own).length);
    }),
  );
});
