import { unzipSync } from "fflate";
import { saveXlsx } from "@xep-hang/workbench/xlsx/saveXlsx";
import {
  childOf,
  childrenOf,
  numberOr,
  parseXml,
  textOf,
  writeXml,
  type XmlElement,
} from "@xep-hang/workbench/xlsx/xml";
import { at } from "../../src/model/address";
import type { Bench } from "./workbench";

/**
 * A saved file, comparable part by part. Nothing is known here of what an attribute means: looks are told by the text of all
 * that they refer to, so a cell is whole, whatever stands in it.
 */
export interface SavedBook {
  readonly sheets: Readonly<Record<string, SavedSheet>>;
  /** All other parts but styles and texts, which the cells tell, by path. */
  readonly parts: Readonly<Record<string, string>>;
  readonly names: readonly string[];
}

export interface SavedSheet {
  /** By address; blank cells that look as their row or column says are left out. */
  readonly cells: Readonly<Record<string, SavedCell>>;
  /** Lines between cells, told once, whichever of the two keeps it: `below 3,0` is between rows 3 and 4 (from 0). */
  readonly edges: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, SavedCell>>;
  /** Everything else of the part, by element. */
  readonly rest: Readonly<Record<string, string>>;
}

export type SavedCell = Readonly<Record<string, string | undefined>>;

/** Every place at which two books are not the same, as `place: before → after`. */
export function differences(before: object, after: object, place = ""): readonly string[] {
  const [a, b] = [before, after] as Readonly<Record<string, unknown>>[];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) => {
    const [was, is] = [a?.[key], b?.[key]];
    const here = `${place}/${key}`;
    if (isObject(was) && isObject(is)) return differences(was, is, here);
    return JSON.stringify(was) === JSON.stringify(is)
      ? []
      : [`${here}: ${JSON.stringify(was)} → ${JSON.stringify(is)}`];
  });
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

export async function savedBook({ book }: Bench): Promise<SavedBook> {
  await book.settle();
  return bookOf(await saveXlsx(book.toOpenedBook()));
}

/** Told by the cells of the sheets. */
const TOLD = /^xl\/(styles|sharedStrings|workbook)\.xml$|^xl\/worksheets\/sheet\d+\.xml$/;

function bookOf(bytes: Uint8Array): SavedBook {
  const decoder = new TextDecoder();
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, decoder.decode(part)]));
  const xml = (path: string) => parseXml(parts.get(path) ?? "");
  const workbook = xml("xl/workbook.xml");
  const texts = childrenOf(xml("xl/sharedStrings.xml"), "si").map(writeXml);
  const styles = new Styles(xml("xl/styles.xml"));
  const sheets = childrenOf(childOf(workbook, "sheets"), "sheet").map(({ attributes }, index) => {
    const sheet = xml(`xl/worksheets/sheet${index + 1}.xml`);
    return [`${attributes["name"] ?? ""} ${attributes["state"] ?? ""}`, savedSheet(sheet, styles, texts)] as const;
  });
  return {
    sheets: Object.fromEntries(sheets),
    parts: Object.fromEntries([...parts].filter(([path]) => !TOLD.test(path))),
    names: childrenOf(childOf(workbook, "definedNames")).map(writeXml).sort(),
  };
}

/** The looks of a file by number, as text. */
class Styles {
  readonly #lists: ReadonlyMap<string, readonly XmlElement[]>;
  readonly #formats: ReadonlyMap<string | undefined, string | undefined>;

  constructor(root: XmlElement) {
    const names = ["fonts", "fills", "borders", "cellXfs", "dxfs"];
    this.#lists = new Map(names.map((name) => [name, childrenOf(childOf(root, name))]));
    const formats = childrenOf(childOf(root, "numFmts")).map(({ attributes }) => attributes);
    this.#formats = new Map(formats.map(({ numFmtId, formatCode }) => [numFmtId, formatCode]));
  }

  /** All that a cell of this number is, its four lines aside. */
  look(index: string | undefined): SavedCell {
    const { attributes, children } = this.#entry("cellXfs", index);
    const border = this.#border(index);
    const { fontId, fillId, numFmtId, ...own } = attributes;
    // Whether a line of its own applies says nothing more than the line.
    const numbers = { borderId: undefined, applyBorder: undefined };
    return {
      ...own,
      ...numbers,
      font: writeXml(this.#entry("fonts", fontId)),
      fill: writeXml(this.#entry("fills", fillId)),
      format: this.#formats.get(numFmtId) ?? numFmtId,
      inside: children.map(xmlOf).join(""),
      diagonals: writeXml({ ...border, children: childrenOf(border, "diagonal") }),
    };
  }

  /** The line of one side, null where there is none. */
  line(index: string | undefined, side: string): string | null {
    const line = childOf(this.#border(index), side);
    return line?.attributes["style"] === undefined ? null : writeXml({ ...line, name: "line" });
  }

  /** An element whose looks are told and not numbered. */
  told(part: XmlElement): XmlElement {
    const { style, dxfId, ...own } = part.attributes;
    const attributes = {
      ...own,
      ...(style === undefined || part.name !== "col" ? {} : { style: JSON.stringify(this.look(style)) }),
      ...(dxfId === undefined ? {} : { dxfId: writeXml(this.#entry("dxfs", dxfId)) }),
    };
    return {
      ...part,
      attributes,
      children: part.children.map((child) => (typeof child === "string" ? child : this.told(child))),
    };
  }

  #border(index: string | undefined): XmlElement {
    return this.#entry("borders", this.#entry("cellXfs", index).attributes["borderId"]);
  }

  #entry(list: string, index: string | undefined): XmlElement {
    const found = this.#lists.get(list)?.[numberOr(index, 0)];
    if (found === undefined) throw new Error(`no ${list} ${index ?? ""}`);
    return found;
  }
}

function savedSheet(sheet: XmlElement, styles: Styles, texts: readonly string[]): SavedSheet {
  const cells: Record<string, SavedCell> = {};
  const rows: Record<string, SavedCell> = {};
  const columns = columnStyles(sheet);
  const rowStyles = new Map<number, string>();
  const cellStyles = new Map<string, string>();
  for (const row of childrenOf(childOf(sheet, "sheetData"), "row")) {
    const { r = "", s: rowStyle, ...own } = row.attributes;
    const said = { ...own, ...(rowStyle === undefined ? {} : styles.look(rowStyle)) };
    if (Object.keys(said).length > 0) rows[r] = said;
    if (rowStyle !== undefined) rowStyles.set(Number(r) - 1, rowStyle);
    for (const cell of childrenOf(row, "c")) {
      const { r: address = "", s: style = "0", t = "" } = cell.attributes;
      const place = at(address);
      const look = styles.look(style);
      const isShared = t === "s";
      const content = isShared ? texts[Number(textOf(cell))] : cell.children.map(xmlOf).join("");
      const isPlain = content === "" && isSame(look, styles.look(rowStyle ?? columns.get(place.column)));
      if (!isPlain) cells[address] = { type: t, content, ...look };
      cellStyles.set(`${place.row},${place.column}`, style);
    }
  }
  const styleAt = (row: number, column: number) =>
    cellStyles.get(`${row},${column}`) ?? rowStyles.get(row) ?? columns.get(column);
  return { cells, edges: edgesOf(styles, styleAt), rows, rest: restOf(sheet, styles) };
}

function isSame(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function xmlOf(child: XmlElement | string): string {
  return typeof child === "string" ? child : writeXml(child);
}

const SIDES = {
  top: [-1, 0, "below"],
  bottom: [0, 0, "below"],
  left: [0, -1, "right"],
  right: [0, 0, "right"],
} as const;
/** Lines are looked at in so many rows and columns. */
const ROWS = 20;
const COLUMNS = 12;

function edgesOf(styles: Styles, styleAt: (row: number, column: number) => string | undefined): SavedSheet["edges"] {
  const edges: Record<string, string> = {};
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      for (const [side, [down, right, name]] of Object.entries(SIDES)) {
        const drawn = styles.line(styleAt(row, column), side);
        if (drawn !== null) edges[`${name} ${row + down},${column + right}`] = drawn;
      }
    }
  }
  return edges;
}

function columnStyles(sheet: XmlElement): ReadonlyMap<number, string> {
  const styles = new Map<number, string>();
  for (const { attributes } of childrenOf(childOf(sheet, "cols"), "col")) {
    const { min, max, style } = attributes;
    if (style === undefined) continue;
    for (let column = Number(min); column <= Math.min(Number(max), 100); column++) styles.set(column - 1, style);
  }
  return styles;
}

/** Elements beside the cells. Nobody sees in which order areas were merged. */
function restOf(sheet: XmlElement, styles: Styles): Readonly<Record<string, string>> {
  const rest: Record<string, string> = {};
  for (const child of childrenOf(sheet)) {
    if (child.name === "sheetData") continue;
    const told = writeXml(styles.told(child));
    const sorted = child.name === "mergeCells" ? told.split("<").sort().join("<") : told;
    rest[child.name] = `${rest[child.name] ?? ""}${sorted}`;
  }
  return rest;
}
