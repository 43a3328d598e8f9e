import { columnIndex, rowIndex, type CellAddress } from "../../model/address";
import type { Grid } from "../../model/grid";
import { formatKind } from "../figures/dateFormat";
import { parseFigure } from "../figures/parseFigure";
import { yesOrNo } from "../figures/rawFigure";
import { WORDS } from "../figures/wordsAtAGlance";
import { tidyText } from "../../model/text/tidyText";

/** Rows and columns of this room's layout work are counted inside the grid, from 0; `addressOf` leads back to the sheet. */
export function addressOf(grid: Grid, row: number, column: number): CellAddress {
  return { row: rowIndex(row + grid.top), column: columnIndex(column + grid.left) };
}

export function isFilled(grid: Grid, row: number, column: number): boolean {
  const value = grid.values[row]?.[column];
  return value !== undefined && value !== "" && (typeof value !== "string" || tidyText(value) !== "");
}

/** The tidy text of a cell; of a number what the sheet shows; `""` for a blank one. */
export function textAt(grid: Grid, row: number, column: number): string {
  const value = grid.values[row]?.[column];
  if (value === undefined) return "";
  if (typeof value === "string") return tidyText(value);
  const shown = grid.texts[row]?.[column];
  return shown === undefined || shown === "" ? String(value) : tidyText(shown);
}

/** "figure": a number, a text that reads as one, or an error in a number's place. "mark": "-", "x", "không áp dụng", "Đạt", ✓, TRUE. */
export type CellShape = "blank" | "figure" | "mark" | "percent" | "words";

export function cellShape(grid: Grid, row: number, column: number): CellShape {
  const value = grid.values[row]?.[column];
  if (value === undefined || value === "") return "blank";
  if (typeof value === "number") return isPercent(grid, row, column) ? "percent" : "figure";
  if (typeof value === "boolean") return "mark";
  if (grid.errors.has(row * grid.columnCount + column)) return "figure";
  return textShape(value);
}

function isPercent(grid: Grid, row: number, column: number): boolean {
  return formatKind(grid.formats[row]?.[column] ?? "General") === "percent";
}

function textShape(text: string): CellShape {
  if (text.length > 60 || WORDS.test(text)) return "words";
  const figure = parseFigure(text, null);
  switch (figure.kind) {
    case "blank":
      return "blank";
    case "value":
      return figure.percent ? "percent" : "figure";
    case "ambiguous":
    case "date":
    case "band":
    case "twoFigures":
      return "figure";
    case "notApplicable":
      return "mark";
    case "error":
    case "notNumber":
      return yesOrNo(text) === null ? "words" : "mark";
  }
}

/** What may be points: a number, a text that reads as one, or a mark in its place. */
export function isScore(grid: Grid, row: number, column: number): boolean {
  if (typeof grid.values[row]?.[column] === "number") return true;
  const shape = cellShape(grid, row, column);
  return shape === "figure" || shape === "percent" || shape === "mark";
}

/** A plain figure, also in brackets, to be compared with others of its column. */
export function figureOf(grid: Grid, row: number, column: number): number | null {
  const bare = textAt(grid, row, column).replace(/^\((.*)\)$/, "$1");
  const [figure = ""] = /^\d+(?:[.,]\d+)?$/.exec(bare) ?? [];
  return figure === "" ? null : Number(figure.replace(",", "."));
}
