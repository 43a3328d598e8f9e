import type { Criterion, Framework } from "../../src/model/framework";
import { dec, decimalText } from "../../src/model/numbers/decimal";
import { frameworkOf } from "../support/framework";
import { scored } from "../support/scored";
import type { FigureText } from "../support/table";

const grouped: Partial<Framework> = {
  groups: [
    { id: "x", name: { vi: "Khối X", en: "X" }, aliases: [] },
    { id: "y", name: { vi: "Khối Y", en: "Y" }, aliases: [], assessment: "notRanked" },
    { id: "z", name: { vi: "Khối Z", en: "Z" }, aliases: [], assessment: "notAssessed" },
  ],
};

describe("how a criterion stands with a unit", () => {
  const criteria: Readonly<Record<string, Partial<Criterion>>> = {
    a: { max: "10" },
    m: { max: "50" },
    m1: { parent: "m", max: "20" },
    m11: { parent: "m1", max: "20" },
    m2: { parent: "m", max: "30" },
    p: {},
    p1: { parent: "p", max: "5" },
    p2: { parent: "p", max: "5", optional: true },
    o: { max: "5", optional: true },
    o1: { parent: "o", max: "5" },
    plus: { kind: "bonus" },
    minus: { kind: "penalty" },
    nowhere: { max: "5", optional: true },
  };
  const scores: Readonly<Record<string, readonly FigureText[]>> = {
    a: ["1", null, "1"],
    m: ["40", null, "40"],
    p1: ["1", "2", null],
    o: ["2", null, null],
    plus: ["1", null, null],
    minus: [null, "2", null],
  };
  const framework = frameworkOf(criteria, { units: [{ unit: "C", notApplicable: ["m1", "plus"] }] });
  const scoresNow = () => scored({ units: ["A", "B", "C"], scores }, framework).scores;

  test.each([
    ["a", ["counted", "unknown", "counted"]],
    ["m", ["counted", "unknown", "counted"]],
    ["m1", ["unknown", "unknown", "leftOut"]],
    ["m11", ["unknown", "unknown", "leftOut"]],
    ["m2", ["unknown", "unknown", "unknown"]],
    ["p", ["counted", "counted", "unknown"]],
    ["p1", ["counted", "counted", "unknown"]],
    ["p2", ["leftOut", "leftOut", "leftOut"]],
    ["o", ["counted", "leftOut", "leftOut"]],
    ["o1", ["unknown", "leftOut", "leftOut"]],
    ["plus", ["counted", "none", "leftOut"]],
    ["minus", ["none", "counted", "none"]],
    ["nowhere", ["leftOut", "leftOut", "leftOut"]],
    ["no such", ["unknown", "unknown", "unknown"]],
  ])("%s", (id, standings) => {
    const made = scoresNow();
    expect([0, 1, 2].map((unit) => made.standing(id, unit))).toEqual(standings);
  });

  test("gives points only where it counts, and a maximum only of what there is", () => {
    const made = scoresNow();
    expect(["a", "m", "m1", "plus", "no such"].map((id) => [0, 1].map((unit) => made.points(id, unit)))).toEqual([
      [dec("1"), null],
      [dec("40"), null],
      [null, null],
      [dec("1"), null],
      [null, null],
    ]);
    expect(["a", "m", "p", "plus", "no such"].map((id) => made.maximum(id, 0))).toEqual([
      dec("10"),
      dec("50"),
      dec("5"),
      dec("0"),
      null,
    ]);
  });

  test("is not known where the sheet gives the total itself", () => {
    const given = frameworkOf({ a: {} }, { total: { kind: "givenTotal" } });
    const { scores: own, totals } = scored({ units: ["A", "B"], total: ["12", null] }, given);
    expect(totals).toEqual(["12", null]);
    expect([own.standing("a", 0), own.points("a", 0), own.maximum("a", 0)]).toEqual(["unknown", null, null]);
  });
});

describe("the exact figure", () => {
  test("is of those who have one", () => {
    const { scores } = scored({ units: ["A", "B"], scores: { a: ["1.5", null] } }, frameworkOf({ a: {} }));
    expect([scores.exact(0), scores.exact(1)]).toEqual([{ numerator: 15n, denominator: 10n }, null]);
    expect([scores.whole?.values[0], scores.whole?.divisor]).toEqual([15, 10]);
    const none = scored({ units: ["A"], scores: { a: ["1"] } }, frameworkOf({ a: {} }, { total: { kind: "none" } }));
    expect([none.scores.exact(0), none.scores.whole]).toEqual([null, null]);
  });

  test("without some criteria is made anew for each choice of them, and once", () => {
    const framework = frameworkOf({ "a b": { max: "9" }, a: { max: "9" }, ab: { max: "9" }, b: { max: "9" } });
    const { scores } = scored({ units: ["A"], scores: { a: ["1"], ab: ["2"], b: ["4"], "a b": ["0"] } }, framework);
    const totalOf = (...ids: readonly string[]) => scores.without(ids).totals.digits[0];
    expect([totalOf("a", "b"), totalOf("ab"), totalOf("b")]).toEqual([200, 500, 300]);
    expect(scores.without(["ab"])).toBe(scores.without(["ab"]));
  });

  test("is nothing of a unit whose figure no sheet holds", () => {
    const widest = ["999999999999999", "1"];
    const { totals, statuses } = scored(
      { units: ["A", "B"], scores: { a: widest, b: widest } },
      frameworkOf({ a: {}, b: {} }),
    );
    expect([totals, statuses]).toEqual([
      [null, "2"],
      ["incomplete", "ranked"],
    ]);
  });

  test("is nothing where there is nothing to divide by", () => {
    const ratio = frameworkOf({ a: { max: "10" } }, { total: { kind: "ratio" } });
    const { ratios, statuses, totals } = scored(
      { units: ["A", "B", "C"], scores: { a: ["5", "5", "5"] }, excluded: ["10", "5", "11"] },
      ratio,
    );
    expect([ratios, statuses]).toEqual([
      [null, "100", null],
      ["incomplete", "ranked", "incomplete"],
    ]);
    expect(totals[1]).toBe("5");
    const worthless = frameworkOf({ a: { max: "0" } }, { total: { kind: "ratio" } });
    expect(scored({ units: ["A"], scores: { a: ["0"] } }, worthless).statuses).toEqual(["incomplete"]);
  });
});

test("whether a unit is assessed and ranked is a decision's word before its group's", () => {
  const framework = frameworkOf(
    { a: {} },
    {
      ...grouped,
      units: [
        { unit: "Xã 5", assessment: "ranked" },
        { unit: "Xã 6", group: "y" },
      ],
    },
  );
  const headings = ["Khối X", "Khối Y", "Khối Z", null, "Khối Z", "Khối X"];
  const units = headings.map((_, unit) => `Xã ${unit + 1}`);
  const { statuses, ranks } = scored({ units, groups: headings, scores: { a: units.map(() => "1") } }, framework);
  expect(statuses).toEqual(["ranked", "notRanked", "notAssessed", "ranked", "ranked", "notRanked"]);
  expect(ranks).toEqual([1, 0, 0, 1, 1, 0]);
});

describe("points left out of the maximum", () => {
  const ratio = frameworkOf(
    { a: { max: "100" } },
    {
      total: { kind: "ratio" },
      units: [
        { unit: "D", excluded: "50" },
        { unit: "E", excluded: "50" },
      ],
    },
  );
  const ratiosOf = (excluded: readonly FigureText[] | undefined) =>
    scored(
      {
        units: ["A", "B", "C", "D", "E"],
        scores: { a: ["10", "10", "10", "10", "10"] },
        ...(excluded === undefined ? {} : { excluded }),
      },
      ratio,
    ).ratios;

  test("are the sheet's, or else the decision's; nought and a blank are none, less than nought is a doubt", () => {
    expect(ratiosOf(["0", null, "-1", null, "90"])).toEqual(["10", "10", null, "20", "100"]);
    expect(ratiosOf(["?", "99.5", "80", "20", "n/a"])).toEqual([null, "2000", "50", "12.5", "20"]);
    expect(ratiosOf(undefined)).toEqual(["10", "10", "10", "20", "20"]);
  });

  test("of a sum are nothing, but where classes go by its ratio", () => {
    const sheet = { units: ["A"], scores: { a: ["10"] }, excluded: ["?"] };
    expect(scored(sheet, frameworkOf({ a: { max: "100" } })).totals).toEqual(["10"]);
    const level = { name: { vi: "Đạt", en: "Đạt" }, threshold: null, color: null };
    const byRatio = frameworkOf({ a: { max: "100" } }, { classes: { of: "ratio", levels: [level] } });
    expect(scored({ ...sheet, excluded: ["60"] }, byRatio).ratios).toEqual(["25"]);
    expect(scored({ ...sheet, excluded: ["60"] }, { ...byRatio, scale: "40" }).ratios).toEqual(["25"]);
  });
});

test("figures keep their own places, however the units' differ", () => {
  const { scores } = scored(
    { units: ["A", "B"], scores: { a: ["1", "1.25"], b: ["0.125", "2"] } },
    frameworkOf({ a: {}, b: {} }),
  );
  expect([0, 1].map((unit) => decimalText(scores.points("b", unit)!))).toEqual(["0.125", "2"]);
});
