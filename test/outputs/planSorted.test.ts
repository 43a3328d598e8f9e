import { finding } from "../../src/model/finding";
import { at } from "../../src/model/address";
import type { Plan } from "../../src/model/plan";
import type { RankedTable } from "../../src/outputs/rankedTable";
import { planResults } from "../../src/outputs/planResults";
import { planText, writtenText } from "./planText";
import { FRAMEWORK, SHEET, gridOf, sheetInfo, tableOf, type UnitSpec } from "./smallTable";

const UNITS: readonly UnitSpec[] = [
  { row: 2, name: "Xã A", group: "II. Xã", total: "50", rank: 3, level: 1 },
  { row: 3, name: "Phường B", group: "I. Phường", status: "incomplete" },
  { row: 4, name: "Xã C", group: "II. Xã", total: "100", rank: 1, level: 0 },
  { row: 5, name: "Phường  D", group: "I. Phường", total: "100", rank: 1, level: 0 },
];

function ranked(framework = FRAMEWORK): RankedTable {
  const rows = [["Đơn vị", "Điểm"], ...UNITS.map(({ name }) => [name, 1])];
  const place = { sheet: SHEET.name, cell: at("B3") };
  const table = tableOf({
    grid: gridOf(rows),
    cells: "A1:B5",
    columns: ["unit", "measure"],
    units: UNITS,
    framework,
    findings: [finding("score.penaltySign", place, { unit: "Phường B", criterion: "x", score: "5" })],
  });
  const ties = [{ group: null, rank: 1, units: [2, 3] }];
  return { ...table, ranking: { ...table.ranking, ties } };
}

function plan(framework = FRAMEWORK): Plan {
  const result = planResults({
    tables: [ranked(framework)],
    marks: [],
    sheets: [sheetInfo(SHEET.name, SHEET.id)],
    outputs: ["sorted"],
    columns: "beside",
    language: "vi",
  });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function lines(of: Plan): readonly string[] {
  const [written = ""] = writtenText(of);
  return written
    .replace(/^write .*?: /, "")
    .split(" / ")
    .map((line) => line.replace(/( \| ·)+$/, "").replace(/ \(0(\.00)?\)/g, ""));
}

test("units stand by rank, ties as in the sheet, and below them those without one with the true reason", () => {
  expect(lines(plan()).slice(3)).toEqual([
    "STT | Xếp hạng | Đơn vị | Nhóm đơn vị | Tổng điểm (200 điểm) | Xếp loại | Ghi chú",
    "1 | 1 | Xã C | II. Xã | 100 | Khá",
    "2 | 1 | Phường D | I. Phường | 100 | Khá",
    "3 | 3 | Xã A | II. Xã | 50 | Yếu",
    "4 | · | Phường B | I. Phường | · | · | Điểm trừ sai dấu (B3), chưa xếp hạng",
    "Các đơn vị đồng hạng xếp theo thứ tự trong bảng điểm.",
  ]);
});

test("lists of their own stand one below the other, and running numbers go on", () => {
  const framework = { ...FRAMEWORK, ranking: { ...FRAMEWORK.ranking, lists: "perGroup" as const } };
  expect(
    lines(plan(framework))
      .slice(4, 10)
      .map((line) => line.split(" | ").slice(0, 3).join(" | ")),
  ).toEqual(["II. Xã", "1 | 1 | Xã C", "2 | 3 | Xã A", "I. Phường", "3 | 1 | Phường D", "4 | · | Phường B"]);
});

test("the heading is printed on every page, and the class has its colour", () => {
  const text = planText(plan());
  const page = plan().steps.find((step) => step.kind === "pageSetup");
  expect(page).toMatchObject({ setup: { titleRows: [3, 3] } });
  expect(text).toContain('style [sorted_1]F5:F6 {"horizontal":"center","fill":"#DDEBF7","fontColor":"#000000"}');
});
