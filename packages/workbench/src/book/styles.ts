import { type CellData, type Nullable, type StyleData, VerticalAlign } from "../bookData";
import type { Area } from "../address";
import { cellCount, intersection, isEntireColumn, isEntireRow } from "./areas";
import type { BookStyle, ExcelOnlyStyle } from "../openedBook";
import type { CellEdits } from "./sheetEdit";
import type { Sheet } from "./sheet";
import { makeRoom } from "./size";
import { storedCells } from "./usedArea";

/** Reads one property of a style; nothing when the style does not say. */
export type Pick<T> = (style: BookStyle) => T | null | undefined;

/** What to change in a style: a field that is null goes back to the default. `xl` is what only Excel knows. */
export type StylePatch = { readonly [Key in keyof StyleData]?: StyleData[Key] | null } & {
  readonly xl?: { readonly [Key in keyof ExcelOnlyStyle]?: ExcelOnlyStyle[Key] | null };
};

/** A property as it holds in one cell: the cell's own, else its row's, its column's, the sheet's; null where none says. */
export function styleAt<T>(sheet: Sheet, row: number, column: number, pick: Pick<T>): T | null {
  const own = sheet.styles.of(sheet.cell(row, column)?.s);
  if (own !== null && saysAll(own)) return pick(own) ?? null;
  return (own === null ? null : pick(own)) ?? lineStyle(sheet, row, column, pick);
}

/** The look of a file's cell says all: what it leaves out is plain, whatever its row and column look like. */
export function saysAll(style: BookStyle): boolean {
  return Boolean(style.ff) && Boolean(style.fs);
}

function lineStyle<T>(sheet: Sheet, row: number, column: number, pick: Pick<T>): T | null {
  const line = lineOf(sheet, row, column);
  if (line === null) return pick(sheet.defaultStyle) ?? null;
  return pick(line) ?? (saysAll(line) ? null : (pick(sheet.defaultStyle) ?? null));
}

/** The look of a row goes before that of a column, as a whole. */
function lineOf(sheet: Sheet, row: number, column: number): BookStyle | null {
  return sheet.rowStyle(row) ?? sheet.columnStyle(column);
}

/** The style that a cell shows, complete: for a copy that must look the same elsewhere. Null where nothing is said. */
export function completeStyle(sheet: Sheet, row: number, column: number): BookStyle | null {
  const style = startingStyle(sheet, row, column, sheet.cell(row, column)?.s);
  return Object.keys(style).length === 0 ? null : style;
}

/** What a change of a cell's look starts from: all of it where the row or the column would say otherwise, else its own words. */
function startingStyle(sheet: Sheet, row: number, column: number, style: StyleOfCell): BookStyle {
  const own = sheet.styles.of(style) ?? {};
  const line = saysAll(own) ? null : lineOf(sheet, row, column);
  if (line === null) return own;
  return { ...(saysAll(line) ? line : { ...sheet.defaultStyle, ...line }), ...own };
}

const PATTERN: Pick<string> = (style) => style.n?.pattern;

/** The number format of a cell as Excel writes it. */
export function patternAt(sheet: Sheet, row: number, column: number): string {
  return styleAt(sheet, row, column, PATTERN) ?? "General";
}

/**
 * What a cell's look follows from: the ids of its own style, its row's and its column's. Null where a style stands there
 * itself.
 */
export function lookKey({ data }: Sheet, row: number, column: number): string | null {
  const own = data.cellData[row]?.[column]?.s ?? "";
  const ofRow = data.rowData[row]?.s ?? "";
  const ofColumn = data.columnData[column]?.s ?? "";
  if (typeof own !== "string" || typeof ofRow !== "string" || typeof ofColumn !== "string") return null;
  return `${own} ${ofRow} ${ofColumn}`;
}

/** One cell for each look in an area; found once for all its properties. */
function cellsOfLooks(sheet: Sheet, { top, left, bottom, right }: Area): readonly (readonly [number, number])[] {
  return sheet.memo(`looks ${top} ${left} ${bottom} ${right}`, () => {
    const seen = new Set<string>();
    const cells: (readonly [number, number])[] = [];
    for (let row: number = top; row <= bottom; row++) {
      for (let column: number = left; column <= right; column++) {
        const key = lookKey(sheet, row, column);
        if (key !== null && seen.has(key)) continue;
        if (key !== null) seen.add(key);
        cells.push([row, column]);
      }
    }
    return cells;
  });
}

const MANY_CELLS = 1_000_000;

/**
 * Every value that a property has in an area. Whole rows and columns are looked at through what is stored in them and
 * through their own styles, not cell by cell.
 */
export function* stylesIn<T>(sheet: Sheet, of: Area, read: (row: number, column: number) => T): Generator<T> {
  if (cellCount(of) <= MANY_CELLS) {
    for (const [row, column] of cellsOfLooks(sheet, of)) yield read(row, column);
    return;
  }
  const [lastRow, lastColumn] = [sheet.data.rowCount - 1, sheet.data.columnCount - 1];
  for (const { row, column } of storedCells(sheet, of)) yield read(row, column);
  for (let column: number = of.left; column <= Math.min(of.right, lastColumn); column++) yield read(of.bottom, column);
  for (let row: number = of.top; row <= Math.min(of.bottom, lastRow); row++) yield read(row, of.right);
}

/** Changes the style of every cell of an area; `patch` is asked cell by cell. */
export function changeStyles(sheet: Sheet, of: Area, patch: (row: number, column: number) => StylePatch): void {
  if (isEntireColumn(of) || isEntireRow(of)) changeLines(sheet, of, patch);
  const cells: CellEdits = {};
  const look = new Restyling(sheet);
  for (const [row, column] of styledCells(sheet, of)) {
    const cell = sheet.cell(row, column);
    const given = patch(row, column);
    if (Object.keys(given).length === 0) continue;
    const s = look.restyled(row, column, cell?.s, given);
    if (s !== (cell?.s ?? null)) (cells[row] ??= {})[column] = withStyle(cell, s);
  }
  sheet.setCells(cells, "formats");
}

/** The cell with this look and no other; null takes its own look away. */
export function withStyle(cell: CellData | undefined, s: string | null): CellData {
  const styled: CellData = { ...cell };
  if (s === null) delete styled.s;
  else styled.s = s;
  return styled;
}

type StyleOfCell = Nullable<StyleData | string>;

/** Changes looks one after the other; equal looks that change alike are worked out once. */
export class Restyling {
  readonly #known = new Map<StylePatch, Map<string, string | null>>();

  constructor(private readonly sheet: Sheet) {}

  /** The id of the cell's new look, or its old one where nothing changes; null for none. */
  restyled(row: number, column: number, style: StyleOfCell, patch: StylePatch): string | null {
    const { data } = this.sheet;
    const places = [style, data.rowData[row]?.s, data.columnData[column]?.s].map((place) => place ?? "");
    const ids = places.filter((place) => typeof place === "string");
    if (ids.length < places.length) return this.#find(row, column, style, patch);
    const key = ids.join(" ");
    const known = this.#known.get(patch)?.get(key);
    if (known !== undefined) return known;
    const found = this.#find(row, column, style, patch);
    const ofPatch = this.#known.get(patch) ?? new Map<string, string | null>();
    this.#known.set(patch, ofPatch.set(key, found));
    return found;
  }

  #find(row: number, column: number, style: StyleOfCell, patch: StylePatch): string | null {
    const before = startingStyle(this.sheet, row, column, style);
    const plain = saysAll(before) ? {} : this.sheet.defaultStyle;
    return this.sheet.styles.idOf(patched(before, withoutDefaults(plain, patch)));
  }
}

/** What Excel takes for granted in a cell that says nothing. */
const GRANTED = new Map<keyof StyleData, string>([
  ["cl", JSON.stringify({ rgb: "#000000" })],
  ["vt", JSON.stringify(VerticalAlign.BOTTOM)],
]);

/** A field that says what would hold without it is left out, so that a format put back leaves the cell as it was. */
function withoutDefaults(plain: BookStyle, patch: StylePatch): StylePatch {
  const fields = (Object.keys(patch) as (keyof StylePatch)[]).map((key) => {
    if (key === "xl" || key === "bd" || (patch[key] ?? null) === null) return [key, patch[key]] as const;
    const under = plain[key] ?? null;
    const granted = under === null ? GRANTED.get(key) : JSON.stringify(under);
    return [key, JSON.stringify(patch[key]) === granted ? null : patch[key]] as const;
  });
  return Object.fromEntries(fields);
}

/** A look after a change: borders and what only Excel knows change side by side, everything else as a whole. */
function patched(style: BookStyle, { xl, bd, ...patch }: StylePatch): BookStyle {
  const nested = {
    ...(xl === undefined ? {} : { xl: merged(style.xl, withoutZeros(xl)) }),
    ...(bd === undefined ? {} : { bd: bd === null ? null : merged(style.bd, bd) }),
  };
  return merged(style, { ...patch, ...nested }) ?? {};
}

/** Null where nothing is left. */
function merged(before: object | null | undefined, patch: object): object | null {
  const all = Object.entries({ ...before, ...patch }).filter(([, value]) => value !== null && value !== undefined);
  return all.length === 0 ? null : Object.fromEntries(all);
}

/** An indent of 0 is none. */
function withoutZeros(patch: object): object {
  return Object.fromEntries(Object.entries(patch).map(([key, value]) => [key, value === 0 ? null : value]));
}

function* styledCells(sheet: Sheet, of: Area): Generator<readonly [number, number]> {
  if (isEntireColumn(of) || isEntireRow(of)) {
    for (const { row, column } of storedCells(sheet, of)) yield [row, column];
    return;
  }
  makeRoom(sheet, of);
  for (let row: number = of.top; row <= of.bottom; row++) {
    for (let column: number = of.left; column <= of.right; column++) yield [row, column];
  }
}

function changeLines(sheet: Sheet, of: Area, patch: (row: number, column: number) => StylePatch): void {
  const { data, styles } = sheet;
  const shown = { ...of, bottom: data.rowCount - 1, right: data.columnCount - 1 } as Area;
  const lines = intersection(of, shown);
  if (lines === null) return;
  const look = (style: BookStyle | null, given: StylePatch): string | null => styles.idOf(patched(style ?? {}, given));
  if (isEntireColumn(of)) {
    const columns: Record<number, object> = {};
    for (let column: number = lines.left; column <= lines.right; column++) {
      columns[column] = { ...data.columnData[column], s: look(sheet.columnStyle(column), patch(of.top, column)) };
    }
    sheet.setColumns(columns);
    return;
  }
  const rows: Record<number, object> = {};
  for (let row: number = lines.top; row <= lines.bottom; row++) {
    rows[row] = { ...data.rowData[row], s: look(sheet.rowStyle(row), patch(row, of.left)) };
  }
  sheet.setRows(rows);
}
