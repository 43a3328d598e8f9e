import { greatest, least } from "../../model/extremes";
import { columnIndex, rowIndex, type Area } from "../../model/address";
import type { Grid } from "../../model/grid";
import {
  columnSegments,
  hasScores,
  isEverywhereFilled,
  isPlaceColumn,
  isWordsColumn,
  type TableColumn,
} from "./columns";
import { headerMax } from "../words/headerMax";
import type { HeaderSense } from "../words/headerSense";
import { isFilled } from "./cells";
import type { HeaderRows } from "./headerRows";

/** The columns that make one table, or the reason why there is none. */
export type ChosenColumns =
  | { readonly kind: "one"; readonly columns: readonly TableColumn[] }
  | { readonly kind: "sideBySide"; readonly areas: readonly [Area, Area] }
  | { readonly kind: "none" };

const RESULTS: ReadonlySet<HeaderSense> = new Set(["total", "ratio", "rank", "rankInGroup", "class"]);

/** Parts of a sheet beside the table are left out, unless they carry on its rows with results; a second table beside it is refused. */
export function chooseColumns(grid: Grid, header: HeaderRows, sample: readonly number[]): ChosenColumns {
  const parts = columnSegments(grid, header, sample).flatMap((segment) => splitTwins(segment));
  const tables = parts.filter((part) => isTable(grid, part, sample));
  const [first = acrossGap(grid, parts, sample), second] = tables;
  if (first === undefined) return { kind: "none" };
  if (second !== undefined) {
    return {
      kind: "sideBySide",
      areas: [partArea(grid, header, first, sample), partArea(grid, header, second, sample)],
    };
  }
  const results = parts.filter(
    (part) => !part.some((column) => first.includes(column)) && carriesOn(grid, part, sample),
  );
  return { kind: "one", columns: [...results, first].flat().sort((a, b) => a.column - b.column) };
}

/** A name merged over two columns leaves the second blank: neighbouring parts that make a table only together. */
function acrossGap(
  grid: Grid,
  parts: readonly (readonly TableColumn[])[],
  sample: readonly number[],
): readonly TableColumn[] | undefined {
  const headed = parts.filter((part) => part.every((column) => column.parts.length > 0));
  const pairs = headed.slice(1).map((part, place) => [...(headed[place] ?? []), ...part]);
  return pairs.find((pair) => isTable(grid, pair, sample));
}

/** Two tables without a blank column between them: the second begins where the first one's headings begin again. */
function splitTwins(segment: readonly TableColumn[]): readonly (readonly TableColumn[])[] {
  const heading = segment[0]?.parts.join("\n") ?? "";
  const again = segment.findIndex(
    (column, place) => place >= 2 && heading !== "" && column.parts.join("\n") === heading,
  );
  const halves = [segment.slice(0, again), segment.slice(again)];
  return again > 0 && halves.every((half) => half.some(({ words }) => words === "unit")) ? halves : [segment];
}

function isTable(grid: Grid, part: readonly TableColumn[], sample: readonly number[]): boolean {
  const named = part.filter((one) => isNaming(one) && isNameColumn(grid, sample, one.column));
  const scored = part.filter(
    ({ column, words, parts }) =>
      parts.some((part) => headerMax(part) !== null) ||
      (parts.length > 0 && !isRunning(words) && hasScores(grid, sample, column)),
  );
  return named.some((name) => scored.some((score) => score !== name));
}

/** Words in most rows, or nothing but words in a third of them: a unit's name over its rows of two or three stages. */
function isNameColumn(grid: Grid, sample: readonly number[], column: number): boolean {
  const filled = sample.filter((row) => isFilled(grid, row, column));
  return isWordsColumn(grid, filled.length * 3 < sample.length ? sample : filled, column);
}

function isNaming(column: TableColumn): boolean {
  return column.words === "unit" || column.words === "criteria" || column.words === null || isPlaceColumn(column);
}

function isRunning(words: TableColumn["words"]): boolean {
  return words === "number" || words === "rank" || words === "code";
}

function carriesOn(grid: Grid, part: readonly TableColumn[], sample: readonly number[]): boolean {
  const results = part.every(({ words }) => words !== null && RESULTS.has(words));
  return results && part.every(({ column }) => isEverywhereFilled(grid, sample, column));
}

function partArea(grid: Grid, header: HeaderRows, part: readonly TableColumn[], sample: readonly number[]): Area {
  const columns = part.map(({ column }) => column + grid.left);
  return {
    top: rowIndex(header.top + grid.top),
    left: columnIndex(least(columns)),
    bottom: rowIndex(greatest(sample, header.bottom) + grid.top),
    right: columnIndex(greatest(columns)),
  };
}
