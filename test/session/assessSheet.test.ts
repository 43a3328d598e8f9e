import { catalog } from "../../src/framework/catalog/catalog";
import type { Finding } from "../../src/model/finding";
import type { Grid } from "../../src/model/grid";
import { assessSheet } from "../../src/session/assessSheet";
import type { SheetScan, TableChoice } from "../../src/session/scan";
import { pasted, sheetOf } from "../support/sheetOf";
import { frameworkOf } from "../support/framework";
import { publishedText } from "../support/published";
import { valuesOf } from "../support/gridValues";

const offered = catalog.map((framework) => ({ framework, origin: "catalog" as const }));
const scanOf = (grid: Grid, choice: TableChoice = {}): SheetScan => assessSheet(grid, offered, () => choice);
const published = (name: string): Grid => sheetOf(pasted(publishedText(name), "asNumbers"));
const errors = (scan: SheetScan): readonly Finding[] => scan.findings.filter(({ severity }) => severity === "error");
const codes = (scan: SheetScan): readonly string[] => scan.findings.map(({ code }) => code);

const appendices = [
  ["hung-yen-xa-2023", 17, [0, 1, 11, 5]],
  ["can-tho-so-2023", 20, [8, 9, 3, 0]],
  ["can-tho-huyen-2023", 9, [0, 4, 5, 0]],
] as const;

test.each(appendices)(
  "%s: its own framework is chosen by its words and gives the published counts",
  (id, units, counts) => {
    const [table] = scanOf(published(id)).tables;
    expect(table?.assessment).toMatchObject({ framework: { id }, matchedBy: "words" });
    expect(table?.assessment?.table.units).toHaveLength(units);
    const whole = table?.assessment?.ranking.counts.filter(({ group }) => group === null);
    expect(whole?.map(({ count }) => count)).toEqual(counts);
  },
);

test("the published Hưng Yên appendix has one error, the total of UBND xã Phương Chiểu", () => {
  expect(errors(scanOf(published("hung-yen-xa-2023")))).toEqual([
    {
      code: "published.total",
      severity: "error",
      blocks: "nothing",
      place: { sheet: "Sheet1", cell: { row: 17, column: 10 } },
      params: { unit: "UBND xã Phương Chiểu", published: "288.11", computed: "287.11" },
    },
  ]);
});

test.each(["can-tho-so-2023", "can-tho-huyen-2023"])("%s as published has no error", (name) => {
  expect(errors(scanOf(published(name)))).toEqual([]);
});

test("published totals are those of the stage that the framework makes official, as the criteria are", () => {
  const framework = frameworkOf(
    { a: { name: { vi: "Thể chế", en: "Rules" } }, b: { name: { vi: "Nhân lực", en: "People" } } },
    { stages: { sequence: ["self", "verified", "council"], official: "verified" } },
  );
  const grid = sheetOf([
    ["STT", "Đơn vị", "Thể chế", "", "Nhân lực", "", "Tổng điểm", ""],
    ["", "", "Thẩm định", "Hội đồng", "Thẩm định", "Hội đồng", "Thẩm định", "Hội đồng"],
    [1, "Xã An Bình", 40, 30, 40, 30, 80, 60],
    [2, "Xã Bình Minh", 35, 34, 40, 35, 75, 69],
  ]);
  const scan = assessSheet(grid, [{ framework, origin: "workbook" }], () => ({ frameworkId: framework.id }));
  expect(scan.tables[0]?.assessment?.table.published.total?.line).toBe(6);
  expect(codes(scan)).not.toContain("published.total");
});

test("a sheet without a table is told as such, and nothing is scored", () => {
  for (const rows of [[], [["Kính gửi: UBND các xã"]]]) {
    const scan = scanOf(sheetOf(rows));
    expect(scan.tables).toEqual([]);
    expect(codes(scan)).toEqual(["table.none"]);
  }
});

test("a table that no framework fits and that proves no rule is kept, unscored, with a question at its corner", () => {
  const rows = pasted("STT\tĐơn vị\tVăn nghệ\tThể thao\n1\tXã A\t5\t7\n2\tXã B\t6\t8\n3\tXã C\t4\t9", "asNumbers");
  const scan = scanOf(sheetOf(rows));
  expect(scan.tables.map(({ assessment }) => assessment)).toEqual([null]);
  expect(scan.findings).toMatchObject([{ code: "reading.question", place: { cell: { row: 0, column: 0 } } }]);
});

test("the officer's framework is used even where another fits better", () => {
  const [table] = scanOf(published("can-tho-so-2023"), { frameworkId: "can-tho-huyen-2023" }).tables;
  expect(table?.assessment).toMatchObject({ framework: { id: "can-tho-huyen-2023" }, matchedBy: "given" });
});

test("a framework of the workbook says so when it wins", () => {
  const [first] = catalog;
  if (first === undefined) throw new Error("the catalog is empty");
  const scan = assessSheet(published(first.id), [{ framework: first, origin: "workbook" }], () => ({}));
  expect(scan.tables[0]?.assessment?.matchedBy).toBe("workbook");
});

test("hidden units count and are reported; left out on the officer's word, they leave the ranks closed", () => {
  const rows = pasted(publishedText("hung-yen-xa-2023"), "asNumbers");
  const grid = sheetOf(rows, { hiddenRows: [1] });
  const counted = scanOf(grid);
  expect(counted.tables[0]?.assessment?.table.units).toHaveLength(17);
  expect(codes(counted)).toContain("sheet.hiddenRows");
  const leftOut = scanOf(grid, { hiddenUnits: "leftOut" });
  expect(leftOut.findings.find(({ code }) => code === "sheet.hiddenRows")?.params).toEqual({ count: 1, leftOut: 1 });
  const [table] = leftOut.tables;
  expect([counted.tables[0]?.hiddenUnits, table?.hiddenUnits]).toEqual([1, 1]);
  expect(table?.assessment?.table.units.map(({ name }) => name)).not.toContain("UBND xã Hoàng Hanh");
  expect([...(table?.assessment?.ranking.ranks ?? [])]).toEqual(Array.from({ length: 16 }, (_, index) => index + 1));
});

test("a column under a strange heading is missing until the officer says which criterion it is", () => {
  const text = publishedText("hung-yen-xa-2023").replace("An toàn thông tin mạng (100 điểm)", "Cột phụ (100 điểm)");
  const grid = sheetOf(pasted(text, "asNumbers"));
  expect(codes(scanOf(grid))).toEqual(expect.arrayContaining(["criterion.missing", "criterion.unknown"]));
  const settled = scanOf(grid, {
    roles: [{ line: 6, role: { kind: "criterion", criterion: "an-toan-thong-tin", gives: "points" } }],
  });
  expect(errors(settled).map(({ code }) => code)).toEqual(["published.total"]);
  expect(codes(settled)).not.toContain("criterion.unknown");
  const role = settled.tables[0]?.assessment?.mapping.fields[6];
  expect(role).toMatchObject({ reason: "officer", role: { criterion: "an-toan-thong-tin" } });
});

test("findings come in the order of the sheet", () => {
  const { findings } = scanOf(sheetOf(pasted(publishedText("hung-yen-xa-2023"))));
  const cells = findings.flatMap(({ place }) =>
    place.cell === null ? [] : [place.cell.row * 1000 + place.cell.column],
  );
  expect(cells).toEqual([...cells].sort((a, b) => a - b));
  expect(cells.length).toBeGreaterThan(5);
});

test("the grid is not changed by being assessed", () => {
  const grid = published("hung-yen-xa-2023");
  const before = JSON.stringify(valuesOf(grid));
  scanOf(grid);
  expect(JSON.stringify(valuesOf(grid))).toBe(before);
});

test("a table in which a criterion has no column is understood, and nothing is added up", () => {
  const lines = publishedText("hung-yen-xa-2023").split("\n");
  const without = lines.map((line) =>
    line
      .split("\t")
      .filter((_, column) => column !== 3)
      .join("\t"),
  );
  const [table] = scanOf(sheetOf(pasted(without.join("\n"), "asNumbers"))).tables;
  expect(table?.understood?.framework.id).toBe("hung-yen-xa-2023");
  expect(table?.assessment).toBeNull();
  expect(table?.findings).toMatchObject([{ code: "criterion.missing", blocks: "table" }]);
});
