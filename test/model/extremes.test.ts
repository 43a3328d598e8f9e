import { greatest, least } from "../../src/model/extremes";

test("of as many numbers as a sheet has rows, and of none", () => {
  const numbers = Array.from({ length: 1_048_576 }, (_, at) => (at * 7919) % 1_048_576);
  expect([greatest(numbers), least(numbers)]).toEqual([1_048_575, 0]);
  expect([greatest([], 3), least([], 3), greatest([2], 3), least([2], 3)]).toEqual([3, 3, 3, 2]);
  expect([greatest([]), least([])]).toEqual([-Infinity, Infinity]);
});
