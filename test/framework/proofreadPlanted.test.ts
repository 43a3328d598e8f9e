import fc from "fast-check";
import { catalog } from "../../src/framework/catalog/catalog";
import { readFramework } from "../../src/framework/document/loadFramework";
import { proofread } from "../../src/framework/proofread/proofread";
import { draftMeaningText, draftRemarkText } from "../../src/locales/draftRemarkText";
import type { DraftRemark } from "../../src/model/draftRemark";
import type { ClassRule, Criterion, Framework } from "../../src/model/framework";
import { frameworkOf } from "../support/framework";

type Criteria = Readonly<Record<string, Partial<Criterion>>>;
const stated = (value: string, comparison: "atLeast" | "above" = "atLeast") =>
  ({ value, comparison, provenance: { kind: "stated", source: "Quyết định" } }) as const;
const classed = (values: readonly string[], rest: Partial<ClassRule> = {}): ClassRule => ({
  of: "total",
  levels: [...values, null].map((value, index) => ({
    name: { vi: `Mức ${index}`, en: `Level ${index}` },
    threshold: value === null ? null : stated(value),
    color: null,
  })),
  ...rest,
});
const group = (id: string) => ({ id, name: { vi: `Khối ${id}`, en: id }, aliases: [] });

/** A sound draft: parts, weights and scale agree, each criterion is verified, every class can be reached. */
const CRITERIA: Criteria = {
  m: { max: "60", name: { vi: "Kinh tế", en: "Economy" } },
  m1: {
    parent: "m",
    max: "20",
    name: { vi: "Thu ngân sách", en: "Revenue" },
    verifier: "Sở Tài chính",
    method: "Từ 90% trở lên: 20 điểm; từ 70 đến dưới 90%: 10 điểm",
  },
  m2: {
    parent: "m",
    max: "40",
    name: { vi: "Giải ngân", en: "Spending" },
    verifier: "Sở Tài chính",
    method: "Hạng 1 - 3: 40 điểm; hạng 4 - 6: 20 điểm. Tối đa 40 điểm",
  },
  n: { max: "40", name: { vi: "Xã hội", en: "Society" }, verifier: "Sở Nội vụ" },
  plus: { kind: "bonus", cap: "5", max: "5", name: { vi: "Điểm thưởng", en: "Bonus" }, verifier: "Sở Nội vụ" },
};
const REST: Partial<Framework> = { scale: "100", classes: classed(["90", "70", "50"]) };
const told = (changes: Criteria, rest: Partial<Framework> = {}): readonly DraftRemark[] => {
  const criteria = Object.fromEntries(
    [...new Set([...Object.keys(CRITERIA), ...Object.keys(changes)])].map((id) => [
      id,
      { ...CRITERIA[id], ...changes[id] },
    ]),
  );
  const framework = frameworkOf(criteria, { ...REST, ...rest });
  expect(readFramework(framework)).toMatchObject({ ok: true });
  return proofread(framework);
};

test("a sound draft has nothing to be looked at", () => {
  expect(told({})).toEqual([]);
});

const whole = (criteria: Criteria, rest: Partial<Framework>) => () => proofread(frameworkOf(criteria, rest));
const weighted = (...weights: string[]) =>
  Object.fromEntries(weights.map((weight, at) => [`c${at}`, { max: "10", weight }]));

/** One fault each: what is changed, and what must be told. */
const PLANTED: readonly (readonly [name: string, () => readonly DraftRemark[], ...told: readonly string[]])[] = [
  ["a part that is too large", () => told({ m1: { max: "25" } }), "partsDiffer criteria[0].max 60 65"],
  ["a maximum that is too large", () => told({ n: { max: "45" } }), "scaleDiffers scale 100 105"],
  [
    "parts of one group alone",
    () =>
      told(
        { m2: { max: "40", byGroup: [{ groups: ["b"], max: "35" }], method: "Tối đa 40 điểm" } },
        { groups: [group("a"), group("b")] },
      ),
    "partsDiffer criteria[0].max 60 55",
  ],
  [
    "weights of a mean of shares",
    whole(weighted("0.5", "0.4"), { total: { kind: "weightedMean" }, scale: "100" }),
    "weightsNotWhole criteria[0].weight 0.9 1",
  ],
  [
    "weights of a sum that are shares",
    whole(weighted("0.4", "0.3", "0.2"), { total: { kind: "weightedSum" } }),
    "weightsNotWhole criteria[0].weight 0.9 1",
  ],
  [
    "weights of one group",
    whole(
      {
        a: { max: "10", weight: "0.5" },
        b: { max: "10", weight: "0.5", byGroup: [{ groups: ["b"], weight: "0.6" }] },
      },
      { total: { kind: "weightedMean" }, scale: "100", groups: [group("a"), group("b")] },
    ),
    "weightsNotWhole criteria[0].weight 1.1 1",
  ],
  [
    "steps that stay below the maximum",
    () => told({ n: { rule: { kind: "steps", steps: [{ atLeast: "4", points: "30" }] } } }),
    "maximumOutOfReach criteria[3].rule 30 40",
  ],
  [
    "points in the text above the maximum",
    () => told({ n: { method: "4 cuộc: 50 điểm; 3 cuộc: 30 điểm" } }),
    "textPointsAboveMaximum criteria[3].method 50 40",
  ],
  [
    "a maximum in the text",
    () => told({ n: { method: "Tối đa 45 điểm" } }),
    "textMaximumDiffers criteria[3].method 45 40",
  ],
  ["a cap above the column", () => told({ plus: { cap: "6" } }), "capAboveMaximum criteria[4].cap 6 5"],
  [
    "a cap above all parts of a section",
    () =>
      told({ plus: { cap: "5", max: null }, p1: { kind: "bonus", parent: "plus", max: "3", verifier: "Sở Nội vụ" } }),
    "capAboveMaximum criteria[4].cap 5 3",
  ],
  [
    "a hole between bands",
    () => told({ n: { method: "Từ 90 đến 100: 40 điểm; 70 đến 89: 20 điểm" } }),
    "bandGap criteria[3].method 89 90",
  ],
  [
    "bands that overlap",
    () => told({ n: { method: "Từ 80 đến 100: 40 điểm; 50 đến 80: 20 điểm" } }),
    "bandOverlap criteria[3].method 80 80",
  ],
  [
    "places left out between bands",
    () => told({ n: { method: "Hạng 1 - 3: 40 điểm; hạng 5 - 7: 20 điểm" } }),
    "bandGap criteria[3].method 3 5",
  ],
  [
    "a class that nobody reaches",
    () => told({}, { scale: "110", classes: classed(["106", "70"]) }),
    "scaleDiffers scale 110 100",
    "classOutOfReach classes.levels[0].threshold.value 106 105",
  ],
  [
    "a class without bonus points that nobody reaches",
    () => {
      const levels = classed(["70", "50"]).levels.map((level, index) =>
        index === 0
          ? { ...level, conditions: [{ of: "totalWithout", comparison: "above", value: "100" } as const] }
          : level,
      );
      return told({}, { classes: { of: "total", levels } });
    },
    "classOutOfReach classes.levels[0].conditions[0].value 100 100",
  ],
  [
    "a class between two others that no printed figure has",
    () => told({}, { decimals: 0, classes: classed(["70", "69.5", "50"]) }),
    "classEmpty classes.levels[1].threshold.value 69.5 70",
  ],
  [
    "a name that occurs twice",
    () => told({ m2: { name: { vi: "XÃ HỘI", en: "Society" } } }),
    "nameElsewhere criteria[3].name.vi Xã hội criteria[2]",
  ],
  [
    "a criterion nobody verifies",
    () => told({ x: { max: null, kind: "penalty", name: { vi: "Điểm trừ", en: "Penalty" } } }),
    "nobodyVerifies criteria[5].verifier Điểm trừ ",
  ],
];

test.each(PLANTED.map(([name, find, ...expected]) => [name, { find, expected }] as const))(
  "%s is told with its place and both figures, and nothing else is",
  (_, { find, expected }) => {
    const remarks = find();
    expect(remarks.map(({ code, path, found, other }) => `${code} ${path} ${found} ${other ?? ""}`)).toEqual(expected);
    for (const remark of remarks) {
      for (const language of ["vi", "en"] as const) {
        expect(draftRemarkText(remark, language)).toContain(remark.found.replace(".", language === "vi" ? "," : "."));
        expect(draftMeaningText(remark, language)).toMatch(/\S\.$/u);
      }
    }
  },
);

test("examples that a rule does not make, and steps above the maximum, are no draft yet: both figures are told", () => {
  const rule = { kind: "steps", steps: [{ atLeast: "4", points: "10" }] } as const;
  const problems = (criterion: Partial<Criterion>) => {
    const read = readFramework(frameworkOf({ a: { max: "10", rule, ...criterion } }));
    return read.ok ? [] : read.error;
  };
  expect(problems({ examples: [{ figure: "5", points: "9" }] })).toEqual([
    { code: "rule", rule: "exampleDiffers", path: "criteria[0].examples[0].points", found: "9", allowed: ["10"] },
  ]);
  expect(problems({ max: "8" })).toEqual([
    { code: "rule", rule: "pointsAboveMax", path: "criteria[0].rule.steps[0].points", found: "10", allowed: ["8"] },
  ]);
});

/** What a slip of the pen makes of a sound set, and where it is told. */
function slipped(framework: Framework, at: number, by: number): readonly [Framework, string] | null {
  const { criteria, scale, total } = framework;
  const tops = criteria.filter(({ parent, kind, max }) => parent === null && kind === "scored" && max !== null);
  const isWhole =
    total.kind === "sum" &&
    scale !== null &&
    tops.length === criteria.filter(({ parent, kind }) => parent === null && kind === "scored").length;
  const hit = tops[at % Math.max(1, tops.length)];
  if (!isWhole || hit === undefined || hit.rule !== undefined) return null;
  const max = String(Number(hit.max) + by);
  return [{ ...framework, criteria: criteria.map((each) => (each === hit ? { ...each, max } : each)) }, "scale"];
}

test("a maximum that is mistyped in any set of the catalog is told, with what the maxima make", () => {
  const tries = fc.tuple(fc.constantFrom(...catalog), fc.nat(9), fc.integer({ min: 1, max: 9 }));
  let found = 0;
  fc.assert(
    fc.property(tries, ([framework, at, by]) => {
      const slip = slipped(framework, at, by);
      if (slip === null) return;
      const [draft, path] = slip;
      const remarks = proofread(draft).filter((remark) => remark.path === path);
      expect(remarks).toEqual([
        { code: "scaleDiffers", path, found: framework.scale, other: String(Number(framework.scale) + by) },
      ]);
      found += 1;
    }),
    { numRuns: 200, seed: 10 },
  );
  expect(found).toBeGreaterThan(50);
});
