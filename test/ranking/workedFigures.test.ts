import { dec, decimalText } from "../../src/model/numbers/decimal";
import type { Criterion, Framework } from "../../src/model/framework";
import { catalog } from "../../src/framework/catalog/catalog";
import { frameworkOf } from "../support/framework";
import { scored } from "../support/scored";
import { classes as classedBy, level } from "./oneCriterion";

function builtIn(id: string): Framework {
  const framework = catalog.find((one) => one.id === id);
  if (framework === undefined) throw new Error(id);
  return framework;
}

const columns = (framework: Framework, ...rows: readonly (readonly (string | null)[])[]) =>
  Object.fromEntries(framework.criteria.map(({ id }, index) => [id, rows.map((row) => row[index] ?? null)]));

describe("national, provinces 2022, as printed from 0 to 1", () => {
  const framework = builtIn("quoc-gia-tinh-2022-chuan-hoa");
  const provinces = {
    units: ["TP. Đà Nẵng", "Quảng Ninh"],
    scores: columns(
      framework,
      ["1", "0.9", "0.8253", "0.8487", "0.7578", "0.8575", "0.7836", "0.5197"],
      ["0.9581", "0.9", "0.7648", "0.625", "0.5382", "0.8385", "0.5904", "0.4505"],
    ),
  };

  test("both indices come out as printed", () => {
    const { totals, ranks } = scored(provinces, framework);
    expect([totals, ranks]).toEqual([
      ["0.8002", "0.7024"],
      [1, 2],
    ]);
  });

  test("printed criteria are rounded: moved by less than half their last digit, they can move the index by one", () => {
    const moved = ["0.95814", "0.90004", "0.76484", "0.62504", "0.53824", "0.83854", "0.59044", "0.45054"];
    expect(scored({ units: ["Quảng Ninh"], scores: columns(framework, moved) }, framework).totals).toEqual(["0.7025"]);
  });
});

test("QĐ 766: the five groups of Thái Nguyên make 86,97", () => {
  const framework = builtIn("phuc-vu-nguoi-dan-766");
  const scores = columns(framework, ["15.67", "19.31", "17.49", "17.86", "16.64"]);
  const { totals, classes } = scored({ units: ["Thái Nguyên"], scores }, framework);
  expect([totals, classes]).toEqual([["86.97"], [null]]);
});

test("national, provinces 2022, in points: the smart city is read and not counted", () => {
  const framework = builtIn("quoc-gia-tinh-2022");
  const scores = columns(framework, ["90", "80", "70", "60", "50", "99", "150", "100", "100"]);
  expect(scored({ units: ["Tỉnh A"], scores }, framework).totals).toEqual(["700"]);
});

test("schools: the level goes by the weaker group, nothing is added up or ranked", () => {
  const framework = builtIn("truong-hoc-4725");
  const scores = columns(framework, ["76", "75.5"], ["76", "75"], ["50", "90"], ["49.99", "100"], ["90", null]);
  const { classes, totals, ranks } = scored(
    { units: ["A", "B", "C", "D", "E"].map((name) => `Trường ${name}`), scores },
    framework,
  );
  expect(classes).toEqual(["Mức độ 3", "Mức độ 2", "Mức độ 2", "Mức độ 1", null]);
  expect([totals, ranks]).toEqual([Array(5).fill(null), Array(5).fill(0)]);
});

test("PAR index: verified and survey add up to the index; A, B, C from 90, 80 and 70, and no class below", () => {
  const framework = builtIn("par-index");
  const scores = columns(framework, ["58.5", "31.5"], ["58.49", "31.5"], ["50", "20"], ["49.99", "20"]);
  const { totals, classes } = scored({ units: ["Tỉnh A", "Tỉnh B", "Tỉnh C", "Tỉnh D"], scores }, framework);
  expect([totals, classes]).toEqual([
    ["90", "89.99", "70", "69.99"],
    ["A", "B", "C", null],
  ]);
});

test("national 2020: three pillars weigh .4, .3 and .3", () => {
  const framework = builtIn("quoc-gia-tinh-2020");
  expect(scored({ units: ["Tỉnh A"], scores: columns(framework, ["0.5", "0.25", "0.75"]) }, framework).totals).toEqual([
    "0.5",
  ]);
});

test("OCOP: stars from 90, 70, 50 and 30 points of A, B and C; what “70 đến 89” leaves open is four stars", () => {
  const framework = builtIn("ocop-qd-148-2023");
  const parts = [
    ["36", "22", "32"],
    ["36", "22", "31.5"],
    ["30", "15", "25"],
    ["30", "15", "24.9"],
    ["20", "10", "20"],
    ["10", "10", "10"],
    ["10", "10", "9.9"],
  ];
  const { totals, classes } = scored(
    { units: parts.map((_, i) => `Sản phẩm ${i + 1}`), scores: columns(framework, ...parts) },
    framework,
  );
  expect(totals).toEqual(["90", "89.5", "70", "69.9", "50", "30", "29.9"]);
  expect(classes.map((name) => name?.replace(/\D/gu, ""))).toEqual(["5", "4", "4", "3", "3", "2", "1"]);
});

describe("classes that hang on the parts, not on the total", () => {
  test("Thông tư 22/2021: Tốt is every subject from 6,5 and six of them from 8,0", () => {
    const subjects = Object.fromEntries(
      ["van", "toan", "anh", "su", "dia", "ly", "hoa", "sinh"].map((id) => [id, { max: "10" }]),
    );
    const conditions = [
      { of: "points", comparison: "atLeast", value: "6.5" },
      { of: "points", comparison: "atLeast", value: "8", count: { comparison: "atLeast", value: 6 } },
    ] as const;
    const framework = frameworkOf(subjects, {
      total: { kind: "none" },
      ...classedBy("minimum", level("Tốt", null, { conditions }), level("Khác", null)),
    });
    const pupils = [
      ["8", "8", "8", "8", "8", "8", "6.5", "6.5"],
      ["8", "8", "8", "8", "8", "7.9", "10", "6.5"],
      ["8", "8", "8", "8", "8", "7.9", "7.9", "6.5"],
      ["10", "10", "10", "10", "10", "10", "10", "6.4"],
    ];
    const text = { units: pupils.map((_, i) => `Học sinh ${i + 1}`), scores: columns(framework, ...pupils) };
    expect(scored(text, framework).classes).toEqual(["Tốt", "Tốt", "Khác", "Khác"]);
  });

  test("Quy định 366-QĐ/TW: hoàn thành from 50 with at most 20 % of the tasks late", () => {
    const late = { of: "points", criteria: ["cham"], comparison: "atMost", value: "20" } as const;
    const framework = frameworkOf(
      { diem: { max: "100" }, cham: { kind: "notScored" } },
      classedBy("total", level("Hoàn thành", "50", { conditions: [late] }), level("Không hoàn thành", null)),
    );
    const people = columns(framework, ["50", "20"], ["69", "20.1"], ["49.9", "0"]);
    const text = { units: ["Người 1", "Người 2", "Người 3"], scores: people };
    expect(scored(text, framework).classes).toEqual(["Hoàn thành", "Không hoàn thành", "Không hoàn thành"]);
  });
});

/** Of components whose maxima no source states the first has all that is left of its main criterion's; bonus points are no part of a scale. */
function fullMarks({ id, max, kind, parent }: Criterion, criteria: readonly Criterion[]): string {
  if (max !== null) return max;
  if (kind !== "scored") return "0";
  const main = criteria.find((other) => other.id === parent)?.max ?? null;
  if (main === null) return "50";
  const parts = criteria.filter((other) => other.parent === parent);
  const stated = parts.reduce((sum, part) => sum + Number(part.max ?? 0), 0);
  return parts.find((part) => part.max === null)?.id === id ? String(Number(main) - stated) : "0";
}

test("every framework of the catalog gives a figure of its own full marks", () => {
  for (const framework of catalog) {
    const full = columns(
      framework,
      framework.criteria.map((criterion) => fullMarks(criterion, framework.criteria)),
    );
    const group = framework.groups?.[0]?.name.vi ?? null;
    const text = { units: ["Đơn vị"], groups: [group], scores: full, total: [framework.scale], ratio: ["100"] };
    const { totals, ratios } = scored(text, framework);
    const figure = framework.total.kind === "givenRatio" ? ratios[0] : totals[0];
    // Of a set whose source does not split its points nobody knows what full marks are: it must give a figure all the same.
    const isSplit = framework.criteria.every(
      ({ kind, parent, max }) => kind !== "scored" || parent !== null || max !== null,
    );
    const scale = framework.scale === null ? null : decimalText(dec(framework.scale));
    expect([framework.id, figure]).toEqual([framework.id, isSplit || scale === null ? scale : expect.any(String)]);
  }
});
