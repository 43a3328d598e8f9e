import type { ClassLevel, ClassRule, Framework } from "../../src/model/framework";
import { area, assessed, rulesOf } from "./assessed";

const stated = (value: string) =>
  ({ value, comparison: "atLeast", provenance: { kind: "stated", source: "Quy chế" } }) as const;
const level = (vi: string, value: string | null, rest: Partial<ClassLevel> = {}): ClassLevel => ({
  name: { vi, en: vi },
  threshold: value === null ? null : stated(value),
  color: null,
  ...rest,
});
const classed = (levels: readonly ClassLevel[], rest: Partial<ClassRule> = {}) => ({
  classes: { of: "total", levels, ...rest } as const,
});
const HEAD = ["STT", "Đơn vị", "Nhận thức số", "Thể chế số"];
const two = (rest: Partial<Framework>) =>
  rulesOf({ a: { vi: "Nhận thức số", max: "60" }, b: { vi: "Thể chế số", max: "40" } }, { scale: "100", ...rest });
const codes = (rows: Parameters<typeof assessed>[0], framework: Framework) =>
  assessed(rows, framework).findings.filter(({ code }) => code !== "threshold.onEdge");

test("what decides a tie is told with its figures, at the first of the units", () => {
  const rows = [HEAD, [1, "Xã A", 50, 30], [2, "Xã B", 45, 35], [3, "Xã C", 20, 20]];
  const framework = two({
    ranking: { ties: "standard", tieBreakers: [{ of: "points", criteria: ["b"] }], on: "printed", lists: "one" },
  });
  expect(codes(rows, framework)).toMatchObject([
    {
      code: "ranking.tieBroken",
      place: { cell: { row: 2, column: 1 } },
      params: { rank: 1, units: ["Xã B", "Xã A"], criteria: ["b"], prefer: "more", figures: ["35", "30"] },
    },
  ]);
});

test("units that the first tie-breaker leaves alike are told with what decides after it", () => {
  const rows = [
    [...HEAD, "Sáng kiến"],
    [1, "Xã A", 50, 30, 0],
    [2, "Xã B", 40, 35, 5],
    [3, "Xã C", 45, 30, 5],
    [4, "Xã D", 45, 30, 5],
  ];
  const by = (id: "a" | "c") => ({ of: "points", criteria: [id] }) as const;
  const names = { a: "Nhận thức số", b: "Thể chế số", c: "Sáng kiến" };
  const framework = rulesOf(
    { a: { vi: names.a, max: "50" }, b: { vi: names.b, max: "40" }, c: { vi: names.c, max: "10" } },
    { scale: "100", ranking: { ties: "standard", tieBreakers: [by("c"), by("a")], on: "printed", lists: "one" } },
  );
  const told = codes(rows, framework).filter(({ code }) => code === "ranking.tieBroken");
  expect(told.map(({ params }) => params)).toMatchObject([
    { rank: 1, criteria: ["c"], units: ["Xã C", "Xã D", "Xã B", "Xã A"], figures: ["5", "5", "5", "0"] },
    { rank: 1, criteria: ["a"], units: ["Xã C", "Xã D", "Xã B"], figures: ["45", "45", "40"] },
  ]);
});

test("both readings of a quota are told where they differ, and the greater share in force", () => {
  const rows = [
    HEAD,
    ...[60, 58, 55, 52, 48, 45, 40, 38, 35, 32].map((points, index) => [index + 1, `Xã ${index + 1}`, points, 40]),
  ];
  const quota = { kind: "share", percent: "20", among: "nextClass" } as const;
  const framework = two(classed([level("Xuất sắc", "95", { quota }), level("Tốt", "70"), level("Khác", null)]));
  expect(codes(rows, framework)).toMatchObject([
    {
      code: "class.quotaReadings",
      severity: "warning",
      params: { class: "Xuất sắc", next: "Tốt", base: "nextClass", allowed: 1, otherwise: 2 },
    },
    { code: "class.quota", params: { class: "Xuất sắc", units: ["Xã 2", "Xã 3"] } },
  ]);
  const exception = { percent: "25", reason: "Thành tích nổi trội" };
  const greater = two(
    classed([level("Xuất sắc", "95", { quota: { ...quota, exception } }), level("Tốt", "70"), level("Khác", null)]),
  );
  expect(codes(rows, greater)).toMatchObject([
    { code: "class.quotaException", params: { percent: "20", exception: "25", reason: "Thành tích nổi trội" } },
    { code: "class.quota", params: { units: ["Xã 3"] } },
  ]);
});

test("units tied at the edge of a quota that asks are told, and not as lowered", () => {
  const rows = [HEAD, [1, "Xã A", 60, 40], [2, "Xã B", 55, 40], [3, "Xã C", 60, 35]];
  const quota = { kind: "count", atMost: 2, tied: "asked" } as const;
  const framework = two(classed([level("Xuất sắc", "90", { quota }), level("Tốt", null)]));
  expect(codes(rows, framework)).toMatchObject([
    { code: "ranking.tie" },
    { code: "class.quotaEdge", severity: "warning", params: { class: "Xuất sắc", units: ["Xã B", "Xã C"] } },
  ]);
});

test("a lowering is told with the class it leads to, its reason and its legal basis", () => {
  const rows = [HEAD, [1, "Xã A", 60, 40], [2, "Xã B", 50, 35]];
  const lowered = { by: 1, reason: "Chậm báo cáo", legalBasis: "Điều 8" };
  const framework = two({
    ...classed([level("Tốt", "80"), level("Khá", "50"), level("Kém", null)]),
    units: [{ unit: "Xã A", lowered }],
  });
  expect(codes(rows, framework)).toMatchObject([
    {
      code: "class.lowered",
      place: { cell: { row: 1, column: 1 } },
      params: { unit: "Xã A", class: "Khá", ...lowered },
    },
  ]);
});

test("what a unit lacks is told where criteria are met or not met; nobody is near a threshold there", () => {
  const rule = { kind: "yesNo" } as const;
  const framework = rulesOf(
    { a: { vi: "Quy hoạch", max: "1", rule }, b: { vi: "Môi trường", max: "1", rule } },
    { decimals: 0, ...classed([level("Đạt chuẩn", "2"), level("Chưa đạt", null)]) },
  );
  const rows = [
    ["STT", "Xã", "Quy hoạch", "Môi trường"],
    [1, "Xã A", "Đạt", "Đạt"],
    [2, "Xã B", "Đạt", "Chưa đạt"],
  ];
  const { findings } = assessed(rows, framework);
  expect(findings).toMatchObject([
    {
      code: "unit.lacking",
      place: { cell: { row: 2, column: 1 } },
      params: { unit: "Xã B", met: 1, of: 2, lacking: ["b"] },
    },
  ]);
});

test("a unit with all its scores and no result says which maximum nobody knows", () => {
  const framework = rulesOf(
    { a: { vi: "Nhận thức số", max: null }, b: { vi: "Thể chế số", max: null, optional: true } },
    { total: { kind: "rescaled" }, scale: "100" },
  );
  const rows = [HEAD, [1, "Xã A", 50, 30], [2, "Xã B", 45, ""]];
  expect(codes(rows, framework)).toMatchObject([
    {
      code: "criterion.maxUnknown",
      blocks: "unit",
      place: { cell: { row: 2, column: 1 } },
      params: { unit: "Xã B", criteria: ["a"] },
    },
  ]);
});

test("a penalty of the wrong sign is the only reason why its unit has no result", () => {
  const framework = rulesOf(
    {
      a: { vi: "Nhận thức số", max: null },
      b: { vi: "Điểm trừ", max: null, kind: "penalty", penaltySign: "positive" },
    },
    { total: { kind: "rescaled" }, scale: "100" },
  );
  const rows = [
    ["STT", "Xã", "Nhận thức số", "Điểm trừ"],
    [1, "Xã A", 50, 1],
    [2, "Xã B", 45, -1],
  ];
  expect(codes(rows, framework)).toMatchObject([{ code: "score.penaltySign", place: { cell: { row: 2, column: 3 } } }]);
});

test("a unit that no criterion applies to says so", () => {
  const unit = { unit: "Xã B", notApplicable: ["a", "b"] };
  const rows = [HEAD, [1, "Xã A", 50, 30], [2, "Xã B", "", ""]];
  expect(codes(rows, two({ units: [unit] }))).toMatchObject([
    { code: "unit.uncounted", blocks: "unit", place: { cell: { row: 2, column: 1 } }, params: { unit: "Xã B" } },
  ]);
});

test("a unit of which only a bonus counts says so where the rule measures it against a maximum", () => {
  const under = (kind: "sum" | "rescaled" | "ratio" | "weightedMean") =>
    rulesOf(
      {
        m: { vi: "Chuyển đổi số", max: "20", weight: kind === "weightedMean" ? "1" : null },
        a: { vi: "Nhận thức số", max: "20", parent: "m", optional: true },
        b: { vi: "Thể chế số", max: "10", parent: "m", kind: "bonus" },
      },
      { total: { kind }, scale: "100" },
    );
  const rows = [HEAD, [1, "Xã A", 15, 3], [2, "Xã B", "", 5], [3, "Xã C", 12, ""]];
  for (const kind of ["rescaled", "ratio", "weightedMean"] as const) {
    expect(codes(rows, under(kind)).filter(({ blocks }) => blocks === "unit")).toMatchObject([
      { code: "unit.onlyExtra", place: { cell: { row: 2, column: 1 } }, params: { unit: "Xã B" } },
    ]);
  }
  expect(codes(rows, under("sum")).filter(({ blocks }) => blocks === "unit")).toEqual([]);
});

test("a result of more digits than Excel keeps is told", () => {
  const rules = rulesOf({ a: { vi: "Nhận thức số", max: null }, b: { vi: "Thể chế số", max: null } }, {});
  const told = codes([HEAD, [1, "Xã A", 50, 30], [2, "Xã B", 999999999999999, 999999999999999]], rules);
  expect(told).toMatchObject([
    { code: "unit.overlong", blocks: "unit", place: { cell: { row: 2, column: 1 } }, params: { unit: "Xã B" } },
  ]);
});

test("a table none of whose units is ranked or classed says so", () => {
  const rows = [HEAD, [1, "Xã A", 50, 30], [2, "Xã B", 40, 20]];
  const apart = (...names: string[]) =>
    two({ units: names.map((unit) => ({ unit, assessment: "notRanked" as const })) });
  expect(codes(rows, apart("Xã A", "Xã B"))).toMatchObject([
    { code: "table.noResults", severity: "warning", params: { units: 2 } },
  ]);
  expect(codes(rows, apart("Xã A"))).toEqual([]);
});

describe("a clause that can be read in two ways", () => {
  const rows = [HEAD, [1, "Xã A", 50, 30], [2, "Xã B", 50, 30], [3, "Xã C", 20, 20]];
  const told = (alternatives: Framework["alternatives"]) =>
    codes(rows, two({ ...(alternatives && { alternatives }), decimals: 0 })).filter(
      ({ code }) => code === "ranking.alternative",
    );

  test("is told once with both results of each unit that differs", () => {
    expect(told([{ clause: "Điều 9", of: "ties", ties: "dense" }])).toMatchObject([
      {
        severity: "warning",
        params: {
          clause: "Điều 9",
          units: [
            {
              unit: "Xã C",
              now: { figure: "40", rank: 3, class: null },
              otherwise: { figure: "40", rank: 2, class: null },
            },
          ],
        },
      },
    ]);
  });

  test("is not told where both make the same", () => {
    expect(told([{ clause: "Điều 9", of: "rounding", on: "unrounded" }])).toEqual([]);
    expect(told(undefined)).toEqual([]);
  });
});

test("nothing is lacking of a unit that is incomplete or not assessed", () => {
  const rule = { kind: "yesNo" } as const;
  const framework = rulesOf(
    { a: { vi: "Quy hoạch", max: "1", rule }, b: { vi: "Môi trường", max: "1", rule } },
    { decimals: 0, units: [{ unit: "Xã C", assessment: "notAssessed" }] },
  );
  const head = ["STT", "Xã", "Quy hoạch", "Môi trường"];
  const rows = [head, [1, "Xã A", "Đạt", "Đạt"], [2, "Xã B", "Chưa đạt", ""], [3, "Xã C", "Chưa đạt", "Đạt"]];
  expect(codes(rows, framework).map(({ code }) => code)).not.toContain("unit.lacking");
});

test("points are held against the figure beside them where both are there", () => {
  const rule = { kind: "proportion", of: "100" } as const;
  const framework = rulesOf({
    a: { vi: "Nhận thức số", max: "20", decimals: 2, rule },
    b: { vi: "Thể chế số", max: "40" },
  });
  const rows = [
    ["STT", "Đơn vị", "Nhận thức số", "", "Thể chế số"],
    ["", "", "Số liệu", "Điểm", ""],
    [1, "Xã A", 50, "", 30],
    [2, "Xã B", "", 10, 31],
    [3, "Xã C", 50, 10, 32],
    [4, "Xã D", 60, 9, 33],
    [5, "Xã E", "45/60", 9, 34],
  ];
  const merges = ["A1:A2", "B1:B2", "C1:D1", "E1:E2"].map(area);
  const { findings } = assessed(rows, framework, { merges });
  expect(findings.filter(({ code }) => code === "score.figureDiffers")).toMatchObject([
    { place: { cell: { row: 5, column: 3 } }, params: { unit: "Xã D", score: "9", figure: "60", points: "12" } },
    { place: { cell: { row: 6, column: 3 } }, params: { unit: "Xã E", score: "9", figure: "45/60", points: "15" } },
  ]);
});

test("a maximum that only a ratio's classes need is asked for where no scale stands for it", () => {
  const classes = classed([level("Tốt", "50"), level("Khá", null)], { of: "ratio" });
  const open = (scale: string | null) =>
    rulesOf({ a: { vi: "Nhận thức số", max: null }, b: { vi: "Thể chế số", max: "40" } }, { scale, ...classes });
  const rows = [HEAD, [1, "Xã A", 50, 30], [2, "Xã B", 45, 20]];
  const asked = (scale: string | null) =>
    codes(rows, open(scale)).flatMap(({ code, params }) => (code === "criterion.maxUnknown" ? [params] : []));
  expect(asked("100")).toEqual([]);
  expect(asked(null)).toEqual(["Xã A", "Xã B"].map((unit) => ({ unit, criteria: ["a"] })));
});
