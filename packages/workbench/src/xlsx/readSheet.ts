import { BooleanNumber, type ColumnData, type Freeze, type CellRange, type SheetData } from "../bookData";
import { parseArea } from "../address";
import { MAX_COLUMNS } from "../book/areas";
import type { LostPart, SheetExtras } from "../openedBook";
import type { Palette } from "./colors";
import { lostElements } from "./lostParts";
import { cutBefore } from "./pieces";
import type { CellContext } from "./cellContext";
import { CellScanner, type ReadCells } from "./readCells";
import { readPageSetup } from "./readPageSetup";
import { readRules } from "./readRules";
import type { BookStyles } from "./readStyles";
import { SheetText } from "./sheetText";
import { ColumnScale, pixelsOfPoints, STANDARD_DIGITS } from "./sizes";
import { measureOr } from "./measure";
import { childOf, childrenOf, isTrue, numberOr, parseAttributes, parseXml, type XmlElement, XmlError } from "./xml";

export interface SheetSource {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetExtras["visibility"];
  /** Path of its part, and the text in it as it is unpacked. */
  readonly part: string;
  readonly texts: Iterable<string>;
  readonly charts: SheetExtras["charts"];
  readonly notes: SheetExtras["notes"];
  readonly tables: SheetExtras["tables"];
}

export interface SheetContext {
  readonly cells: CellContext;
  readonly styles: BookStyles;
  readonly palette: Palette;
}

export interface ReadSheet {
  readonly data: Partial<SheetData>;
  readonly extras: SheetExtras;
  readonly lost: readonly LostPart[];
}

/** What columns beyond the last one that Univer keeps look like (a file may style or hide all 16 384). */
export interface ColumnTail {
  readonly w?: number;
  readonly hd?: BooleanNumber;
  readonly s?: string;
}

const ROOM_BELOW = 100;
const ROOM_BESIDE = 10;

/** Gives way after every piece of the cells. */
export function* readSheet(source: SheetSource, context: SheetContext): Generator<void, ReadSheet> {
  const text = new SheetText(source.texts);
  const scanner = new CellScanner(context.cells, source.part);
  let isFirst = true;
  for (const rows of cutBefore(text.cells(), "<row")) {
    if (isFirst) scanner.takeColumns(styledColumns(text.head(), context.styles));
    isFirst = false;
    scanner.take(rows);
    yield;
  }
  const cells = scanner.found();
  const sheet = parseXml(text.frame());
  return {
    data: { ...sheetData(source, sheet, cells, context), cellData: cells.cellData, rowData: cells.rowData },
    extras: readExtras(source, sheet, context),
    lost: [
      ...lostElements(sheet),
      ...(cells.richText ? (["richText"] as const) : []),
      ...(cells.outline ? (["outline"] as const) : []),
      ...(cells.dataTable ? (["other"] as const) : []),
    ],
  };
}

function sheetData(
  source: SheetSource,
  sheet: XmlElement,
  cells: ReadCells,
  { styles, palette }: SheetContext,
): Partial<SheetData> {
  const scale = new ColumnScale(styles.defaultStyle);
  const merges = readMerges(sheet);
  const rowCount = merges.reduce((most, { endRow }) => Math.max(most, endRow + 1), cells.rowCount) + ROOM_BELOW;
  const used = merges.reduce((most, { endColumn }) => Math.max(most, endColumn + 1), Math.max(cells.columnCount, 16));
  const format = childOf(sheet, "sheetFormatPr")?.attributes ?? {};
  const width = measureOr("columnWidth", format["defaultColWidth"], null);
  const standard =
    width === null
      ? scale.standard(measureOr("columnWidth", format["baseColWidth"], STANDARD_DIGITS))
      : scale.pixels(width);
  const columns = readColumns(sheet, used + ROOM_BESIDE, styles, (said) => {
    const digits = measureOr("columnWidth", said["width"], null);
    const pixels = digits === null ? standard : scale.pixels(digits);
    return pixels === standard && !isTrue(said["customWidth"]) ? null : pixels;
  });
  const view = childOf(childOf(sheet, "sheetViews"), "sheetView");
  const tabColor = palette.rgb(childOf(childOf(sheet, "sheetPr"), "tabColor"));
  return {
    id: source.id,
    name: source.name,
    hidden: source.visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount,
    columnCount: used + ROOM_BESIDE,
    mergeData: merges,
    columnData: columns.data,
    defaultColumnWidth: standard,
    defaultRowHeight: pixelsOfPoints(measureOr("rowHeight", format["defaultRowHeight"], 15)),
    freeze: readFreeze(childOf(view, "pane")),
    showGridlines: flag(view?.attributes["showGridLines"] !== "0" && view?.attributes["showGridLines"] !== "false"),
    rightToLeft: flag(isTrue(view?.attributes["rightToLeft"])),
    ...(tabColor === null ? {} : { tabColor }),
    ...(columns.tail === null ? {} : { custom: { columnTail: columns.tail } }),
  };
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function readExtras(source: SheetSource, sheet: XmlElement, { styles, palette }: SheetContext): SheetExtras {
  const filter = childOf(sheet, "autoFilter");
  const protection = childOf(sheet, "sheetProtection");
  const view = childOf(childOf(sheet, "sheetViews"), "sheetView");
  return {
    visibility: source.visibility,
    pageSetup: readPageSetup(sheet),
    protection: protection === null ? null : { attributes: protection.attributes },
    ...readRules(sheet, styles.dxfs, palette),
    autoFilter: filter?.attributes["ref"] ?? null,
    filterCriteria: childrenOf(filter).filter(({ name }) => name === "filterColumn"),
    charts: source.charts,
    tables: source.tables,
    notes: source.notes,
    zoom: measureOr("zoom", view?.attributes["zoomScale"], null),
  };
}

function readMerges(sheet: XmlElement): CellRange[] {
  return childrenOf(childOf(sheet, "mergeCells"), "mergeCell").flatMap(({ attributes }) => {
    const area = parseArea(attributes["ref"] ?? "");
    if (area === null) return [];
    return [{ startRow: area.top, endRow: area.bottom, startColumn: area.left, endColumn: area.right }];
  });
}

interface ReadColumns {
  readonly data: Record<number, Partial<ColumnData>>;
  readonly tail: ColumnTail | null;
}

/** `widthOf` gives a column's own width in pixels, null where it has the sheet's. */
function readColumns(
  sheet: XmlElement,
  count: number,
  styles: BookStyles,
  widthOf: (said: Readonly<Record<string, string>>) => number | null,
): ReadColumns {
  const data: Record<number, Partial<ColumnData>> = {};
  let tail: ColumnTail | null = null;
  let next = 0;
  for (const { attributes } of childrenOf(childOf(sheet, "cols"), "col")) {
    const first = numberOr(attributes["min"], 1) - 1;
    const last = numberOr(attributes["max"], first + 1) - 1;
    // Excel writes them in order, each column once.
    if (!Number.isInteger(first) || !Number.isInteger(last) || first < next)
      throw new XmlError(`columns from ${first + 1}`);
    next = Math.max(next, last + 1);
    const width = widthOf(attributes);
    const style = styles.formats[numberOr(attributes["style"], 0)]?.styleId ?? null;
    const column: ColumnTail = {
      ...(width === null ? {} : { w: width }),
      ...(isTrue(attributes["hidden"]) ? { hd: BooleanNumber.TRUE } : {}),
      ...(style === null ? {} : { s: style }),
    };
    for (let index = first; index <= Math.min(last, count - 1); index++) data[index] = { ...column };
    if (last >= count) tail = column;
  }
  return { data, tail };
}

/** Columns with a look of their own, told by what stands before the cells. */
function styledColumns(head: string, { formats }: BookStyles): ReadonlySet<number> {
  const columns = new Set<number>();
  for (const [, tag = ""] of head.matchAll(/<(?:\w+:)?col\s([^>]*)>/g)) {
    const { min, max, style } = parseAttributes(tag.endsWith("/") ? tag.slice(0, -1) : tag);
    if ((formats[numberOr(style, 0)]?.styleId ?? null) === null) continue;
    for (let column = numberOr(min, 1); column <= Math.min(numberOr(max, 1), MAX_COLUMNS); column++)
      columns.add(column - 1);
  }
  return columns;
}

function readFreeze(pane: XmlElement | null): Freeze {
  const { state = "split", xSplit, ySplit } = pane?.attributes ?? {};
  const frozen = pane !== null && state !== "split";
  const [columns, rows] = frozen ? [measureOr("columns", xSplit, 0), measureOr("rows", ySplit, 0)] : [0, 0];
  return { xSplit: columns, ySplit: rows, startRow: rows === 0 ? -1 : rows, startColumn: columns === 0 ? -1 : columns };
}
