import { dec } from "../../src/model/numbers/decimal";
import { classedTable } from "../../src/framework/thresholds/classedTable";
import { type ClassedTable, inferThresholds } from "../../src/framework/thresholds/inferThresholds";
import { findBlocks } from "../../src/reader/findBlocks";
import { readTable } from "../../src/reader/readTable";
import { mappingBySense } from "../support/mappingBySense";
import type { RawValue } from "../../src/model/cell";
import { publishedText } from "../support/published";
import { pasted, sheetOf } from "../support/sheetOf";

function published(name: string): ClassedTable {
  return classed(pasted(publishedText(name)));
}

function classed(rows: readonly (readonly RawValue[])[]): ClassedTable {
  const grid = sheetOf(rows);
  const [block] = findBlocks(grid).blocks;
  const table = classedTable(readTable(grid, block!, mappingBySense(block!)).table, block!.fields);
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
  return { address: `A1:C${units.length + 1}`, figures: [{ of: "total", units, scale: null }] };
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
        of: "total",
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
        of: "ratio",
        thresholds: [
          interval("Tốt", "83.76", "86.91", ["85"]),
          interval("Khá", "62.54", "70.74", ["65", "70"]),
          interval("Trung bình", null, "59.17", upTo(55)),
        ],
      },
      {
        address: "A1:D10",
        of: "ratio",
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

describe("what the classes follow", () => {
  const heading = ["STT", "Đơn vị", "Tổng điểm", "Tỷ lệ (%)", "Xếp loại"];
  const byRatio = [
    heading,
    [1, "Sở A", 700, 95, "Tốt"],
    [2, "Sở B", 800, 80, "Khá"],
    [3, "Sở C", 600, 90, "Tốt"],
    [4, "Sở D", 900, 60, "Trung bình"],
  ];

  test("the ratio, where the totals contradict the classes and the ratios do not", () => {
    expect(inferThresholds([classed(byRatio)])).toEqual({
      thresholds: [
        interval("Tốt", "80", "90", ["85", "90"]),
        interval("Khá", "60", "80", ["65", "70", "75", "80"]),
        interval("Trung bình", null, "60", upTo(60)),
      ],
      tables: [expect.objectContaining({ address: "A1:E5", of: "ratio" })],
      contradictions: [],
    });
  });

  test("the total, where both agree with the classes", () => {
    const rows = [heading, [1, "Sở A", 950, 95, "Tốt"], [2, "Sở B", 800, 80, "Khá"]];
    const { tables, thresholds } = inferThresholds([classed(rows)]);
    expect([tables[0]?.of, thresholds[0]]).toEqual(["total", interval("Tốt", "800", "950", ["850", "900", "950"])]);
  });

  test("one rule for a file, as far as its tables have the figure: the others are not pooled", () => {
    const totals = classed([
      ["STT", "Đơn vị", "Tổng điểm", "Xếp loại"],
      [1, "Xã A", 70, "Tốt"],
      [2, "Xã B", 65, "Khá"],
    ]);
    const { tables, thresholds, contradictions } = inferThresholds([classed(byRatio), totals, ratioOnly()]);
    expect(tables.map(({ of }) => of)).toEqual(["ratio", "total", "ratio"]);
    expect([thresholds[0], contradictions]).toEqual([interval("Tốt", "80", "88", ["85"]), []]);
  });

  function ratioOnly(): ClassedTable {
    return classed([
      ["STT", "Đơn vị", "Tỷ lệ (%)", "Xếp loại"],
      [1, "Sở E", "88,00%", "Tốt"],
      [2, "Sở G", "75,00%", "Khá"],
    ]);
  }
});

test.each(["-", "—", "", "Không xếp loại", "KHÔNG XẾP LOẠI", "Chưa xếp loại (đơn vị mới)", "Không đánh giá"])(
  "“%s” is no class",
  (none) => {
    const heading = ["STT", "Đơn vị", "Tổng điểm", "Xếp loại"];
    const rows = [
      heading,
      [1, "Xã A", 90, "Tốt"],
      [2, "Xã B", 95, none],
      [3, "Xã C", 60, "Khá"],
      [4, "Xã D", 20, none],
    ];
    const { thresholds, contradictions } = inferThresholds([classed(rows)]);
    expect([thresholds.map(({ class: name }) => name), contradictions]).toEqual([["Tốt", "Khá", "Trung bình"], []]);
    expect(thresholds[0]).toMatchObject({ greaterThan: "60", atMost: "90" });
  },
);

test("“Không đạt” is the lowest class, not none", () => {
  const { thresholds } = inferThresholds([tableOf("Đạt 60\nKhông đạt 40")]);
  expect(thresholds).toEqual([interval("Đạt", "40", "60", ["45", "50", "55", "60"])]);
});

test("round values are multiples of 5 % of what the heading states", () => {
  const heading = ["STT", "Đơn vị", "Tổng điểm (500)", "Xếp loại"];
  const rows = [heading, [1, "Xã A", 450, "Tốt"], [2, "Xã B", 380, "Khá"], [3, "Xã C", 200, "Yếu"]];
  const { thresholds } = inferThresholds([classed(rows)]);
  expect(thresholds[0]).toEqual(interval("Tốt", "380", "450", ["400", "425", "450"]));
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
