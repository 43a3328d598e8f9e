import { trimGrid } from "../../src/excel/read/trimGrid";
import { CellKind } from "../../src/model/cell";
import { kindAt } from "../../src/model/grid";
import { gridOf } from "../outputs/smallTable";
import { valuesOf } from "../support/gridValues";
import { sheetOf } from "../support/sheetOf";

test("blank edges go, and addresses, formulas and errors stay with their cells", () => {
  const rows = [
    ["", "", ""],
    ["", "a", ""],
    ["", "", ""],
    ["", "#N/A", ""],
    ["", "", ""],
  ];
  const wide = sheetOf(rows, { errors: [[3, 1]] });
  const trimmed = trimGrid({ ...wide, formulas: new Map([[10, "=NA()"]]) });
  expect(trimmed).toMatchObject({ top: 1, left: 1, rowCount: 3, columnCount: 1 });
  expect(valuesOf(trimmed)).toEqual([["a"], [""], ["#N/A"]]);
  expect([trimmed.formulas, kindAt(trimmed, 2, 0)]).toEqual([new Map([[2, "=NA()"]]), CellKind.error]);
});

test("a formula that shows nothing is an edge that stays, a grid without anything becomes empty", () => {
  const grid = gridOf([
    ["a", ""],
    ["", ""],
  ]);
  expect(trimGrid({ ...grid, formulas: new Map([[3, '=""']]) })).toMatchObject({ rowCount: 2, columnCount: 2 });
  expect(trimGrid(gridOf([["", ""]]))).toMatchObject({ rowCount: 0, columnCount: 0, columns: [] });
});
