import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readFramework } from "../../src/framework/document/loadFramework";
import { frameworkProblemText } from "../../src/locales/frameworkText";
import type { FrameworkProblem } from "../../src/model/frameworkProblem";

interface Document {
  [member: string]: unknown;
  criteria: Record<string, unknown>[];
  units: Record<string, unknown>[];
  classes: { of: string; levels: { threshold: unknown; [member: string]: unknown }[] };
  ranking: Record<string, unknown>;
}

/** The example with bonus, penalty, stages, quota and knock-out: most rules can be broken in it. */
const rich = readFileSync(join(__dirname, "../../samples/frameworks/vi-du-cong-tru-diem.json"), "utf8");

function broken(change: (document: Document) => void): readonly FrameworkProblem[] {
  const document = JSON.parse(rich) as Document;
  change(document);
  const read = readFramework(document);
  return read.ok ? [] : read.error;
}

const inferred = (value: string | null, greaterThan: string | null, atMost: string | null) => ({
  value,
  comparison: "atLeast",
  provenance: { kind: "inferred", greaterThan, atMost },
});

const weighted = (document: Document) => {
  document["total"] = { kind: "weightedMean" };
  document.criteria.forEach((criterion) => (criterion["weight"] = criterion["kind"] === "scored" ? "1" : null));
};

test("the example itself breaks none", () => {
  expect(broken(() => undefined)).toEqual([]);
});

test.each<[rule: string, path: string, change: (document: Document) => void]>([
  ["idTwice", "criteria[1].id", (d) => (d.criteria[1]!["id"] = "cong-vu")],
  ["unknownCriterion", "criteria[0].parent", (d) => (d.criteria[0]!["parent"] = "tru-cot")],
  [
    "unknownCriterion",
    "ranking.tieBreakers[0].criteria[0]",
    (d) => (d.ranking["tieBreakers"] = [{ of: "points", criteria: ["cong-vu-2"] }]),
  ],
  ["unknownCriterion", "units[0].notApplicable[0]", (d) => (d.units[0]!["notApplicable"] = ["ha-tang"])],
  [
    "unknownCriterion",
    "classes.levels[0].conditions[0].criteria[0]",
    (d) =>
      (d.classes.levels[0]!["conditions"] = [{ criteria: ["ha-tang"], of: "points", comparison: "above", value: "5" }]),
  ],
  ["unknownGroup", "criteria[0].groups[0]", (d) => (d.criteria[0]!["groups"] = ["so"])],
  ["unknownGroup", "units[0].group", (d) => (d.units[0]!["group"] = "so")],
  [
    "unknownClass",
    "units[0].knockOut.class",
    (d) => ((d.units[0]!["knockOut"] as Record<string, string>)["class"] = "Kém"),
  ],
  [
    "ownAncestor",
    "criteria[0].parent",
    (d) => {
      d.criteria[0]!["parent"] = "thu-tuc";
      d.criteria[1]!["parent"] = "cong-vu";
    },
  ],
  ["kindOfParent", "criteria[0].kind", (d) => (d.criteria[0]!["parent"] = "diem-cong")],
  ["criteriaNeeded", "criteria", (d) => (d.criteria = d.criteria.filter(({ kind }) => kind !== "scored"))],
  ["criteriaNotRead", "criteria", (d) => (d["total"] = { kind: "givenTotal" })],
  ["maxNeeded", "criteria[1].max", (d) => (d.criteria[1]!["max"] = null)],
  [
    "weightNeeded",
    "criteria[1].weight",
    (d) => {
      weighted(d);
      d.criteria[1]!["weight"] = null;
    },
  ],
  ["weightNotUsed", "criteria[1].weight", (d) => (d.criteria[1]!["weight"] = "0.5")],
  [
    "weightNested",
    "criteria[1].weight",
    (d) => {
      weighted(d);
      d.criteria[1]!["parent"] = "cong-vu";
    },
  ],
  ["scaleNeeded", "scale", (d) => (d["scale"] = null)],
  ["decimalsNeeded", "criteria[1].decimals", (d) => (d.criteria[1]!["rule"] = { kind: "proportion", of: "100" })],
  [
    "ruleOfMain",
    "criteria[0].rule",
    (d) => {
      d.criteria[0]!["rule"] = { kind: "yesNo" };
      d.criteria[1]!["parent"] = "cong-vu";
    },
  ],
  ["capOfScored", "criteria[0].cap", (d) => (d.criteria[0]!["cap"] = "3")],
  ["signOfPenalty", "criteria[0].penaltySign", (d) => (d.criteria[0]!["penaltySign"] = "positive")],
  [
    "stepsFall",
    "criteria[0].rule.steps[1].atLeast",
    (d) =>
      (d.criteria[0]!["rule"] = {
        kind: "steps",
        steps: [
          { atLeast: "3", points: "20" },
          { atLeast: "3", points: "10" },
        ],
      }),
  ],
  [
    "pointsAboveMax",
    "criteria[0].rule.steps[0].points",
    (d) => (d.criteria[0]!["rule"] = { kind: "steps", steps: [{ atLeast: "3", points: "40.5" }] }),
  ],
  ["thresholdNeeded", "classes.levels[1].threshold", (d) => (d.classes.levels[1]!.threshold = null)],
  [
    "thresholdNeeded",
    "classes.levels[1].threshold.value",
    (d) => ((d.classes.levels[1]!.threshold as Record<string, unknown>)["value"] = null),
  ],
  [
    "thresholdsFall",
    "classes.levels[4].threshold.value",
    (d) => (d.classes.levels[4]!.threshold = inferred("99", null, null)),
  ],
  [
    "thresholdsFall",
    "classes.levels[2].threshold.value",
    (d) => (d.classes.levels[2]!.threshold = inferred("85", null, null)),
  ],
  [
    "intervalEmpty",
    "classes.levels[2].threshold.provenance",
    (d) => (d.classes.levels[2]!.threshold = inferred("70", "72", "72")),
  ],
  [
    "valueOutsideInterval",
    "classes.levels[2].threshold.value",
    (d) => (d.classes.levels[2]!.threshold = inferred("70", "70", "72")),
  ],
  ["classFigure", "classes.of", (d) => Object.assign(d, { total: { kind: "none" } })],
  ["quotaOfLowest", "classes.levels[4].quota", (d) => (d.classes.levels[4]!["quota"] = { kind: "count", atMost: 1 })],
  [
    "quotaNeedsRanks",
    "classes.levels[0].quota",
    (d) => {
      d["total"] = { kind: "none" };
      d.classes.of = "minimum";
      d.classes.levels[0]!["quota"] = { kind: "count", atMost: 1 };
    },
  ],
  ["officialStage", "stages.official", (d) => (d["stages"] = { sequence: ["self"], official: "council" })],
  ["madeOfNeeded", "parts.of", (d) => (d["parts"] = { of: "declared", by: "mean" })],
  ["madeOfNotUsed", "units[0].madeOf", (d) => (d.units[0]!["madeOf"] = ["Sở A"])],
  [
    "partTwice",
    "units[1].madeOf[0]",
    (d) => {
      d["parts"] = { of: "declared", by: "mean" };
      d.units = [
        { unit: "Sở A", madeOf: ["Sở B"] },
        { unit: "Sở C", madeOf: ["sở  B"] },
      ];
    },
  ],
  ["partWeightNeeded", "parts.by", (d) => (d["parts"] = { of: "name", by: "weightedMean" })],
  [
    "partWeightNotUsed",
    "parts.weights",
    (d) => (d["parts"] = { of: "name", by: "mean", weights: [{ part: "Tháng 1", weight: "2" }] }),
  ],
  ["unknownCriterion", "parts.weight", (d) => (d["parts"] = { of: "name", by: "weightedMean", weight: "cong-vu" })],
  [
    "termsOfLines",
    "units[0].excluded",
    (d) => {
      d["parts"] = { of: "declared", by: "mean" };
      d.units = [{ unit: "Sở A", madeOf: ["Sở B"], excluded: "5" }];
    },
  ],
  [
    "extremesOfLines",
    "criteria[0].rule.kind",
    (d) => {
      d["parts"] = { of: "name", by: "mean" };
      d.criteria[0]!["rule"] = { kind: "minMax", better: "more", over: "ranked", least: "0" };
    },
  ],
  [
    "extremesByGroup",
    "criteria[0].byGroup[0].rule.kind",
    (d) => {
      d["groups"] = [{ id: "g", name: { vi: "G", en: "G" }, aliases: [] }];
      d.criteria[0]!["byGroup"] = [
        { groups: ["g"], rule: { kind: "minMax", better: "more", over: "ranked", least: "0" } },
      ];
    },
  ],
  ["unknownCriterion", "ranking.alsoBy[0]", (d) => (d.ranking["alsoBy"] = ["khong-co"])],
  ["groupsNeeded", "ranking.lists", (d) => (d.ranking["lists"] = "declared")],
])("%s is told at %s, in both languages", (rule, path, change) => {
  const problems = broken(change);
  const problem = problems.find((one) => one.path === path);
  expect(problem).toMatchObject({ code: "rule", rule });
  for (const language of ["vi", "en"] as const) {
    const text = frameworkProblemText(problem!, language);
    expect(text.startsWith(`${path}: `)).toBe(true);
    expect(text).not.toMatch(/undefined|null\b.*null\b|\[object/);
    expect(text.length).toBeGreaterThan(path.length + 20);
  }
});

test("the lowest class takes the rest, or has a threshold that the rest stays below", () => {
  expect(broken((d) => (d.classes.levels[4]!.threshold = null))).toEqual([]);
  expect(broken((d) => (d.classes.levels[4]!.threshold = inferred("10", null, null)))).toEqual([]);
});

test("what the schema refuses is worded in both languages too", () => {
  const problems = broken((document) => {
    document["year"] = "2024";
    document["status"] = "cũ";
    document["decimals"] = 11;
    document["level"] = "";
    document["mau"] = 1;
    Reflect.deleteProperty(document, "id");
  });
  expect(problems.map(({ code }) => code).sort()).toEqual(
    ["badForm", "missing", "notOneOf", "outOfRange", "unknownMember", "wrongType"].sort(),
  );
  expect(problems.map((problem) => frameworkProblemText(problem, "vi"))).toContain(
    "status: đang là “cũ”, phải là một trong: “current”, “archived”, “example”.",
  );
  expect(problems.map((problem) => frameworkProblemText(problem, "en"))).toContain(
    "decimals: it is 11 and must be at most 10 (of a list its items, of a text its characters).",
  );
});

test("what is missing says what belongs there, and what has the wrong type what must stand there", () => {
  const texts = broken((document) => {
    for (const member of ["id", "scale", "total", "ranking", "year"]) Reflect.deleteProperty(document, member);
    document["decimals"] = "2";
    document["classes"] = [] as unknown as Document["classes"];
    document.criteria[0]!["rule"] = {};
  }).map((problem) => frameworkProblemText(problem, "vi"));
  expect(texts).toEqual([
    "id: còn thiếu mục này; phải là mã gồm chữ thường không dấu và chữ số, nối bằng gạch ngang, như “nhan-thuc-so”.",
    "year: còn thiếu mục này; phải là một số nguyên, hoặc null.",
    "criteria[0].rule.kind: còn thiếu mục này; phải là một trong: “steps”, “stepsDown”, “proportion”, “proportionSteps”, “share”, “yesNo”, “reaches”, “increment”, “perTime”, “deductions”, “goalposts”, “minMax”.",
    "total: còn thiếu mục này; phải là một nhóm mục { … } gồm “kind”, “cap”.",
    "scale: còn thiếu mục này; phải là số thập phân dương viết gọn với dấu chấm, như “645.7”, tối đa 15 chữ số, hoặc null.",
    'decimals: đang là "2", phải là một số nguyên.',
    "classes: đang là [], phải là một nhóm mục { … }, hoặc null.",
    "ranking: còn thiếu mục này; phải là một nhóm mục { … } gồm “direction”, “ties”, “tieBreakers”, “on”, “lists”, “sheets”, “alsoBy”.",
  ]);
});

test("the format names every version that can be read", () => {
  const text = (format: unknown) => broken((d) => (d["format"] = format)).map((one) => frameworkProblemText(one, "vi"));
  expect(text("2")).toEqual(['format: định dạng đang là "2"; phải là số 1 hoặc 2 hoặc 3, không có dấu ngoặc kép.']);
  expect(text(undefined)).toEqual(["format: còn thiếu định dạng; phải là số 1 hoặc 2 hoặc 3, không có dấu ngoặc kép."]);
});
