import { areaText, at } from "../../src/model/address";
import { areasOfCells } from "../../src/model/areas";
import { finding } from "../../src/model/finding";
import { groupFindings } from "../../src/model/groupFindings";

const place = (cell: string | null, sheet = "DTI") => ({ sheet, cell: cell === null ? null : at(cell) });
const missing = (cell: string, criterion = "Thể chế số", sheet = "DTI") =>
  finding("score.missing", place(cell, sheet), { unit: `Xã ${cell}`, criterion });
const total = (row: number) =>
  finding("published.total", place(`F${row}`), { unit: `Xã ${row}`, published: "60", computed: String(60 + row) });

function told(findings: Parameters<typeof groupFindings>[0]): readonly string[] {
  return groupFindings(findings).map(({ members }) =>
    members
      .map(({ place: { cell } }) =>
        cell === null ? "-" : areaText({ top: cell.row, bottom: cell.row, left: cell.column, right: cell.column }),
      )
      .join(" "),
  );
}

test("what differs only in the cell and in the unit that stands there is one, where the first stood", () => {
  expect(told([missing("C5"), missing("D5", "Hạ tầng số"), missing("C6"), missing("C9")])).toEqual(["C5 C6 C9", "D5"]);
});

test("another column, sheet or code is another fact", () => {
  const negative = finding("score.negative", place("C7"), { unit: "Xã C7", criterion: "Thể chế số", score: "-1" });
  expect(told([missing("C5"), missing("C5", "Thể chế số", "Sở"), negative])).toEqual(["C5", "C5", "C7"]);
});

test("a figure that no cell shows keeps its line", () => {
  expect(told([total(5), total(6), total(7)])).toEqual(["F5", "F6", "F7"]);
});

test("… until there are too many of them to be read", () => {
  const rows = Array.from({ length: 21 }, (_, index) => index + 5);
  expect(told(rows.slice(0, 20).map(total))).toHaveLength(20);
  expect(told([...rows.map(total), missing("C5")])).toEqual([rows.map((row) => `F${row}`).join(" "), "C5"]);
});

test("what stands at no cell of its own is never taken together, however much there is", () => {
  const units = Array.from({ length: 30 }, (_, index) => `Xã ${index}`);
  const nowhere = units.map((unit) => finding("roster.missing", place(null), { unit }));
  const corner = units.map((unit) => finding("unit.notInTable", place("A4"), { unit, likes: [] }));
  expect(told(nowhere)).toHaveLength(30);
  expect(told(corner)).toHaveLength(30);
});

test("no finding is lost and none is told twice", () => {
  const all = [missing("C5"), total(5), missing("C6"), total(6), missing("D6", "Hạ tầng số")];
  const members = groupFindings(all).flatMap((group) => group.members);
  expect(new Set(members)).toEqual(new Set(all));
  expect(members).toHaveLength(all.length);
});

test("cells are told as runs down a column and along a row", () => {
  const runs = (cells: string) => areasOfCells(cells.split(" ").map(at)).map(areaText);
  expect(runs("C5 C6 C7 C9")).toEqual(["C5:C7", "C9"]);
  expect(runs("C5 D5 E5 E6")).toEqual(["C5:E5", "E6"]);
  expect(runs("C5 C6 D6")).toEqual(["C5:C6", "D6"]);
});
