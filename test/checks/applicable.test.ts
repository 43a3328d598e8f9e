import { assessed, rulesOf, told } from "./assessed";

const L = { m: { vi: "Nhận thức số", max: "100" }, n: { vi: "Thể chế số", max: "50" } };
const EXCLUDED = "Số điểm không đưa vào đánh giá";

describe("points left out of a unit's maximum", () => {
  const HEAD = ["STT", "Đơn vị", "Nhận thức số", "Thể chế số", EXCLUDED];
  const ratio = rulesOf(L, { total: { kind: "ratio" } });

  test("below zero, or as many as the unit could get, are errors at their cells", () => {
    const rows = [
      HEAD,
      [1, "Xã A", 70, 20, -8],
      [2, "Xã B", 70, 50, 500],
      [3, "Xã C", 70, 40, 150],
      [4, "Xã D", 70, 30, 8],
    ];
    const { findings, assessment } = assessed(rows, ratio);
    expect(assessment.ranking.scores.statuses).toEqual(["incomplete", "incomplete", "incomplete", "ranked"]);
    expect(findings).toMatchObject([
      { code: "excluded.outOfRange", severity: "error", params: { unit: "Xã A", excluded: "-8", max: "150" } },
      { code: "excluded.outOfRange", place: { cell: { row: 2, column: 4 } }, params: { excluded: "500" } },
      { code: "excluded.outOfRange", params: { unit: "Xã C", excluded: "150", max: "150" } },
    ]);
  });

  test("are measured by what applies to the unit", () => {
    const units = [{ unit: "Xã A", notApplicable: ["m"] }];
    const rows = [HEAD, [1, "Xã A", "", 20, 60], [2, "Xã B", 70, 20, 60]];
    expect(told(rows, { ...ratio, units })).toEqual(["excluded.outOfRange E2"]);
  });

  test("that a decision names are found at the unit", () => {
    const rows = [HEAD.slice(0, 4), [1, "Xã A", 70, 20], [2, "Xã B", 70, 21]];
    expect(told(rows, { ...ratio, units: [{ unit: "Xã B", excluded: "200" }] })).toEqual(["excluded.outOfRange B3"]);
  });

  test("are told once where the total does not use them, and zeros are nothing to tell", () => {
    const rows = [HEAD, [1, "Xã A", 70, 20, 0], [2, "Xã B", 70, 50, 8], [3, "Xã C", 70, 40, 9]];
    const sum = rulesOf(L);
    expect(assessed(rows, sum).findings).toMatchObject([
      {
        code: "excluded.notUsed",
        severity: "warning",
        place: { cell: { row: 2, column: 4 } },
        params: { units: ["Xã B", "Xã C"] },
      },
    ]);
    expect(told(rows.slice(0, 2), sum)).toEqual([]);
  });

  test("are in a given ratio already", () => {
    const rows = [
      ["STT", "Đơn vị", EXCLUDED, "Tỷ lệ"],
      [1, "Xã A", 8, "85,36%"],
      [2, "Xã B", 0, "78,53%"],
    ];
    const codes = told(rows, rulesOf({}, { total: { kind: "givenRatio" } }));
    expect(codes).not.toContain("excluded.notUsed C2");
  });
});

describe("points that do not count for their unit", () => {
  const groups = [
    { id: "g", name: { vi: "Khối có dịch vụ công", en: "G" }, aliases: [] },
    { id: "h", name: { vi: "Khối không có dịch vụ công", en: "H" }, aliases: [] },
  ];
  const byGroup = rulesOf(
    {
      a: { vi: "Thể chế số", max: "100" },
      b: { vi: "Dịch vụ công trực tuyến", max: "50", groups: ["g"] },
      b1: { vi: "Hồ sơ toàn trình", max: "50", parent: "b" },
    },
    { total: { kind: "ratio" }, groups },
  );
  const rows = (criterion: string) => [
    ["STT", "Đơn vị", "Thể chế số", criterion],
    ["I", "Khối có dịch vụ công", "", ""],
    [1, "Sở A", 70, 20],
    ["II", "Khối không có dịch vụ công", "", ""],
    [1, "Sở B", 70, 40],
    [2, "Sở C", 71, ""],
    [3, "Sở D", 72, 0],
  ];

  test("are found at their cell, by the group and by what their main criterion is", () => {
    expect(assessed(rows("Dịch vụ công trực tuyến"), byGroup).findings).toMatchObject([
      {
        code: "score.notForUnit",
        severity: "warning",
        place: { cell: { row: 4, column: 3 } },
        params: { unit: "Sở B", criterion: "b", score: "40" },
      },
    ]);
    expect(told(rows("Hồ sơ toàn trình"), byGroup)).toEqual(["score.notForUnit D5"]);
  });

  test("are found by a decision about the unit", () => {
    const units = [{ unit: "Xã A", notApplicable: ["n"] }];
    const sheet = [
      ["STT", "Đơn vị", "Nhận thức số", "Thể chế số"],
      [1, "Xã A", 70, 20],
      [2, "Xã B", 71, 20],
    ];
    expect(told(sheet, rulesOf(L, { units }))).toEqual(["score.notForUnit D2"]);
  });
});
