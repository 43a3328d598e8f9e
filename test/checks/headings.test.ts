import type { Framework, Stages } from "../../src/model/framework";
import { area, assessed, rulesOf, told } from "./assessed";

const criteria = { a: { vi: "Nhận thức số", max: "100" }, b: { vi: "Thể chế số", max: "50" } };

describe("a maximum in a heading", () => {
  const rules = rulesOf(criteria, { scale: "150" });

  test("that is not the framework's is told at the heading", () => {
    const rows = [
      ["STT", "Đơn vị", "Nhận thức số (120 điểm)", "Thể chế số (50 điểm)", "Tổng điểm (170 điểm)"],
      [1, "Xã A", 80, 40, 120],
      [2, "Xã B", 90, 31, 121],
    ];
    expect(assessed(rows, rules).findings).toMatchObject([
      {
        code: "criterion.maxDiffers",
        severity: "warning",
        place: { cell: { row: 0, column: 2 } },
        params: { criterion: "a", stated: "120", declared: "100" },
      },
      { code: "criterion.maxDiffers", params: { criterion: null, stated: "170", declared: "150" } },
    ]);
  });

  test("that is the framework's, or that the framework leaves open, is nothing to tell", () => {
    const rows = [
      ["STT", "Đơn vị", "Nhận thức số (120 điểm)", "Thể chế số (50,0 điểm)"],
      [1, "Xã A", 80, 40],
      [2, "Xã B", 90, 31],
    ];
    const open: Framework = {
      ...rules,
      scale: null,
      criteria: rules.criteria.map((one) => (one.id === "a" ? { ...one, max: null } : one)),
    };
    expect(told(rows, open)).toEqual([]);
  });
});

describe("the stage that counts", () => {
  const under = (stages?: Stages) => rulesOf({ a: criteria.a }, stages === undefined ? {} : { stages });
  const sheet = (...names: readonly string[]) => [
    ["STT", "Đơn vị", "Nhận thức số", ...names.slice(1).map(() => "")],
    ["", "", ...names],
    [1, "Xã A", ...names.map((_, index) => 90 - index)],
    [2, "Xã B", ...names.map((_, index) => 80 - index)],
  ];
  const merges = (columns: 2 | 3) => ({
    merges: [area("A1:A2"), area("B1:B2"), area(columns === 3 ? "C1:E1" : "C1:D1")],
  });
  const verified: Stages = { sequence: ["self", "verified", "explained", "council"], official: "verified" };

  test("is told where it is not the official one", () => {
    const { findings } = assessed(sheet("Tự đánh giá", "Sau giải trình"), under(verified), merges(2));
    expect(findings.filter(({ code }) => code !== "score.cut")).toMatchObject([
      {
        code: "score.stage",
        severity: "warning",
        place: { cell: { row: 1, column: 3 } },
        params: { stage: "explained", official: "verified", columns: 1 },
      },
    ]);
  });

  test("is not told where the official one is there", () => {
    expect(told(sheet("Tự đánh giá", "Thẩm định", "Sau giải trình"), under(verified), merges(3))).toEqual([
      "score.cut D3",
      "score.cut D4",
    ]);
  });

  test("is told of self-scores alone, whatever the framework says of stages", () => {
    const alone = [
      ["STT", "Đơn vị", "Điểm tự chấm Nhận thức số"],
      [1, "Xã A", 90],
      [2, "Xã B", 80],
    ];
    expect(told(alone, under())).toEqual(["score.stage C1"]);
    expect(told(sheet("Tự đánh giá", "Sau giải trình"), under(), merges(2))).not.toContain("score.stage D2");
  });
});
