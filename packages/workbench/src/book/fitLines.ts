import { BooleanNumber } from "../bookData";
import type { Area } from "../address";
import { area, columnCount, intersection, isEntireColumn, MAX_ROWS } from "./areas";
import { changeRows, setColumnWidth } from "./lines";
import { type Culture, shownText } from "./shownText";
import type { Sheet } from "./sheet";
import { patternAt, styleAt } from "./styles";
import { storedCells } from "./usedArea";

/** A digit's width in a 11-point font, in points; Excel measures with the real font, which only a page has. */
const DIGIT_POINTS = 5.25;
const MARGIN_POINTS = 4;

/** Makes columns as wide as their longest text. Without a screen the width is reckoned from the number of letters. */
export function fitColumns(sheet: Sheet, of: Area, culture: Culture): void {
  const widest = new Map<number, number>();
  const within = isEntireColumn(of) ? of : (intersection(of, area(0, of.left, MAX_ROWS, columnCount(of))) ?? of);
  for (const { row, column, cell } of storedCells(sheet, within)) {
    const lines = shownText(cell, patternAt(sheet, row, column), culture).split("\n");
    const size = styleAt(sheet, row, column, ({ fs }) => fs) ?? 11;
    const width = Math.max(...lines.map((line) => line.length)) * DIGIT_POINTS * (size / 11);
    widest.set(column, Math.max(widest.get(column) ?? 0, width));
  }
  for (const [column, width] of widest)
    if (width > 0) setColumnWidth(sheet, area(0, column, 1, 1), width + MARGIN_POINTS);
}

/** Leaves the height of rows to their content again. */
export function fitRows(sheet: Sheet, of: Area): void {
  changeRows(sheet, of, { ia: BooleanNumber.TRUE });
}
