import { assessed, rulesOf } from "./assessed";

test("a copied row is of the unit that has its scores, where others are copied too", () => {
  const names = ["Nhận thức số", "Thể chế số", "Hạ tầng số", "Nhân lực số"];
  const framework = rulesOf(Object.fromEntries(names.map((vi, index) => [`c${index}`, { vi, max: "100" }] as const)));
  const scores = [11.25, 35.5, 11.25, 35.5, 47.75, 58.5, 62.25, 79.5];
  const rows = scores.map((score, unit) => [unit + 1, `Xã ${"ABCDEFGH"[unit]}`, ...names.map((_, i) => score + i)]);
  const copied = assessed([["STT", "Đơn vị", ...names], ...rows], framework).findings.filter(
    ({ code }) => code === "unit.copied",
  );
  expect(copied.map(({ params }) => params)).toMatchObject([
    { unit: "Xã C", other: "Xã A", scores: 4 },
    { unit: "Xã D", other: "Xã B", scores: 4 },
  ]);
});

test("a lost decimal mark is told by the maximum where no total is printed", () => {
  const framework = rulesOf({ a: { vi: "Nhận thức số", max: "60" }, b: { vi: "Thể chế số", max: "40" } });
  const rows = [
    ["STT", "Đơn vị", "Nhận thức số", "Thể chế số"],
    [1, "Xã A", 52.5, 30.5],
    [2, "Xã B", 455, 30.25],
    [3, "Xã C", 40.5, 31.5],
    [4, "Xã D", 44.25, 32],
  ];
  const { findings } = assessed(rows, framework);
  expect(findings.filter(({ code }) => code === "score.slip")).toMatchObject([
    { place: { cell: { row: 2, column: 2 } }, params: { unit: "Xã B", criterion: "a", meant: "45.5", by: "max" } },
  ]);
});
