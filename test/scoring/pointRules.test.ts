import type { Criterion } from "../../src/model/framework";
import { dec, decimalText } from "../../src/model/numbers/decimal";
import type { PointRule } from "../../src/model/pointRule";
import { pointsOfFigure } from "../../src/model/pointRules/pointsOfFigure";
import { frameworkOf } from "../support/framework";
import { scored } from "../support/scored";

const points = (rule: PointRule, figure: string, criterion: Partial<Criterion> = {}) => {
  const [own = "", outOf] = figure.split("/");
  const [made = null] = [frameworkOf({ a: { max: "10", rule, ...criterion } }).criteria[0]].map((one) =>
    one === undefined ? null : pointsOfFigure(dec(own), one, outOf === undefined ? null : dec(outOf)),
  );
  return made === null ? null : decimalText(made);
};

describe("base and increment in proportion, capped (NĐ 307/2025, Điều 5)", () => {
  const people = { kind: "increment", from: "2000000", base: "10", per: "60000", points: "0.5", most: "25" } as const;
  test.each([
    ["2060000", "10.5"],
    ["2000000", "10"],
    ["500000", "10"],
    ["2030000", "10.25"],
    ["2010000", "10.08"],
    ["3799999", "25"],
    ["3800000", "25"],
    ["9000000", "25"],
  ])("%s people make %s points", (figure, made) => {
    expect(points(people, figure, { max: "25", decimals: 2 })).toBe(made);
  });
});

test("points a time stop at their cap; half a time is a doubt", () => {
  const rule = { kind: "perTime", points: "2", most: "10" } as const;
  expect(["0", "3", "5", "6", "2.5", "3/4"].map((figure) => points(rule, figure))).toEqual([
    "0",
    "6",
    "10",
    "10",
    null,
    null,
  ]);
});

test("deductions leave what is left of the maximum, never less than nothing", () => {
  const rule = { kind: "deductions", points: "2.5", most: "10" } as const;
  expect(["0", "1", "4", "9"].map((figure) => points(rule, figure))).toEqual(["10", "7.5", "0", "0"]);
  expect(points({ ...rule, most: "5" }, "9")).toBe("5");
  expect(points({ ...rule, most: "20" }, "9")).toBe("0");
});

test("fewer is better, and bands of places", () => {
  const rule = {
    kind: "stepsDown",
    steps: [
      { atMost: "3", points: "10" },
      { atMost: "10", points: "8" },
    ],
  } as const;
  expect(["1", "3", "4", "10", "11"].map((figure) => points(rule, figure))).toEqual(["10", "10", "8", "8", "0"]);
});

test("a level gives the maximum or nothing, per cent like a figure", () => {
  const rule = { kind: "reaches", comparison: "atLeast", value: "95" } as const;
  expect(["95", "94.9", "0.95/1", "0.949/1", "95/100"].map((figure) => points(rule, figure))).toEqual([
    "10",
    "0",
    "10",
    "0",
    null,
  ]);
  expect(points({ kind: "reaches", comparison: "below", value: "2" }, "2")).toBe("0");
});

test("by share: steps, and between them a/b of the maximum, to a step of 0,25", () => {
  const rule = {
    kind: "proportionSteps",
    of: "100",
    steps: [
      { atLeast: "0.9", points: "10" },
      { atLeast: "0.5", points: null },
    ],
  } as const;
  const made = ["95", "90", "81", "50", "49.9", "45/60"].map((figure) => points(rule, figure, { step: "0.25" }));
  expect(made).toEqual(["10", "10", "8", "5", "0", "7.5"]);
});

test("a share is one of those that the rule has, whether bare, a/b or per cent", () => {
  const rule = { kind: "share", shares: ["1", "0.5", "0"] } as const;
  const made = ["1", "0.5", "0", "1/2", "30/60", "60/60", "0/4", "0.5/1", "0.7", "45/60", "0.75/1"];
  expect(made.map((figure) => points(rule, figure))).toEqual([
    "10",
    "5",
    "0",
    "5",
    "5",
    "10",
    "0",
    "5",
    null,
    null,
    null,
  ]);
});

test("a/b and per cent on steps: settled by steps of shares, per cent by steps of per cents, a count by neither", () => {
  const steps = (...all: readonly (readonly [string, string])[]) =>
    ({ kind: "steps", steps: all.map(([atLeast, made]) => ({ atLeast, points: made })) }) as const;
  const figures = ["54/60", "45/60", "27/60", "0.9/1", "0.75/1", "0.45/1"];
  const made = (rule: PointRule) => figures.map((figure) => points(rule, figure));
  expect(made(steps(["0.9", "10"], ["0.5", "5"]))).toEqual(["10", "5", "0", "10", "5", "0"]);
  expect(made(steps(["90", "10"], ["50", "5"]))).toEqual([null, null, null, "10", "5", "0"]);
  expect(made(steps(["4", "10"], ["1", "5"]))).toEqual([null, null, null, null, null, null]);
});

test("goalposts run either way and hold beyond themselves", () => {
  const better = { kind: "goalposts", worst: "-1", best: "5" } as const;
  expect(["-3", "-1", "2", "5", "8"].map((figure) => points(better, figure, { decimals: 2 }))).toEqual([
    "0",
    "0",
    "5",
    "10",
    "10",
  ]);
  const fewer = { kind: "goalposts", worst: "40", best: "10" } as const;
  expect(["50", "30", "10", "0"].map((figure) => points(fewer, figure, { decimals: 2 }))).toEqual([
    "0",
    "3.33",
    "10",
    "10",
  ]);
});

test("points are rounded to the nearest multiple of a step, half away from zero, before they are added", () => {
  const framework = frameworkOf({ a: { step: "0.25" }, b: { step: "0.5" } });
  const table = { units: ["A", "B"], scores: { a: ["7.6", "7.625"], b: ["1.24", "1.25"] } };
  expect(scored(table, framework).totals).toEqual(["8.5", "9.25"]);
});

describe("by group", () => {
  const framework = frameworkOf(
    {
      a: {
        max: "20",
        weight: "1",
        rule: { kind: "reaches", comparison: "atLeast", value: "95" },
        byGroup: [
          { groups: ["g2"], max: "10", weight: "3", rule: { kind: "reaches", comparison: "atLeast", value: "80" } },
        ],
      },
      b: { max: "10", weight: "1" },
    },
    {
      groups: [
        { id: "g1", name: { vi: "Nhóm 1", en: "Group 1" }, aliases: [] },
        { id: "g2", name: { vi: "Nhóm 2", en: "Group 2" }, aliases: [] },
      ],
    },
  );
  const table = {
    units: ["A", "B", "C"],
    groups: ["Nhóm 1", "Nhóm 2", null],
    scores: { a: ["90", "90", "99"], b: ["5", "5", "5"] },
    figures: ["a"],
  };

  test("another level and another maximum; who is in no known group has no result", () => {
    const made = scored(table, framework);
    expect([made.totals, made.statuses]).toEqual([
      ["5", "15", null],
      ["ranked", "ranked", "incomplete"],
    ]);
    expect(scored(table, { ...framework, total: { kind: "ratio" } }).ratios).toEqual(["16.67", "75", null]);
  });

  test("another weight", () => {
    // (90 fails) 0 × 1 + 5/10 × 1 over 2; 10/10 × 3 + 5/10 × 1 over 4.
    const mean = { ...framework, total: { kind: "weightedMean" }, scale: "100" } as const;
    expect(scored(table, mean).totals).toEqual(["25", "87.5", null]);
  });
});
