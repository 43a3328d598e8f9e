import { writeFileSync } from "node:fs";
import { cli, cliJson, saveBook, scratch } from "../support/cliRun";

const folder = scratch();
afterAll(() => folder.remove());

const name = (vi: string) => ({ vi, en: vi });
const stated = (value: string, comparison: "atLeast" | "above") => ({
  value,
  comparison,
  provenance: { kind: "stated", source: "Điều 5" },
});

/** Stated thresholds: Tốt from 80, Khá over 50. */
const FRAMEWORK = {
  format: 2,
  id: "nguong-da-neu",
  version: "1",
  status: "example",
  name: name("Ngưỡng đã nêu"),
  legalBasis: ["Quyết định ví dụ"],
  level: "xã",
  unitWords: ["xã"],
  year: 2024,
  criteria: ["Hạ tầng", "Dữ liệu"].map((text, index) => ({
    id: `c${index + 1}`,
    name: name(text),
    aliases: [],
    max: "50",
    kind: "scored",
    parent: null,
    weight: null,
  })),
  total: { kind: "sum" },
  scale: "100",
  decimals: 2,
  classes: {
    of: "total",
    levels: [
      { name: name("Tốt"), threshold: stated("80", "atLeast"), color: null },
      { name: name("Khá"), threshold: stated("50", "above"), color: null },
      { name: name("Yếu"), threshold: null, color: null },
    ],
  },
  ranking: { ties: "dense", tieBreakers: [], on: "printed", lists: "one" },
};

const ROWS = [
  ["TT", "Đơn vị", "Dữ liệu", "Hạ tầng"],
  [1, "Xã Một", 40, 40],
  [2, "Xã Hai", 39.99, 40],
  [3, "Xã Ba", "40,00", 40],
  [4, "Xã Bốn", 25, 25],
  [5, "Xã Năm", 25.01, 25],
];

async function files(): Promise<readonly [workbook: string, framework: string]> {
  const framework = folder.path("nguong.json");
  writeFileSync(framework, JSON.stringify(FRAMEWORK));
  return [await saveBook(folder.path("nguong.xlsx"), { sheets: [{ name: "Điểm", rows: ROWS }] }), framework];
}

test("units exactly on a stated threshold, a last digit under and over it", async () => {
  const [workbook, framework] = await files();
  const { code, result } = await cliJson("rank", workbook, "--framework", framework);
  expect(code).toBe(0);
  expect(result.tables[0]?.units.map((unit) => [unit.name, unit.total, unit.rank, unit.class])).toEqual([
    ["Xã Một", "80", 1, "Tốt"],
    ["Xã Hai", "79.99", 2, "Khá"],
    ["Xã Ba", "80", 1, "Tốt"],
    ["Xã Bốn", "50", 4, "Yếu"],
    ["Xã Năm", "50.01", 3, "Khá"],
  ]);
  const codes = result.findings.map(({ code: one, cell }) => `${one} ${cell ?? "-"}`);
  expect(codes.filter((one) => one.startsWith("threshold"))).toEqual(
    [2, 3, 4, 5, 6].map((row) => `threshold.onEdge B${row}`),
  );
  expect(codes).toContain("ranking.tie B2");
});

test("a framework with an id of the catalog, given as a file, is the one that is used", async () => {
  const [workbook] = await files();
  const path = folder.path("cung-ma.json");
  writeFileSync(path, JSON.stringify({ ...FRAMEWORK, id: "hung-yen-xa-2023", version: "của tôi" }));
  const { result } = await cliJson("rank", workbook, "--framework", path);
  expect(result.tables[0]?.framework).toEqual({ id: "hung-yen-xa-2023", version: "của tôi", matchedBy: "given" });
});

test("the human table pads every total to the framework's places", async () => {
  const [workbook, framework] = await files();
  const { out } = await cli("rank", workbook, "--framework", framework);
  expect(out).toContain("   1  Xã Một      80,00  Tốt");
  expect(out).toContain("   4  Xã Bốn      50,00  Yếu");
});

test("a unit below the lowest threshold has no class, is counted, and is in no doubt", async () => {
  const [workbook] = await files();
  const path = folder.path("khong-co-muc-cuoi.json");
  const levels = FRAMEWORK.classes.levels.slice(0, 2);
  writeFileSync(path, JSON.stringify({ ...FRAMEWORK, classes: { ...FRAMEWORK.classes, levels } }));
  const { result } = await cliJson("rank", workbook, "--framework", path);
  expect(result.tables[0]?.units.map((unit) => unit.class)).toEqual(["Tốt", "Khá", "Tốt", null, "Khá"]);
  expect(result.tables[0]?.counts.map(({ class: name, count }) => [name, count])).toEqual([
    ["Tốt", 2],
    ["Khá", 2],
  ]);
  expect(result.findings.map(({ code }) => code)).not.toContain("threshold.unknown");
  const { out } = await cli("rank", workbook, "--framework", path);
  expect(out).toContain("Tổng hợp xếp loại: Tốt 2, Khá 2, chưa xếp loại 1");
});
