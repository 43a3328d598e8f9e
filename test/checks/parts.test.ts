import type { Criterion } from "../../src/model/framework";
import { assessed, rulesOf, told } from "./assessed";

function rules(parts: Partial<Criterion> = {}, main: Partial<Criterion> = {}) {
  return rulesOf({
    m: { vi: "Nhận thức số", max: "100", ...main },
    c1: { vi: "Kế hoạch hằng năm", parent: "m", max: "60" },
    c2: { vi: "Tập huấn cán bộ", parent: "m", max: "40", ...parts },
    n: { vi: "Thể chế số", max: "50" },
  });
}

const HEAD = ["STT", "Đơn vị", "Nhận thức số", "Kế hoạch hằng năm", "Tập huấn cán bộ", "Thể chế số"];

test("a main column that is not the sum of its components is found at its cell", () => {
  const rows = [HEAD, [1, "Xã A", 70, 50, 30, 20], [2, "Xã B", 70, 50, 20, 20]];
  expect(assessed(rows, rules()).findings).toMatchObject([
    {
      code: "score.partsDiffer",
      severity: "error",
      place: { cell: { row: 1, column: 2 } },
      params: { unit: "Xã A", criterion: "m", score: "70", parts: "80" },
    },
  ]);
});

test("also where an optional component has no column", () => {
  const rows = [HEAD.filter((text) => text !== "Tập huấn cán bộ"), [1, "Xã A", 70, 50, 20], [2, "Xã B", 50, 50, 21]];
  expect(told(rows, rules({ optional: true }))).toEqual(["score.partsDiffer C2"]);
});

test("a main column counts by itself where a component is not given, and is not held against the rest", () => {
  const rows = [HEAD.filter((text) => text !== "Tập huấn cán bộ"), [1, "Xã A", 70, 50, 20], [2, "Xã B", 50, 50, 21]];
  expect(told(rows, rules())).not.toContain("score.partsDiffer C2");
});

test("main points may have the framework's cap in them, or not yet", () => {
  const bonus = rulesOf({
    a: { vi: "Thể chế số", max: "50" },
    x: { vi: "Điểm thưởng chung", kind: "bonus", cap: "5" },
    x1: { vi: "Sáng kiến mới", kind: "bonus", parent: "x", max: "5" },
    x2: { vi: "Mô hình hay", kind: "bonus", parent: "x", max: "5" },
  });
  const head = ["STT", "Đơn vị", "Thể chế số", "Điểm thưởng chung", "Sáng kiến mới", "Mô hình hay"];
  const rows = [head, [1, "Xã A", 40, 8, 4, 4], [2, "Xã B", 41, 5, 4, 4], [3, "Xã C", 42, 7, 4, 4]];
  expect(told(rows, bonus)).toEqual(["score.partsDiffer D4"]);
});

test("penalties entered below zero add up below zero", () => {
  const penalties = rulesOf({
    a: { vi: "Thể chế số", max: "50" },
    x: { vi: "Điểm trừ chung", kind: "penalty", penaltySign: "negative" },
    x1: { vi: "Chậm báo cáo", kind: "penalty", parent: "x", max: "5" },
    x2: { vi: "Để lộ thông tin", kind: "penalty", parent: "x", max: "5" },
  });
  const head = ["STT", "Đơn vị", "Thể chế số", "Điểm trừ chung", "Chậm báo cáo", "Để lộ thông tin"];
  const rows = [head, [1, "Xã A", 40, -8, -4, -4], [2, "Xã B", 41, -7, -4, -4]];
  expect(assessed(rows, penalties).findings).toMatchObject([
    { code: "score.partsDiffer", place: { cell: { row: 2, column: 3 } }, params: { score: "-7", parts: "-8" } },
  ]);
});

test("where criteria are rows, the difference is told once", () => {
  const rows = [
    ["TT", "Chỉ số", "Điểm tối đa", "UBND xã Ân Thi", "UBND xã Phù Ủng"],
    ["I", "Nhận thức số", 100, 70, 70],
    [1, "Kế hoạch hằng năm", 60, 50, 50],
    [2, "Tập huấn cán bộ", 40, 30, 20],
    ["II", "Thể chế số", 50, 20, 21],
  ];
  expect(told(rows, rules())).toEqual(["score.partsDiffer D2"]);
});
