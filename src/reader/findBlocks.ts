import type { Block } from "../model/block";
import { finding, type Finding } from "../model/finding";
import type { Grid } from "../model/grid";
import { atAStretch, type Steps } from "../model/steps";
import type { Attempt } from "./layout/attempt";
import { blockUnder } from "./layout/blockUnder";
import { isDataRow } from "./layout/dataRow";
import { headerAbove } from "./layout/header";
import { rowShape, spansAround, wholeSpan, type Span } from "./layout/rowShape";
import { withWeightsInText } from "./layout/textWeights";
import { sheetFindings } from "./sheetFindings";
import { unitFindings } from "./unitFindings";

/** A table that was tried, with the first row that it, its header included, takes up. */
interface Found extends Attempt {
  readonly top: number;
}

/** Rows inside the grid in which a table is looked for; `end` is no longer one of them. */
interface Rows {
  readonly start: number;
  readonly end: number;
}

/**
 * Every table of a sheet, from the top down: its header, fields, groups and units. Reads any grid and never throws.
 * Tables side by side are refused with a finding and give no block.
 */
export function findBlocks(grid: Grid): FoundBlocks {
  return atAStretch(findBlocksSteps(grid));
}

export interface FoundBlocks {
  readonly blocks: readonly Block[];
  readonly findings: readonly Finding[];
}

/** The same, piece by piece. */
export function* findBlocksSteps(grid: Grid): Steps<FoundBlocks> {
  const apart = tablesIn(grid, { start: 0, end: grid.rowCount }, "eachSpan");
  yield 0.6;
  const across = rowsBetween(grid, apart).flatMap((rows) => tablesIn(grid, rows, "wholeRow"));
  const found = [...apart, ...across].sort((a, b) => a.top - b.top);
  const blocks = found.flatMap(({ block }) => (block === null ? [] : [withWeightsInText(grid, block)]));
  yield 0.7;
  const findings = [
    ...found.flatMap((attempt) => [
      ...attempt.findings,
      ...(attempt.block === null ? [] : unitFindings(attempt.block)),
    ]),
    ...sheetFindings(grid, blocks),
  ];
  if (found.length > 0) return { blocks, findings };
  const { name } = grid.sheet;
  return { blocks, findings: [finding("table.none", { sheet: name, cell: null }, { sheet: name })] };
}

/**
 * "eachSpan" looks at each run of columns by itself, so that what stands beside a table cannot change it; "wholeRow"
 * then finds tables that a blank column runs through.
 */
function tablesIn(grid: Grid, rows: Rows, manner: "eachSpan" | "wholeRow"): readonly Found[] {
  const found: Found[] = [];
  let floor = rows.start;
  for (let row = rows.start; row < rows.end; row++) {
    if (!isDataRow(grid, row, rowShape(grid, row))) continue;
    const spans = spansAround(grid, row, floor);
    const tried = manner === "eachSpan" ? spans : spans.length > 1 ? [wholeSpan(grid)] : [];
    const table = firstTable(grid, row, floor, tried);
    if (table === null || table.next > rows.end || (manner === "wholeRow" && !isPlainlyHeaded(table.block))) continue;
    found.push(table);
    row = Math.max(row, table.next - 1);
    floor = row + 1;
  }
  return found;
}

function firstTable(grid: Grid, row: number, floor: number, spans: readonly Span[]): Found | null {
  for (const span of spans) {
    if (!isDataRow(grid, row, rowShape(grid, row, span))) continue;
    const header = headerAbove(grid, row, floor, span);
    const attempt = header === null ? null : blockUnder(grid, header, floor);
    if (header !== null && attempt !== null) return { ...attempt, top: header.top };
  }
  return null;
}

/** Two headings that say what they head: across a blank column, words beside figures alone make no table. */
function isPlainlyHeaded(block: Block | null): boolean {
  const headed = block?.fields.filter(({ reason }) => reason === "header" || reason === "maximum") ?? [];
  return headed.length >= 2;
}

function rowsBetween(grid: Grid, found: readonly Found[]): readonly Rows[] {
  const starts = [0, ...found.map(({ next }) => next)];
  const ends = [...found.map(({ top }) => top), grid.rowCount];
  return starts.map((start, place) => ({ start, end: ends[place] ?? grid.rowCount }));
}
