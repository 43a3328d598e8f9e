import { type Area, areaText, columnIndex, columnLetters, parseArea, rowIndex } from "../address";

/** The size of every Excel sheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export function area(top: number, left: number, rows: number, columns: number): Area {
  return {
    top: rowIndex(top),
    left: columnIndex(left),
    bottom: rowIndex(top + rows - 1),
    right: columnIndex(left + columns - 1),
  };
}

/** The whole sheet. */
export const WHOLE_SHEET = area(0, 0, MAX_ROWS, MAX_COLUMNS);

export function rowCount(of: Area): number {
  return of.bottom - of.top + 1;
}

export function columnCount(of: Area): number {
  return of.right - of.left + 1;
}

export function cellCount(of: Area): number {
  return rowCount(of) * columnCount(of);
}

export function isSingleCell(of: Area): boolean {
  return cellCount(of) === 1;
}

/** Columns from the first row to the last ("A:C"). */
export function isEntireColumn(of: Area): boolean {
  return of.top === 0 && of.bottom === MAX_ROWS - 1;
}

/** Rows from the first column to the last ("1:3"). */
export function isEntireRow(of: Area): boolean {
  return of.left === 0 && of.right === MAX_COLUMNS - 1;
}

export function isInsideSheet(of: Area): boolean {
  return of.top >= 0 && of.left >= 0 && of.bottom < MAX_ROWS && of.right < MAX_COLUMNS;
}

export function intersection(a: Area, b: Area): Area | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const rows = Math.min(a.bottom, b.bottom) - top + 1;
  const columns = Math.min(a.right, b.right) - left + 1;
  return rows > 0 && columns > 0 ? area(top, left, rows, columns) : null;
}

/** The smallest rectangle around both. */
export function boundingArea(a: Area, b: Area): Area {
  const top = Math.min(a.top, b.top);
  const left = Math.min(a.left, b.left);
  return area(top, left, Math.max(a.bottom, b.bottom) - top + 1, Math.max(a.right, b.right) - left + 1);
}

export function encloses(outer: Area, inner: Area): boolean {
  return (
    inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right
  );
}

export function equalAreas(a: Area, b: Area): boolean {
  return encloses(a, b) && encloses(b, a);
}

/** `A4:J21`, `A:C`, `1:3`, as Excel writes an address without its sheet. */
export function localAddress(of: Area): string {
  if (isEntireRow(of)) return `${of.top + 1}:${of.bottom + 1}`;
  if (isEntireColumn(of)) return `${columnLetters(of.left)}:${columnLetters(of.right)}`;
  return areaText(of);
}

/** The same with every part fixed: `$A$4:$J$21`. */
export function absoluteAddress(of: Area): string {
  return localAddress(of)
    .split(":")
    .map((part) => part.replace(/^([A-Z]*)(\d*)$/, (_, column: string, row: string) => fixed(column) + fixed(row)))
    .join(":");
}

function fixed(part: string): string {
  return part === "" ? "" : `$${part}`;
}

/** A sheet's name as formulas and addresses write it: `'Tổng hợp'` or `Sheet1`. */
export function quotedSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u.test(name) && !/^([A-Z]{1,3}\d+|R\d*(C\d*)?|C\d*|TRUE|FALSE)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export interface ParsedAddress {
  /** The sheet's name without quotes; null when the address names none. */
  readonly sheet: string | null;
  readonly area: Area;
}

/** `Sheet1!A1:B2`, `'Tổng hợp'!$A:$C`, `1:3`, `B7`; null when it is none of these or outside a sheet. */
export function parseAddress(text: string): ParsedAddress | null {
  const match = /^=?(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  if (match === null) return null;
  const [, quoted, plain, local = ""] = match;
  const found = parseRows(local) ?? parseColumns(local) ?? parseArea(local);
  if (found === null || !isInsideSheet(found)) return null;
  return { sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, area: found };
}

function parseRows(text: string): Area | null {
  const match = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/.exec(text);
  if (match === null) return null;
  const [first, last] = [Number(match[1]) - 1, Number(match[2]) - 1].sort((a, b) => a - b);
  return first === undefined || last === undefined ? null : area(first, 0, last - first + 1, MAX_COLUMNS);
}

function parseColumns(text: string): Area | null {
  const match = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  if (match === null) return null;
  const corners = parseArea(`${match[1] ?? ""}1:${match[2] ?? ""}1`);
  return corners === null ? null : area(0, corners.left, MAX_ROWS, columnCount(corners));
}
