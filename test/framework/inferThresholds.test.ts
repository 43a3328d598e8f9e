import { dec } from "../../src/model/decimal";
import { type ClassedTable, classedTable, inferThresholds } from "../../src/framework/inferThresholds";
import { findBlocks } from "../../src/reader/findBlocks";
import { readTable } from "../../src/reader/readTable";
import { mappingBySense } from "../support/mappingBySense";
import { publishedText } from "../support/published";
import { pasted, sheetOf } from "../support/sheetOf";

function published(name: string): ClassedTable {
  const grid = sheetOf(pasted(publishedText(name)));
  const [block] = findBlocks(grid).blocks;
  const table = classedTable(readTable(grid, block!, mappingBySense(block!)).table);
  if (table === null) throw new Error("no classes");
  return table;
}

/** "Tốt 86.91" a line, best first or not. */
function tableOf(text: string): ClassedTable {
  const units = text
    .trim()
    .split("\n")
    .map((line, index) => {
      const [, name = "", value = ""] = /^\s*(.+) (\S+)$/.exec(line) ?? [];
      return { row: index + 2, name: `Đơn vị ${index + 1}`, value: dec(value), class: name };
    });
  return { address: `A1:C${units.length + 1}`, units };
}

const interval = (name: string, greaterThan: string | null, atMost: string | null, round: readonly string[]) => ({
  class: name,
  greaterThan,
  atMost,
  round,
});

const upTo = (last: number) => Array.from({ length: last / 5 }, (_, index) => String((index + 1) * 5));

test("Hưng Yên 2023", () => {
  expect(inferThresholds([published("hung-yen-xa-2023")])).toEqual({
    thresholds: [
      interval("Tốt", "708.39", null, ["750", "800", "850", "900", "950", "1000"]),
      interval("Khá", "645.7", "708.39", ["650", "700"]),
      interval("Trung bình", "471.48", "523.02", ["500"]),
    ],
    tables: [
      {
        address: "A1:L18",
        thresholds: [
          interval("Tốt", "708.39", null, ["750", "800", "850", "900", "950", "1000"]),
          interval("Khá", "645.7", "708.39", ["650", "700"]),
          interval("Trung bình", "471.48", "523.02", ["500"]),
        ],
      },
    ],
    contradictions: [],
  });
});

test("Cần Thơ 2023, each appendix by itself and both pooled", () => {
  const tables = [published("can-tho-so-2023"), published("can-tho-huyen-2023")];
  expect(inferThresholds(tables)).toEqual({
    thresholds: [
      interval("Tốt", "84.46", "86.91", ["85"]),
      interval("Khá", "66.18", "70.74", ["70"]),
      interval("Trung bình", null, "59.17", upTo(55)),
    ],
    tables: [
      {
        address: "A1:D21",
        thresholds: [
          interval("Tốt", "83.76", "86.91", ["85"]),
          interval("Khá", "62.54", "70.74", ["65", "70"]),
          interval("Trung bình", null, "59.17", upTo(55)),
        ],
      },
      {
        address: "A1:D10",
        thresholds: [
          interval("Tốt", "84.46", null, ["85", "90", "95", "100"]),
          interval("Khá", "66.18", "75.38", ["70", "75"]),
          interval("Trung bình", null, "60.18", upTo(60)),
        ],
      },
    ],
    contradictions: [],
  });
});

describe("rows that contradict any threshold", () => {
  test("one row out of place is named, and the others still tell the interval", () => {
    const inferred = inferThresholds([tableOf("Tốt 95\nTốt 90\nYếu 88\nKhá 75\nKhá 71\nTrung bình 60\nYếu 40")]);
    expect(inferred.contradictions).toEqual([{ row: 4, name: "Đơn vị 3", value: "88", class: "Yếu" }]);
    expect(inferred.thresholds).toEqual([
      interval("Tốt", "75", "90", ["80", "85", "90"]),
      interval("Khá", "60", "71", ["65", "70"]),
      interval("Trung bình", "40", "60", ["45", "50", "55", "60"]),
    ]);
  });

  test("of two that exclude each other, neither is believed", () => {
    const { contradictions } = inferThresholds([tableOf("Khá 70\nTốt 69\nTrung bình 50\nYếu 20")]);
    expect(contradictions.map(({ row }) => row)).toEqual([2, 3]);
  });

  test("equal figures with different classes contradict each other", () => {
    const { contradictions } = inferThresholds([tableOf("Tốt 90\nTốt 80\nKhá 80\nKhá 70")]);
    expect(contradictions.map(({ row }) => row)).toEqual([3, 4]);
  });

  test("two tables by different rules are consistent each, and contradict each other pooled", () => {
    const inferred = inferThresholds([tableOf("Tốt 90\nTốt 85\nKhá 80"), tableOf("Tốt 75\nKhá 70")]);
    expect(inferred.tables.map(({ thresholds }) => thresholds[0])).toEqual([
      interval("Tốt", "80", "85", ["85"]),
      interval("Tốt", "70", "75", ["75"]),
    ]);
    expect(inferred.contradictions.map(({ value }) => value)).toEqual(["80", "75"]);
  });
});

test("class names of the framework, or of the sheet alone, in any writing", () => {
  const named = inferThresholds([tableOf("Mức I 95\nMức II 80\nMức III 40")]);
  expect(named.thresholds.map((threshold) => threshold.class)).toEqual(["Mức I", "Mức II"]);
  const written = inferThresholds([tableOf("XẾP LOẠI TỐT 95\nkhá 80")]);
  expect(written.thresholds[0]).toEqual(interval("Tốt", "80", "95", ["85", "90", "95"]));
  const given = inferThresholds([tableOf("A 95\nB 80")], { classes: ["A", "B", "C"], scale: dec("200") });
  expect(given.thresholds).toEqual([
    interval("A", "80", "95", ["90"]),
    interval("B", null, "80", ["10", "20", "30", "40", "50", "60", "70", "80"]),
  ]);
});

test("without units nothing is bounded", () => {
  expect(inferThresholds([]).contradictions).toEqual([]);
  expect(inferThresholds([]).thresholds[0]).toMatchObject({ greaterThan: null, atMost: null });
});
