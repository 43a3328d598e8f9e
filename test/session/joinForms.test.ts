import { catalog } from "../../src/framework/catalog/catalog";
import type { SheetId } from "../../src/model/grid";
import { assessSheet } from "../../src/session/assessSheet";
import { joinForms } from "../../src/session/joinForms";
import type { SheetScan } from "../../src/session/scan";
import { sheetOf } from "../support/sheetOf";

const offered = catalog.map((framework) => ({ framework, origin: "catalog" as const }));
const CRITERIA: readonly (readonly [string, number])[] = [
  ["Nhận thức số", 100],
  ["Thể chế số", 100],
  ["Hạ tầng và nền tảng số", 100],
  ["Nhân lực số", 100],
  ["An toàn thông tin mạng", 100],
  ["Hoạt động chính quyền số", 200],
  ["Hoạt động kinh tế số", 150],
  ["Hoạt động xã hội số", 150],
];

/** A form of one unit: criteria as rows, every score a share of its maximum. */
function form(unit: string, percent: number, firstScore: number | string = percent): SheetScan {
  const rows = [
    ["PHIẾU CHẤM ĐIỂM NĂM 2023"],
    [`Đơn vị: ${unit}`],
    ["STT", "Chỉ số", "Điểm tối đa", "Điểm thẩm định"],
    ...CRITERIA.map(([name, max], index) => [index + 1, name, max, index === 0 ? firstScore : (max * percent) / 100]),
  ];
  const grid = sheetOf(rows, { name: unit });
  return assessSheet({ ...grid, sheet: { id: unit as SheetId, name: unit } }, offered, () => ({}));
}

const FORMS = [form("UBND xã Ân Thi", 50), form("UBND xã Bãi Sậy", 80), form("UBND phường Sơn Nam", 20)];

test("a form alone is a table of one unit", () => {
  expect(FORMS.map(({ tables }) => tables[0]?.assessment?.table.units.length)).toEqual([1, 1, 1]);
});

test("forms laid out alike are one table, ranked and counted together", () => {
  const [first, ...others] = joinForms(FORMS);
  const assessment = first?.tables[0]?.assessment;
  expect(assessment?.table.units.map(({ name, sheet }) => [name, sheet?.name])).toEqual([
    ["UBND xã Ân Thi", "UBND xã Ân Thi"],
    ["UBND xã Bãi Sậy", "UBND xã Bãi Sậy"],
    ["UBND phường Sơn Nam", "UBND phường Sơn Nam"],
  ]);
  expect([...(assessment?.ranking.ranks ?? [])]).toEqual([2, 1, 3]);
  expect(first?.tables[0]?.joined?.map(({ block }) => block.sheet.name)).toEqual([
    "UBND xã Bãi Sậy",
    "UBND phường Sơn Nam",
  ]);
  expect(others.map(({ tables, findings }) => [tables.length, findings.length])).toEqual([
    [0, 0],
    [0, 0],
  ]);
});

test("what is wrong in a form is told at its own sheet, and its unit is left unranked", () => {
  const [first] = joinForms(
    [FORMS[0], form("UBND xã Lỗi", 30, "chưa chấm"), FORMS[2]].filter((scan) => scan !== undefined),
  );
  const wrong = first?.findings.filter(({ severity }) => severity === "error");
  expect(wrong?.map(({ code, place }) => [code, place.sheet])).toEqual([["score.notNumber", "UBND xã Lỗi"]]);
  expect([...(first?.tables[0]?.assessment?.ranking.ranks ?? [])]).toEqual([1, 0, 2]);
});

test("tables of several units, and a single form, stay as they are", () => {
  const [only] = FORMS;
  if (only === undefined) throw new Error("a form was expected");
  expect(joinForms([only])).toEqual([only]);
  expect(joinForms([])).toEqual([]);
});
