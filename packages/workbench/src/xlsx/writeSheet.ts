import { BooleanNumber, type ColumnData, type Freeze, type CellRange, type SheetData } from "../bookData";
import { areaText, cellText, columnIndex, rowIndex } from "../address";
import { styleOf, type OpenedBook, type PageSetup, type SheetExtras } from "../openedBook";
import { argb } from "./colors";
import type { ColumnTail } from "./readSheet";
import { ColumnScale, pointsOfPixels, STANDARD_DIGITS } from "./sizes";
import type { SheetRelation } from "./sheetParts";
import type { CellWriter } from "./writeCells";
import { writePageSetup } from "./writePageSetup";
import { writeRules, type WrittenRules } from "./writeRules";
import type { StyleSheet } from "./writeStyles";
import { element, writeXml, type XmlElement } from "./xml";

const LAST_COLUMN = 16_384;

export interface SheetTools {
  readonly book: OpenedBook;
  readonly styles: StyleSheet;
  readonly cells: CellWriter;
  /** To the sheet's own parts; `rId1` is the first. */
  readonly relations: readonly SheetRelation[];
}

/** One worksheet part, in pieces made as they are asked for. `active` is the sheet shown on opening. */
export function* writeSheet(
  data: Partial<SheetData>,
  extras: SheetExtras,
  active: boolean,
  tools: SheetTools,
): Generator<string> {
  const scale = new ColumnScale(styleOf(tools.book.data, tools.book.data.defaultStyle) ?? {});
  const rules = writeRules(extras, tools.styles);
  const before = [
    sheetProperties(data, extras.pageSetup),
    sheetView(data, extras, active),
    sheetFormat(data, scale),
    columns(data, scale, tools),
  ];
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet ${namespaces(rules, tools.relations.length > 0)}>`;
  yield* written(before);
  yield "<sheetData>";
  yield* tools.cells.rows(data);
  yield "</sheetData>";
  yield* written(afterCells(data, extras, rules, tools.relations));
  yield "</worksheet>";
}

/** Excel reads these elements in this order only. */
function afterCells(
  data: Partial<SheetData>,
  extras: SheetExtras,
  rules: WrittenRules,
  relations: readonly SheetRelation[],
): (XmlElement | null)[] {
  const page = writePageSetup(extras.pageSetup);
  return [
    extras.protection === null ? null : element("sheetProtection", extras.protection.attributes),
    extras.autoFilter === null ? null : element("autoFilter", { ref: extras.autoFilter }, extras.filterCriteria),
    merges(data.mergeData ?? []),
    ...rules.conditionalFormats,
    rules.validations,
    ...page,
    ...pointers(relations, "drawing", "drawing"),
    ...pointers(relations, "vmlDrawing", "legacyDrawing"),
    tableParts(pointers(relations, "table", "tablePart")),
    rules.extensions,
  ];
}

function tableParts(pointed: readonly XmlElement[]): XmlElement | null {
  return pointed.length === 0 ? null : element("tableParts", { count: pointed.length }, pointed);
}

/** Elements that point to the sheet's own parts of one kind. */
function pointers(relations: readonly SheetRelation[], type: string, name: string): XmlElement[] {
  return relations.flatMap((relation, index) =>
    relation.type === type ? [element(name, { "r:id": `rId${index + 1}` })] : [],
  );
}

function written(elements: readonly (XmlElement | null)[]): string[] {
  return elements.filter((one) => one !== null).map(writeXml);
}

function namespaces(rules: WrittenRules, hasParts: boolean): string {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const office = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  if (rules.extensions === null) return hasParts ? `${main} ${office}` : main;
  return [
    main,
    ...(hasParts ? [office] : []),
    'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"',
    'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"',
  ].join(" ");
}

function sheetProperties({ tabColor }: Partial<SheetData>, page: PageSetup | null): XmlElement | null {
  const color = argb(tabColor);
  const fitted = page !== null && (page.fitToWidth !== null || page.fitToHeight !== null);
  if (color === null && !fitted) return null;
  return element("sheetPr", {}, [
    color === null ? null : element("tabColor", { rgb: color }),
    fitted ? element("pageSetUpPr", { fitToPage: 1 }) : null,
  ]);
}

function sheetView(data: Partial<SheetData>, { zoom }: SheetExtras, active: boolean): XmlElement {
  const view = {
    showGridLines: data.showGridlines === BooleanNumber.FALSE ? 0 : null,
    rightToLeft: data.rightToLeft === BooleanNumber.TRUE ? 1 : null,
    tabSelected: active ? 1 : null,
    zoomScale: zoom,
    workbookViewId: 0,
  };
  return element("sheetViews", {}, [element("sheetView", view, [pane(data.freeze)])]);
}

function pane(freeze: Freeze | undefined): XmlElement | null {
  const { xSplit = 0, ySplit = 0 } = freeze ?? {};
  if (xSplit === 0 && ySplit === 0) return null;
  const corner = ySplit === 0 ? "topRight" : xSplit === 0 ? "bottomLeft" : "bottomRight";
  return element("pane", {
    xSplit: xSplit === 0 ? null : xSplit,
    ySplit: ySplit === 0 ? null : ySplit,
    topLeftCell: cellText({ row: rowIndex(ySplit), column: columnIndex(xSplit) }),
    activePane: corner,
    state: "frozen",
  });
}

function sheetFormat(data: Partial<SheetData>, scale: ColumnScale): XmlElement {
  const width = data.defaultColumnWidth;
  const plain = width === undefined || width === scale.standard(STANDARD_DIGITS);
  const height = pointsOfPixels(data.defaultRowHeight ?? 20);
  return element("sheetFormatPr", {
    defaultColWidth: plain ? null : scale.width(width),
    defaultRowHeight: height,
    customHeight: height === 15 ? null : 1,
  });
}

function columns(data: Partial<SheetData>, scale: ColumnScale, tools: SheetTools): XmlElement | null {
  const { columnData = {}, columnCount = 0, custom } = data;
  const standard = data.defaultColumnWidth ?? scale.standard(STANDARD_DIGITS);
  const column = (first: number, last: number, said: Partial<ColumnData>): XmlElement => {
    const style = tools.styles.formatOf(styleOf(tools.book.data, said.s), false);
    return element("col", {
      min: first + 1,
      max: last + 1,
      width: scale.width(said.w ?? standard),
      style: style === 0 ? null : style,
      hidden: said.hd === BooleanNumber.TRUE ? 1 : null,
      customWidth: said.w === undefined ? null : 1,
    });
  };
  const said = Object.keys(columnData).map((key) => column(Number(key), Number(key), columnData[Number(key)] ?? {}));
  const tail = custom?.["columnTail"] as ColumnTail | undefined;
  const all = tail === undefined ? said : [...said, column(columnCount, LAST_COLUMN - 1, tail)];
  return all.length === 0 ? null : element("cols", {}, all);
}

function merges(ranges: readonly CellRange[]): XmlElement | null {
  if (ranges.length === 0) return null;
  const cells = ranges.map(({ startRow, endRow, startColumn, endColumn }) =>
    element("mergeCell", {
      ref: areaText({
        top: rowIndex(startRow),
        left: columnIndex(startColumn),
        bottom: rowIndex(endRow),
        right: columnIndex(endColumn),
      }),
    }),
  );
  return element("mergeCells", { count: cells.length }, cells);
}
