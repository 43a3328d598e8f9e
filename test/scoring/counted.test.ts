import type { Criterion, Framework, UnitRule } from "../../src/model/framework";
import { dec } from "../../src/model/numbers/decimal";
import { frameworkOf } from "../support/framework";
import { scored } from "../support/scored";
import type { FigureText } from "../support/table";

type Criteria = Readonly<Record<string, Partial<Criterion>>>;
type Scores = Readonly<Record<string, readonly FigureText[]>>;

const groups: NonNullable<Framework["groups"]> = ["x", "y"].map((id) => ({
  id,
  name: { vi: id, en: id },
  aliases: [],
}));
const RATIO = { total: { kind: "ratio" }, groups } as const;

/** Units A and B stand in the groups x and y. */
function made(criteria: Criteria, scores: Scores, rest: Partial<Framework> = {}, figures: readonly string[] = []) {
  return scored({ units: ["A", "B"], groups: ["x", "y"], scores, figures }, frameworkOf(criteria, rest));
}
const totals = (...args: Parameters<typeof made>) => made(...args).totals;
const ratios = (criteria: Criteria, scores: Scores, rest: Partial<Framework> = {}) =>
  made(criteria, scores, { ...RATIO, ...rest }).ratios;

describe("points count", () => {
  test("not where the criterion does not apply, whatever stands in the cell", () => {
    const units: readonly UnitRule[] = [{ unit: "A", notApplicable: ["b"] }];
    const scores = { a: ["5", "5"], b: ["3", "3"] };
    expect(totals({ a: {}, b: {} }, scores, { units })).toEqual(["5", "8"]);
    const ruled: Criteria = { a: {}, b: { max: "4", rule: { kind: "yesNo" } } };
    expect(totals(ruled, { a: ["5", "5"], b: ["7", "1"] }, { units }, ["b"])).toEqual(["5", "9"]);
    const taken: Criteria = { a: {}, b: { kind: "penalty", penaltySign: "negative" } };
    expect(totals(taken, { a: ["5", "5"], b: ["3", "-3"] }, { units })).toEqual(["5", "2"]);
  });

  test("not where nobody can read them, though a blank might be left out", () => {
    const scores = { a: ["5", "5"], b: ["?", null] };
    expect(totals({ a: {}, b: { optional: true } }, scores)).toEqual([null, "5"]);
    expect(totals({ a: {}, b: { kind: "bonus" } }, scores)).toEqual([null, "5"]);
  });

  test("of penalties that are rounded by their size, whatever sign the sheet gives them", () => {
    const negative: Criteria = { a: {}, b: { kind: "penalty", penaltySign: "negative", decimals: 1 } };
    expect(totals(negative, { a: ["9", "9"], b: ["-4.96", "0"] })).toEqual(["4", "9"]);
    expect(totals(negative, { a: ["9", "9"], b: ["4.96", null] })).toEqual([null, "9"]);
  });

  test("of a figure beside its whole by the two of them", () => {
    const rule = { kind: "proportion", of: "100" } as const;
    const scores = { a: ["45/60", "45"] };
    expect(totals({ a: { max: "20", decimals: 2, rule } }, scores, {}, ["a"])).toEqual(["15", "9"]);
  });

  test("of what stands beside scored criteria in no total", () => {
    const criteria: Criteria = { m: {}, m1: { parent: "m" }, noted: { parent: "m", kind: "notScored" } };
    expect(totals(criteria, { m1: ["5", "6"], noted: ["9", null] })).toEqual(["5", "6"]);
    const alone: Criteria = { a: { optional: true }, plus: { kind: "bonus" } };
    expect(totals(alone, { a: [null, "1"], plus: ["2", "2"] })).toEqual([null, "3"]);
  });
});

describe("whole points are made where the framework, not the sheet, has places", () => {
  test.each([
    ["max", { a: { max: "12.5" } }, ["80", "40"]],
    ["max of a group", { a: { max: "10", byGroup: [{ groups: ["x"], max: "12.5" }] } }, ["80", "50"]],
    ["cap", { a: { max: "10" }, plus: { kind: "bonus", cap: "1.25" } }, ["112.5", "62.5"]],
    ["step", { a: { max: "10", step: "2.5" } }, ["100", "50"]],
  ] as const)("%s", (_, criteria, expected) => {
    const plus = "plus" in criteria ? { plus: ["2", "2"] } : {};
    expect(ratios(criteria, { a: ["10", "5"], ...plus })).toEqual(expected);
  });

  test("a step of half points rounds 0,25 up and 0,2 down; a main criterion's places round its sum", () => {
    expect(totals({ a: { step: "0.5" } }, { a: ["1.25", "1.2"] })).toEqual(["1.5", "1"]);
    const main: Criteria = { m: { decimals: 1 }, m1: { parent: "m" }, m2: { parent: "m" } };
    expect(totals(main, { m1: ["1.25", "1.25"], m2: ["1.2", "1.19"] })).toEqual(["2.5", "2.4"]);
  });
});

describe("the maximum that applies to a unit", () => {
  const main = (rest: Partial<Criterion>, second: Partial<Criterion>): Criteria => ({
    m: { ...rest },
    m1: { parent: "m", max: "20" },
    m2: { parent: "m", max: "30", ...second },
  });
  const whole = { m: ["10", "10"] };
  const parts = { m1: ["5", "5"], m2: ["5", "5"] };

  test("is what the components that apply to it declare, where the sheet gives the main criterion alone", () => {
    expect(ratios(main({}, {}), whole)).toEqual(["20", "20"]);
    expect(ratios(main({}, { groups: ["x"] }), whole)).toEqual(["20", "50"]);
    expect(ratios(main({}, { byGroup: [{ groups: ["y"], max: "80" }] }), whole)).toEqual(["20", "10"]);
    expect(ratios(main({}, { kind: "bonus" }), whole)).toEqual(["50", "50"]);
    expect(ratios(main({}, { max: null }), whole)).toEqual([null, null]);
    expect(ratios({ ...main({}, {}), m1: { parent: "m", max: null } }, whole)).toEqual([null, null]);
    expect(ratios({ m: {} }, whole)).toEqual([null, null]);
  });

  test("is the main criterion's own where it has one, by the unit's group", () => {
    const own = { max: "40", byGroup: [{ groups: ["x"], max: "25" }] };
    expect(ratios(main(own, {}), whole)).toEqual(["40", "25"]);
    expect(ratios(main(own, { max: null }), parts)).toEqual(["40", "25"]);
    expect(ratios(main({ max: "40" }, { max: null }), parts)).toEqual(["25", "25"]);
    const optional = { ...parts, m2: ["5", null] };
    expect(ratios(main({ max: "40" }, { max: null, optional: true }), optional)).toEqual(["25", "25"]);
    const first = { ...main({ max: "40" }, { optional: true }), m1: { parent: "m", max: null } };
    expect(ratios(first, optional)).toEqual(["25", null]);
    expect(ratios(main({}, { max: null }), parts)).toEqual([null, null]);
    expect(ratios(main({ max: "99" }, {}), parts)).toEqual(["20", "20"]);
  });

  test("is nothing of bonus points, and nothing where a criterion is left out", () => {
    const { scores } = made(
      { a: { max: "9" }, b: { max: "7", optional: true }, plus: { kind: "bonus", max: "5" } },
      { a: ["1", "1"], b: ["1", null], plus: ["1", "1"] },
    );
    expect(["a", "b", "plus"].map((id) => [0, 1].map((unit) => scores.maximum(id, unit)))).toEqual([
      [dec("9"), dec("9")],
      [dec("7"), dec("0")],
      [dec("0"), dec("0")],
    ]);
  });
});

test("what is below a criterion that does not apply does not apply, though its own groups say otherwise", () => {
  const criteria: Criteria = {
    a: {},
    m: { groups: ["x"] },
    m1: { parent: "m", groups: ["x", "y"] },
    m2: { parent: "m", groups: ["y"] },
  };
  const { scores, totals: sums } = scored(
    {
      units: ["A", "B", "C", "D"],
      groups: ["x", "y", null, null],
      scores: { a: ["1", "1", "1", "1"], m1: ["2", "2", "2", "2"], m2: ["4", "4", "4", "4"] },
    },
    frameworkOf(criteria, { groups, units: [{ unit: "D", notApplicable: ["m"] }] }),
  );
  expect(["m", "m1", "m2"].map((id) => [0, 1, 2, 3].map((unit) => scores.standing(id, unit)))).toEqual([
    ["counted", "leftOut", "unknown", "leftOut"],
    ["counted", "leftOut", "unknown", "leftOut"],
    ["leftOut", "leftOut", "unknown", "leftOut"],
  ]);
  expect(sums).toEqual(["3", "1", null, "1"]);
});

test("a ratio of classes is per cent of the scale, to the digit, or of the maximum where there is none", () => {
  const level = { name: { vi: "Đạt", en: "Đạt" }, threshold: null, color: null };
  const classes = { of: "ratio", levels: [level] } as const;
  const of = (scale: string | null) => made({ a: { max: "40" } }, { a: ["10", "30"] }, { classes, scale }).ratios;
  expect([of("12.5"), of(null)]).toEqual([
    ["80", "240"],
    ["25", "75"],
  ]);
  expect(made({ a: { max: "40" } }, { a: ["10", "30"] }).ratios).toEqual([null, null]);
});
