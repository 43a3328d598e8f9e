import { dec } from "../../src/model/numbers/decimal";
import type { Framework } from "../../src/model/framework";
import type { PointRule } from "../../src/model/pointRule";
import { withExtremes } from "../../src/scoring/withExtremes";
import { frameworkOf } from "../support/framework";
import { scored } from "../support/scored";
import { tableOf } from "../support/table";

const criterion = (rule: PointRule, max = "10") => ({ max, decimals: 2, rule });
const minMax = (better: "more" | "fewer", least = "0", over: "ranked" | "complete" = "ranked"): PointRule => ({
  kind: "minMax",
  better,
  over,
  least,
});
const figures = (values: readonly (string | null)[], framework: Framework) =>
  scored({ units: values.map((_, index) => `Xã ${index + 1}`), figures: ["a"], scores: { a: values } }, framework);

test("min–max on a scale of 1 to 10: the least figure 1, the greatest 10, or the other way round", () => {
  const of = (rule: PointRule) => figures(["3", "5", "9"], frameworkOf({ a: criterion(rule) })).totals;
  expect(of(minMax("more", "1"))).toEqual(["1", "4", "10"]);
  expect(of(minMax("fewer", "1"))).toEqual(["10", "7", "1"]);
  expect(of(minMax("more"))).toEqual(["0", "3.33", "10"]);
});

test("the list is of units that are ranked, or of all that are complete; what lacks a score has no part in it", () => {
  const criteria = (rule: PointRule) => ({ a: criterion(rule), b: {} });
  const units = [{ unit: "Xã 3", assessment: "notRanked" as const }];
  const text = {
    units: ["Xã 1", "Xã 2", "Xã 3", "Xã 4"],
    figures: ["a"],
    scores: { a: ["0", "10", "20", "90"], b: ["0", "0", "0", null] },
  };
  const of = (over: "ranked" | "complete") => scored(text, frameworkOf(criteria(minMax("more", "0", over)), { units }));
  expect(of("ranked").totals).toEqual(["0", "10", "10", null]);
  expect(of("complete").totals).toEqual(["0", "5", "10", null]);
});

test("figures below zero have their place, equal figures have none", () => {
  expect(figures(["-5", "0", "5"], frameworkOf({ a: criterion(minMax("more")) })).totals).toEqual(["0", "5", "10"]);
  expect(figures(["5", "5"], frameworkOf({ a: criterion(minMax("more")) })).statuses).toEqual([
    "incomplete",
    "incomplete",
  ]);
});

test("goalposts of the human development index: 71.4 years between 20 and 85 are 0.791", () => {
  const life = { max: "1", decimals: 3, rule: { kind: "goalposts" as const, worst: "20", best: "85" } };
  expect(figures(["71.4", "19", "86"], frameworkOf({ a: life }, { decimals: 3 })).totals).toEqual(["0.791", "0", "1"]);
  const from = criterion({ kind: "goalposts", worst: "100", best: "50", least: "1" });
  expect(figures(["120", "100", "75", "50"], frameworkOf({ a: from })).totals).toEqual(["1", "1", "5.5", "10"]);
});

test("scaling or shifting all figures changes no points; the order of the rows changes none", () => {
  const framework = frameworkOf({ a: criterion(minMax("more")) });
  const own = ["12", "7.5", "30", "18.25"];
  const points = figures(own, framework).totals;
  const moved = own.map((value) => String(Number(value) * 4 + 100));
  expect(figures(moved, framework).totals).toEqual(points);
  expect(figures([...own].reverse(), framework).totals).toEqual([...points].reverse());
});

test("pillars have ranks of their own beside the rank of the whole; penalties turn", () => {
  const criteria = { a: {}, b: {}, tru: { kind: "penalty" as const } };
  const ranking = {
    ties: "standard" as const,
    tieBreakers: [],
    on: "printed" as const,
    lists: "one" as const,
    alsoBy: ["a", "tru"],
  };
  const text = {
    units: ["Xã 1", "Xã 2", "Xã 3"],
    scores: { a: ["10", "30", "10"], b: ["50", "10", "40"], tru: ["5", null, "2"] },
  };
  const { ranks, ranking: made } = scored(text, frameworkOf(criteria, { ranking }));
  expect(ranks).toEqual([1, 3, 2]);
  expect([...made.ranksBy].map(([id, own]) => [id, ...own])).toEqual([
    ["a", 2, 1, 2],
    ["tru", 3, 1, 2],
  ]);
});

test("where nothing is added up the list is of those who would be ranked", () => {
  const framework = frameworkOf(
    { a: { max: "10", decimals: 2, rule: { kind: "minMax", better: "more", over: "ranked", least: "0" } } },
    { total: { kind: "none" }, units: [{ unit: "C", assessment: "notRanked" }] },
  );
  const { scores } = scored({ units: ["A", "B", "C"], scores: { a: ["20", "40", "99"] }, figures: ["a"] }, framework);
  expect([0, 1, 2].map((unit) => scores.points("a", unit))).toEqual([dec("0"), dec("10"), dec("10")]);
});

test("each list has its own goalposts: of raw figures alone, of its own column, and none without one", () => {
  const rule = minMax("more");
  const criteria = {
    a: criterion(rule),
    b: criterion(rule),
    c: criterion(rule),
    d: { optional: true, ...criterion(rule) },
  };
  const sheet = tableOf({
    units: ["A", "B", "C"],
    scores: { a: ["0", "4", "8"], b: ["1", "3", "2"], c: ["1", "2", "3"] },
    figures: ["a", "b"],
  });
  const settled = withExtremes(frameworkOf(criteria), sheet).criteria.map((each) => each.rule);
  expect(settled).toEqual([
    { kind: "goalposts", worst: "0", best: "8" },
    { kind: "goalposts", worst: "1", best: "3" },
    rule,
    rule,
  ]);
  const plain = frameworkOf({ a: {} });
  expect(withExtremes(plain, sheet)).toBe(plain);
});
