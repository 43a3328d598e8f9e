import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020";
import { readFramework } from "../../src/framework/document/loadFramework";
import { frameworkProblemText } from "../../src/locales/frameworkText";
import type { FrameworkProblem } from "../../src/model/frameworkProblem";

interface Document {
  [member: string]: unknown;
  criteria: Record<string, unknown>[];
  units: Record<string, unknown>[];
  classes: { of: string; levels: Record<string, unknown>[] };
}

const project = join(__dirname, "../..");
/** The example with bonus, penalty, stages, quota, conditions and knock-out. */
const rich = readFileSync(join(project, "samples/frameworks/vi-du-cong-tru-diem.json"), "utf8");
const schema = JSON.parse(readFileSync(join(project, "docs/framework.schema.json"), "utf8")) as object;
const bySchema = new Ajv2020({ strict: false }).compile(schema);

function documentWith(change: (document: Document) => void): Document {
  const document = JSON.parse(rich) as Document;
  change(document);
  return document;
}

function problems(document: Document): readonly FrameworkProblem[] {
  const read = readFramework(document);
  return read.ok ? [] : read.error;
}

const stated = (value: string) => ({
  value,
  comparison: "atLeast",
  provenance: { kind: "stated", source: "Quyết định 1" },
});
const unknown = (greaterThan: string | null, atMost: string | null) => ({
  value: null,
  comparison: "atLeast",
  provenance: { kind: "inferred", greaterThan, atMost },
});
const floor = (of: "points" | "percentOfMax", value: string, rest: object = {}) => [
  { of, comparison: "atLeast", value, ...rest },
];
const rule = (of: object) => (d: Document) => (d.criteria[0]!["rule"] = of);
const group = (id: string, name: string, ...aliases: string[]) => ({ id, name: { vi: name, en: name }, aliases });

type Refusal = readonly [name: string, path: string, change: (document: Document) => unknown];

/** What the published schema refuses as well. */
const FORMS: readonly Refusal[] = [
  [
    "a quota of 250 %",
    "classes.levels[0].quota.percent",
    (d) => (d.classes.levels[0]!["quota"] = { kind: "share", percent: "250", among: "units" }),
  ],
  [
    "a quota of 100.5 %",
    "classes.levels[0].quota.percent",
    (d) => (d.classes.levels[0]!["quota"] = { kind: "share", percent: "100.5", among: "units" }),
  ],
  ["a negative maximum", "criteria[0].max", (d) => (d.criteria[0]!["max"] = "-5")],
  ["minus nothing", "criteria[0].max", (d) => (d.criteria[0]!["max"] = "-0")],
  ["twice the maximum", "criteria[0].rule.shares[0]", rule({ kind: "share", shares: ["2", "0"] })],
  ["a negative share", "criteria[0].rule.shares[1]", rule({ kind: "share", shares: ["1", "-1"] })],
  [
    "negative points of a step",
    "criteria[0].rule.steps[0].points",
    rule({ kind: "steps", steps: [{ atLeast: "3", points: "-5" }] }),
  ],
  [
    "a negative step",
    "criteria[0].rule.steps[0].atLeast",
    rule({ kind: "steps", steps: [{ atLeast: "-3", points: "5" }] }),
  ],
  [
    "a negative threshold",
    "classes.levels[3].threshold.value",
    (d) => (d.classes.levels[3]!["threshold"] = stated("-5")),
  ],
  [
    "a negative floor",
    "classes.levels[0].conditions[0].value",
    (d) => (d.classes.levels[0]!["conditions"] = floor("points", "-1")),
  ],
  ["a control character", "level", (d) => (d["level"] = "xã\u0000")],
  ["a control character inside", "name.vi", (d) => (d["name"] = { vi: "Bộ\u0007 tiêu chí", en: "Set" })],
  ["a name that nobody sees", "name.vi", (d) => (d["name"] = { vi: "\u200b\u2060", en: "Set" })],
  ["a name of fillers", "name.vi", (d) => (d["name"] = { vi: "\u3164", en: "Set" })],
  ["half a character", "name.vi", (d) => (d["name"] = { vi: "Bộ \ud800tiêu chí", en: "Set" })],
];

/** What only a look at several members tells. */
const RULES: readonly Refusal[] = [
  [
    "a ratio of nothing",
    "criteria",
    (d) => {
      d["total"] = { kind: "ratio" };
      d.criteria.forEach((criterion) => (criterion["max"] = "0"));
    },
  ],
  [
    "a weight on a maximum of 0",
    "criteria[0].max",
    (d) => {
      d["total"] = { kind: "weightedMean" };
      d.criteria.forEach((criterion) => (criterion["weight"] = criterion["kind"] === "scored" ? "1" : null));
      d.criteria[0]!["max"] = "0";
    },
  ],
  [
    "an unknown threshold that must lie below the next",
    "classes.levels[1].threshold.value",
    (d) => {
      d.classes.levels[0]!["threshold"] = unknown("10", "20");
    },
  ],
  [
    "an unknown threshold that must lie above the one before",
    "classes.levels[1].threshold.provenance.greaterThan",
    (d) => (d.classes.levels[1]!["threshold"] = unknown("95", null)),
  ],
  [
    "classes by a ratio to nothing",
    "classes.of",
    (d) => {
      d["total"] = { kind: "sum" };
      d["scale"] = null;
      d.classes.of = "ratio";
      d.criteria.forEach((criterion) => (criterion["max"] = null));
    },
  ],
  [
    "a condition where no class is below",
    "classes.levels[4].conditions",
    (d) => (d.classes.levels[4]!["conditions"] = floor("points", "1")),
  ],
  [
    "a floor of 150 %",
    "classes.levels[0].conditions[0].value",
    (d) => (d.classes.levels[0]!["conditions"] = floor("percentOfMax", "150")),
  ],
  [
    "a floor above a criterion's maximum",
    "classes.levels[0].conditions[0].value",
    (d) => (d.classes.levels[0]!["conditions"] = floor("points", "41", { criteria: ["cong-vu"] })),
  ],
  [
    "a floor over the whole maximum",
    "classes.levels[0].conditions[0].value",
    (d) => (d.classes.levels[0]!["conditions"] = floor("percentOfMax", "100", { comparison: "above" })),
  ],
  [
    "a floor in per cent of nothing",
    "classes.levels[0].conditions[0].of",
    (d) => {
      d["total"] = { kind: "sum" };
      d.criteria[0]!["max"] = null;
    },
  ],
  [
    "class names that differ in capitals only",
    "classes.levels[2].name.vi",
    (d) => (d.classes.levels[2]!["name"] = { vi: "TỐT", en: "Fair" }),
  ],
  [
    "class names that differ in composition only",
    "classes.levels[2].name.vi",
    (d) => (d.classes.levels[2]!["name"] = { vi: "Tốt".normalize("NFD"), en: "Fair" }),
  ],
  [
    "a unit decided on twice",
    "units[1].unit",
    (d) =>
      (d.units = [
        { unit: "Xã Hoà Bình", excluded: "1" },
        { unit: "xã Hòa  Bình".normalize("NFD"), excluded: "2" },
      ]),
  ],
  [
    "a unit decided on under two of its names",
    "units[1].unit",
    (d) =>
      (d.units = [
        { unit: "Xã Hoà Bình", excluded: "1" },
        { unit: "Ủy ban nhân dân xã Hòa Bình", excluded: "2" },
      ]),
  ],
  [
    "an alias of two groups",
    "groups[1].aliases[0]",
    (d) => (d["groups"] = [group("mot", "Khối 1", "Sở, ban"), group("hai", "Khối 2", "sở, ban")]),
  ],
  [
    "two groups of one name",
    "groups[1].name.vi",
    (d) => (d["groups"] = [group("mot", "Khối sở"), group("hai", "KHỐI SỞ")]),
  ],
  [
    "two criteria of one name",
    "criteria[1].name.vi",
    (d) => (d.criteria[1]!["name"] = { ...(d.criteria[0]!["name"] as object), en: "Other" }),
  ],
  [
    "a stage twice",
    "stages.sequence[1]",
    (d) => (d["stages"] = { sequence: ["self", "self", "verified"], official: "verified" }),
  ],
  // The example has 100 points and a bonus of at most 5.
  [
    "a threshold above all points",
    "classes.levels[0].threshold.value",
    (d) => (d.classes.levels[0]!["threshold"] = stated("105.5")),
  ],
  [
    "a threshold above the cap",
    "classes.levels[0].threshold.value",
    (d) => {
      d["total"] = { kind: "sum", cap: "90" };
    },
  ],
  ["a threshold on a scale of 1", "classes.levels[0].threshold.value", (d) => (d["scale"] = "1")],
  [
    "an unknown threshold above all points",
    "classes.levels[0].threshold.provenance.greaterThan",
    (d) => (d.classes.levels[0]!["threshold"] = unknown("105", "200")),
  ],
  [
    "an unknown threshold below nothing",
    "classes.levels[4].threshold.provenance.atMost",
    (d) => (d.classes.levels[4]!["threshold"] = unknown(null, "-1")),
  ],
  [
    "a ratio above 100 %",
    "classes.levels[0].threshold.value",
    (d) => {
      d["scale"] = "1000";
      d.criteria = d.criteria.filter(({ kind }) => kind !== "bonus");
      d.classes.of = "ratio";
      d.classes.levels[0]!["threshold"] = stated("100.01");
    },
  ],
  [
    "fewest first, and fewer than none",
    "classes.levels[0].threshold.value",
    (d) => {
      d["ranking"] = { ...(d["ranking"] as object), direction: "lowest" };
      d.classes.levels = [
        { name: { vi: "Tốt", en: "Good" }, color: null, threshold: { ...stated("0"), comparison: "below" } },
        { name: { vi: "Kém", en: "Poor" }, color: null, threshold: null },
      ];
    },
  ],
  ["a share twice", "criteria[0].rule.shares[2]", rule({ kind: "share", shares: ["1", "0.5", "1"] })],
];

test.each([...FORMS, ...RULES])("%s is refused at %s", (_, path, change) => {
  const found = problems(documentWith(change)).find((problem) => problem.path === path);
  expect(found).toBeDefined();
  for (const language of ["vi", "en"] as const) {
    const text = frameworkProblemText(found!, language);
    expect(text).not.toMatch(/undefined|\[object|NaN/);
    expect(text.length).toBeGreaterThan(path.length + 20);
  }
});

test("a threshold out of reach is told with both figures", () => {
  const [found] = problems(documentWith((d) => (d.classes.levels[0]!["threshold"] = stated("105.5"))));
  expect(found).toMatchObject({ rule: "thresholdOutOfReach", found: "105.5", allowed: ["105"] });
});

test("the published schema refuses what it can express, and nothing else of these", () => {
  expect(bySchema(documentWith(() => undefined))).toBe(true);
  expect(FORMS.filter(([, , change]) => bySchema(documentWith(change))).map(([name]) => name)).toEqual([]);
  expect(RULES.filter(([, , change]) => !bySchema(documentWith(change))).map(([name]) => name)).toEqual([]);
});

test("what looks like nonsense and is none is accepted", () => {
  const fine: readonly ((document: Document) => unknown)[] = [
    (d) => (d.classes.levels[0]!["quota"] = { kind: "share", percent: "100", among: "units" }),
    (d) => (d.classes.levels[0]!["conditions"] = floor("percentOfMax", "100")),
    (d) => (d.criteria[0]!["rule"] = { kind: "share", shares: ["1", "0.75", "0"] }),
    // Another parent, another criterion: "Khác" stands under many.
    (d) => {
      d.criteria = [
        ...d.criteria,
        { ...d.criteria[0], id: "muc-con-a", parent: "cong-vu", name: { vi: "Khác", en: "Other" } },
        { ...d.criteria[1], id: "muc-con-b", parent: "thu-tuc", name: { vi: "Khác", en: "Other" } },
      ];
    },
    (d) => (d["groups"] = [group("mot", "Khối sở", "khối sở", "Sở"), group("hai", "Khối xã")]),
    (d) => {
      d.classes.levels[1]!["name"] = { vi: "B+", en: "B+" };
      d.classes.levels[3]!["name"] = { vi: "B", en: "B" };
    },
    (d) => (d.classes.levels[0]!["threshold"] = stated("105")),
    (d) => (d.classes.levels[4]!["threshold"] = stated("10")),
    (d) => Object.assign(d.classes.levels[4]!, { threshold: stated("10"), conditions: floor("percentOfMax", "5") }),
    (d) => (d.classes.levels[1]!["threshold"] = unknown("70", "95")),
  ];
  const refused = fine.map((change) => problems(documentWith(change)));
  expect(refused).toEqual(fine.map(() => []));
});
