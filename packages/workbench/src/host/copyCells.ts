import type { CellData, Nullable } from "../bookData";
import type { Area } from "../address";
import { area, columnCount, rowCount } from "../book/areas";
import { hasContent } from "../book/cellContent";
import type { CellEdits } from "../book/sheetEdit";
import { movedFormula } from "../book/movedFormula";
import { mergedAreas } from "../book/mergedAreas";
import { mergeApart, unmerge } from "../book/merges";
import type { Sheet } from "../book/sheet";
import { makeRoom } from "../book/size";
import { completeStyle, withStyle } from "../book/styles";
import { requireUnlocked } from "./cellAccess";
import { invalidArgument } from "./hostError";
import type { HostState } from "./hostState";

interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

export interface CopyOptions {
  /** All, Formulas, Values or Formats. */
  readonly what: string;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/** `Range.copyFrom`: the target grows to the source's size, or repeats the source where it is a multiple of it. */
export function copyCells(host: HostState, from: Place, to: Place, options: CopyOptions): void {
  if (!["All", "Formulas", "Values", "Formats"].includes(options.what)) throw invalidArgument(`copy "${options.what}"`);
  const [rows, columns] = options.transpose
    ? [columnCount(from.area), rowCount(from.area)]
    : [rowCount(from.area), columnCount(from.area)];
  const target = targetArea(to.area, rows, columns);
  requireUnlocked(host, to.sheet, target);
  makeRoom(to.sheet, target);
  const cells: CellEdits = {};
  const lookAt = looksOf(from);
  for (let r = 0; r < rowCount(target); r++) {
    for (let c = 0; c < columnCount(target); c++) {
      const [down, right] = options.transpose ? [c % columns, r % rows] : [r % rows, c % columns];
      const source = { row: from.area.top + down, column: from.area.left + right };
      const place = { row: target.top + r, column: target.left + c };
      const copied = copiedCell(
        { sheet: from.sheet, ...source },
        { sheet: to.sheet, ...place },
        { ...options, lookAt },
      );
      if (copied !== null) (cells[place.row] ??= {})[place.column] = copied;
    }
  }
  to.sheet.setCells(cells, options.what === "Formats" ? "formats" : "contents");
  if (options.what === "All" || options.what === "Formats") copyMerges(from, to.sheet, target, options.transpose);
}

function targetArea(to: Area, rows: number, columns: number): Area {
  const repeats = rowCount(to) % rows === 0 && columnCount(to) % columns === 0;
  return repeats ? to : area(to.top, to.left, rows, columns);
}

interface Cell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** The look of each cell of the source, found once however often the source is repeated. */
function looksOf({ sheet, area: source }: Place): LookAt {
  const looks = new Map<number, string | null>();
  return (row, column) => {
    const place = (row - source.top) * columnCount(source) + column - source.left;
    const known = looks.get(place);
    if (known !== undefined) return known;
    const look = styleId(sheet, completeStyle(sheet, row, column));
    looks.set(place, look);
    return look;
  };
}

type LookAt = (row: number, column: number) => string | null;

interface CopiedCells extends CopyOptions {
  readonly lookAt: LookAt;
}

function copiedCell(from: Cell, to: Cell, { what, skipBlanks, lookAt }: CopiedCells): CellData | null {
  const [cell, before] = [from.sheet.cell(from.row, from.column), to.sheet.cell(to.row, to.column)];
  if (skipBlanks && !hasContent(cell)) return null;
  const content = what === "Formats" ? before : copiedContent(cell, what, from, to);
  if (what !== "All" && what !== "Formats") return withStyle(content, styleId(to.sheet, before?.s));
  return withStyle(content, lookAt(from.row, from.column));
}

function styleId(sheet: Sheet, style: CellData["s"]): string | null {
  if (typeof style === "string" || style === null || style === undefined) return style ?? null;
  return sheet.styles.idOf(style);
}

function copiedContent(cell: Nullable<CellData>, what: string, from: Cell, to: Cell): CellData {
  const { v, t, p, f } = cell ?? {};
  if (what !== "Values" && typeof f === "string") {
    return { f: movedFormula(f, to.column - from.column, to.row - from.row) };
  }
  return { ...(v === undefined ? {} : { v }), ...(t === undefined ? {} : { t }), ...(p === undefined ? {} : { p }) };
}

/** As often as the source is repeated. */
function copyMerges(from: Place, sheet: Sheet, target: Area, transpose: boolean): void {
  if (transpose) return;
  const merges = mergedAreas(from.sheet, from.area);
  const [height, width] = [rowCount(from.area), columnCount(from.area)];
  const repeated: Area[] = [];
  for (let down = 0; down < rowCount(target); down += height) {
    for (let right = 0; right < columnCount(target); right += width) {
      for (const merged of merges) {
        const top = target.top + down + merged.top - from.area.top;
        const left = target.left + right + merged.left - from.area.left;
        repeated.push(area(top, left, rowCount(merged), columnCount(merged)));
      }
    }
  }
  unmerge(sheet, target);
  mergeApart(sheet, repeated);
}
