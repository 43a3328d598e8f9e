import { type Area } from "../address";
import { area, columnCount, MAX_COLUMNS, MAX_ROWS, quotedSheet, rowCount } from "./areas";
import type { LineChange } from "./sheetEdit";
import { type Corner, pieceText, type Reference, referencedArea, referenceText, rewritten } from "./references";
import { shiftedArea } from "./shiftedArea";

const GONE = "#REF!";

/** The formula as it reads after being copied so many columns and rows away: what stands without `$` moves along. */
export function movedFormula(formula: string, columns: number, rows: number): string {
  const moved = (corner: Corner): Corner | null => {
    const row = corner.row === null || corner.isRowFixed ? corner.row : corner.row + rows;
    const column = corner.column === null || corner.isColumnFixed ? corner.column : corner.column + columns;
    const isInside = (row ?? 0) >= 0 && (row ?? 0) < MAX_ROWS && (column ?? 0) >= 0 && (column ?? 0) < MAX_COLUMNS;
    return isInside ? { ...corner, row, column } : null;
  };
  return rewritten(formula, (piece) => {
    if (piece.kind !== "reference") return null;
    const [from, to] = [moved(piece.reference.from), moved(piece.reference.to)];
    const text = from === null || to === null ? GONE : referenceText({ ...piece.reference, from, to });
    return pieceText(piece.sheet, text);
  });
}

/** Rows or columns of a sheet that came or went. */
export interface Shift {
  readonly sheet: string;
  readonly what: LineChange;
  readonly lines: Area;
}

/** The formula after rows or columns came or went; `home` is the sheet that it stands on. */
export function shiftedFormula(formula: string, home: string | null, { sheet, what, lines }: Shift): string {
  return rewritten(formula, (piece) => {
    if (piece.kind !== "reference" || !isSame(piece.sheet ?? home, sheet)) return null;
    const before = referencedArea(piece.reference);
    const after = before === null ? null : shiftedArea(before, what, lines);
    return pieceText(piece.sheet, after === null ? GONE : referenceText(over(piece.reference, inSheet(after))));
  });
}

function inSheet(of: Area): Area {
  return area(
    of.top,
    of.left,
    Math.min(rowCount(of), MAX_ROWS - of.top),
    Math.min(columnCount(of), MAX_COLUMNS - of.left),
  );
}

/** The same manner of reference over other cells. */
function over({ from, to, isSingle }: Reference, of: Area): Reference {
  const corner = (corner: Corner, row: number, column: number): Corner => ({
    ...corner,
    row: corner.row === null ? null : row,
    column: corner.column === null ? null : column,
  });
  const [first, last] = [corner(from, of.top, of.left), corner(to, of.bottom, of.right)];
  const isOneCell =
    first.row !== null && first.column !== null && first.row === last.row && first.column === last.column;
  return { isSingle: isSingle || isOneCell, from: first, to: last };
}

/** The formula after a sheet was renamed. */
export function renamedSheet(formula: string, before: string, after: string): string {
  return rewritten(formula, (piece) => {
    if (piece.kind === "word" || piece.sheet === null || !isSame(piece.sheet, before)) return null;
    if (piece.kind === "sheet") return `${quotedSheet(after)}!`;
    return pieceText(after, referenceText(piece.reference));
  });
}

/** The formula after a sheet was deleted: what referred to it refers to nothing. */
export function withoutSheet(formula: string, gone: string): string {
  return rewritten(formula, (piece) => {
    return piece.kind === "reference" && piece.sheet !== null && isSame(piece.sheet, gone) ? GONE : null;
  });
}

/** Excel compares sheet names without case. */
function isSame(a: string | null, b: string): boolean {
  return a !== null && a.toLowerCase() === b.toLowerCase();
}
