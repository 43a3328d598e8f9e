import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { escaped } from "../xmlText";
import { attributesText, keptXml, ownAttributes, type Attributes } from "./keptXml";
import { relationsOf } from "./relations";
import { releaseSheet } from "./releaseSheet";
import { seenCells } from "./seenCells";
import { type SheetCharts, sheetCharts } from "./sheetCharts";
import { sharedTexts } from "./sharedTexts";

const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/** Any day will do, as long as it is always the same: the first that a zip can say. */
const DAY = new Date(1980, 0, 1);
/** What a workbook may unpack to. */
const LARGEST = 500_000_000;
/** What is printed on which pages is how a sheet looks; every other name is somebody's work. */
const PRINTING = /^_xlnm\.Print_(?:Area|Titles)$/;

interface ListedSheet {
  readonly name: string;
  readonly isVisible: boolean;
  readonly part: string | null;
}

interface PrintName {
  readonly name: string;
  readonly sheet: number;
  readonly refersTo: string;
}

/**
 * An .xlsx as it may leave the office: what its visible sheets show, and how it looks and is printed. The package is made
 * anew from these parts alone: no formula, hidden sheet, content of a hidden row or column, other name, rule, comment,
 * setting, author, link, macro or picture comes along, and of a chart no more than the values that it shows. Null: the bytes
 * are no .xlsx.
 */
export function releaseCopy(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const parts = unpacked(bytes);
  const book = parts?.["xl/workbook.xml"];
  if (parts === null || book === undefined) return null;
  const textOf = (name: string) => (parts[name] === undefined ? null : strFromU8(parts[name]));
  const { sheets, names, is1904 } = readBook(strFromU8(book), targetsOf(textOf));
  const visible = sheets.flatMap((sheet, index) => (sheet.isVisible ? [{ ...sheet, index }] : []));
  const texts = sharedTexts(textOf("xl/sharedStrings.xml"));
  const sheetText = (part: string | null) => textOf(part ?? "") ?? "<worksheet/>";
  const isSeen = seenCells(new Map(visible.map(({ name, part }) => [name, sheetText(part)])));
  const drawn = visible.map(({ part }) => sheetCharts(part, textOf, isSeen));
  const pages = visible.map(({ part }, index) => {
    const page = HEAD + releaseSheet(sheetText(part), texts.place);
    return drawn[index] === null ? page : page.replace(/<\/worksheet>$/, `${DRAWN}</worksheet>`);
  });
  const charts = chartParts(drawn);
  const style = ["styles.xml", "theme/theme1.xml"].filter((name) => parts[`xl/${name}`] !== undefined);
  const kept = style.map((name) => [`xl/${name}`, parts[`xl/${name}`] ?? new Uint8Array()] as const);
  const all: Record<string, string> = {
    "[Content_Types].xml": contentTypes(pages.length, style, Object.keys(charts)),
    "_rels/.rels": relations([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": bookPart(visible, names, is1904),
    "xl/_rels/workbook.xml.rels": relations([
      ...pages.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`] as const),
      ["sharedStrings", "sharedStrings.xml"],
      ...style.map((name) => [name.startsWith("theme") ? "theme" : "styles", name] as const),
    ]),
    ...Object.fromEntries(pages.map((page, index) => [`xl/worksheets/sheet${index + 1}.xml`, page])),
    ...charts,
    "xl/sharedStrings.xml": texts.part(),
  };
  const files: Zippable = {};
  for (const [name, text] of Object.entries(all)) files[name] = [strToU8(text), { mtime: DAY }];
  for (const [name, part] of kept) files[name] = [part, { mtime: DAY }];
  return new Uint8Array(zipSync(files));
}

function unpacked(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> | null {
  try {
    let size = 0;
    return unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        if (size > LARGEST) throw new Error(`${size} B`);
        return true;
      },
    });
  } catch {
    return null;
  }
}

/** Parts of the workbook by the id of their relation. */
function targetsOf(textOf: (name: string) => string | null): ReadonlyMap<string, string> {
  return new Map(relationsOf("xl/workbook.xml", textOf).map(({ id, part }) => [id, part]));
}

/** A sheet of which something is drawn has its drawing for its only relation. */
const DRAWN = `<drawing xmlns:r="${RELATIONS}" r:id="rId1"></drawing>`;

/** The parts of the charts of all sheets: drawings numbered as their sheets are, charts through all of them. */
function chartParts(drawn: readonly (SheetCharts | null)[]): Readonly<Record<string, string>> {
  const parts: Record<string, string> = {};
  let last = 0;
  drawn.forEach((own, index) => {
    if (own === null) return;
    const number = index + 1;
    const names = own.charts.map(() => `chart${(last += 1)}.xml`);
    parts[`xl/worksheets/_rels/sheet${number}.xml.rels`] = relations([["drawing", `../drawings/drawing${number}.xml`]]);
    parts[`xl/drawings/drawing${number}.xml`] = HEAD + own.drawing;
    parts[`xl/drawings/_rels/drawing${number}.xml.rels`] = relations(
      names.map((name) => ["chart", `../charts/${name}`]),
    );
    own.charts.forEach((chart, at) => (parts[`xl/charts/${names[at] ?? ""}`] = HEAD + chart));
  });
  return parts;
}

function readBook(xml: string, targets: ReadonlyMap<string, string>) {
  const sheets: ListedSheet[] = [];
  const names: PrintName[] = [];
  let is1904 = false;
  let open: Attributes = {};
  keptXml(xml, {
    open: (name, attributes) => {
      if (name === "workbookPr") is1904 = /^(?:1|true)$/.test(attributes["date1904"] ?? "");
      if (name === "definedName") open = attributes;
      if (name === "sheet") {
        const id = Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1] ?? "";
        const isVisible = (attributes["state"] ?? "visible") === "visible";
        sheets.push({ name: attributes["name"] ?? "", isVisible, part: targets.get(id) ?? null });
      }
      return ownAttributes(attributes);
    },
    text: (text, parents) => {
      const { name = "", localSheetId } = open;
      const isHere = !/[[#]/.test(text);
      if (parents.at(-1) === "definedName" && PRINTING.test(name) && localSheetId !== undefined && isHere) {
        names.push({ name, sheet: Number(localSheetId), refersTo: text });
      }
      return text;
    },
  });
  return { sheets, names, is1904 };
}

function bookPart(
  sheets: readonly (ListedSheet & { readonly index: number })[],
  names: readonly PrintName[],
  is1904: boolean,
): string {
  const listed = sheets.map(
    ({ name }, at) => `<sheet${attributesText({ name, sheetId: String(at + 1), "r:id": `rId${at + 1}` })}/>`,
  );
  const defined = names.flatMap(({ name, sheet, refersTo }) => {
    const at = sheets.findIndex(({ index }) => index === sheet);
    if (at < 0) return [];
    return [`<definedName${attributesText({ name, localSheetId: String(at) })}>${escaped(refersTo)}</definedName>`];
  });
  return [
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">`,
    is1904 ? `<workbookPr date1904="1"/>` : "",
    `<bookViews><workbookView/></bookViews>`,
    `<sheets>${listed.join("")}</sheets>`,
    defined.length === 0 ? "" : `<definedNames>${defined.join("")}</definedNames>`,
    `</workbook>`,
  ].join("");
}

function relations(all: readonly (readonly [kind: string, target: string])[]): string {
  const each = all.map(([kind, target], index) => {
    return `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
  });
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`;
}

const DRAWN_TYPES: Readonly<Record<string, string>> = {
  drawings: "application/vnd.openxmlformats-officedocument.drawing+xml",
  charts: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
};

function contentTypes(sheets: number, style: readonly string[], charts: readonly string[]): string {
  const parts = [
    ["/xl/workbook.xml", `${TYPES}.sheet.main+xml`],
    ...Array.from({ length: sheets }, (_, index) => [`/xl/worksheets/sheet${index + 1}.xml`, `${TYPES}.worksheet+xml`]),
    ["/xl/sharedStrings.xml", `${TYPES}.sharedStrings+xml`],
    ...charts
      .filter((name) => name.endsWith(".xml"))
      .map((name) => [`/${name}`, DRAWN_TYPES[name.split("/")[1] ?? ""]]),
    ...style.map((name) => [
      `/xl/${name}`,
      name.startsWith("theme") ? "application/vnd.openxmlformats-officedocument.theme+xml" : `${TYPES}.styles+xml`,
    ]),
  ];
  return [
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">`,
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
    `<Default Extension="xml" ContentType="application/xml"/>`,
    ...parts.map(([name = "", type = ""]) => `<Override PartName="${name}" ContentType="${type}"/>`),
    `</Types>`,
  ].join("");
}
