import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalog } from "../../src/framework/catalog/catalog";
import type { RawValue } from "../../src/model/cell";
import type { Framework } from "../../src/model/framework";
import type { SheetId } from "../../src/model/grid";
import { assessSheet } from "../../src/session/assessSheet";
import { joinSheets } from "../../src/session/joinSheets";
import { resultsState } from "../../src/session/resultsState";
import type { SheetScan } from "../../src/session/scan";
import { frameworkOf } from "../support/framework";
import { sheetOf } from "../support/sheetOf";

const HEAD = ["STT", "Đơn vị", "Kinh tế", "Xã hội"];
const criterion = (vi: string) => ({ name: { vi, en: vi }, max: "50" });
const ONE_LIST = frameworkOf(
  { "kinh-te": criterion("Kinh tế"), "xa-hoi": criterion("Xã hội") },
  { ranking: { ties: "standard", tieBreakers: [], on: "printed", lists: "one", sheets: "joined" } },
);

function scanned(name: string, rows: readonly (readonly RawValue[])[], framework: Framework): SheetScan {
  const grid = { ...sheetOf(rows, { name }), sheet: { id: name as SheetId, name } };
  return assessSheet(grid, [{ framework, origin: "workbook" }], () => ({ frameworkId: framework.id }));
}

function outcome([first]: readonly SheetScan[]) {
  const assessment = first?.tables[0]?.assessment;
  return assessment?.table.units.map(({ name }, unit) => [name, assessment.ranking.ranks[unit]]);
}

const codes = ([first]: readonly SheetScan[]) => first?.findings.map(({ code }) => code);

const BLOCK_A = [HEAD, [1, "Xã A", 40, 45], [2, "Xã B", 20, 30]];
const BLOCK_B = [HEAD, [1, "Xã C", 47, 48], [2, "Xã D", 10, 20]];

test("sheets that a framework joins are one list, which stands where the first stands", () => {
  const scans = joinSheets([scanned("Khối A", BLOCK_A, ONE_LIST), scanned("Khối B", BLOCK_B, ONE_LIST)]);
  expect(outcome(scans)).toEqual([
    ["Xã A", 2],
    ["Xã B", 3],
    ["Xã C", 1],
    ["Xã D", 4],
  ]);
  expect(scans.map(({ tables, findings }) => [tables.length, findings.length])).toEqual([
    [1, 0],
    [0, 0],
  ]);
});

test("what a list of units has on another of these sheets is missing on none of them", () => {
  const roster = { units: ["Xã A", "Xã B", "Xã C", "Xã D", "Xã E"], from: "sheet" as const };
  const blocks = [BLOCK_A, BLOCK_B].map((rows, index) => {
    const name = `Khối ${index}`;
    const grid = { ...sheetOf(rows, { name }), sheet: { id: name as SheetId, name } };
    const offered = [{ framework: ONE_LIST, origin: "workbook" as const }];
    return assessSheet(grid, offered, () => ({ frameworkId: ONE_LIST.id }), { roster });
  });
  const [first] = joinSheets(blocks);
  expect(first?.findings.map(({ code, params }) => [code, params])).toEqual([["roster.missing", { unit: "Xã E" }]]);
});

test("a sheet of such a list that is read alone is not ranked; the only one of its workbook is", () => {
  const alone = scanned("Khối A", BLOCK_A, ONE_LIST);
  expect([alone.tables[0]?.assessment, codes([alone])]).toEqual([null, ["table.otherSheets"]]);
  const whole = joinSheets([alone]);
  expect([outcome(whole)?.length, codes(whole)]).toEqual([2, []]);
});

test("columns are joined by their criterion, wherever they stand on a sheet, and what is wrong is told at its own cell", () => {
  const turned = [
    ["STT", "Đơn vị", "Xã hội", "Ghi chú", "Kinh tế", "Tổng điểm"],
    [1, "Xã C", 48, "", 47, 95],
    [2, "Xã D", 20, "", 51, 30],
  ];
  const printed = BLOCK_A.map((row, at) => [...row, at === 0 ? "Tổng điểm" : Number(row[2]) + Number(row[3])]);
  const scans = joinSheets([scanned("Khối A", printed, ONE_LIST), scanned("Khối B", turned, ONE_LIST)]);
  expect(outcome(scans)).toEqual([
    ["Xã A", 2],
    ["Xã B", 4],
    ["Xã C", 1],
    ["Xã D", 3],
  ]);
  const told = scans[0]?.findings.map(({ code, place: { sheet, cell } }) => [code, sheet, cell]);
  expect(told).toEqual(
    expect.arrayContaining([
      ["score.aboveMax", "Khối B", { row: 2, column: 4 }],
      ["published.total", "Khối B", { row: 2, column: 5 }],
    ]),
  );
});

test("a sheet that gives something else leaves the list unmade, and what is wrong on a sheet is told there", () => {
  const other = [
    ["STT", "Đơn vị", "Kinh tế", "Xã hội", "Tổng điểm"],
    [1, "Xã C", 47, 48, 95],
  ];
  const scans = joinSheets([scanned("Khối A", BLOCK_A, ONE_LIST), scanned("Khối B", other, ONE_LIST)]);
  expect([outcome(scans), codes(scans)]).toEqual([undefined, ["table.layoutDiffers"]]);
  const gap = [HEAD, [1, "Xã C", "", 48], [2, "Xã D", 10, 20]];
  const [first] = joinSheets([scanned("Khối A", BLOCK_A, ONE_LIST), scanned("Khối B", gap, ONE_LIST)]);
  expect(first?.findings.map(({ code, place }) => [code, place.sheet])).toEqual([["score.missing", "Khối B"]]);
});

test("months on sheets of their own are one score a unit, and who lacks a month is told", () => {
  const framework = { ...ONE_LIST, parts: { of: "name", by: "mean" } as const };
  const months = [BLOCK_A, [HEAD, [1, "UBND xã A", 41, 45]]].map((rows, at) =>
    scanned(`Tháng ${at + 1}`, rows, framework),
  );
  const scans = joinSheets(months);
  const assessment = scans[0]?.tables[0]?.assessment;
  expect(Array.from(assessment?.ranking.scores.totals.digits ?? [])).toEqual([8550, 5000]);
  expect(assessment?.table.madeOf?.parts.map((parts) => parts.map(({ name }) => name))).toEqual([
    ["Tháng 1", "Tháng 2"],
    ["Tháng 1"],
  ]);
  expect(codes(scans)).toEqual(["unit.madeOf", "unit.fewerParts"]);
  // Their results stand on sheets of their own.
  expect(scans.slice(0, 1).map(resultsState)).toEqual([{ kind: "unknown" }]);
});

test("63 made-up former provinces make the 34 of today: the printed means, and Đà Nẵng from 2 to 17", () => {
  const file = readFileSync(join(__dirname, "../fixtures/mergers/tinh-cu-minh-hoa.tsv"), "utf8");
  const rows = file.trim().split("\n").slice(1);
  const table = rows.map((line, row) =>
    line.split("\t").map((text, column) => (row > 0 && column !== 1 ? Number(text) : text)),
  );
  const framework = catalog.find(({ id }) => id === "dti-tinh-2024");
  if (framework === undefined) throw new Error("not shipped");
  const { table: units, ranking } = scanned("DTI 2024", table, framework).tables[0]?.assessment ?? {};
  expect([table.length - 1, units?.units.length]).toEqual([63, 34]);
  const printed = (name: string) => {
    const unit = units?.units.findIndex((each) => each.name === name) ?? -1;
    return [ranking?.scores.totals.digits[unit], ranking?.ranks[unit]];
  };
  expect(["Hà Nội", "Huế", "Hải Phòng", "Thành phố Hồ Chí Minh", "Đà Nẵng"].map(printed)).toEqual([
    [8241, 1],
    [7951, 2],
    [7857, 3],
    [7770, 4],
    [7101, 17],
  ]);
  const asWritten = JSON.parse(JSON.stringify({ ...framework, parts: undefined, units: undefined })) as Framework;
  const before = scanned("DTI 2024", table, asWritten).tables[0]?.assessment;
  const daNang = before?.table.units.findIndex(({ name }) => name === "Đà Nẵng") ?? -1;
  expect(before?.ranking.ranks[daNang]).toBe(2);
});

test("a table of provinces is not merged by itself: a framework that combines lines is chosen by the officer", () => {
  const table = [
    ["STT", "Tỉnh, thành phố", "Tổng điểm"],
    [1, "Tỉnh Bình Dương", 80],
    [2, "Tỉnh Hà Nam", 70],
  ];
  const framework = catalog.find(({ id }) => id === "dti-tinh-2024");
  if (framework === undefined) throw new Error("not shipped");
  const scan = assessSheet(sheetOf(table), [{ framework, origin: "catalog" }], () => ({}));
  expect(scan.tables[0]?.assessment?.framework.id).not.toBe("dti-tinh-2024");
});
