import type { Criterion, Framework } from "../../src/model/framework";
import { frameworkOf } from "../support/framework";
import { scored } from "../support/scored";
import type { FigureText } from "../support/table";

type Criteria = Readonly<Record<string, Partial<Criterion>>>;

const groups: NonNullable<Framework["groups"]> = [
  { id: "x", name: { vi: "X", en: "X" }, aliases: [] },
  { id: "y", name: { vi: "Y", en: "Y" }, aliases: [] },
];
const byX = (terms: Omit<NonNullable<Criterion["byGroup"]>[number], "groups">) => [{ groups: ["x"], ...terms }];

/** Totals of a unit in group X and of two in group Y. */
function totals(
  criteria: Criteria,
  kind: Framework["total"]["kind"],
  scores: Readonly<Record<string, readonly FigureText[]>>,
  rest: Partial<Framework> = {},
) {
  const framework = frameworkOf(criteria, { total: { kind }, groups, decimals: 3, ...rest });
  return scored({ units: ["A", "B", "C"], groups: ["X", "Y", "Y"], scores }, framework).totals;
}

const same = (points: FigureText): readonly FigureText[] => [points, points, points];

describe("weights", () => {
  test("are of the outermost criteria that carry one, scored ones alone; a bonus is added after", () => {
    const criteria: Criteria = {
      m: {},
      m1: { parent: "m", weight: "2" },
      m2: { parent: "m", weight: "1" },
      b: { weight: "1" },
      unweighted: {},
      plus: { kind: "bonus", weight: "9" },
      noted: { kind: "notScored", weight: "9" },
    };
    const scores = {
      m1: same("4"),
      m2: same("6"),
      b: same("10"),
      unweighted: same("5"),
      plus: same("0.5"),
      noted: same("7"),
    };
    // (2 × 4 + 6 + 10) ÷ 4 + 0,5
    expect(totals(criteria, "mean", scores)).toEqual(["6.5", "6.5", "6.5"]);
    expect(totals(criteria, "weightedSum", scores)).toEqual(["24.5", "24.5", "24.5"]);
  });

  test("are 1 where none has one, of scored main criteria", () => {
    const criteria: Criteria = { a: {}, m: {}, m1: { parent: "m" }, m2: { parent: "m" }, noted: { kind: "notScored" } };
    const scores = { a: same("4"), m1: same("2"), m2: same("1"), noted: same("100") };
    expect(totals(criteria, "mean", scores)).toEqual(["3.5", "3.5", "3.5"]);
  });

  test("may be fractions of many divisors, and others for a group", () => {
    const criteria: Criteria = {
      a: { weight: "1/6", byGroup: byX({ weight: "3/4" }) },
      b: { weight: "1/4", byGroup: byX({ max: "9" }) },
    };
    const scores = { a: same("12"), b: same("24") };
    // X: (9 + 6) ÷ 1; others: (2 + 6) ÷ 5/12
    expect(totals(criteria, "mean", scores)).toEqual(["15", "19.2", "19.2"]);
    expect(totals(criteria, "weightedSum", scores)).toEqual(["15", "8", "8"]);
  });

  test("of a group are nobody's whose group is not known", () => {
    const framework = frameworkOf({ a: { byGroup: byX({ weight: "2" }) } }, { total: { kind: "mean" }, groups });
    const { statuses } = scored({ units: ["A", "B"], groups: ["X", null], scores: { a: ["1", "1"] } }, framework);
    expect(statuses).toEqual(["ranked", "incomplete"]);
  });

  test("of what is left out weigh nothing", () => {
    const criteria: Criteria = { a: { weight: "1", optional: true }, b: { weight: "3", optional: true } };
    expect(totals(criteria, "mean", { a: ["8", null, null], b: ["4", "4", null] })).toEqual(["5", "4", null]);
  });
});

describe("a weighted mean of shares", () => {
  const criteria: Criteria = {
    a: { weight: "1", max: "10", optional: true },
    b: { weight: "3", max: null, byGroup: byX({ max: "20" }) },
  };
  const scaled = { scale: "100" };

  test("lacks where a maximum is not known, and nowhere else", () => {
    expect(totals(criteria, "weightedMean", { a: same("5"), b: same("10") }, scaled)).toEqual(["50", null, null]);
  });

  test("is of what is counted, over its weights", () => {
    const known: Criteria = { a: { weight: "1", max: "10", optional: true }, b: { weight: "3", max: "20" } };
    const scores = { a: ["5", null, "10"], b: ["20", "10", "20"] };
    expect(totals(known, "weightedMean", scores, scaled)).toEqual(["87.5", "50", "100"]);
    expect(totals(known, "weightedMean", scores)).toEqual([null, null, null]);
    const worthless: Criteria = { a: { weight: "1", max: "0" }, b: { weight: "3", max: "20" } };
    expect(totals(worthless, "weightedMean", { a: same("0"), b: same("10") }, scaled)).toEqual(["50", "50", "50"]);
  });
});

describe("a geometric mean", () => {
  const criteria: Criteria = { a: {}, b: { optional: true }, c: { optional: true }, noted: { kind: "notScored" } };
  const of = (a: readonly FigureText[], b: readonly FigureText[], c: readonly FigureText[]) =>
    totals({ ...criteria, a: { optional: true } }, "geometricMean", { a, b, c, noted: same("1000") });

  test("is of the scored criteria that count: two of them under a square root, three under a cube root", () => {
    expect(of(["2", "4", "5"], ["8", "9", null], ["4", null, null])).toEqual(["4", "6", "5"]);
    expect(of(["0", "0.5", "2"], ["9", "0.5", "3"], [null, null, null])).toEqual(["0", "0.5", "2.449"]);
  });

  test("is none below nought, nor of nothing", () => {
    expect(of(["-2", "4", null], ["8", "9", null], ["4", null, null])).toEqual([null, "6", null]);
    expect(of(["2", "-4", "1"], ["-8", "-9", "1"], ["4", null, "1"])).toEqual([null, null, "1"]);
  });
});

describe("a rescaled total", () => {
  const of = (criteria: Criteria, scores: Parameters<typeof totals>[2]) =>
    totals(criteria, "rescaled", scores, { scale: "50" });

  test("makes up for what is left out, where all maxima are known; bonus points stay as they are", () => {
    const criteria: Criteria = { a: { max: "30" }, b: { max: "20", optional: true }, plus: { kind: "bonus" } };
    const scores = { a: ["15", "15", "30"], b: ["20", null, null], plus: ["1", "1", null] };
    expect(of(criteria, scores)).toEqual(["36", "26", "50"]);
  });

  test("is the sum where maxima are not declared and nothing is left out, and none otherwise", () => {
    const criteria: Criteria = { a: {}, m: {}, m1: { parent: "m" }, m2: { parent: "m", optional: true } };
    const scores = { a: ["15", "15", "15"], m1: ["20", "20", "10"], m2: ["5", null, "7"] };
    expect(of(criteria, scores)).toEqual(["40", null, "32"]);
    expect(of({ ...criteria, plus: { kind: "bonus" } }, { ...scores, plus: ["2", null, null] })).toEqual([
      "42",
      null,
      "32",
    ]);
    const whole: Criteria = { a: { optional: true }, m: {}, m1: { parent: "m" } };
    expect(of(whole, { a: ["15", null, "1"], m: ["20", "20", "2"] })).toEqual(["35", null, "3"]);
  });
});

describe("a cap", () => {
  test("holds the figure that ranks down, bonus points and all", () => {
    const criteria: Criteria = { a: { max: "10" }, plus: { kind: "bonus" } };
    const scores = { a: ["9.5", "8", "10"], plus: ["2.75", "1", null] };
    expect(totals(criteria, "sum", scores, { total: { kind: "sum", cap: "10.5" } })).toEqual(["10.5", "9", "10"]);
    const ratio = frameworkOf(criteria, { total: { kind: "ratio", cap: "100" } });
    expect(scored({ units: ["A", "B", "C"], scores }, ratio).ratios).toEqual(["100", "90", "100"]);
  });
});
