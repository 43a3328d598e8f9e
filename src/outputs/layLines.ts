import type { CellAddress } from "../model/address";
import { areaOf } from "../model/areas";
import type { Content, PlanStep, SheetTarget, Style } from "../model/plan";

/** One cell of a printed line; `columns` > 1 is merged across. */
export interface LineCell {
  readonly content: Content;
  readonly columns: number;
  readonly style?: Style;
}

/** One row of a sheet of ours, its cells from the left. */
export interface Line {
  readonly cells: readonly LineCell[];
  readonly style?: Style;
  readonly bordered: boolean;
}

export interface Layout {
  readonly target: SheetTarget;
  readonly origin: CellAddress;
  /** In points, one a column. */
  readonly widths: readonly number[];
  readonly base: Style;
}

/** Rough width of a letter and height of a line at this size: merged cells do not grow by themselves. */
const FONT_SIZE = 12;
const LETTER = 5.9;
const LINE = 17;

/** Lines of text and figures, one below the other, as steps: contents first, then their look. */
export function layLines(lines: readonly Line[], layout: Layout): readonly PlanStep[] {
  const { target, origin, widths, base } = layout;
  const area = areaOf(origin.row, origin.column, origin.row + lines.length - 1, origin.column + widths.length - 1);
  return [
    { kind: "write", target, at: origin, rows: lines.map((line) => rowOf(line, widths.length)) },
    { kind: "style", target, area, style: base },
    ...lines.flatMap((line, index) => lineSteps(line, origin.row + index, layout)),
  ];
}

function rowOf(line: Line, columns: number): readonly Content[] {
  const row = line.cells.flatMap((cell): Content[] => [cell.content, ...blanks(cell.columns - 1)]);
  return [...row, ...blanks(columns - row.length)];
}

function blanks(count: number): Content[] {
  return Array.from({ length: count }, () => ({ kind: "blank" }));
}

function lineSteps(line: Line, row: number, layout: Layout): readonly PlanStep[] {
  const { target, origin, widths } = layout;
  const steps: PlanStep[] = [];
  let [left, lineCount] = [0, 1];
  for (const cell of line.cells) {
    const column = origin.column + left;
    const area = areaOf(row, column, row, column + cell.columns - 1);
    if (cell.columns > 1) steps.push({ kind: "merge", target, area });
    if (cell.style !== undefined) steps.push({ kind: "style", target, area, style: cell.style });
    lineCount = Math.max(lineCount, linesNeeded(cell, widths.slice(left, left + cell.columns)));
    left += cell.columns;
  }
  const whole = areaOf(row, origin.column, row, origin.column + Math.max(left, 1) - 1);
  const style: Style = { ...line.style, ...(line.bordered ? { borders: "thin" } : {}) };
  if (Object.keys(style).length > 0) steps.unshift({ kind: "style", target, area: whole, style });
  const merged = line.cells.some((cell) => cell.columns > 1);
  if (merged || lineCount > 1) {
    const points = Math.round(lineCount * LINE * ((line.style?.fontSize ?? FONT_SIZE) / FONT_SIZE));
    steps.push({ kind: "rowHeight", target, area: whole, points });
  }
  return steps;
}

function linesNeeded(cell: LineCell, widths: readonly number[]): number {
  if (cell.content.kind !== "text") return 1;
  const room = widths.reduce((sum, width) => sum + width, 0);
  const lines = cell.content.text.split("\n");
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * LETTER) / room)), 0);
}
