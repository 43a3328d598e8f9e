import type { CellAddress } from "../../model/address";
import { areaOf } from "../../model/areas";
import type { Content, PlanStep, SheetTarget, Style } from "../../model/plan";
import { equalRuns, isSame } from "./equalRuns";
import { linesOf } from "./textWidth";

/** One cell of a printed line; `columns` > 1 is merged across. */
export interface LineCell {
  readonly content: Content;
  readonly columns: number;
  readonly style?: Style;
  /** Of a cell that others look at: a mark over it. */
  readonly name?: string;
}

/** One row of a sheet of ours, its cells from the left. */
export interface Line {
  readonly cells: readonly LineCell[];
  readonly style?: Style;
  readonly bordered: boolean;
  /** Points; absent: what its texts need. */
  readonly height?: number;
  /** How many columns the line's own look covers; absent: all of its cells. */
  readonly styled?: number;
}

export interface Layout {
  readonly target: SheetTarget;
  readonly origin: CellAddress;
  /** In points, one a column. */
  readonly widths: readonly number[];
  readonly base: Style;
}

const FONT_SIZE = 12;
/** Height of a line in parts of the letters' size, as Excel spaces Times New Roman. */
export const LINE = 1.34;

/** Excel's limit for the height of a row, in points. */
const HIGHEST = 409;

/**
 * Lines of text and figures, one below the other, as steps: contents first, then their look. Pages that look like these
 * lines follow below them and are told to, however many they are.
 */
export function layLines(
  lines: readonly Line[],
  layout: Layout,
  morePages: readonly (readonly Line[])[] = [],
): readonly PlanStep[] {
  const { target, origin, widths, base } = layout;
  const area = areaOf(origin.row, origin.column, origin.row + lines.length - 1, origin.column + widths.length - 1);
  const rows = [lines, ...morePages].flatMap((page) => page.map((line) => rowOf(line, widths.length)));
  const points = heightsOf(lines, layout);
  const repeat: PlanStep = { kind: "repeat", target, area, times: morePages.length, heights: points };
  return [
    { kind: "write", target, at: origin, rows },
    { kind: "style", target, area, style: base },
    ...lineStyles(lines, layout),
    ...cellStyles(lines, layout),
    ...merges(lines, layout),
    ...names(lines, layout),
    ...heightSteps(points, layout),
    ...(morePages.length === 0 ? [] : [repeat]),
  ];
}

const BLANK: Content = { kind: "blank" };
const NO_CELL: LineCell = { content: BLANK, columns: 1 };
const NO_STYLE: Style = {};

function rowOf({ cells }: Line, columns: number): readonly Content[] {
  const row: Content[] = [];
  for (const cell of cells) {
    row.push(cell.content);
    for (let more = 1; more < cell.columns; more++) row.push(BLANK);
  }
  while (row.length < columns) row.push(BLANK);
  return row;
}

/** Lines that look alike and follow each other are styled in one go: thousands of units are one step, not thousands. */
function lineStyles(lines: readonly Line[], { target, origin }: Layout): readonly PlanStep[] {
  return equalRuns(lines, looksAlike).flatMap(({ value, from, to }): PlanStep[] => {
    const [style, columns] = [lookOf(value), value.styled ?? columnsOf(value)];
    if (Object.keys(style).length === 0 || columns === 0) return [];
    const area = areaOf(origin.row + from, origin.column, origin.row + to, origin.column + columns - 1);
    return [{ kind: "style", target, area, style }];
  });
}

function looksAlike(a: Line, b: Line): boolean {
  if ((a.styled ?? columnsOf(a)) !== (b.styled ?? columnsOf(b))) return false;
  return (a.style === b.style && a.bordered === b.bordered) || isSame(lookOf(a), lookOf(b));
}

function lookOf({ style, bordered }: Line): Style {
  return { ...style, ...(bordered ? { borders: "thin" } : {}) };
}

function cellStyles(lines: readonly Line[], { target, origin, widths }: Layout): readonly PlanStep[] {
  const placed = lines.map(cellsByColumn);
  return widths.flatMap((_, column) => {
    const cells = placed.map((row) => row[column] ?? NO_CELL);
    return equalRuns(cells, cellsLookAlike).flatMap(({ value, from, to }): PlanStep[] => {
      const { style = NO_STYLE, columns } = value;
      if (Object.keys(style).length === 0) return [];
      const left = origin.column + column;
      const area = areaOf(origin.row + from, left, origin.row + to, left + columns - 1);
      return [{ kind: "style", target, area, style }];
    });
  });
}

/** The cell that begins in each column; nothing where another lies across it. */
function cellsByColumn(line: Line): readonly (LineCell | undefined)[] {
  if (!line.cells.some(isAcross)) return line.cells;
  return placedCells(line).flatMap(({ cell }) => [cell, ...Array.from({ length: cell.columns - 1 }, () => undefined)]);
}

function cellsLookAlike(a: LineCell, b: LineCell): boolean {
  return a.columns === b.columns && (a.style === b.style || isSame(a.style ?? NO_STYLE, b.style ?? NO_STYLE));
}

function merges(lines: readonly Line[], { target, origin }: Layout): readonly PlanStep[] {
  return lines.flatMap((line, index) => {
    if (!line.cells.some(isAcross)) return [];
    return placedCells(line).flatMap(({ cell, left }): PlanStep[] => {
      if (!isAcross(cell)) return [];
      const [row, column] = [origin.row + index, origin.column + left];
      return [{ kind: "merge", target, area: areaOf(row, column, row, column + cell.columns - 1) }];
    });
  });
}

function isAcross({ columns }: LineCell): boolean {
  return columns > 1;
}

function names(lines: readonly Line[], { target, origin }: Layout): readonly PlanStep[] {
  return lines.flatMap((line, index) => {
    if (!line.cells.some(({ name }) => name !== undefined)) return [];
    return placedCells(line).flatMap(({ cell: { name }, left }): PlanStep[] => {
      if (name === undefined) return [];
      const [row, column] = [origin.row + index, origin.column + left];
      return [{ kind: "mark", target, name, area: areaOf(row, column, row, column) }];
    });
  });
}

/** Every line is given its height: merged cells do not grow by themselves, and an earlier line's height would stay. */
export function heightSteps(
  points: readonly number[],
  { target, origin }: Pick<Layout, "target" | "origin">,
): readonly PlanStep[] {
  return equalRuns(points).map(({ value, from, to }) => {
    const area = areaOf(origin.row + from, origin.column, origin.row + to, origin.column);
    return { kind: "rowHeight", target, area, points: value };
  });
}

/** Points, one a line. */
export function heightsOf(
  lines: readonly Line[],
  { widths, base }: Pick<Layout, "widths" | "base">,
): readonly number[] {
  return lines.map((line) => line.height ?? heightOfLine(line, widths, base));
}

/** As high as its highest cell, and no lower than a line of its letters. */
function heightOfLine(line: Line, widths: readonly number[], base: Style): number {
  const styled = line.styled ?? widths.length;
  let highest = heightOf(NO_CELL, line, 0, base);
  let left = 0;
  for (const cell of line.cells) {
    if (left >= styled) break;
    let room = 0;
    for (let column = left; column < left + cell.columns; column++) room += widths[column] ?? 0;
    highest = Math.max(highest, heightOf(cell, line, room, base));
    left += cell.columns;
  }
  return highest;
}

/** Each of the looks as the nearest has it. */
function heightOf({ content, style }: LineCell, line: Line, room: number, base: Style): number {
  const size = style?.fontSize ?? line.style?.fontSize ?? base.fontSize ?? FONT_SIZE;
  const wraps = content.kind === "text" && (style?.wrap ?? line.style?.wrap ?? base.wrap ?? true);
  if (!wraps) return Math.min(HIGHEST, Math.round(LINE * size));
  const bold = style?.bold ?? line.style?.bold ?? base.bold ?? false;
  return Math.min(HIGHEST, Math.round(linesOf(content.text, room, { size, bold }) * LINE * size));
}

function placedCells({ cells }: Line): readonly { readonly cell: LineCell; readonly left: number }[] {
  let left = 0;
  return cells.map((cell) => {
    const placed = { cell, left };
    left += cell.columns;
    return placed;
  });
}

function columnsOf({ cells }: Line): number {
  return cells.reduce((sum, cell) => sum + cell.columns, 0);
}
