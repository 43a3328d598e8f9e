import { BooleanNumber } from "../bookData";
import { NO_EXTRAS, styleOf, type OpenedBook, type SheetExtras } from "../openedBook";
import { SETTINGS_PATH, SETTINGS_PROPERTIES_PATH, settingsPart, settingsPropertiesPart } from "./settingsPart";
import { PartNumbers, sheetParts, type SheetParts } from "./sheetParts";
import { CellWriter, SharedTexts, sharedTextsPart } from "./writeCells";
import { writeSheet } from "./writeSheet";
import { StyleSheet } from "./writeStyles";
import { workbookPart, type SheetToSave } from "./writeWorkbook";
import { element, writeXml, type XmlElement } from "./xml";
import { writeZip } from "./zip";

const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Parts outside `xl/` that a file may have, with what the container must say of each. */
const PROPERTY_PARTS: Readonly<Record<string, { readonly type: string; readonly relation: string }>> = {
  "docProps/core.xml": {
    type: "application/vnd.openxmlformats-package.core-properties+xml",
    relation: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
  },
  "docProps/custom.xml": {
    type: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
    relation: `${OFFICE}/custom-properties`,
  },
};

/** A part of the container; `type` is its content type, null where its file name says it. */
interface Part {
  readonly path: string;
  readonly type: string | null;
  readonly content: Uint8Array;
}

/** The workbook as the bytes of an .xlsx file; the same workbook gives the same bytes. */
export function saveXlsx(book: OpenedBook): Promise<Uint8Array> {
  return Promise.resolve().then(() => {
    const parts = bookParts(book);
    const all = [contentTypes(parts), ...parts];
    return writeZip(all.map(({ path, content }) => [path, content] as const));
  });
}

function bookParts(book: OpenedBook): Part[] {
  const styles = new StyleSheet(styleOf(book.data, book.data.defaultStyle) ?? {});
  const texts = new SharedTexts();
  const cells = new CellWriter(book, styles, texts);
  const sheets = sheetsOf(book);
  const numbers = new PartNumbers();
  const ownParts = sheets.flatMap((sheet) => {
    const own = sheetParts(sheet, { book, numbers, styles, relationList: officeRelations });
    const tools = { book, styles, cells, relations: own.relations };
    return [
      {
        path: `xl/worksheets/sheet${sheet.number}.xml`,
        type: `${SPREADSHEET}.worksheet+xml`,
        content: encode(writeSheet(sheet.data, sheet.extras, sheet.id === book.activeSheet, tools)),
      },
      ...sheetRelations(sheet.number, own),
      ...own.parts.map(({ path, type, content }): Part => {
        return typeof content === "string" ? { path, type, content: encode([content]) } : xmlPart(path, type, content);
      }),
    ];
  });
  // The sheets come first: only then is it known which looks and texts there are.
  return [
    xmlPart("_rels/.rels", null, rootRelations(book)),
    xmlPart("xl/workbook.xml", `${SPREADSHEET}.sheet.main+xml`, workbookPart(book, sheets, cells.needsCalculation)),
    xmlPart("xl/_rels/workbook.xml.rels", null, workbookRelations(book, sheets.length)),
    ...ownParts,
    xmlPart("xl/styles.xml", `${SPREADSHEET}.styles+xml`, styles.part()),
    { path: "xl/sharedStrings.xml", type: `${SPREADSHEET}.sharedStrings+xml`, content: encode(sharedTextsPart(texts)) },
    ...settingsParts(book),
    ...propertyParts(book),
  ];
}

function sheetRelations(number: number, { relations }: SheetParts): Part[] {
  if (relations.length === 0) return [];
  const list = officeRelations(relations.map(({ type, target }) => [type, target] as const));
  return [xmlPart(`xl/worksheets/_rels/sheet${number}.xml.rels`, null, list)];
}

/** Relations whose types are the last words of Office's own. */
function officeRelations(relations: readonly (readonly [type: string, target: string])[]): XmlElement {
  return relationList(relations.map(([type, target]) => [`${OFFICE}/${type}`, target] as const));
}

function sheetsOf({ data, extras }: OpenedBook): SheetToSave[] {
  return data.sheetOrder.map((id, index) => {
    const sheet = data.sheets[id] ?? {};
    const beside = extras[id] ?? NO_EXTRAS;
    return { id, data: sheet, extras: beside, visibility: visibilityOf(sheet.hidden, beside), number: index + 1 };
  });
}

/** Univer knows hidden or not; only a sheet that it hides can be very hidden. */
function visibilityOf(hidden: BooleanNumber | undefined, extras: SheetExtras): SheetExtras["visibility"] {
  if (hidden !== BooleanNumber.TRUE) return "visible";
  return extras.visibility === "veryHidden" ? "veryHidden" : "hidden";
}

function xmlPart(path: string, type: string | null, root: XmlElement): Part {
  return { path, type, content: encode([HEAD, writeXml(root)]) };
}

function settingsParts({ settings }: OpenedBook): Part[] {
  if (Object.keys(settings).length === 0) return [];
  const name = SETTINGS_PROPERTIES_PATH.slice(SETTINGS_PROPERTIES_PATH.lastIndexOf("/") + 1);
  const relations = relationList([[`${OFFICE}/customXmlProps`, name]]);
  const type = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
  return [
    xmlPart(SETTINGS_PATH, null, settingsPart(settings)),
    xmlPart("customXml/_rels/item1.xml.rels", null, relations),
    xmlPart(SETTINGS_PROPERTIES_PATH, type, settingsPropertiesPart()),
  ];
}

function propertyParts({ properties }: OpenedBook): Part[] {
  return Object.entries(properties).flatMap(([path, text]) => {
    const known = PROPERTY_PARTS[path];
    return known === undefined ? [] : [{ path, type: known.type, content: encode([text]) }];
  });
}

function rootRelations({ properties }: OpenedBook): XmlElement {
  const beside = Object.keys(properties).flatMap((path) => {
    const known = PROPERTY_PARTS[path];
    return known === undefined ? [] : [[known.relation, path] as const];
  });
  return relationList([[`${OFFICE}/officeDocument`, "xl/workbook.xml"], ...beside]);
}

function workbookRelations({ settings }: OpenedBook, sheets: number): XmlElement {
  const all: (readonly [string, string])[] = Array.from({ length: sheets }, (_, index) => [
    `${OFFICE}/worksheet`,
    `worksheets/sheet${index + 1}.xml`,
  ]);
  all.push([`${OFFICE}/styles`, "styles.xml"], [`${OFFICE}/sharedStrings`, "sharedStrings.xml"]);
  if (Object.keys(settings).length > 0) all.push([`${OFFICE}/customXml`, `../${SETTINGS_PATH}`]);
  return relationList(all);
}

function relationList(relations: readonly (readonly [type: string, target: string])[]): XmlElement {
  const each = relations.map(([Type, Target], index) =>
    element("Relationship", { Id: `rId${index + 1}`, Type, Target }),
  );
  return element("Relationships", { xmlns: RELATIONS }, each);
}

function contentTypes(parts: readonly Part[]): Part {
  const defaults = [
    element("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
  ];
  const own = parts.flatMap(({ path, type }) =>
    type === null ? [] : [element("Override", { PartName: `/${path}`, ContentType: type })],
  );
  const xmlns = "http://schemas.openxmlformats.org/package/2006/content-types";
  return xmlPart("[Content_Types].xml", null, element("Types", { xmlns }, [...defaults, ...own]));
}

/** Piece by piece: a whole large sheet would not fit into one string. */
function encode(pieces: Iterable<string>): Uint8Array {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  let pending: string[] = [];
  let length = 0;
  const flush = (): void => {
    chunks.push(encoder.encode(pending.join("")));
    pending = [];
    length = 0;
  };
  for (const piece of pieces) {
    pending.push(piece);
    length += piece.length;
    if (length > 1_000_000) flush();
  }
  flush();
  return joined(chunks);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
