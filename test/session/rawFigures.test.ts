import type { RawValue } from "../../src/model/cell";
import { decimalText } from "../../src/model/numbers/decimal";
import { decimalAt } from "../../src/model/numbers/decimalColumn";
import type { PointRule } from "../../src/model/pointRule";
import { joinTables } from "../../src/reader/joinTables";
import { scoreTable } from "../../src/scoring/scoreTable";
import { frameworkOf } from "../support/framework";
import { sheetOf, type SheetOptions } from "../support/sheetOf";
import { assess, NAMES, outcome } from "./rawOutcome";

const proportion: PointRule = { kind: "proportion", of: "100" };
const share: PointRule = { kind: "share", shares: ["1", "0.5", "0"] };
const yesNo: PointRule = { kind: "yesNo" };
const counts: PointRule = {
  kind: "steps",
  steps: [
    { atLeast: "4", points: "20" },
    { atLeast: "2", points: "10" },
  ],
};
const perCents: PointRule = {
  kind: "steps",
  steps: [
    { atLeast: "80", points: "20" },
    { atLeast: "60", points: "15" },
  ],
};

const one = (rule: PointRule, ...figures: RawValue[]) =>
  outcome(
    [rule, proportion],
    ["Số liệu"],
    figures.map((figure) => [figure, 50]),
  );
const pointsOf = (rule: PointRule, ...figures: RawValue[]) => one(rule, ...figures).points.map(([points]) => points);

describe("a raw figure written as a part of a whole", () => {
  test("is that part where the rule is about parts", () => {
    expect(pointsOf(proportion, "45/60", "120/130", "50%", "½", "1/2", 50, "45,5/60")).toEqual([
      "15",
      "18.46",
      "10",
      "10",
      "10",
      "10",
      "15.17",
    ]);
    expect(pointsOf({ kind: "proportion", of: "60" }, "45/60", "50%", 45)).toEqual(["15", "10", "15"]);
    expect(pointsOf({ kind: "proportion", of: "1" }, "45/60", "50%", 0.5)).toEqual(["15", "10", "10"]);
  });

  test("is exact: a third of the way to a half is not rounded twice", () => {
    const criterion = { name: { vi: "Hồ sơ", en: "Files" }, max: "1.5", decimals: 0, rule: proportion };
    const rows: readonly (readonly RawValue[])[] = [
      ["STT", "Đơn vị", "Hồ sơ", "Hội nghị"],
      ["", "", "Số liệu", "Số liệu"],
      [1, "Xã A", "1/3", "10"],
      [2, "Xã B", "1/4", "10"],
    ];
    const other = { name: { vi: "Hội nghị", en: "Meetings" }, max: "20", rule: counts };
    const scan = assess(sheetOf(rows), frameworkOf({ a: criterion, b: other }));
    const totals = scan.tables[0]?.assessment?.ranking.scores.totals;
    expect([0, 1].map((unit) => decimalText(decimalAt(totals!, unit)!))).toEqual(["21", "20"]);
  });

  test("is one of the shares of a table of shares, or gives no points", () => {
    expect(pointsOf(share, "1/2", "50%", "½", "2/4", 0.5, 1, "3/4", "50")).toEqual([
      "10",
      "10",
      "10",
      "10",
      "10",
      "20",
      null,
      null,
    ]);
    expect(one(share, "3/4", 1).findings).toEqual([{ code: "score.noPoints", criterion: "c0", shown: "3/4" }]);
  });

  test("is a doubt where the rule counts things, or measures against another whole", () => {
    expect(pointsOf(counts, "3/4", "50%", 3, "4")).toEqual([null, null, "10", "20"]);
    expect(pointsOf({ kind: "proportion", of: "50" }, "45/60", 45)).toEqual([null, "18"]);
    expect(one(counts, "50%", 3).findings).toEqual([{ code: "score.noPoints", criterion: "c0", shown: "50%" }]);
  });

  test("in per cent is read by steps of per cents and of shares", () => {
    const shares: PointRule = {
      kind: "steps",
      steps: [
        { atLeast: "0.8", points: "20" },
        { atLeast: "0.6", points: "15" },
      ],
    };
    expect(pointsOf(perCents, "85%", 65, "45/60")).toEqual(["20", "15", null]);
    expect(pointsOf(shares, "85%", 0.65, "45/60")).toEqual(["20", "15", "15"]);
  });

  test("cannot be more than its whole, nor a part of nothing", () => {
    const { points, findings } = one(proportion, "70/60", "0/0", 50);
    expect(points.map(([first]) => first)).toEqual([null, null, "10"]);
    expect(findings.map(({ code, criterion }) => [code, criterion])).toEqual([
      ["score.notNumber", "c0"],
      ["score.notNumber", "c0"],
    ]);
  });

  test("is a date where Excel made one of it", () => {
    const options: SheetOptions = {
      format: (row, column) => (row === 2 && column === 2 ? "d-mmm" : "General"),
      text: (row, column) => (row === 2 && column === 2 ? "1-Feb" : ""),
    };
    const { points, findings } = outcome(
      [share, proportion],
      ["Số liệu"],
      [
        [45_323, 50],
        [1, 50],
      ],
      options,
    );
    expect(points[0]).toEqual([null, "10"]);
    expect(findings).toContainEqual({ code: "score.date", criterion: "c0", shown: "1-Feb" });
  });

  test("is of the maximum, as ever, where points stand", () => {
    const { points } = outcome(
      [proportion, proportion],
      ["Điểm"],
      [
        ["10/20", 5],
        ["15/20", 5],
      ],
    );
    expect(points.map(([first]) => first)).toEqual(["10", "15"]);
  });
});

describe("a yes or no", () => {
  test("is read in the ways officers write it", () => {
    const yes: readonly RawValue[] = ["Có", "có", "CÓ", "Đạt", "x", "X", "✓", true, "TRUE", 1, "1", "Co\u0301"];
    const no: readonly RawValue[] = [
      "Không",
      "không",
      "Không đạt",
      "Chưa",
      "Chưa đạt",
      "Chưa có",
      false,
      "FALSE",
      0,
      "0",
    ];
    for (const figure of yes) expect([figure, pointsOf(yesNo, figure, 0)]).toEqual([figure, ["20", "0"]]);
    for (const figure of no) expect([figure, pointsOf(yesNo, figure, 1)]).toEqual([figure, ["0", "20"]]);
  });

  test("is missing where the cell is blank, and a doubt where it says neither, under the criterion's name", () => {
    const { points, findings } = one(yesNo, "Có", "", "Đang làm", 2, "½", "-");
    expect(points.map(([first]) => first)).toEqual(["20", null, null, null, null, null]);
    expect(findings).toEqual(
      expect.arrayContaining([
        { code: "score.missing", criterion: "c0" },
        { code: "score.notNumber", criterion: "c0", shown: "Đang làm" },
        { code: "score.noPoints", criterion: "c0", shown: "2" },
        { code: "score.noPoints", criterion: "c0", shown: "1/2" },
        { code: "score.notApplicable", criterion: "c0" },
      ]),
    );
    expect(findings).toHaveLength(5);
  });

  test("is no number under any other rule", () => {
    const { points, findings } = one(counts, "Có", "x", 3);
    expect(points.map(([first]) => first)).toEqual([null, null, "10"]);
    expect(findings.map(({ code }) => code)).toEqual(["score.notNumber", "score.notApplicable"]);
  });
});

describe("raw figures beside points", () => {
  const beside = (...units: (readonly RawValue[])[]) => outcome([proportion, yesNo], ["Số liệu", "Điểm"], units);

  test("make the points of a unit whose points are blank", () => {
    const { points, findings } = beside([50, "", "Có", ""], [40, 8, "Chưa", ""], ["45/60", "", "x", 20]);
    expect(points).toEqual([
      ["10", "20"],
      ["8", "0"],
      ["15", "20"],
    ]);
    expect(findings).toEqual([]);
  });

  test("give way to points, and are told where the rule makes others of them", () => {
    const { points, findings } = beside([50, 4, "Có", 20], [40, 8, "Có", 15]);
    expect(points).toEqual([
      ["4", "20"],
      ["8", "15"],
    ]);
    expect(findings).toEqual([
      { code: "score.figureDiffers", criterion: "c0", shown: "50" },
      { code: "score.figureDiffers", criterion: "c1", shown: "1" },
    ]);
  });

  test("leave a unit without a result where neither is there, or the figure is a doubt", () => {
    const { points, findings } = beside(["", "", 1, ""], ["lỗi", "", 2, ""], [50, "", 1, ""]);
    expect(points).toEqual([
      [null, "20"],
      [null, null],
      ["10", "20"],
    ]);
    expect(findings.map(({ code, criterion }) => [code, criterion])).toEqual([
      ["score.missing", "c0"],
      ["score.notNumber", "c0"],
      ["score.noPoints", "c1"],
    ]);
  });
});

test("forms of one unit each keep what their figures are measured against, and what stands beside their points", () => {
  const criterion = { name: { vi: NAMES[2]!, en: NAMES[2]! }, max: "20", decimals: 2, rule: proportion };
  const framework = frameworkOf({
    a: criterion,
    b: { name: { vi: NAMES[1]!, en: NAMES[1]! }, max: "20", rule: counts },
  });
  const formOf = (name: string, figure: RawValue, points: RawValue, meetings: RawValue) => {
    const rows: readonly (readonly RawValue[])[] = [
      ["STT", "Đơn vị", NAMES[2]!, "", NAMES[1]!],
      ["", "", "Số liệu", "Điểm", "Số liệu"],
      [1, name, figure, points, meetings],
    ];
    const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right }) as never;
    const merges = [area(0, 0, 1, 0), area(0, 1, 1, 1), area(0, 2, 0, 3)];
    return assess(sheetOf(rows, { merges, name }), framework).tables[0]!.assessment!.table;
  };
  const [joined, ...others] = joinTables([
    formOf("Xã A", "45/60", "", 3),
    formOf("Xã B", 50, 9, "4"),
    formOf("Xã C", "30%", "", 2),
  ]);
  expect(others).toEqual([]);
  const { totals } = scoreTable(joined!, framework);
  expect([0, 1, 2].map((unit) => decimalText(decimalAt(totals, unit)!))).toEqual(["25", "29", "16"]);
});
