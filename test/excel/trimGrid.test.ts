import { trimGrid } from "../../src/excel/read/trimGrid";
import { gridOf } from "../outputs/smallTable";

test("blank edges go, and addresses, formulas and errors stay with their cells", () => {
  const wide = gridOf([
    ["", "", ""],
    ["", "a", ""],
    ["", "", ""],
    ["", "#N/A", ""],
    ["", "", ""],
  ]);
  const trimmed = trimGrid({ ...wide, formulas: new Map([[10, "=NA()"]]), errors: new Set([10]) });
  expect(trimmed).toMatchObject({ top: 1, left: 1, rowCount: 3, columnCount: 1, values: [["a"], [""], ["#N/A"]] });
  expect([trimmed.formulas, trimmed.errors]).toEqual([new Map([[2, "=NA()"]]), new Set([2])]);
});

test("a formula that shows nothing is an edge that stays, a grid without anything becomes empty", () => {
  const grid = gridOf([
    ["a", ""],
    ["", ""],
  ]);
  expect(trimGrid({ ...grid, formulas: new Map([[3, '=""']]) })).toMatchObject({ rowCount: 2, columnCount: 2 });
  expect(trimGrid(gridOf([["", ""]]))).toMatchObject({ rowCount: 0, columnCount: 0, values: [] });
});
