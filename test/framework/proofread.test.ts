import { catalog } from "../../src/framework/catalog/catalog";
import { loadFramework } from "../../src/framework/document/loadFramework";
import { proofread } from "../../src/framework/proofread/proofread";
import { draftRemarkText } from "../../src/locales/draftRemarkText";
import type { Criterion, Framework } from "../../src/model/framework";
import { frameworkOf } from "../support/framework";
import { documentTexts } from "../support/frameworks";

const remarks = (framework: Framework) =>
  proofread(framework).map(({ code, path, found, other }) => [code, path, found, other]);
const draft = (criteria: Readonly<Record<string, Partial<Criterion>>>, rest: Partial<Framework> = {}) =>
  remarks(frameworkOf(criteria, rest));
const method = (text: string) => draft({ a: { max: "10", method: text } });
const stated = (value: string, source = "Quyết định") =>
  ({ value, comparison: "atLeast", provenance: { kind: "stated", source } }) as const;
const level = (vi: string, value: string | null) =>
  ({ name: { vi, en: vi }, threshold: value === null ? null : stated(value), color: null }) as const;

test("parts against wholes, and maxima against the scale", () => {
  const criteria = {
    m: { max: "30" },
    m1: { parent: "m", max: "20" },
    m2: { parent: "m", max: "15" },
    b: { max: "60" },
  };
  expect(draft(criteria, { scale: "100" })).toEqual([
    ["partsDiffer", "criteria[0].max", "30", "35"],
    ["scaleDiffers", "scale", "100", "90"],
  ]);
  expect(draft({ ...criteria, m2: { parent: "m", max: "10" }, b: { max: "70" } }, { scale: "100" })).toEqual([]);
});

test("weights that do not make 100 %, thirds that do", () => {
  const weighted = (...weights: string[]) =>
    draft(Object.fromEntries(weights.map((weight, index) => [`c${index}`, { max: "1", weight }])), {
      total: { kind: "weightedMean" },
      scale: "100",
    });
  expect(weighted("0.5", "0.4")).toEqual([["weightsNotWhole", "criteria[0].weight", "0.9", "1"]]);
  expect([weighted("1/3", "1/3", "1/3"), weighted("50", "30", "20")]).toEqual([[], []]);
});

test("steps below the maximum, a cap above it, another maximum in the text", () => {
  const steps = [{ atLeast: "4", points: "8" }];
  expect(
    draft({
      a: { max: "10", rule: { kind: "steps", steps } },
      b: { max: "5", kind: "penalty", cap: "6" },
      c: { max: "10", method: "Mỗi mô hình 5 điểm, tối đa 15 điểm" },
    }),
  ).toEqual([
    ["maximumOutOfReach", "criteria[0].rule", "8", "10"],
    ["capAboveMaximum", "criteria[1].cap", "6", "5"],
    ["textMaximumDiffers", "criteria[2].method", "15", "10"],
  ]);
});

test("bands with holes and overlaps", () => {
  const at = "criteria[0].method";
  expect(method("Từ 90 đến 100%: 10 điểm; từ 70 đến 89%: 7 điểm")).toEqual([["bandGap", at, "89", "90"]]);
  expect(method("0,5 - 0,79: 5 điểm; từ 0,8 trở lên: 10 điểm")).toEqual([["bandGap", at, "0.79", "0.8"]]);
  expect(method("50 đến 79; 81 đến 100")).toEqual([["bandGap", at, "79", "81"]]);
  expect(method("50 đến 80; 80 đến 100")).toEqual([["bandOverlap", at, "80", "80"]]);
  expect(method("50 đến dưới 80; 80 đến 100")).toEqual([]);
  expect(method("Giai đoạn 2021-2025 và 2026-2030")).toEqual([]);
});

test("a band of a source that ends short of the next threshold (QĐ 148: 70 đến 89)", () => {
  const classes = { of: "total", levels: [level("5 sao", "90"), level("4 sao", "70"), level("Khác", null)] } as const;
  expect(draft({ a: { max: "100" } }, { classes, notes: ["Hạng 4 sao: từ 70 đến 89 điểm"] })).toEqual([
    ["bandGap", "notes[0]", "89", "90"],
  ]);
});

test("a class that nobody reaches, unless bonus points lead there", () => {
  const classes = { of: "total", levels: [level("Xuất sắc", "101"), level("Khác", null)] } as const;
  expect(draft({ a: { max: "100" } }, { classes })).toEqual([
    ["classOutOfReach", "classes.levels[0].threshold.value", "101", "100"],
  ]);
  const bonus = { a: { max: "100" }, plus: { kind: "bonus", cap: "5" } } as const;
  expect(draft(bonus, { classes })).toEqual([]);
  expect(draft(bonus, { classes, total: { kind: "sum", cap: "100" } })).toHaveLength(1);
  expect(draft({ a: { max: "100" }, plus: { kind: "bonus" } }, { classes })).toEqual([]);
});

test("names that occur twice, and criteria that nobody verifies", () => {
  const named = (vi: string) => ({ name: { vi, en: vi } });
  const criteria = { m: {}, m1: { parent: "m", ...named("Đào tạo") }, n: {}, n1: { parent: "n", ...named("ĐÀO TẠO") } };
  expect(draft(criteria)).toEqual([["nameElsewhere", "criteria[3].name.vi", "ĐÀO TẠO", "criteria[1]"]]);
  const other = { a: { name: { vi: "Thu", en: "a" } }, b: { name: { vi: "Chi", en: "b" }, aliases: ["THU"] } };
  expect(draft(other)).toEqual([["nameElsewhere", "criteria[1].aliases", "THU", "criteria[0]"]]);
  expect(draft({ a: { verifier: "Sở Nội vụ" }, b: {} })).toEqual([
    ["nobodyVerifies", "criteria[1].verifier", "b", null],
  ]);
});

test("what is shipped has nothing to be looked at, but for the hole that OCOP's note tells itself", () => {
  const found = catalog.flatMap((framework) =>
    proofread(framework).map(({ code, path }) => [framework.id, code, path]),
  );
  expect(found).toEqual([["ocop-qd-148-2023", "bandGap", "notes[0]"]]);
  for (const [, text] of documentTexts()) {
    const loaded = loadFramework(text);
    for (const remark of loaded.ok ? proofread(loaded.value) : []) {
      for (const language of ["vi", "en"] as const) expect(draftRemarkText(remark, language)).toMatch(/\S\.$/);
    }
  }
});
