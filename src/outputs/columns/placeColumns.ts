import { greatest } from "../../model/extremes";
import { areaText, columnIndex, columnLetters, overlaps, type Area, type ColumnIndex } from "../../model/address";
import { areaOf, around } from "../../model/areas";
import type { Block } from "../../model/block";
import { COLUMNS_SEEN_BEYOND, type Grid, isBlankAt } from "../../model/grid";
import type { WriteProblem } from "../../model/plan";
import type { Mark } from "../../model/port";
import { err, ok, type Result } from "../../model/result";
import type { Table } from "../../model/table";
import { markUse } from "../markNames";
import { type ColumnKind, isResultKind } from "../results/resultKind";

/** Excel's last column, XFD. */
const COLUMNS_OF_A_SHEET = 16_384;

/** Where one result column goes. */
export interface Placement {
  readonly kind: ColumnKind;
  readonly column: ColumnIndex;
  /** "new": a free column; "ours": written by an earlier run, `mark`; "own": the table's own column of that meaning. */
  readonly place: "new" | "ours" | "own";
  readonly mark: Mark | null;
}

export interface TableOnSheet {
  readonly grid: Grid;
  readonly block: Block;
  readonly table: Table;
  /** What earlier runs wrote for this table (`marksOfTable`). */
  readonly marks: readonly Mark[];
  /** Merged areas of the sheet; empty where they are to stay as they are. */
  readonly merges: readonly Area[];
}

/** The result columns that earlier runs wrote for a table: on its sheet, in its rows, wherever they have been moved to. */
export function marksOfTable(block: Block, marks: readonly Mark[]): readonly Mark[] {
  return marks.filter((mark) => {
    const use = markUse(mark.name);
    if (use === null || !("column" in use) || mark.sheet.id !== block.sheet.id) return false;
    return mark.area.top <= block.area.bottom && block.area.top <= mark.area.bottom;
  });
}

/** The table without the result columns of ours that end it: what an earlier run wrote is no part of what was read. */
export function areaReadFrom(block: Block, marks: readonly Mark[]): Area {
  const ours = marksOfTable(block, marks).filter((mark) => markUse(mark.name)?.kind === "column");
  let { right } = block.area;
  while (right > block.area.left && isOurs(ours, right)) right = columnIndex(right - 1);
  return { ...block.area, right };
}

/**
 * A column of ours keeps its place. The others go to the first columns right of the table that the officer sees, and
 * those must be free in the table's rows: results stand beside their table or not at all, never over or behind the
 * officer's cells.
 */
export function placeColumns(
  on: TableOnSheet,
  kinds: readonly ColumnKind[],
  columns: "beside" | "own",
): Result<readonly Placement[], WriteProblem> {
  const settled = new Map<ColumnKind, Placement>();
  for (const kind of kinds) {
    const placement = (columns === "own" ? ownColumn(on, kind) : null) ?? ourColumn(on, kind);
    if (placement !== null) settled.set(kind, placement);
  }
  const missing = kinds.filter((kind) => !settled.has(kind));
  const free = freeColumns(on, missing.length);
  if (!free.ok) return free;
  missing.forEach((kind, index) => {
    const column = free.value[index];
    if (column !== undefined) settled.set(kind, { kind, column, place: "new", mark: null });
  });
  return ok(kinds.flatMap((kind) => settled.get(kind) ?? []));
}

function ourColumn(on: TableOnSheet, kind: ColumnKind): Placement | null {
  const mark = on.marks.find((candidate) => {
    const use = markUse(candidate.name);
    return use?.kind === "column" && use.column === kind;
  });
  return mark === undefined ? null : { kind, column: mark.area.left, place: "ours", mark };
}

/** Remarks never go to a column of the officer's: what stands there is not ours to replace. */
function ownColumn(on: TableOnSheet, kind: ColumnKind): Placement | null {
  if (!isResultKind(kind) || kind === "remark" || kind === "difference") return null;
  const lines = [on.table.published[kind]?.line, ...on.block.fields.filter((f) => f.sense === kind).map((f) => f.line)];
  const line = lines.find((candidate) => candidate !== undefined && !isOurs(on.marks, candidate));
  if (line === undefined) return null;
  const mark = on.marks.find((candidate) => {
    const use = markUse(candidate.name);
    return use?.kind === "wrote" && use.column === kind && candidate.area.left === line;
  });
  return { kind, column: columnIndex(line), place: "own", mark: mark ?? null };
}

export function isOurs(marks: readonly Mark[], column: number): boolean {
  return marks.some((mark) => mark.area.left === column && markUse(mark.name)?.kind === "column");
}

function freeColumns(on: TableOnSheet, count: number): Result<readonly ColumnIndex[], WriteProblem> {
  const { grid, block, marks } = on;
  const sheet = block.sheet.name;
  const ours = marks.filter((mark) => markUse(mark.name)?.kind === "column");
  const first =
    greatest(
      ours.map((mark) => mark.area.right),
      block.area.right,
    ) + 1;
  const found: ColumnIndex[] = [];
  const seen = Math.max(grid.left + grid.columnCount, first) + COLUMNS_SEEN_BEYOND;
  for (let column = first; found.length < count && column < Math.min(seen, COLUMNS_OF_A_SHEET); column++) {
    if (!grid.hiddenColumns.has(column)) found.push(columnIndex(column));
  }
  if (found.length < count) {
    const hidden = grid.hiddenColumns.has(first);
    return err(
      hidden
        ? { code: "write.hiddenColumns", sheet, params: { first: columnLetters(columnIndex(first)) } }
        : { code: "write.noRoom", sheet, params: { columns: count } },
    );
  }
  const targets = found.map((column) => areaOf(block.area.top, column, block.area.bottom, column));
  return blockedBy(grid, targets, sheet) ?? ok(found);
}

function blockedBy(
  grid: Grid,
  targets: readonly Area[],
  sheet: string,
): { readonly ok: false; readonly error: WriteProblem } | null {
  const occupied = occupiedArea(grid, targets);
  if (occupied !== null) {
    return err({ code: "write.occupied", sheet, params: { cells: areaText(occupied), columns: targets.length } });
  }
  const merged = grid.merges?.find((merge) => targets.some((target) => overlaps(merge, target)));
  return merged === undefined ? null : err({ code: "write.merged", sheet, params: { area: areaText(merged) } });
}

export function ourAreas(marks: readonly Mark[]): readonly Area[] {
  return marks.filter((mark) => markUse(mark.name)?.kind === "column").map((mark) => mark.area);
}

/** The smallest area that holds every cell of the targets that is not blank; null when all are. */
export function occupiedArea(grid: Grid, targets: readonly Area[]): Area | null {
  let occupied: Area | null = null;
  for (const target of targets) {
    for (let row = target.top; row <= target.bottom; row++) {
      for (let column = target.left; column <= target.right; column++) {
        if (isBlankAt(grid, row - grid.top, column - grid.left)) continue;
        const cell = areaOf(row, column, row, column);
        occupied = occupied === null ? cell : around(occupied, cell);
      }
    }
  }
  return occupied;
}
