import { catalog } from "../../src/framework/catalog/catalog";
import { assessSheet } from "../../src/session/assessSheet";
import { deriveFromScan, inferFromScans } from "../../src/session/learnFrameworks";
import type { SheetScan } from "../../src/session/scan";
import { publishedText } from "../support/published";
import { pasted, sheetOf } from "../support/sheetOf";

const offered = catalog.map((framework) => ({ framework, origin: "catalog" as const }));
const scanOf = (text: string, frameworks = offered): SheetScan =>
  assessSheet(sheetOf(pasted(text, "asNumbers")), frameworks, () => ({}));
const interval = (name: string, greaterThan: string | null, atMost: string | null, round: readonly string[]) => ({
  class: name,
  greaterThan,
  atMost,
  round,
});

/** Multiples of five, as texts. */
const fives = (from: number, to: number): readonly string[] =>
  Array.from({ length: (to - from) / 5 + 1 }, (_, index) => String(from + 5 * index));

test("the Hưng Yên appendix allows the published intervals, whether or not a framework fits it", async () => {
  for (const frameworks of [offered, []]) {
    expect(await inferFromScans([scanOf(publishedText("hung-yen-xa-2023"), frameworks)])).toMatchObject({
      thresholds: [
        interval("Tốt", "708.39", null, ["750", "800", "850", "900", "950", "1000"]),
        interval("Khá", "645.7", "708.39", ["650", "700"]),
        interval("Trung bình", "471.48", "523.02", ["500"]),
      ],
      contradictions: [],
    });
  }
});

test("Cần Thơ: each appendix by itself, and both pooled", async () => {
  const scans = ["can-tho-so-2023", "can-tho-huyen-2023"].map((name) => scanOf(publishedText(name)));
  const inferred = await inferFromScans(scans);
  const lowest = interval("Trung bình", null, "59.17", fives(5, 55));
  expect(inferred?.thresholds).toEqual([
    interval("Tốt", "84.46", "86.91", ["85"]),
    interval("Khá", "66.18", "70.74", ["70"]),
    lowest,
  ]);
  expect(inferred?.tables.map(({ thresholds }) => thresholds)).toEqual([
    [interval("Tốt", "83.76", "86.91", ["85"]), interval("Khá", "62.54", "70.74", ["65", "70"]), lowest],
    [
      interval("Tốt", "84.46", null, fives(85, 100)),
      interval("Khá", "66.18", "75.38", ["70", "75"]),
      interval("Trung bình", null, "60.18", fives(5, 60)),
    ],
  ]);
  expect(inferred?.contradictions).toEqual([]);
});

test("a sheet without classes teaches no thresholds", async () => {
  expect(await inferFromScans([scanOf("STT\tĐơn vị\tVăn nghệ\n1\tXã A\t5\n2\tXã B\t6")])).toBeNull();
});

test("a draft from a table's headings fits the table that it was made from", async () => {
  const scan = scanOf(
    "STT\tĐơn vị\tVăn nghệ (10 điểm)\tThể thao (20 điểm)\n1\tXã A\t5\t7\n2\tXã B\t6\t8\n3\tXã C\t4\t9",
  );
  const derived = await deriveFromScan(scan, 0);
  if (derived === null) throw new Error("a draft was expected");
  expect(derived.framework.criteria.map(({ name, max }) => [name.vi, max])).toEqual([
    ["Văn nghệ", "10"],
    ["Thể thao", "20"],
  ]);
  const again = assessSheet(scan.grid, [{ framework: derived.framework, origin: "workbook" }], () => ({}));
  expect([...(again.tables[0]?.assessment?.ranking.ranks ?? [])]).toEqual([3, 1, 2]);
});
