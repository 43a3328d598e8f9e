import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadFramework, readFramework, saveFramework } from "../../src/framework/document/loadFramework";
import { frameworkProblemText } from "../../src/locales/frameworkText";

type Json = Record<string, unknown>;
interface Document extends Json {
  criteria: Json[];
  units: Json[];
  classes: { levels: Json[]; bars: Json[] } & Json;
  total: Json;
  ranking: Json;
}

const text = readFileSync(join(__dirname, "../../samples/frameworks/vi-du-quy-tac-moi.json"), "utf8");

function broken(change: (document: Document) => void) {
  const document = JSON.parse(text) as Document;
  change(document);
  const read = readFramework(document);
  return read.ok ? [] : read.error;
}

const criterion = (id: string, of: Document): Json => {
  const found = of.criteria.find((each) => each["id"] === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const level = (index: number, { classes }: Document): Json => classes.levels[index] ?? {};
const examples = (id: string, of: Document) => criterion(id, of)["examples"] as Json[];
const byGroup = (id: string, of: Document) => criterion(id, of)["byGroup"] as Json[];
const summed = (document: Document) => {
  document.total = { kind: "sum" };
  for (const each of document.criteria) {
    each["weight"] = null;
    for (const terms of (each["byGroup"] ?? []) as Json[]) delete terms["weight"];
  }
};

test("the example itself breaks none, and is saved to the byte", () => {
  const loaded = loadFramework(text);
  expect(loaded.ok && saveFramework(loaded.value)).toEqual({ ok: true, value: text });
});

test.each<[rule: string, path: string, change: (document: Document) => void]>([
  ["exampleDiffers", "criteria[0].examples[0].points", (d) => (examples("dan-so", d)[0]!["points"] = "10.6")],
  ["exampleDiffers", "criteria[0].examples[1].points", (d) => delete examples("dan-so", d)[1]!["group"]],
  [
    "exampleNeedsRule",
    "criteria[5].examples[0]",
    (d) => (criterion("thuong", d)["examples"] = [{ figure: "1", points: "1" }]),
  ],
  ["groupTermsEmpty", "criteria[2].byGroup[0]", (d) => delete byGroup("dat-chuan", d)[0]!["rule"]],
  ["idTwice", "criteria[0].byGroup[1].groups[0]", (d) => (byGroup("dan-so", d)[1]!["groups"] = ["mien-nui"])],
  ["unknownGroup", "criteria[0].byGroup", (d) => (byGroup("dan-so", d)[1]!["groups"] = ["vung-cao"])],
  ["pointsAboveMax", "criteria[0].byGroup[0].rule.most", (d) => (byGroup("dan-so", d)[0]!["max"] = "19")],
  ["weightNotUsed", "criteria[0].byGroup[0].weight", (d) => (summed(d), (byGroup("dan-so", d)[0]!["weight"] = "0.3"))],
  [
    "stepsRise",
    "criteria[0].byGroup[1].rule.steps[1].atMost",
    (d) => {
      const steps = (byGroup("dan-so", d)[1]!["rule"] as { steps: Json[] }).steps;
      steps[1]!["atMost"] = "900";
    },
  ],
  ["stepOrDecimals", "criteria[1].step", (d) => (criterion("giai-quyet", d)["decimals"] = 2)],
  ["decimalsNeeded", "criteria[1].decimals", (d) => delete criterion("giai-quyet", d)["step"]],
  ["maxNeeded", "criteria[7].max", (d) => (criterion("bi-ky-luat", d)["max"] = null)],
  ["goalpostsSame", "criteria[4].rule.best", (d) => ((criterion("chi-so", d)["rule"] as Json)["worst"] = "5")],
  [
    "countOutOfReach",
    "classes.levels[0].conditions[0].count.value",
    (d) => {
      const [first] = level(0, d)["conditions"] as { count: Json }[];
      first!.count["value"] = 6;
    },
  ],
  [
    "floorOutOfReach",
    "classes.levels[0].conditions[2].value",
    (d) => {
      const conditions = level(0, d)["conditions"] as Json[];
      conditions[2] = { criteria: ["giai-quyet", "sai-sot"], of: "sum", comparison: "above", value: "30" };
    },
  ],
  ["placesRise", "classes.levels[1].places.upTo", (d) => ((level(1, d)["places"] as Json)["upTo"] = "25")],
  [
    "exceptionSmaller",
    "classes.levels[0].quota.exception.percent",
    (d) => {
      const quota = level(0, d)["quota"] as { exception: Json };
      quota.exception["percent"] = "20";
    },
  ],
  ["unknownCriterion", "classes.bars[0].criterion", (d) => (d.classes.bars[0]!["criterion"] = "khac")],
  ["unknownClass", "classes.bars[0].class", (d) => (d.classes.bars[0]!["class"] = "Giỏi")],
  ["barEffect", "classes.bars[0]", (d) => (d.classes.bars[0]!["by"] = 1)],
  ["classesNeeded", "units[0].lowered", (d) => ((d as Json)["classes"] = null)],
  [
    "alternativeSame",
    "alternatives[0].clause",
    (d) => (d["alternatives"] = [{ clause: "Điều 9", of: "ties", ties: d.ranking["ties"] }]),
  ],
  [
    "unknownClass",
    "alternatives[0].class",
    (d) =>
      (d["alternatives"] = [{ clause: "Điều 9", of: "quota", class: "Giỏi", quota: { kind: "count", atMost: 1 } }]),
  ],
  [
    "rootIsRounded",
    "alternatives[0].clause",
    (d) => (
      summed(d),
      (d.total = { kind: "geometricMean" }),
      (d.criteria = d.criteria.slice(0, 5)),
      (d["alternatives"] = [{ clause: "Điều 9", of: "rounding", on: "unrounded" }])
    ),
  ],
  ["capNotUsed", "total.cap", (d) => (summed(d), (d.criteria = []), (d.total = { kind: "givenTotal", cap: "100" }))],
  ["extraOfRoot", "criteria[5].kind", (d) => (summed(d), (d.total = { kind: "geometricMean" }))],
  [
    "rootIsRounded",
    "ranking.on",
    (d) => (summed(d), (d.total = { kind: "geometricMean" }), (d.ranking["on"] = "unrounded")),
  ],
  ["comparisonTurned", "classes.levels[0].threshold.comparison", (d) => (d.ranking["direction"] = "lowest")],
  [
    "comparisonTurned",
    "classes.levels[1].threshold.comparison",
    (d) => ((level(1, d)["threshold"] as Json)["comparison"] = "below"),
  ],
  [
    "thresholdsRise",
    "classes.levels[1].threshold.value",
    (d) => {
      d.ranking["direction"] = "lowest";
      for (const each of d.classes.levels)
        if (each["threshold"] !== null) (each["threshold"] as Json)["comparison"] = "atMost";
    },
  ],
  [
    "statedOnly",
    "classes.levels[0].threshold.provenance.kind",
    (d) => {
      d.ranking["direction"] = "lowest";
      const provenance = { kind: "inferred", greaterThan: null, atMost: null };
      level(0, d)["threshold"] = { value: null, comparison: "atMost", provenance };
    },
  ],
  [
    "quotaNeedsRanks",
    "classes.levels[0].places",
    (d) => {
      summed(d);
      d.total = { kind: "none" };
      d.classes["of"] = "minimum";
    },
  ],
  [
    "idTwice",
    "ranking.tieBreakers[1]",
    (d) => (d.ranking["tieBreakers"] = [0, 1].map(() => ({ of: "points", criteria: ["dan-so"] }))),
  ],
])("%s at %s", (rule, path, change) => {
  const problems = broken(change);
  expect(problems).toContainEqual(expect.objectContaining({ code: "rule", rule, path }));
  for (const problem of problems) {
    for (const language of ["vi", "en"] as const) expect(frameworkProblemText(problem, language)).toMatch(/\S\.$/);
  }
});
