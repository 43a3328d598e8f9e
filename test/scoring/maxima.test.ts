import { dec } from "../../src/model/numbers/decimal";
import { frameworkOf } from "../support/framework";
import { scored } from "../support/scored";

const two = (scores: Readonly<Record<string, readonly (string | null)[]>>) => ({ units: ["Xã A", "Xã B"], scores });

test("a maximum that nobody knows for one unit takes no other unit's", () => {
  const framework = frameworkOf(
    { m: { max: "60" }, m1: { parent: "m" }, m2: { parent: "m", optional: true }, n: { max: "60" } },
    { total: { kind: "rescaled" }, scale: "100" },
  );
  const whole = { m1: ["30", "30"], m2: ["10", "10"], n: ["20", "20"] };
  expect(scored(two(whole), framework).totals).toEqual(["50", "50"]);
  // Of Xã B a part is left out, and nobody says how much of the 60 points it was.
  expect(scored(two({ ...whole, m2: ["10", null] }), framework).totals).toEqual(["50", null]);
});

test("a main column without a maximum has that of its components", () => {
  const framework = frameworkOf(
    {
      m: { weight: "1" },
      m1: { parent: "m", max: "10" },
      m2: { parent: "m", max: "30" },
      n: { max: "50", weight: "1" },
    },
    { total: { kind: "weightedMean" }, scale: "100" },
  );
  const { totals, scores } = scored(two({ m: ["20", "40"], n: ["50", "0"] }), framework);
  expect([totals, scores.maximum("m", 0)]).toEqual([["75", "50"], dec("40")]);
});

test("points of a component may have more places than those of the main column that counts", () => {
  const framework = frameworkOf(
    { m: { max: "50" }, m1: { parent: "m", max: "20" }, m2: { parent: "m", max: "30" } },
    { ranking: { ties: "standard", tieBreakers: [{ of: "points", criteria: ["m1"] }], on: "printed", lists: "one" } },
  );
  expect(scored(two({ m: ["40", "40"], m1: ["12.345", "12.346"] }), framework).ranks).toEqual([2, 1]);
});

test("a ratio is to nothing where all of the maximum is left out", () => {
  const threshold = {
    value: "60",
    comparison: "atLeast",
    provenance: { kind: "stated", source: "Quyết định" },
  } as const;
  const levels = [
    { name: { vi: "Tốt", en: "Good" }, threshold, color: null },
    { name: { vi: "Yếu", en: "Weak" }, threshold: null, color: null },
  ];
  const framework = frameworkOf(
    { a: { max: "10" } },
    { classes: { of: "ratio", levels }, units: [{ unit: "Xã B", excluded: "12" }] },
  );
  const made = scored(two({ a: ["7", "7"] }), framework);
  // Without a ratio there is no class either, not even the one that takes the rest.
  expect([made.ratios, made.classes]).toEqual([
    ["70", null],
    ["Tốt", null],
  ]);
});

test.each([
  ["a component of one group only", {}, { groups: ["b"] }, "10"],
  ["a main criterion of one group only", { groups: ["b"] }, {}, "0"],
])("a main column's maximum is that of the components that apply: %s", (_, main, second, ofFirst) => {
  const framework = frameworkOf(
    {
      m: { weight: "1", ...main },
      m1: { parent: "m", max: "10" },
      m2: { parent: "m", max: "30", ...second },
      n: { max: "50", weight: "1" },
    },
    {
      total: { kind: "weightedMean" },
      scale: "100",
      groups: ["a", "b"].map((id) => ({ id, name: { vi: id, en: id }, aliases: [] })),
    },
  );
  const { scores } = scored({ ...two({ m: ["5", "20"], n: ["50", "0"] }), groups: ["a", "b"] }, framework);
  expect([scores.maximum("m", 0), scores.maximum("m", 1)]).toEqual([dec(ofFirst), dec("40")]);
});
