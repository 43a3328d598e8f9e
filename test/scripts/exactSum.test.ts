import { exactSum } from "../../scripts/fuzz/exactSum";

test.each<[readonly number[], number, string | null]>([
  [[0.1, 0.2], 1, "0.3"],
  [[91.27, 75.5, 300], 2, "466.77"],
  [[1.005, 0], 2, "1.01"],
  [[-1.005, 0], 2, "-1.01"],
  [[-0.004, 0], 2, "0"],
  [[1e15, 0.5], 0, "1000000000000001"],
  [[1e-30, 1], 2, null],
  [[], 2, "0"],
])("the figures %p make, at %i places, %p", (figures, decimals, expected) => {
  expect(exactSum(figures, decimals)).toBe(expected);
});
