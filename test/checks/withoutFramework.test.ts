import { cellText } from "../../src/model/address";
import type { Finding } from "../../src/model/finding";
import { countsInSentences } from "../../src/checks/support/statedCounts";
import { assessSheet } from "../../src/session/assessSheet";
import { sheetOf } from "../support/sheetOf";
import type { Rows } from "./assessed";

/** A table with nothing but its own figures: no framework, no maxima. */
const SCORES = [
  [26.91, 28.55, 14.09],
  [18.99, 28.58, 34.4],
  [8.43, 8.04, 20.47],
  [6.81, 11.02, 7.56],
  [21.74, 24.6, 36.4],
  [8.86, 22.9, 28.11],
  [8.57, 27.07, 38.86],
  [10.49, 28.81, 18.94],
] as const;

function table(scores: readonly (readonly number[])[], printsTotals = true): Rows {
  const sums = SCORES.map((row) => Math.round(row.reduce((sum, score) => sum + score, 0) * 100) / 100);
  const ranks = sums.map((sum) => 1 + sums.filter((other) => other > sum).length);
  return [
    ["STT", "Đơn vị", "Nội dung 1", "Nội dung 2", "Nội dung 3", ...(printsTotals ? ["Tổng điểm"] : []), "Xếp hạng"],
    ...scores.map((row, unit) => [
      unit + 1,
      `Xã ${"ABCDEGHK"[unit] ?? ""}`,
      ...row,
      ...(printsTotals ? [sums[unit] ?? 0] : []),
      ranks[unit] ?? 0,
    ]),
  ];
}

const changed = (unit: number, scores: readonly number[]) => SCORES.map((row, at) => (at === unit ? scores : row));

function found(rows: Rows, code: Finding["code"]): readonly string[] {
  return assessSheet(sheetOf(rows), [], () => ({}))
    .findings.filter((each) => each.code === code)
    .map(({ place: { cell }, params }) =>
      [cell === null ? "" : cellText(cell), "meant" in params ? params.meant : ""].join(" ").trim(),
    );
}

test("as it stands nothing is told of it", () => {
  const { findings } = assessSheet(sheetOf(table(SCORES)), [], () => ({}));
  expect(findings).toEqual([]);
});

test.each([
  [3640, "E6 36.4"],
  [364, "E6 36.4"],
  [3.64, "E6 36.4"],
  [36.04, ""],
])("a score of 36.4 typed as %s is what the printed total says it is not", (typed, expected) => {
  expect(found(table(changed(4, [21.74, 24.6, typed])), "score.slip").join()).toBe(expected);
});

test("without totals a figure that lost its mark stands far above the others", () => {
  expect(found(table(changed(4, [21.74, 24.6, 3641]), false), "score.slip")).toEqual(["E6 36.41"]);
  expect(found(table(changed(4, [21.74, 24.6, 99]), false), "score.slip")).toEqual([]);
});

test("three scores of two places that are another unit's are a row copied", () => {
  expect(found(table(changed(6, SCORES[1])), "unit.copied")).toEqual(["B8"]);
  expect(found(table(changed(6, [18.99, 28.58, 34.41])), "unit.copied")).toEqual([]);
});

const CLASSED: Rows = [
  ["TT", "Đơn vị", "Nội dung 1", "Nội dung 2", "Tổng điểm", "Danh hiệu"],
  ...(
    [
      [45, 40, "Cờ thi đua"],
      [44, 38, "Cờ thi đua"],
      [43, 38, "Cờ thi đua"],
      [40, 33, "Bằng khen"],
      [37, 34, "Bằng khen"],
      [35, 33, "Bằng khen"],
      [33, 30, "Bằng khen"],
      [22, 24, ""],
    ] as const
  ).map(([one, two, name], unit) => [unit + 1, `Xã ${"ABCDEGHK"[unit] ?? ""}`, one, two, one + two, name]),
];

test("a unit below all that have a class gets none of them", () => {
  const { tables } = assessSheet(sheetOf(CLASSED), [], () => ({}));
  const { ranking, framework } = tables[0]?.assessment ?? {};
  expect(Array.from(ranking?.classes ?? [], (level) => framework?.classes?.levels[level]?.name.vi ?? "")).toEqual([
    ...CLASSED.slice(1, 8).map((row) => row[5]),
    "",
  ]);
});

test("counts of its classes are compared, also where a class is called a kind of praise", () => {
  const counts = (flags: string, praise: string) => [
    ...CLASSED,
    [],
    [`a) Cờ thi đua: ${flags}`],
    [`b) Bằng khen: ${praise}`],
  ];
  expect(found(counts("03 đơn vị", "04 đơn vị"), "published.count")).toEqual([]);
  expect(found(counts("03 đơn vị", "05 đơn vị"), "published.count")).toEqual(["A12"]);
});

/** Two lists of one sheet, each with its own counts, and those of both below. */
const two = (first: readonly string[], second: readonly string[], both: readonly string[]): Rows => [
  ["I. Khối xã"],
  ...CLASSED,
  ...first.map((text) => [text]),
  [],
  ["II. Khối phường"],
  ...CLASSED.map((row) => row.map((value) => String(value).replace("Xã", "Phường"))).map((row, index) =>
    index === 0 ? row : row.map((value, column) => (column === 1 || column === 5 ? value : Number(value))),
  ),
  ...second.map((text) => [text]),
  [],
  ...both.map((text) => [text]),
];

test("counts beside several tables are of the one they stand under, or of all", () => {
  const right = ["Cờ thi đua: 03 đơn vị", "Bằng khen: 04 đơn vị"];
  const all = ["Toàn tỉnh: xếp loại Cờ thi đua: 06 đơn vị; Bằng khen: 08 đơn vị"];
  expect(found(two(right, right, all), "published.count")).toEqual([]);
  expect(found(two(["Cờ thi đua: 02 đơn vị", "Bằng khen: 04 đơn vị"], right, all), "published.count")).toEqual(["A11"]);
  expect(found(two(right, ["Cờ thi đua: 03 đơn vị", "Bằng khen: 05 đơn vị"], all), "published.count")).toEqual(["A25"]);
  expect(found(two(right, right, ["Cờ thi đua: 06 đơn vị", "Bằng khen: 07 đơn vị"]), "published.count")).toEqual([
    "A28",
  ]);
});

test("a total that was cut where others are rounded blames no score for it", () => {
  const scores = [
    [0.1, 3.05, 4],
    [5.2, 3.14, 2],
    [4.4, 2.23, 3],
    [3.7, 4.41, 1],
    [2.9, 4.78, 5],
    [4.1, 1.36, 4],
    [3.3, 2.52, 2],
  ];
  const rows = scores.map((row, unit) => {
    const hundredths = row.reduce((sum, score) => sum + Math.round(score * 100), 0);
    const total = unit === 0 ? Math.floor(hundredths / 10) / 10 : Math.round(hundredths / 10) / 10;
    return [unit + 1, `Xã ${"ABCDEGH"[unit] ?? ""}`, ...row, total];
  });
  const sheet: Rows = [["STT", "Đơn vị", "Nội dung 1", "Nội dung 2", "Nội dung 3", "Tổng điểm"], ...rows];
  expect(found(sheet, "score.slip")).toEqual([]);
  expect(found(sheet, "published.rounding")).toHaveLength(1);
});

test("a heading over counts is known without its numbering and what ends it", () => {
  const headings = ["II. Khối sở:", "10) Khối phường. ", "a) Khối xã", "Khối 2. Ban: Đảng"];
  const grid = sheetOf(headings.flatMap((text, index) => [[text], [`Tốt: 0${index} đơn vị`], []]));
  const lists = countsInSentences({ grid, blocks: [], names: ["Tốt"] });
  expect(lists.map(({ words, counts }) => [...words, ...counts.map(({ count }) => count)])).toEqual([
    ["Khối sở", 0],
    ["Khối phường", 1],
    ["Khối xã", 2],
    ["Khối 2. Ban: Đảng", 3],
  ]);
});

test("a count that differs is told with what the ranking makes", () => {
  const right = ["Cờ thi đua: 03 đơn vị", "Bằng khen: 04 đơn vị"];
  const wrong = two(right, ["Cờ thi đua: 03 đơn vị", "Bằng khen: 05 đơn vị"], []);
  const told = assessSheet(sheetOf(wrong), [], () => ({})).findings.filter(({ code }) => code === "published.count");
  expect(told).toMatchObject([{ params: { group: null, class: "Bằng khen", published: 5, computed: 4 } }]);
});
