import type { CellAddress } from "../../model/address";
import { greatest } from "../../model/extremes";
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

function rowOf(line: Line, columns: number): readonly Content[] {
  const row = line.cells.flatMap((cell): Content[] => [cell.content, ...blanks(cell.columns - 1)]);
  return [...row, ...blanks(columns - row.length)];
}

function blanks(count: number): Content[] {
  return Array.from({ length: Math.max(0, count) }, () => ({ kind: "blank" }));
}

/** Lines that look alike and follow each other are styled in one go: thousands of units are one step, not thousands. */
function lineStyles(lines: readonly Line[], { target, origin }: Layout): readonly PlanStep[] {
  const looks = lines.map((line) => {
    const style: Style = { ...line.style, ...(line.bordered ? { borders: "thin" } : {}) };
    return { style, columns: line.styled ?? columnsOf(line) };
  });
  return equalRuns(looks).flatMap(({ value: { style, columns }, from, to }): PlanStep[] => {
    if (Object.keys(style).length === 0 || columns === 0) return [];
    const area = areaOf(origin.row + from, origin.column, origin.row + to, origin.column + columns - 1);
    return [{ kind: "style", target, area, style }];
  });
}

function cellStyles(lines: readonly Line[], { target, origin, widths }: Layout): readonly PlanStep[] {
  const placed = lines.map((line) => new Map(placedCells(line).map(({ cell, left }) => [left, cell])));
  return widths.flatMap((_, column) => {
    const cells = placed.map((row) => row.get(column) ?? NO_CELL);
    return equalRuns(cells, looksAlike).flatMap(({ value: { style = {}, columns }, from, to }): PlanStep[] => {
      if (Object.keys(style).length === 0) return [];
      const left = origin.column + column;
      const area = areaOf(origin.row + from, left, origin.row + to, left + columns - 1);
      return [{ kind: "style", target, area, style }];
    });
  });
}

const NO_CELL: LineCell = { content: { kind: "blank" }, columns: 1 };

function looksAlike(a: LineCell, b: LineCell): boolean {
  return a.columns === b.columns && isSame(a.style ?? {}, b.style ?? {});
}

function merges(lines: readonly Line[], { target, origin }: Layout): readonly PlanStep[] {
  return lines.flatMap((line, index) =>
    placedCells(line).flatMap(({ cell, left }): PlanStep[] => {
      if (cell.columns < 2) return [];
      const [row, column] = [origin.row + index, origin.column + left];
      return [{ kind: "merge", target, area: areaOf(row, column, row, column + cell.columns - 1) }];
    }),
  );
}

function names(lines: readonly Line[], { target, origin }: Layout): readonly PlanStep[] {
  return lines.flatMap((line, index) =>
    placedCells(line).flatMap(({ cell: { name }, left }): PlanStep[] => {
      if (name === undefined) return [];
      const [row, column] = [origin.row + index, origin.column + left];
      return [{ kind: "mark", target, name, area: areaOf(row, column, row, column) }];
    }),
  );
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
  return lines.map((line) =>
    line.height !== undefined
      ? line.height
      : greatest(
          placedCells(line).flatMap(({ cell, left }) => {
            if (left >= (line.styled ?? widths.length)) return [];
            const room = widths.slice(left, left + cell.columns).reduce((sum, width) => sum + width, 0);
            return heightOf(cell, line, room, base);
          }),
          heightOf({ content: { kind: "blank" }, columns: 1 }, line, 0, base),
        ),
  );
}

function heightOf({ content, style }: LineCell, line: Line, room: number, base: Style): number {
  const looks = [style, line.style, base];
  const fontSize = firstOf(looks, "fontSize") ?? FONT_SIZE;
  const wraps = content.kind === "text" && (firstOf(looks, "wrap") ?? true);
  const lines = wraps ? linesOf(content.text, room, { size: fontSize, bold: firstOf(looks, "bold") ?? false }) : 1;
  return Math.min(HIGHEST, Math.round(lines * LINE * fontSize));
}

/** As the nearest of the looks has it. */
function firstOf<M extends keyof Style>(looks: readonly (Style | undefined)[], member: M): Style[M] | undefined {
  return looks.find((look) => look?.[member] !== undefined)?.[member];
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
