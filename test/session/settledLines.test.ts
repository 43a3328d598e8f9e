import { assessSheet } from "../../src/session/assessSheet";
import { catalogFrameworks } from "../../src/session/catalogFrameworks";
import { linesRecalled, linesToRemember } from "../../src/session/rememberedLines";
import type { SheetScan, TableChoice } from "../../src/session/scan";
import { tableReading } from "../../src/session/tableReading";
import { pasted, sheetOf } from "../support/sheetOf";

const ROWS = [
  "STT|Đơn vị|Lúa|Ngô|Tổng điểm",
  "1|Xã Đông|31|42|73",
  "2|Xã Tây|28|40|68",
  "3|Xã Nam|35|44|79",
  "4|Xã Bắc|22|39|61",
  "|Xã mới lập|10|20|30",
  "|Cộng|126|185|311",
];

function scanOf(rows: readonly string[], choice: TableChoice = {}): SheetScan {
  const text = rows.map((row) => row.replaceAll("|", "\t")).join("\n");
  return assessSheet(sheetOf(pasted(text, "asNumbers")), catalogFrameworks, () => choice);
}

function ranked({ tables }: SheetScan): readonly string[] {
  return tables.flatMap(({ block, assessment }) =>
    block.units.map(({ name }, unit) => `${name} ${assessment?.ranking.ranks[unit] ?? "–"}`),
  );
}

function roleOf({ tables }: SheetScan, line: string) {
  const [table] = tables;
  return table && tableReading(table, "vi").rows.find((row) => row.line === line)?.role;
}

test("a unit that is left out has no rank, moves no other, and is told as left out", () => {
  const scan = scanOf(ROWS, { lines: [{ line: 3, as: "leftOut" }] });
  expect(ranked(scan)).toEqual(["Xã Đông 1", "Xã Tây 2", "Xã Bắc 3", "Xã mới lập 4"]);
  expect(roleOf(scan, "4")).toBe("leftOut");
});

test("a line that was taken for a total is a unit where the officer says so, with its own name", () => {
  const rows = [...ROWS.slice(0, -1), "5|Tổng cộng|20|60|80"];
  expect(ranked(scanOf(rows))).not.toContainEqual(expect.stringContaining("Tổng cộng"));
  const scan = scanOf(rows, { lines: [{ line: 6, as: "unit" }] });
  expect(ranked(scan)).toContain("Tổng cộng 1");
  expect(roleOf(scan, "7")).toBe("unit");
});

test("what is said of a line without a name, or outside the table, changes nothing", () => {
  const plain = ranked(scanOf(ROWS));
  expect(ranked(scanOf(ROWS, { lines: [{ line: 60, as: "unit" }] }))).toEqual(plain);
  expect(ranked(scanOf(ROWS, { lines: [{ line: 60, as: "leftOut" }] }))).toEqual(plain);
});

test("a table whose units are all left out has no results and does not fail", () => {
  const lines = [1, 2, 3, 4, 5].map((line) => ({ line, as: "leftOut" as const }));
  expect(ranked(scanOf(ROWS, { lines }))).toEqual([]);
});

test("lines are remembered by name: they are found again where rows were put in between, the second of two alike, too", () => {
  const twice = [...ROWS.slice(0, 5), "5|Xã Đông|11|12|23", ...ROWS.slice(6)];
  const scan = scanOf(twice, { lines: [{ line: 5, as: "leftOut" }] });
  const [table] = scan.tables;
  if (table === undefined) throw new Error("no table");
  const kept = linesToRemember(scan.grid, table.block, [{ line: 5, as: "leftOut" }]);
  expect(kept).toEqual([{ name: "Xã Đông", nth: 1, as: "leftOut" }]);
  const moved = scanOf([...twice.slice(0, 3), "9|Xã Trung|1|2|3", ...twice.slice(3)]);
  const [later] = moved.tables;
  if (later === undefined) throw new Error("no table");
  expect(linesRecalled(moved.grid, later.block, kept)).toEqual([{ line: 6, as: "leftOut" }]);
});
