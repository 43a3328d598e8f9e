import type { PartsRule, UnitRule } from "../../src/model/framework";
import { decimalText } from "../../src/model/numbers/decimal";
import { frameworkOf } from "../support/framework";
import { scored } from "../support/scored";
import type { TableText } from "../support/table";

const CRITERIA = { mot: { max: "100" }, hai: { max: "100" } };

function made(text: TableText, parts: PartsRule, rest: Parameters<typeof frameworkOf>[1] = {}) {
  const result = scored(text, frameworkOf(CRITERIA, { parts, ...rest }));
  return result.table.units.map(({ name }, unit) => [name, result.totals[unit], result.ranks[unit]]);
}

const FORMER: TableText = {
  units: ["Tỉnh A", "Tỉnh B", "Tỉnh C", "Tỉnh D"],
  scores: { mot: ["50", "60", "70", "61"], hai: ["30", "40", "41", "40"] },
};
const MERGED: readonly UnitRule[] = [{ unit: "Tỉnh B", madeOf: ["Tỉnh B", "Tỉnh A", "C"] }];

test("a unit of former units has the mean of their scores, rounded once in the total; the others stay", () => {
  expect(made(FORMER, { of: "declared", by: "mean" }, { units: MERGED })).toEqual([
    ["Tỉnh B", "97", 2],
    ["Tỉnh D", "101", 1],
  ]);
  const sums = { ...FORMER, scores: { ...FORMER.scores, mot: ["50", "60", "71", "61"] } };
  expect(made(sums, { of: "declared", by: "mean" }, { units: MERGED })[0]).toEqual(["Tỉnh B", "97.33", 2]);
  expect(made(FORMER, { of: "declared", by: "sum" }, { units: MERGED })[0]).toEqual(["Tỉnh B", "291", 1]);
});

test("a weighted mean weighs by the parts' names, or by a column of the sheet", () => {
  const weights = [
    { part: "Tỉnh A", weight: "1/2" },
    { part: "Tỉnh B", weight: "1" },
    { part: "C", weight: "1.5" },
  ];
  expect(made(FORMER, { of: "declared", by: "weightedMean", weights }, { units: MERGED })[0]).toEqual([
    "Tỉnh B",
    "102.17",
    1,
  ]);
  const people = { ...CRITERIA, dan: { kind: "notScored" as const } };
  const text = { ...FORMER, scores: { ...FORMER.scores, dan: ["1000", "2000", "3000", null] } };
  const framework = frameworkOf(people, {
    units: MERGED,
    parts: { of: "declared", by: "weightedMean", weight: "dan" },
  });
  const { totals, statuses } = scored(text, framework);
  expect([totals[0], statuses]).toEqual(["102.17", ["ranked", "incomplete"]]);
});

test("lines of one group are one unit, named by the group", () => {
  const groups = ["Xã Mới", "Xã Mới", "Xã Khác", null];
  expect(made({ ...FORMER, groups }, { of: "group", by: "mean" })).toEqual([
    ["Xã Mới", "90", 3],
    ["Xã Khác", "111", 1],
    ["Tỉnh D", "101", 2],
  ]);
});

test("lines of one name are one unit, however it is spelt: of assessors, or of months", () => {
  const text: TableText = {
    units: ["Xã A", "Xã B", "UBND xã A", "xã  B", "Xã A"],
    groups: ["Giám khảo 1", "Giám khảo 1", "Giám khảo 2", "Giám khảo 2", "Giám khảo 3"],
    scores: { mot: ["10", "20", "11", "20", "11"], hai: ["0", "0", "0", "1", "0"] },
  };
  expect(made(text, { of: "name", by: "mean" })).toEqual([
    ["Xã A", "10.67", 2],
    ["Xã B", "20.5", 1],
  ]);
  const weights = [
    { part: "Giám khảo 1", weight: "2" },
    { part: "Giám khảo 2", weight: "1" },
    { part: "Giám khảo 3", weight: "1" },
  ];
  expect(made(text, { of: "name", by: "weightedMean", weights })[0]).toEqual(["Xã A", "10.5", 2]);
});

test("what a part lacks, its unit lacks: a score, the line itself, the weight", () => {
  const gap = { ...FORMER, scores: { ...FORMER.scores, hai: ["30", null, "41", "40"] } };
  expect(made(gap, { of: "declared", by: "mean" }, { units: MERGED })[0]).toEqual(["Tỉnh B", null, 0]);
  const strange = [{ unit: "Tỉnh B", madeOf: ["Tỉnh B", "Tỉnh Z"] }];
  expect(made(FORMER, { of: "declared", by: "mean" }, { units: strange })[1]).toEqual(["Tỉnh B", null, 0]);
  const weights = [{ part: "Giám khảo 1", weight: "2" }];
  const groups = ["Giám khảo 1", "Giám khảo 1", "Giám khảo 1", "Giám khảo 2"];
  expect(made({ ...FORMER, groups }, { of: "name", by: "weightedMean", weights })[3]).toEqual(["Tỉnh D", null, 0]);
});

test("bonus points that nobody entered are 0 in a mean; a scored criterion left out of one part leaves it open", () => {
  const criteria = { ...CRITERIA, cong: { kind: "bonus" as const } };
  const framework = frameworkOf(criteria, { units: MERGED, parts: { of: "declared", by: "mean" } });
  const text = { ...FORMER, scores: { ...FORMER.scores, cong: ["3", null, null, null] } };
  expect(scored(text, framework).totals[0]).toBe("98");
  const partly = { ...FORMER, scores: { ...FORMER.scores, hai: ["n/a", "40", "41", "40"] } };
  const ratio = { total: { kind: "ratio" as const }, units: MERGED };
  expect(made(partly, { of: "declared", by: "mean" }, ratio)[0]).toEqual(["Tỉnh B", null, 0]);
  const summed = scored(partly, frameworkOf(CRITERIA, { ...ratio, parts: { of: "declared", by: "sum" } }));
  expect(summed.ratios[0]).toBe("52.2");
});

test("a mean stays exact before a condition: 224.99 ÷ 3 does not reach 75, 225 ÷ 3 does", () => {
  const level = (vi: string) => ({ name: { vi, en: vi }, threshold: null, color: null });
  const classes = {
    of: "total" as const,
    levels: [
      { ...level("Tốt"), conditions: [{ of: "points" as const, comparison: "atLeast" as const, value: "75" }] },
      level("Khá"),
    ],
  };
  const classOf = (last: string) => {
    const text: TableText = { units: ["Tỉnh A", "Tỉnh B", "Tỉnh C"], scores: { mot: ["75", "75", last] } };
    const framework = frameworkOf({ mot: {} }, { classes, units: MERGED, parts: { of: "declared", by: "mean" } });
    return scored(text, framework).classes[0];
  };
  expect(["74.99", "74.999999999999", "75"].map(classOf)).toEqual(["Khá", "Khá", "Tốt"]);
});

test("equal means tie whatever their parts, and shown scores are rounded for people only", () => {
  const text: TableText = { units: ["A", "B", "C", "D", "E"], scores: { mot: ["1", "1", "2", "1.5", "1.25"] } };
  const units = [
    { unit: "M", madeOf: ["A", "B", "C"] },
    { unit: "N", madeOf: ["D", "E"] },
  ];
  const framework = frameworkOf(
    { mot: {} },
    {
      units,
      parts: { of: "declared", by: "mean" },
      ranking: { ties: "standard", tieBreakers: [], on: "unrounded", lists: "one" },
    },
  );
  const { table, ranks, scores } = scored(text, framework);
  expect([ranks, Array.from(table.criteria[0]?.figures.digits ?? [])]).toEqual([
    [2, 1],
    [133, 138],
  ]);
  expect(scores.exact(0)).toEqual({ numerator: 400n, denominator: 300n });
  expect(decimalText(scores.points("mot", 1) ?? { digits: 0n, places: 0 })).toBe("1.375");
});

test("a geometric mean is of the combined scores, from one root", () => {
  const text: TableText = { units: ["A", "B"], scores: { mot: ["4", "5"], hai: ["8", "10"] } };
  const units = [{ unit: "M", madeOf: ["A", "B"] }];
  const framework = frameworkOf(CRITERIA, {
    units,
    parts: { of: "declared", by: "mean" },
    total: { kind: "geometricMean" },
  });
  // √(4.5 × 9) = √40.5
  expect(scored(text, framework).totals).toEqual(["6.36"]);
});
