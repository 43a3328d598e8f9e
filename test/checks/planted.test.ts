import { areasIn, namesOtherWorkbook } from "../../src/checks/support/formulaText";
import { CHECKS, SHEET_CHECKS } from "../../src/checks/checks";
import { statedCount } from "../../src/checks/publishedCounts";
import { areaText } from "../../src/model/address";
import { EFFECTS } from "../../src/model/finding";
import { assessSheet } from "../../src/session/assessSheet";
import { rosterIn } from "../../src/session/rosterOf";
import { sheetOf } from "../support/sheetOf";
import { assessed, codeAndCell, rulesOf, told, type Rows } from "./assessed";

const RULES = rulesOf({ a: { vi: "Thể chế", max: "100" }, b: { vi: "Hạ tầng", max: "100" } }, { scale: "200" });

const stages = (verified: number, self = 80): Rows => [
  ["STT", "Đơn vị", "Thể chế tự chấm", "Thể chế thẩm định", "Hạ tầng tự chấm", "Hạ tầng thẩm định"],
  [1, "Xã An", self, verified, 60, 50],
  [2, "Xã Bình", 70, 65, 60, 55],
  [3, "Xã Cẩm", 50, 45, 40, 35],
];

test("a verified score above the unit's own, and one far below it, are told at the verified cell", () => {
  const others = (rows: Rows) => told(rows, RULES).filter((each) => !each.startsWith("score.cut"));
  expect(others(stages(75))).toEqual([]);
  expect(others(stages(90))).toEqual(["score.verifiedAbove D2"]);
  expect(others(stages(20))).toEqual(["score.stagesApart D2"]);
  expect(told(stages(75, 120), RULES)).toContain("score.outOfScale C2");
});

test("every cut is told once, with how much it takes; an equal score is none", () => {
  const cuts = (rows: Rows) =>
    assessed(rows, RULES).findings.flatMap((found) =>
      found.code === "score.cut" ? [`${codeAndCell(found)} -${found.params.cut}`] : [],
    );
  expect(cuts(stages(80))).toEqual([
    "score.cut F2 -10",
    "score.cut D3 -5",
    "score.cut F3 -5",
    "score.cut D4 -5",
    "score.cut F4 -5",
  ]);
  expect(cuts(stages(79.5))[0]).toBe("score.cut D2 -0.5");
});

const totals = (total: number): Rows => [
  ["STT", "Đơn vị", "Thể chế", "Hạ tầng", "Tổng điểm"],
  [1, "Xã An", 50.555, 20.004, total],
  [2, "Xã Bình", 30.5, 20.25, 50.75],
  [3, "Xã Cẩm", 20.5, 10.25, 30.75],
];

test.each([
  [70.56, []],
  [70.55, ["published.rounding E2"]],
  [70.57, ["published.total E2"]],
  [71.56, ["published.total E2"]],
])("a total of %s: what rounding explains is told apart from what is wrong", (total, expected) => {
  const found = told(totals(total), RULES).filter((each) => each.startsWith("published."));
  expect(found).toEqual(expected);
});

const ranked = (ranks: readonly number[], group: ((unit: number) => string) | null = null): Rows => [
  ["STT", "Đơn vị", "Thể chế", "Hạ tầng", "Tổng điểm", "Xếp hạng", ...(group === null ? [] : ["Khối"])],
  ...ranks.map((rank, unit) => {
    const [a, b] = [90 - rank * 5, (rank * 7) % 4];
    return [unit + 1, `Xã ${"ABCDEGHIKL"[unit] ?? ""}`, a, b, a + b, rank, ...(group === null ? [] : [group(unit)])];
  }),
];

test.each([
  ["one unit out of its place", [1, 2, 3, 5, 4, 6, 7, 8], undefined, ["ranking.order F6"]],
  ["too few units to tell", [1, 3, 4, 2, 5], undefined, []],
  ["no order of ranks at all", [3, 1, 5, 2, 8, 4, 7, 6], undefined, []],
  [
    "two groups ranked together, each in order",
    [1, 3, 5, 6, 2, 4, 7, 8],
    (unit: number) => (unit < 4 ? "I" : "II"),
    [],
  ],
] as const)("rows against their ranks: %s", (_, ranks, group, expected) => {
  const found = told(ranked(ranks, group ?? null), RULES).filter((each) => each.startsWith("ranking.order"));
  expect(found).toEqual(expected);
});

const WITH_ROSTER: Rows = [
  ["STT", "Đơn vị", "Thể chế", "Hạ tầng"],
  [1, "Xã Hòa Bình", 50, 20],
  [2, "Xã Cẩm Sơn", 30.5, 20.25],
  [3, "Phường Đông Hải", 20.5, 10.25],
  [4, "Xã Long Thành", 21.5, 12.25],
];

test("the workbook's own list tells what is missing, too many, misspelt or of another kind", () => {
  const roster = ["UBND xã Hoà Bình", "Xã Cẩm Sơng", "Xã Đông Hải", "Xã Tân Lập"];
  const offered = [{ framework: RULES, origin: "workbook" as const }];
  const scan = assessSheet(sheetOf(WITH_ROSTER), offered, () => ({ frameworkId: RULES.id }), { roster });
  expect(scan.findings.map(codeAndCell)).toEqual([
    "roster.missing A1",
    "roster.misspelt B3",
    "roster.otherKind B4",
    "roster.extra B5",
  ]);
  const none = assessSheet(sheetOf(WITH_ROSTER), offered, () => ({ frameworkId: RULES.id }), { roster: null });
  expect(none.findings).toEqual([]);
});

test("a roster is the column headed by units, or else the one whose texts are units", () => {
  expect(rosterIn(sheetOf([["DANH MỤC"], ["STT", "Tên đơn vị"], [1, "Xã A"], [2, "Phường B"]]))).toEqual([
    "Xã A",
    "Phường B",
  ]);
  expect(
    rosterIn(
      sheetOf([
        [1, "Xã A"],
        [2, "Phường B"],
      ]),
    ),
  ).toEqual(["Xã A", "Phường B"]);
  expect(rosterIn(sheetOf([["Ghi chú"], ["gì đó"]]))).toBeNull();
});

test.each([
  ["a) Xếp loại Tốt: 08 đơn vị;", "Tốt", 8],
  ["- Loại “Khá” có 9 đơn vị", "Khá", 9],
  ["b) Xếp loại Trung bình khá: 3 đơn vị", "Trung bình", null],
  ["Loại Tốt: 85 điểm trở lên", "Tốt", null],
])("%s", (text, level, count) => {
  expect(statedCount(text, level)).toBe(count);
});

test("a formula's areas are those of its own sheet", () => {
  expect(areasIn("=RANK(K6,$K$6:$K$22)+SUM('Tổng hợp'!A1:A9)+Sheet2!B2+LOG10(5)").map(areaText)).toEqual([
    "K6",
    "K6:K22",
  ]);
  expect(namesOtherWorkbook("=[1]Sheet1!A1")).toBe(true);
  expect(namesOtherWorkbook("='C:\\so lieu\\[diem.xlsx]Trang 1'!$A$1")).toBe(true);
  expect(namesOtherWorkbook("=SUM(Bang[Điểm])")).toBe(false);
});

test("every code of a check is one that findings can have, told by few checks", () => {
  const codes = [...CHECKS, ...SHEET_CHECKS].flatMap((entry) => entry.codes);
  expect(codes.filter((code) => !(code in EFFECTS))).toEqual([]);
  expect(new Set(codes).size).toBe(codes.length);
});
