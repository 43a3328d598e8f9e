import { areaText, at } from "../../src/model/address";
import { finding } from "../../src/model/finding";
import type { Plan } from "../../src/model/plan";
import type { RankedTable } from "../../src/outputs/rankedTable";
import { planResults, type ResultsInput } from "../../src/outputs/planResults";
import { planText, writtenText } from "./planText";
import { FRAMEWORK, SHEET, gridOf, mark, sheetInfo, tableOf, type UnitSpec } from "./smallTable";

const ROWS = [
  ["KẾT QUẢ CHUYỂN ĐỔI SỐ"],
  [],
  ["Đơn vị", "Nhận thức số", "Thể chế số"],
  ["Xã A", 60, 40.5],
  [],
  ["Xã B", 50, ""],
  ["Xã C", 10, 20],
];
const UNITS: readonly UnitSpec[] = [
  { row: 4, name: "Xã A", total: "100.5", ratio: "50.25", rank: 1, level: 0 },
  { row: 6, name: "Xã B", status: "incomplete" },
  { row: 7, name: "Xã C", total: "30", ratio: "15", rank: 2, level: 1 },
];
const COMPLETE = UNITS.map((unit) =>
  unit.name === "Xã B" ? ({ ...unit, status: "ranked", total: "90", rank: 2, level: 0 } as const) : unit,
);

const table = (units = UNITS, rows: readonly (readonly (string | number)[])[] = ROWS) =>
  tableOf({ grid: gridOf(rows), cells: "A3:C7", columns: ["unit", "measure", "measure"], units });

function plan(input: Partial<ResultsInput>): Plan {
  const result = planResults(inputOf(input));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function problems(input: Partial<ResultsInput>) {
  const result = planResults(inputOf(input));
  return result.ok ? [] : result.error;
}

function inputOf(input: Partial<ResultsInput>): ResultsInput {
  return {
    tables: [table()],
    marks: [],
    sheets: [sheetInfo("DTI 2023", "{1}")],
    outputs: ["columns"],
    columns: "beside",
    language: "vi",
    ...input,
  };
}

describe("results beside the table", () => {
  it("writes a header and a cell a unit, in the look of the last figures", () => {
    expect(planText(plan({ tables: [table(COMPLETE)] }))).toEqual([
      "write DTI 2023!D3: Tổng điểm (200 điểm) / 100.5 (0.00) / · / 90 (0.00) / 30 (0.00)",
      "format DTI 2023!D3:D7 like C3:C7",
      'style DTI 2023!D3 {"horizontal":"center","vertical":"center","wrap":true}',
      "columnWidth DTI 2023!D3:D7 66",
      "mark DTI 2023!D3:D7 _XepHang_column_total_1",
      "write DTI 2023!E3: Xếp hạng / 1 (0) / · / 2 (0) / 2 (0)",
      "format DTI 2023!E3:E7 like C3:C7",
      'style DTI 2023!E3 {"horizontal":"center","vertical":"center","wrap":true}',
      'style DTI 2023!E4:E7 {"horizontal":"center"}',
      "columnWidth DTI 2023!E3:E7 54",
      "mark DTI 2023!E3:E7 _XepHang_column_rank_1",
      "write DTI 2023!F3: Xếp loại / Khá / · / Khá / Yếu",
      "format DTI 2023!F3:F7 like C3:C7",
      'style DTI 2023!F3 {"horizontal":"center","vertical":"center","wrap":true}',
      'style DTI 2023!F4:F7 {"horizontal":"center"}',
      "color DTI 2023!F4: #DDEBF7+#000000",
      "color DTI 2023!F6: #DDEBF7+#000000 / #7F0000+#FFFFFF",
      "columnWidth DTI 2023!F3:F7 84",
      "mark DTI 2023!F3:F7 _XepHang_column_class_1",
      // A heading of one row is made as high as ours needs.
      "rowHeight DTI 2023!A3 48",
      "print DTI 2023!A3:F7 with A3:C7",
    ]);
  });

  it("leaves an incomplete unit without total, rank and class, and says why", () => {
    expect(writtenText(plan({})).map((line) => line.split(" / ")[3])).toEqual([
      "·",
      "·",
      "·",
      "Chưa đủ điểm, chưa xếp hạng",
    ]);
  });

  it("says of a unit without a class whether it is below all of them, or nobody can tell", () => {
    const remarksOf = (doubt: Pick<UnitSpec, "doubt">) => {
      const unit: UnitSpec = { row: 6, name: "Xã B", total: "5", rank: 3, ...doubt };
      const units = UNITS.map((each) => (each.row === unit.row ? unit : each));
      return writtenText(plan({ tables: [table(units)] })).at(-1);
    };
    expect(remarksOf({})).toContain("Không xếp loại: dưới mức thấp nhất");
    expect(remarksOf({ doubt: { level: 0, criterion: null } })).toContain("Chưa xếp loại: ngưỡng chưa xác định");
    expect(remarksOf({ doubt: { level: 0, criterion: "a" } })).toContain(
      "Chưa xếp loại: chưa đủ điểm để xét điều kiện",
    );
  });

  it("writes a ratio as a true number shown as percent", () => {
    const framework = { ...FRAMEWORK, total: { kind: "ratio" } as const, decimals: 2 };
    const ratio = tableOf({
      grid: gridOf(ROWS),
      cells: "A3:C7",
      columns: ["unit", "measure", "measure"],
      units: COMPLETE,
      framework,
    });
    expect(writtenText(plan({ tables: [ratio] }))[0]).toBe(
      "write DTI 2023!D3: Tỷ lệ / 0.5025 (0.00%) / · / · / 0.15 (0.00%)",
    );
  });

  it("does not repeat the ratio that the sheet gave", () => {
    const framework = { ...FRAMEWORK, total: { kind: "givenRatio" } as const };
    const given = tableOf({
      grid: gridOf(ROWS),
      cells: "A3:C7",
      columns: ["unit", "ratio", "note"],
      units: COMPLETE,
      framework,
    });
    expect(writtenText(plan({ tables: [given] })).map((line) => line.split(" / ")[0])).toEqual([
      "write DTI 2023!D3: Xếp hạng",
      "write DTI 2023!E3: Xếp loại",
    ]);
  });

  it("puts the header of a table with two header rows into one merged cell", () => {
    const deep = tableOf({
      grid: gridOf(ROWS),
      cells: "A2:C7",
      columns: ["unit", "measure", "measure"],
      units: COMPLETE,
      headerRow: 2,
    });
    const steps = planText(plan({ tables: [deep] }));
    expect(steps.filter((step) => step.startsWith("merge"))).toEqual([
      "merge DTI 2023!D2:D3",
      "merge DTI 2023!E2:E3",
      "merge DTI 2023!F2:F3",
    ]);
    expect(steps[0]).toBe("write DTI 2023!D2: Tổng điểm (200 điểm) / · / 100.5 (0.00) / · / 90 (0.00) / 30 (0.00)");
  });

  it("depends on the table as it was read and on free cells beside it", () => {
    const { sources, free } = plan({ tables: [table(COMPLETE)] });
    expect(sources.map((source) => areaText(source.area))).toEqual(["A3:C7"]);
    expect(free.map((cells) => areaText(cells.area))).toEqual(["D3:D7", "E3:E7", "F3:F7"]);
  });

  it("passes over columns that the officer does not see", () => {
    const grid = gridOf(ROWS, SHEET, { hiddenColumns: new Set([3, 5]) });
    const hidden = tableOf({ grid, cells: "A3:C7", columns: ["unit", "measure", "measure"], units: COMPLETE });
    expect(writtenText(plan({ tables: [hidden] })).map((line) => line.slice(0, 17))).toEqual([
      "write DTI 2023!E3",
      "write DTI 2023!G3",
      "write DTI 2023!H3",
    ]);
  });
});

describe("a second run", () => {
  const marks = [
    mark("_XepHang_column_total_1", "D3:D7"),
    mark("_XepHang_column_rank_1", "F3:F7"),
    mark("_XepHang_column_class_1", "G3:G7"),
    mark("_XepHang_column_remark_1", "H3:H7"),
  ];

  it("replaces its own columns where the officer has moved them to, and takes back what is not needed any more", () => {
    const steps = planText(plan({ tables: [table(COMPLETE)], marks }));
    expect(steps.filter((step) => /^(clear|unmark|write|mark)/.test(step)).map((step) => step.split(":")[0])).toEqual([
      "clear DTI 2023!D3",
      "clear DTI 2023!F3",
      "clear DTI 2023!G3",
      "clear DTI 2023!H3",
      "unmark _XepHang_column_remark_1",
      "write DTI 2023!D3",
      "mark DTI 2023!D3",
      "write DTI 2023!F3",
      "mark DTI 2023!F3",
      "write DTI 2023!G3",
      "mark DTI 2023!G3",
    ]);
    expect(steps.filter((step) => step.startsWith("columnWidth"))).toEqual([]);
  });

  it("asks only for the rows by which the table has grown to be free", () => {
    const shorter = marks.slice(0, 3).map((old) => ({
      ...old,
      area: mark("x", `${areaText(old.area).slice(0, 1)}3:${areaText(old.area).slice(0, 1)}6`).area,
    }));
    const { free } = plan({ tables: [table(COMPLETE)], marks: shorter });
    expect(free.map((cells) => areaText(cells.area))).toEqual(["D7", "F7", "G7"]);
  });

  it("takes a column of the same name on another sheet, or in other rows, for another table's", () => {
    const elsewhere = [
      mark("_XepHang_column_total_1", "D30:D40"),
      mark("_XepHang_column_rank_1", "E3:E7", { ...SHEET, id: "{9}" as typeof SHEET.id }),
    ];
    const steps = planText(plan({ tables: [table(COMPLETE)], marks: elsewhere }));
    expect(steps.filter((step) => step.startsWith("clear"))).toEqual([]);
    expect(steps.filter((step) => step.startsWith("mark"))).toEqual([
      "mark DTI 2023!D3:D7 _XepHang_column_total_2",
      "mark DTI 2023!E3:E7 _XepHang_column_rank_2",
      "mark DTI 2023!F3:F7 _XepHang_column_class_1",
    ]);
  });
});

describe("results in the table's own columns", () => {
  const own = () =>
    tableOf({
      grid: gridOf([...ROWS.slice(0, 3), ["Xã A", 60, "cũ"], [], ["Xã B", 50, "cũ"], ["Xã C", 10, "cũ"]]),
      cells: "A3:C7",
      columns: ["unit", "measure", "class"],
      units: COMPLETE,
    });

  it("go to the units' cells only; the others go beside the table", () => {
    const steps = planText(plan({ tables: [own()], columns: "own" }));
    expect(steps.filter((step) => step.startsWith("write") || step.startsWith("mark"))).toEqual([
      "write DTI 2023!D3: Tổng điểm (200 điểm) / 100.5 (0.00) / · / 90 (0.00) / 30 (0.00)",
      "mark DTI 2023!D3:D7 _XepHang_column_total_1",
      "write DTI 2023!E3: Xếp hạng / 1 (0) / · / 2 (0) / 2 (0)",
      "mark DTI 2023!E3:E7 _XepHang_column_rank_1",
      "write DTI 2023!C4: Khá",
      "write DTI 2023!C6: Khá / Yếu",
      "mark DTI 2023!C4:C7 _XepHang_wrote_class_1",
    ]);
  });

  it("take back what an earlier run wrote beside the table", () => {
    const steps = planText(
      plan({ tables: [own()], columns: "own", marks: [mark("_XepHang_column_class_1", "D3:D7")] }),
    );
    expect(steps.slice(0, 2)).toEqual(["clear DTI 2023!D3:D7", "unmark _XepHang_column_class_1"]);
  });

  it("are not touched when results go beside", () => {
    const targets = plan({ tables: [own()] }).steps.flatMap((step) => (step.kind === "write" ? [step.at.column] : []));
    expect(Math.min(...targets)).toBe(3);
  });
});

describe("what cannot be written", () => {
  it("is said for every table at once", () => {
    const noted = table(COMPLETE, [...ROWS.slice(0, 5), ["Xã B", 50, "", "", "xem lại"], ["Xã C", 10, 20]]);
    const across = table(COMPLETE);
    const turned = { ...across, block: { ...across.block, orientation: "unitsAcross" as const } };
    expect(problems({ tables: [noted, turned] })).toEqual([
      { code: "write.occupied", sheet: "DTI 2023", params: { cells: "E6", columns: 3 } },
      { code: "write.noPlaceBeside", sheet: "DTI 2023", params: {} },
    ]);
  });

  it("includes a formula that shows nothing", () => {
    const grid = gridOf([...ROWS.slice(0, 6), ["Xã C", 10, 20, ""]], SHEET, {
      formulas: new Map([[6 * 4 + 3, '=IF(A7="","x","")']]),
    });
    const formula = tableOf({ grid, cells: "A3:C7", columns: ["unit", "measure", "measure"], units: COMPLETE });
    expect(problems({ tables: [formula] })).toMatchObject([{ code: "write.occupied", params: { cells: "D7" } }]);
  });

  it("includes columns all hidden, and a sheet that is full", () => {
    const all = new Set(Array.from({ length: 16_384 - 3 }, (_, index) => index + 3));
    const hidden = gridOf(ROWS, SHEET, { hiddenColumns: all });
    const spec = { columns: ["unit", "measure", "measure"] as const, units: COMPLETE };
    expect(problems({ tables: [tableOf({ ...spec, grid: hidden, cells: "A3:C7" })] })).toMatchObject([
      { code: "write.hiddenColumns" },
    ]);
    expect(problems({ tables: [tableOf({ ...spec, grid: gridOf(ROWS), cells: "A3:XFC7" })] })).toMatchObject([
      { code: "write.noRoom" },
    ]);
  });

  it("includes merged cells in the way", () => {
    const grid = gridOf(ROWS, SHEET, { merges: [mark("x", "A1:J1").area, mark("x", "C5:E5").area] });
    const merged = tableOf({ grid, cells: "A3:C7", columns: ["unit", "measure", "measure"], units: COMPLETE });
    expect(problems({ tables: [merged] })).toEqual([
      { code: "write.merged", sheet: "DTI 2023", params: { area: "C5:E5" } },
    ]);
  });

  it("includes a text longer than a cell, and nothing to write", () => {
    const long = table(COMPLETE);
    const titled = { ...long, table: { ...long.table, title: "x".repeat(40_000) } };
    expect(problems({ tables: [titled], outputs: ["summary"] })).toMatchObject([
      { code: "write.tooLong", params: { length: 40_008 } },
    ]);
    expect(problems({ tables: [] })).toMatchObject([{ code: "write.nothing" }]);
  });
});

describe("beside results that the sheet has", () => {
  const PUBLISHED = [
    ["Đơn vị", "Nhận thức số", "Tổng điểm", "Ghi chú"],
    ["Xã A", 100, 101, ""],
    ["Xã B", "", "", ""],
  ];
  const published = (): RankedTable => {
    const units: readonly UnitSpec[] = [
      { row: 2, name: "Xã A", total: "100", rank: 1, level: 0 },
      { row: 3, name: "Xã B", status: "incomplete" },
    ];
    const place = (cell: string) => ({ sheet: SHEET.name, cell: at(cell) });
    const of = tableOf({
      grid: gridOf(PUBLISHED),
      cells: "A1:D3",
      columns: ["unit", "measure", "total", "note"],
      units,
      findings: [
        finding("published.total", place("C2"), { unit: "Xã A", published: "101", computed: "100" }),
        finding("score.missing", place("B3"), { unit: "Xã B", criterion: "nhan-thuc-so" }),
      ],
    });
    const column = { line: 2, headerCell: at("C1"), figures: of.ranking.scores.totals, states: new Uint8Array(2) };
    return { ...of, table: { ...of.table, published: { ...of.table.published, total: column } } };
  };

  it("ours say that they are computed again, what differs, and leave the officer's remarks their name", () => {
    const text = planText(plan({ tables: [published()] }));
    expect(text.filter((line) => line.startsWith("write")).map((line) => line.replace(/^write DTI 2023!/, ""))).toEqual(
      [
        "E1: Tổng điểm (200 điểm) (tính lại) / 100 (0.00) / ·",
        "F1: Xếp hạng / 1 (0) / ·",
        "G1: Xếp loại / Khá / ·",
        "H1: Chênh lệch / Tổng điểm: 101 → 100 / ·",
        "I1: Ghi chú xếp hạng / · / Thiếu điểm (B3), chưa xếp hạng",
      ],
    );
    // Wide enough for one line each: a row of a set height would cut the second.
    expect(text.filter((line) => /^columnWidth .*![HI]/u.test(line))).toEqual([
      "columnWidth DTI 2023!H1:H3 138",
      "columnWidth DTI 2023!I1:I3 199",
    ]);
    expect(text.filter((line) => line.includes("#FFF2CC")).map((line) => line.slice(0, 18))).toEqual([
      "color DTI 2023!E2:",
      "color DTI 2023!F2:",
      "color DTI 2023!H2:",
      "color DTI 2023!I2:",
    ]);
  });
});
