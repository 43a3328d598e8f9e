import { sharing } from "../../src/model/sharing";

test("what stands more than once is told wherever it stands, and nothing else", () => {
  expect([...sharing(Int32Array.of(5, 7, 5, 0, -1, 7, 5, 2 ** 31 - 1))]).toEqual([1, 1, 1, 0, 0, 1, 1, 0]);
  expect([...sharing(Int32Array.of(0))]).toEqual([0]);
  expect([...sharing(Int32Array.of())]).toEqual([]);
  const alike = Int32Array.from({ length: 1000 }, (_, place) => (place * 7919) % 500);
  expect([...sharing(alike)].filter((one) => one === 1)).toHaveLength(1000);
});
