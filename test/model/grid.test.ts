import { formulaAt, isBlankAt, textCells } from "../../src/model/grid";
import { sheetOf } from "../support/sheetOf";

const GRID = {
  ...sheetOf(
    [
      ["a", 1],
      ["", "#N/A"],
    ],
    { errors: [[1, 1]], top: 4, left: 2 },
  ),
  formulas: new Map([[2, '=""']]),
};

test("a formula belongs to its own cell, and to none beyond the end of the row above it", () => {
  expect([formulaAt(GRID, 1, 0), formulaAt(GRID, 0, 2), formulaAt(GRID, 2, -2)]).toEqual(['=""', null, null]);
});

test("a formula that shows nothing is not blank; what is outside is", () => {
  expect([isBlankAt(GRID, 1, 0), isBlankAt(GRID, 0, 2), isBlankAt(GRID, 9, 9)]).toEqual([false, true, true]);
});

test("cells of text are told with their addresses; numbers, errors and blanks are none", () => {
  expect([...textCells(GRID)]).toEqual([{ cell: { row: 4, column: 2 }, text: "a" }]);
});
