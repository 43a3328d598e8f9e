import type { Framework, UnitRule } from "../../src/model/framework";
import { rulesOf, told } from "./assessed";

const HEAD = ["STT", "Đơn vị", "Nhận thức số", "Thể chế số", "Tổng điểm"];
const ROWS = [HEAD, [1, "Xã A", 50, 30, 80], [2, "Xã B", 45, 35, 80], [3, "Xã C", 20, 20, 40]];
const two = (rest: Partial<Framework>) =>
  rulesOf({ a: { vi: "Nhận thức số", max: "60" }, b: { vi: "Thể chế số", max: "40" } }, { scale: "100", ...rest });
const merged = (units: readonly UnitRule[], rest: Partial<Framework> = {}) =>
  two({ units, parts: { of: "declared", by: "mean" }, ...rest });
const MERGER = [{ unit: "Xã A", madeOf: ["Xã A", "Xã B"] }];

test("what is made of what is told once; a printed total of a line is the line's own", () => {
  expect(told(ROWS, merged(MERGER))).toEqual(["unit.madeOf A1"]);
  const wrong = [HEAD, [1, "Xã A", 50, 30, 80], [2, "Xã B", 45, 35, 81], [3, "Xã C", 20, 20, 40]];
  expect(told(wrong, merged(MERGER))).toEqual(["unit.madeOf A1", "published.total E3"]);
});

test("a part that is not there, or has no weight, is told at its unit", () => {
  const strange = [{ unit: "Xã A", madeOf: ["Xã A", "Xã Z"] }];
  expect(told(ROWS, merged(strange))).toEqual(["unit.madeOf A1", "unit.partMissing B2"]);
  const weights = [{ part: "Tháng 1", weight: "2" }];
  const months = [HEAD.slice(0, 4), ["I", "Tháng 1"], [1, "Xã A", 50, 30], [2, "Xã B", 45, 35], ["II", "Tháng 2"]];
  const rows = [...months, [1, "Xã A", 50, 30], [2, "Xã B", 45, 36]];
  const framework = two({ parts: { of: "name", by: "weightedMean", weights } });
  expect(told(rows, framework)).toEqual(["unit.madeOf A1", "unit.partWeight B3", "unit.partWeight B4"]);
});

test("fewer months than the others have, and what applies in one part only", () => {
  const head = HEAD.slice(0, 4);
  const rows = [head, [1, "Xã A", 50, 30], [2, "Xã B", 45, 35], [3, "Xã A", 40, 36]];
  expect(told(rows, two({ parts: { of: "name", by: "mean" } }))).toEqual(["unit.madeOf A1", "unit.fewerParts B3"]);
  const partly = [head, [1, "Xã A", 50, 30], [2, "Xã B", 45, "KAD"], [3, "Xã C", 20, 20]];
  const ratio = merged(MERGER, { total: { kind: "ratio" } });
  expect(told(partly, ratio)).toEqual(["unit.madeOf A1", "unit.partLeftOut B2"]);
  const gap = [head, [1, "Xã A", 50, 30], [2, "Xã B", 45, ""], [3, "Xã C", 20, 20]];
  expect(told(gap, merged(MERGER))).toEqual(["unit.madeOf A1", "score.missing D3"]);
});

test("a decision on a line or on a made-up unit is found, one on neither is told", () => {
  const units = [...MERGER, { unit: "Xã B", notApplicable: ["b"] }, { unit: "Xã Q", assessment: "notRanked" as const }];
  const ratio = merged(units, { total: { kind: "ratio" } });
  const rows = [HEAD.slice(0, 4), [1, "Xã A", 50, 30], [2, "Xã B", 45, ""], [3, "Xã C", 20, 20]];
  expect(told(rows, ratio)).toContain("unit.notInTable A1");
  expect(told(rows, ratio).filter((line) => line.startsWith("unit.notInTable"))).toHaveLength(1);
});
