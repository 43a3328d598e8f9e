import { columnIndex, rowIndex, type CellAddress } from "../../model/address";
import { CellKind } from "../../model/cell";
import { formatAt, type Grid, heldText, kindAt, wordsAt } from "../../model/grid";
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
  const kind = kindAt(grid, row, column);
  return kind !== CellKind.blank && (kind !== CellKind.text || tidyText(wordsAt(grid, row, column)) !== "");
}

/** The tidy text of a cell; of a number what the sheet shows; `""` for a blank one. */
export function textAt(grid: Grid, row: number, column: number): string {
  return tidyText(heldText(grid, row, column));
}

/** "figure": a number, a text that reads as one, or an error in a number's place. "mark": "-", "x", "không áp dụng", "Đạt", ✓, TRUE. */
export type CellShape = "blank" | "figure" | "mark" | "percent" | "words";

export function cellShape(grid: Grid, row: number, column: number): CellShape {
  switch (kindAt(grid, row, column)) {
    case CellKind.blank:
      return "blank";
    case CellKind.number:
      return formatKind(formatAt(grid, row, column)) === "percent" ? "percent" : "figure";
    case CellKind.text:
      return textShape(wordsAt(grid, row, column));
    case CellKind.boolean:
      return "mark";
    case CellKind.error:
      return "figure";
  }
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
  if (kindAt(grid, row, column) === CellKind.number) return true;
  const shape = cellShape(grid, row, column);
  return shape === "figure" || shape === "percent" || shape === "mark";
}

/** A plain figure, also in brackets, to be compared with others of its column. */
export function figureOf(grid: Grid, row: number, column: number): number | null {
  const bare = textAt(grid, row, column).replace(/^\((.*)\)$/, "$1");
  const [figure = ""] = /^\d+(?:[.,]\d+)?$/.exec(bare) ?? [];
  return figure === "" ? null : Number(figure.replace(",", "."));
}
