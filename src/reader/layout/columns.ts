import type { Grid } from "../../model/grid";
import { rankOfText } from "../../model/text/rankOfText";
import { foldHeader } from "../words/foldWords";
import { headerSense, isDistrictHeader, type HeaderSense } from "../words/headerSense";
import { cellShape, isFilled, textAt } from "./cells";
import { columnHeading, type ColumnHeading } from "./columnHeading";
import { profileColumn } from "./columnProfile";
import { isDataRow } from "./dataRow";
import { isBetween } from "./header";
import type { HeaderRows } from "./headerRows";
import { rowShape, type RowShape } from "./rowShape";

/** A column of a table with what its heading's words say. */
export interface TableColumn extends ColumnHeading {
  readonly words: HeaderSense | null;
}

const SAMPLE_ROWS = 60;

/** Rows under a header that look like units, enough of them to know the columns by. */
export function sampleRows(grid: Grid, header: HeaderRows): readonly number[] {
  const rows: number[] = [];
  for (let row = header.bottom + 1, blank = 0; row < grid.rowCount && rows.length < SAMPLE_ROWS && blank < 3; row++) {
    const shape = rowShape(grid, row, header.span);
    if (shape.filled.length === 0) blank++;
    else if (shape.figures === 0 && isBetween(grid, row, shape, header.span)) continue;
    else if (shape.figures === 0 && headedCells(grid, row, shape) > 1) break;
    else {
      blank = 0;
      if (isDataRow(grid, row, shape)) rows.push(row);
    }
  }
  return rows;
}

function headedCells(grid: Grid, row: number, { filled }: RowShape): number {
  return filled.filter((column) => headerSense([textAt(grid, row, column)]) !== null).length;
}

/** Runs of columns that are headed or filled, parted by columns that are neither. */
export function columnSegments(
  grid: Grid,
  header: HeaderRows,
  sample: readonly number[],
): readonly (readonly TableColumn[])[] {
  const segments: TableColumn[][] = [];
  let current: TableColumn[] = [];
  for (let column = 0; column <= grid.columnCount; column++) {
    const heading = columnHeading(grid, header, column);
    const inside = heading.parts.length > 0 || isMostlyFilled(grid, sample, column);
    if (inside) current.push({ ...heading, words: headerSense(heading.parts) });
    else if (current.length > 0) {
      segments.push(current);
      current = [];
    }
  }
  return segments;
}

function isMostlyFilled(grid: Grid, rows: readonly number[], column: number): boolean {
  const filled = rows.filter((row) => isFilled(grid, row, column)).length;
  return rows.length > 0 && filled * 2 > rows.length;
}

export function isEverywhereFilled(grid: Grid, rows: readonly number[], column: number): boolean {
  return rows.every((row) => isFilled(grid, row, column));
}

export function isWordsColumn(grid: Grid, rows: readonly number[], column: number): boolean {
  const words = rows.filter((row) => cellShape(grid, row, column) === "words").length;
  return words * 2 > rows.length;
}

export function hasFigures(grid: Grid, rows: readonly number[], column: number): boolean {
  return rows.some((row) => /figure|percent/.test(cellShape(grid, row, column)));
}

/** Figures, or nothing but "Đạt", "Chưa đạt" and their like. */
export function hasScores(grid: Grid, rows: readonly number[], column: number): boolean {
  return hasFigures(grid, rows, column) || profileColumn(grid, rows, column).answers;
}

/**
 * The column that names the units: by its heading, otherwise the one of most different words under no other heading. A
 * place in a list ("IV", "Hạng 4") is nobody's name.
 */
export function unitColumn(grid: Grid, columns: readonly TableColumn[], rows: readonly number[]): TableColumn | null {
  const named = columns.filter(({ words, column }) => words === "unit" && isWordsColumn(grid, rows, column));
  const proper = named.filter(({ parts }) => !isDistrictHeader(parts));
  if (proper.length > 0) return mostDifferent(grid, proper, rows);
  if (named.length > 0) return named.length === 1 ? (named[0] ?? null) : mostDifferent(grid, named, rows);
  const nameless = columns.filter(({ words, column }) => {
    const texts = rows.map((row) => textAt(grid, row, column)).filter((text) => text !== "");
    const arePlaces = texts.every((text) => rankOfText(text) !== null);
    return words === null && isWordsColumn(grid, rows, column) && !arePlaces && !areMarks(texts);
  });
  return mostDifferent(grid, nameless, rows) ?? columns.find(isPlaceColumn) ?? null;
}

/** "Địa bàn" is a remark beside a unit's name, and names the units where nothing else does. */
export function isPlaceColumn({ words, parts }: TableColumn): boolean {
  return words === "note" && foldHeader(parts.at(-1) ?? "") === "dia ban";
}

/** "x", "t", "xx" again and again: ticks of a form, nobody's names. */
function areMarks(texts: readonly string[]): boolean {
  return texts.length > 3 && texts.every((text) => text.length <= 2) && new Set(texts).size * 2 <= texts.length;
}

function mostDifferent(grid: Grid, columns: readonly TableColumn[], rows: readonly number[]): TableColumn | null {
  let [best, most]: [TableColumn | null, number] = [null, 0];
  for (const column of columns) {
    const different = new Set(rows.map((row) => textAt(grid, row, column.column))).size;
    if (different > most) [best, most] = [column, different];
  }
  return best;
}
