import { areasIn, namesOtherWorkbook } from "../../src/checks/support/formulaText";
import { CHECKS, SHEET_CHECKS } from "../../src/checks/checks";
import { countsInText } from "../../src/checks/support/countsInText";
import { areaText, at } from "../../src/model/address";
import type { RawValue } from "../../src/model/cell";
import { EFFECTS } from "../../src/model/finding";
import { assessSheet } from "../../src/session/assessSheet";
import { rosterIn } from "../../src/session/roster/rosterIn";
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

test("results that the sheet shows alike and ranks apart are told with what their cells hold", () => {
  const rows: Rows = [
    ["STT", "Đơn vị", "Thể chế", "Hạ tầng", "Tổng điểm"],
    [1, "Xã An", 40.04, 50, 90.04],
    [2, "Xã Bình", 40, 50, 90],
    [3, "Xã Cẩm", 35.5, 45.1, 80.6],
  ];
  const text = (row: number, column: number) => {
    const value = rows[row]?.[column];
    return typeof value === "number" && column > 1 ? value.toFixed(1) : String(value);
  };
  const found = assessed(rows, RULES, { text }).findings.filter(({ code }) => code === "ranking.shownEqual");
  expect(found.map(codeAndCell)).toEqual(["ranking.shownEqual E2"]);
  expect(found[0]?.params).toEqual({ shown: "90.0", units: ["Xã An", "Xã Bình"], figures: ["90.04", "90"] });
  expect(told(rows, RULES)).not.toContain("ranking.shownEqual E2");
});

const WITH_ROSTER: Rows = [
  ["STT", "Đơn vị", "Thể chế", "Hạ tầng"],
  [1, "Xã Hòa Bình", 50, 20],
  [2, "Xã Cẩm Sơn", 30.5, 20.25],
  [3, "Phường Đông Hải", 20.5, 10.25],
  [4, "Xã Long Thành", 21.5, 12.25],
];

test("the workbook's own list tells what is missing, too many, misspelt or of another kind", () => {
  const units = ["UBND xã Hoà Bình", "Xã Cẩm Sơng", "Xã Đông Hải", "Xã Tân Lập"];
  const roster = { units, from: "sheet" as const };
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

const SUMMED = rulesOf(
  Object.fromEntries(
    ["Thể chế", "Hạ tầng", "Nhân lực", "An toàn"].map((vi, index) => [`c${index}`, { vi, max: "100" }]),
  ),
  { scale: "400" },
);
const FIGURES = [
  [95.5, 90, 88, 91.27],
  [90, 85.5, 80, 70],
  [80, 75, 71.25, 74],
  [77, 72, 70, 60.5],
  [70, 66, 64, 60],
  [60, 55.5, 50, 44],
];
const summed = (change: (rows: RawValue[][]) => void): Rows => {
  const rows: RawValue[][] = FIGURES.map((scores, unit) => {
    const total = Math.round(scores.reduce((sum, score) => sum + score, 0) * 100) / 100;
    return [unit + 1, `Xã ${"ABCDEG"[unit] ?? ""}`, ...scores, total];
  });
  change(rows);
  return [["STT", "Đơn vị", "Thể chế", "Hạ tầng", "Nhân lực", "An toàn", "Tổng điểm"], ...rows];
};
const put =
  (row: number, column: number, value: RawValue) =>
  (rows: RawValue[][]): void => {
    rows[row - 2]?.splice(column, 1, value);
  };

test.each([
  [9127, "score.slip F2 91.27"],
  ["912,7", "score.slip F2 91.27"],
  [91270, "score.slip F2 91.27"],
  [9.127, "score.slip F2 91.27"],
  [0.9127, "score.slip F2 91.27"],
  [109, ""],
  [90.27, ""],
])("a best score of 91.27 typed as %s", (typed, expected) => {
  const found = assessed(summed(put(2, 5, typed)), SUMMED).findings.flatMap((each) =>
    each.code === "score.slip" ? [`${codeAndCell(each)} ${each.params.meant}`] : [],
  );
  expect(found.join()).toBe(expected);
});

test.each([
  [".", [1, 2, 3, 3, 5, 6], "A5"],
  ["", [1, 2, 3, 3, 5, 6], "A5"],
  ["", [1, 2, 4, 5, 6, 7], "A4"],
  ["", [1, 2, "", 4, 5, 6], ""],
  ["", [1, 2, "", 3, 4, 5], ""],
  ["", [1, 2, "", 3, 3, 4], "A6"],
] as const)("running numbers with “%s” behind: %j", (dot, numbers, cell) => {
  const rows = summed((each) =>
    each.forEach((row, index) =>
      row.splice(0, 1, dot === "" ? (numbers[index] ?? "") : `${numbers[index] ?? ""}${dot}`),
    ),
  );
  const found = told(rows, SUMMED).filter((each) => each.startsWith("unit.number"));
  expect(found.join()).toBe(cell === "" ? "" : `unit.number ${cell}`);
});

const ROWS = [2, 3, 4, 5, 6, 7];
const sums = (other: Readonly<Record<string, string>> = {}) => ({
  ...Object.fromEntries(ROWS.map((row) => [`G${row}`, `=SUM(C${row}:F${row})`])),
  ...other,
});

test.each([
  ["sums of their own rows", {}, ""],
  ["a column left out", { G4: "=SUM(C4:E4)" }, "sheet.formulaLeavesOut G4"],
  ["the same in two areas", { G4: "=SUM(C4:D4,E4)" }, "sheet.formulaLeavesOut G4"],
  ["the row above", { G4: "=SUM(C3:F3)" }, "sheet.formulaLeavesOut G4"],
  ["a mean of all units", { C8: "=AVERAGE(C2:C7)" }, ""],
  ["a mean without the last unit", { C8: "=AVERAGE(C2:C6)" }, "sheet.formulaLeavesOut C8"],
] as const)("formulas: %s", (_, other, expected) => {
  const rows = [...summed(() => undefined), ["", "Trung bình", 78.75, 74, 70.54, 66.63, 289.92]];
  const sheet = sheetOf(rows);
  const formulas = new Map(
    Object.entries(sums(other)).map(([cell, formula]) => {
      const { row, column } = at(cell);
      return [row * sheet.columnCount + column, formula] as const;
    }),
  );
  const offered = [{ framework: SUMMED, origin: "workbook" as const }];
  const scan = assessSheet({ ...sheet, formulas }, offered, () => ({ frameworkId: SUMMED.id }));
  const found = scan.findings.map(codeAndCell).filter((each) => each.startsWith("sheet."));
  expect(found.join()).toBe(expected);
});

const count = (...rows: Rows): string =>
  told([...summed(() => undefined), [], ...rows], COUNTED)
    .filter((each) => each.startsWith("published.count") || each.startsWith("criterion"))
    .join(" ");
const level = (vi: string, value: string | null) => ({
  name: { vi, en: vi },
  threshold:
    value === null
      ? null
      : ({ value, comparison: "atLeast", provenance: { kind: "stated", source: "Điều 5" } } as const),
  color: null,
});
/** One unit is Tốt, four are Khá, one is Trung bình khá. */
const COUNTED = {
  ...SUMMED,
  classes: {
    of: "total" as const,
    levels: [level("Tốt", "350"), level("Khá", "250"), level("Trung bình khá", "150"), level("Trung bình", null)],
  },
};

test("counts of a small table are compared in any layout, and other figures beside classes are none", () => {
  expect(count(["Xếp loại", "Tỷ lệ (%)", "Số lượng"], ["Tốt", 16, 1], ["Khá", 67, 4], ["Trung bình khá", 17, 1])).toBe(
    "",
  );
  expect(count(["Xếp loại", "Tỷ lệ (%)", "Số lượng"], ["Tốt", 16, 2], ["Khá", 67, 4], ["Trung bình khá", 17, 1])).toBe(
    "published.count C10",
  );
  expect(
    count(
      ["", "Tốt", "Khá", "Trung bình khá", "Tổng"],
      ["Số đơn vị", 1, 3, 1, 6],
      ["Tỷ lệ", "16%", "67%", "17%", "100%"],
    ),
  ).toBe("published.count C10");
  expect(count(["Mức", "Ngưỡng"], ["Tốt", 350], ["Khá", 250], ["Trung bình khá", 150])).toBe("");
  expect(count(["Mức", "Từ điểm"], ["Tốt", 350], ["Khá", 250], ["Trung bình khá", 150])).toBe("");
  expect(count(["Tốt", "", 30], ["Khá", "", 4])).toBe("published.count C9");
  expect(count(["Tổng số: 6 đơn vị; trong đó: Tốt 01 đơn vị, Khá 03 đơn vị"])).toBe("published.count A9");
});

const CLASSES = ["Xuất sắc", "Tốt", "Khá", "Trung bình khá", "Trung bình", "Biểu dương"];

test.each([
  ["a) Xếp loại Tốt: 08 đơn vị;", "Tốt 8"],
  ["- Loại “Khá” có 9 đơn vị", "Khá 9"],
  ["b) Xếp loại Trung bình khá: 3 đơn vị", "Trung bình khá 3"],
  ["Mức Tốt: 02 (hai) xã, phường", "Tốt 2"],
  ["- Xếp loại Tốt: 2/10 đơn vị (20%)", "Tốt 2"],
  ["Có 05 đơn vị xếp loại Tốt", "Tốt 5"],
  ["05 xã được xếp loại Khá, 2 xã xếp loại “Trung bình”", "Khá 5; Trung bình 2"],
  ["Xếp loại Tốt: không có đơn vị nào", "Tốt 0"],
  ["a) Tốt: 08 đơn vị;", "Tốt 8"],
  ["Khá: 05 xã (25%).", "Khá 5"],
  ["- Biểu dương: 02 đơn vị", "Biểu dương 2"],
  ["Tốt: 2 đơn vị chưa gửi báo cáo", ""],
  ["Khá 5 đơn vị", ""],
  [
    "Tổng số 10 đơn vị; trong đó: Xuất sắc 01 đơn vị, Tốt 02 đơn vị, Trung bình khá 1 đơn vị",
    "Xuất sắc 1; Tốt 2; Trung bình khá 1",
  ],
  ["a) Xếp loại Tốt: 08 đơn vị".normalize("NFD"), "Tốt 8"],
  ["Loại Tốt: 85 điểm trở lên", ""],
  ["Loại Tốt: không quá 20% số đơn vị", ""],
  ["So với năm 2022, loại Tốt: 5 đơn vị", ""],
  ["Sáng Tốt 5 đơn vị", ""],
  ["Đề nghị khen thưởng 5 đơn vị loại Tốt", ""],
])("%s", (text, expected) => {
  const counts = countsInText(text, CLASSES).map(({ class: index, count }) => `${CLASSES[index] ?? ""} ${count}`);
  expect(counts.join("; ")).toBe(expected);
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
