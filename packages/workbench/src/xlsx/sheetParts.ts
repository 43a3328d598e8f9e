import { cellValue } from "../book/cellContent";
import { parseAddress } from "../book/areas";
import type { OpenedBook, SheetExtras } from "../openedBook";
import { CHART_NAMESPACE, chartPart, type CellValues } from "./writeChart";
import { drawingPart } from "./drawing";
import { notesDrawing, notesPart } from "./notes";
import { tablePart } from "./writeTable";
import type { StyleSheet } from "./writeStyles";
import type { SheetToSave } from "./writeWorkbook";
import { writeXml, type XmlElement } from "./xml";

/** A part of the container that belongs to one sheet. */
export interface SheetPart {
  readonly path: string;
  readonly type: string | null;
  readonly content: XmlElement | string;
}

/** A sheet's relation to a part of its own. */
export interface SheetRelation {
  /** Last word of the relation's type. */
  readonly type: string;
  /** From the sheet's folder. */
  readonly target: string;
}

/** What a sheet has in parts of its own, and its relations to them: `rId1` is the first. */
export interface SheetParts {
  readonly parts: readonly SheetPart[];
  readonly relations: readonly SheetRelation[];
}

const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const NOTES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const NOTE_BOXES_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";
const TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/** Numbers parts of one kind through all sheets: no two may have one path. */
export class PartNumbers {
  readonly #last = new Map<string, number>();

  next(kind: string): number {
    const number = (this.#last.get(kind) ?? 0) + 1;
    this.#last.set(kind, number);
    return number;
  }
}

export interface PartTools {
  readonly book: OpenedBook;
  readonly numbers: PartNumbers;
  readonly styles: StyleSheet;
  /** A part of relations of types and targets. */
  readonly relationList: (relations: readonly (readonly [type: string, target: string])[]) => XmlElement;
}

export function sheetParts(sheet: SheetToSave, tools: PartTools): SheetParts {
  const kinds = [drawingParts(sheet.extras, tools), noteParts(sheet.extras, tools), tableParts(sheet, tools)];
  return { parts: kinds.flatMap(({ parts }) => parts), relations: kinds.flatMap(({ relations }) => relations) };
}

function noteParts({ notes }: SheetExtras, { numbers }: PartTools): SheetParts {
  if (notes.length === 0) return { parts: [], relations: [] };
  const number = numbers.next("notes");
  return {
    parts: [
      { path: `xl/comments${number}.xml`, type: NOTES_TYPE, content: notesPart(notes) },
      { path: `xl/drawings/vmlDrawing${number}.vml`, type: NOTE_BOXES_TYPE, content: notesDrawing(notes) },
    ],
    relations: [
      { type: "comments", target: `../comments${number}.xml` },
      { type: "vmlDrawing", target: `../drawings/vmlDrawing${number}.vml` },
    ],
  };
}

function tableParts({ data, extras }: SheetToSave, { numbers, styles }: PartTools): SheetParts {
  const heading = (row: number, column: number): string => String(cellValue(data.cellData?.[row]?.[column]));
  const numbered = extras.tables.map((table) => ({ table, number: numbers.next("table") }));
  return {
    parts: numbered.map(({ table, number }) => ({
      path: `xl/tables/table${number}.xml`,
      type: TABLE_TYPE,
      content: tablePart(table, number, styles, heading),
    })),
    relations: numbered.map(({ number }) => ({ type: "table", target: `../tables/table${number}.xml` })),
  };
}

function drawingParts({ charts }: SheetExtras, { book, numbers, relationList }: PartTools): SheetParts {
  if (charts.length === 0) return { parts: [], relations: [] };
  const valuesOf = valuesIn(book);
  const drawing = numbers.next("drawing");
  const chartParts = charts.map(({ plot, part }): SheetPart => {
    const content = plot === null || part !== null ? (part ?? "") : chartPart(plot, valuesOf);
    return { path: `xl/charts/chart${numbers.next("chart")}.xml`, type: CHART_TYPE, content };
  });
  const targets = chartParts.map(({ path }) => ["chart", `../${path.slice(3)}`] as const);
  return {
    parts: [
      { path: `xl/drawings/drawing${drawing}.xml`, type: DRAWING_TYPE, content: drawingPart(charts) },
      { path: `xl/drawings/_rels/drawing${drawing}.xml.rels`, type: null, content: relationList(targets) },
      ...chartParts,
    ],
    relations: [{ type: "drawing", target: `../drawings/drawing${drawing}.xml` }],
  };
}

/** What cells hold now, by a reference of a chart. */
function valuesIn({ data }: OpenedBook): CellValues {
  const sheets = new Map(Object.values(data.sheets).map((sheet) => [(sheet.name ?? "").toLowerCase(), sheet]));
  return (reference) => {
    const parsed = parseAddress(reference);
    const cells = sheets.get((parsed?.sheet ?? "").toLowerCase())?.cellData;
    if (parsed === null || cells === undefined) return [];
    const values: (string | number | null)[] = [];
    for (let row: number = parsed.area.top; row <= parsed.area.bottom && values.length < MOST_POINTS; row++) {
      for (let column: number = parsed.area.left; column <= parsed.area.right; column++) {
        const value = cellValue(cells[row]?.[column]);
        values.push(value === "" ? null : typeof value === "boolean" ? Number(value) : value);
      }
    }
    return values;
  };
}

/** Excel draws no more points of a series. */
const MOST_POINTS = 32_000;

/** A carried chart part without what points to parts that are not carried (its own styles, an embedded workbook). */
export function carriedChart(root: XmlElement): string {
  const children = root.children.filter(
    (child) => typeof child === "string" || !["externalData", "userShapes"].includes(child.name),
  );
  const namespaces =
    root.attributes["xmlns"] === undefined ? { xmlns: CHART_NAMESPACE, ...root.attributes } : root.attributes;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${writeXml({ ...root, attributes: namespaces, children })}`;
}
