import { numberText } from "../../src/locales/numbers";

test.each([
  ["645.7", undefined, "645,7", "645.7"],
  ["645.7", 2, "645,70", "645.70"],
  ["1000", 2, "1000,00", "1000.00"],
  ["0.005", 2, "0,01", "0.01"],
  ["-5", 0, "-5", "-5"],
  ["-0.094", 2, "-0,09", "-0.09"],
  ["12.5", 0, "13", "13"],
])("%s at %s places reads %s and %s", (value, places, vietnamese, english) => {
  expect(numberText(value, "vi", places)).toBe(vietnamese);
  expect(numberText(value, "en", places)).toBe(english);
});

test("what is not a decimal is a mistake of ours", () => {
  expect(() => numberText("1,5", "vi", 2)).toThrow("not a decimal: 1,5");
});
