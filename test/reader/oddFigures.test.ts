import { findBlocks } from "../../src/reader/findBlocks";
import { readTable } from "../../src/reader/readTable";
import { mappingBySense } from "../support/mappingBySense";
import { sheetOf } from "../support/sheetOf";

function codesOf(cells: readonly (readonly string[])[]): readonly string[] {
  const rows = [
    ["STT", "Đơn vị", "Kinh tế", "Xã hội"],
    ...cells.map((own, at) => [at + 1, `Xã Tân ${"ABCD"[at]}`, ...own]),
  ];
  const grid = sheetOf(rows);
  const [block] = findBlocks(grid).blocks;
  if (block === undefined) return ["no table"];
  return readTable(grid, block, mappingBySense(block)).findings.map(({ code }) => code);
}

test("a band and two figures in one cell are told by name, at their cells", () => {
  expect(
    codesOf([
      ["101–150", "7,5"],
      ["151-200", "8,5"],
    ]),
  ).toEqual(expect.arrayContaining(["score.band", "score.band"]));
  expect(
    codesOf([
      ["01 (0,727)", "7,5"],
      ["02 (0,611)", "8,5"],
    ]),
  ).toEqual(expect.arrayContaining(["score.twoFigures", "score.twoFigures"]));
});

test("a span of years heads a column as before, and falling figures are no band", () => {
  const grid = sheetOf([
    ["STT", "Đơn vị", "2021-2022", "2022-2023"],
    [1, "Xã Tân A", 5, 6],
    [2, "Xã Tân B", 7, 6],
  ]);
  expect(findBlocks(grid).blocks[0]?.fields.map(({ header }) => header.join())).toContain("2021-2022");
  expect(
    codesOf([
      ["9-5", "7,5"],
      ["8", "8,5"],
    ]),
  ).toContain("score.notNumber");
});

test("hidden columns of points are told like hidden rows, by their headings", () => {
  const grid = {
    ...sheetOf([
      ["STT", "Đơn vị", "Kinh tế", "Xã hội", "Ghi chú"],
      [1, "Xã Tân A", 5, 6, ""],
      [2, "Xã Tân B", 7, 6, ""],
    ]),
    hiddenColumns: new Set([3, 4]),
  };
  const hidden = findBlocks(grid).findings.filter(({ code }) => code === "sheet.hiddenColumns");
  expect(hidden.map(({ params, place }) => [params, place.cell])).toEqual([
    [{ headings: ["Xã hội"] }, { row: 0, column: 3 }],
  ]);
});
