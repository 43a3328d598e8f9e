import { BooleanNumber, CellValueType, type CellData, type RowData, type SheetData } from "../bookData";
import { columnIndex, columnLetters } from "../address";
import { styleOf, type OpenedBook } from "../openedBook";
import { storedFormula } from "./formulas";
import { isErrorCode } from "../errorCodes";
import { encodeCharacters } from "./sharedStrings";
import { pointsOfPixels } from "./sizes";
import type { StyleSheet } from "./writeStyles";
import { encodeText, writeXml, element } from "./xml";

/** Texts of all sheets, each once. */
export class SharedTexts {
  readonly texts: string[] = [];
  private readonly places = new Map<string, number>();
  /** How many cells point here. */
  uses = 0;

  indexOf(text: string): number {
    this.uses += 1;
    const known = this.places.get(text);
    if (known !== undefined) return known;
    this.places.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }
}

/** The rows of a sheet as text, in pieces that stay far below an engine's longest string. */
export class CellWriter {
  private readonly letters: string[] = [];
  private readonly formats = new Map<string, number>();
  /** A formula without a value was written: the file must be calculated when opened. */
  needsCalculation = false;

  constructor(
    private readonly book: OpenedBook,
    private readonly styles: StyleSheet,
    private readonly texts: SharedTexts,
  ) {}

  *rows(sheet: Partial<SheetData>): Generator<string> {
    const { cellData = {}, rowData = {} } = sheet;
    const filled = Object.keys(cellData).map(Number);
    const sized = Object.keys(rowData)
      .map(Number)
      .filter((row) => !(row in cellData));
    for (const row of [...filled, ...sized].sort((a, b) => a - b))
      yield this.row(row, cellData[row] ?? {}, rowData[row]);
  }

  private row(row: number, cells: Readonly<Record<number, CellData>>, data: Partial<RowData> | undefined): string {
    let inside = "";
    // Keys that count come in order; Univer keeps nothing else here.
    for (const key of Object.keys(cells)) {
      const cell = cells[Number(key)];
      if (cell !== undefined) inside += this.cell(`${this.columnName(Number(key))}${row + 1}`, cell);
    }
    const attributes = this.rowAttributes(data);
    if (inside === "" && attributes === "") return "";
    return inside === "" ? `<row r="${row + 1}"${attributes}/>` : `<row r="${row + 1}"${attributes}>${inside}</row>`;
  }

  private rowAttributes(data: Partial<RowData> | undefined): string {
    if (data === undefined) return "";
    const automatic = data.ia === BooleanNumber.TRUE;
    const height = automatic ? data.ah : data.h;
    const style = data.s === undefined || data.s === null ? 0 : this.formatOf(data.s);
    const sized = height === undefined ? "" : ` ht="${pointsOfPixels(height)}"${automatic ? "" : ' customHeight="1"'}`;
    const styled = style === 0 ? "" : ` s="${style}" customFormat="1"`;
    return `${styled}${sized}${data.hd === BooleanNumber.TRUE ? ' hidden="1"' : ""}`;
  }

  private cell(address: string, cell: CellData): string {
    const quoted = cell.t === CellValueType.FORCE_STRING && !cell.f;
    const format = quoted
      ? this.styles.formatOf(styleOf(this.book.data, cell.s), true)
      : cell.s === undefined || cell.s === null
        ? 0
        : this.formatOf(cell.s);
    const styled = format === 0 ? "" : ` s="${format}"`;
    const formula = cell.f ? this.formula(cell.f, cell.ref) : "";
    const [kind, value] = this.value(cell);
    if (formula !== "" && value === "" && kind === "") this.needsCalculation = true;
    if (formula === "" && value === "") return format === 0 ? "" : `<c r="${address}"${styled}/>`;
    const type = kind === "" ? "" : ` t="${kind}"`;
    return `<c r="${address}"${styled}${type}>${formula}${value}</c>`;
  }

  /** The cell's type as files name it, and its `<v>`. */
  private value(cell: CellData): readonly [kind: string, value: string] {
    const v = cell.p?.body === undefined ? cell.v : plainParagraphs(cell.p.body.dataStream);
    if (v === undefined || v === null) return ["", ""];
    if (cell.t === CellValueType.BOOLEAN || typeof v === "boolean") {
      return ["b", `<v>${v === true || v === 1 || v === "1" || v === "TRUE" ? 1 : 0}</v>`];
    }
    if (cell.t === CellValueType.NUMBER || typeof v === "number") {
      const number = Number(v);
      if (Number.isFinite(number) && v !== "") return ["", `<v>${number}</v>`];
    }
    return this.text(String(v), cell);
  }

  private text(text: string, cell: CellData): readonly [kind: string, value: string] {
    if (cell.t !== CellValueType.FORCE_STRING && isErrorCode(text)) return ["e", `<v>${storedError(text)}</v>`];
    if (cell.f) return ["str", `<v>${encodeText(encodeCharacters(text))}</v>`];
    return ["s", `<v>${this.texts.indexOf(text)}</v>`];
  }

  private formula(shown: string, ref: CellData["ref"]): string {
    const array = ref === undefined || ref === null ? "" : ` t="array" ref="${ref}"`;
    return `<f${array}>${encodeText(storedFormula(shown))}</f>`;
  }

  private formatOf(style: NonNullable<CellData["s"]>): number {
    if (typeof style !== "string") return this.styles.formatOf(style, false);
    const known = this.formats.get(style);
    if (known !== undefined) return known;
    const format = this.styles.formatOf(styleOf(this.book.data, style), false);
    this.formats.set(style, format);
    return format;
  }

  private columnName(column: number): string {
    return (this.letters[column] ??= columnLetters(columnIndex(column)));
  }
}

/** The youngest error names stand in no file; Excel itself stores them as this one. */
function storedError(name: string): string {
  return name === "#SPILL!" || name === "#CALC!" ? "#VALUE!" : name;
}

export function sharedTextsPart({ texts, uses }: SharedTexts): string[] {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const head = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="${main}" count="${uses}" uniqueCount="${texts.length}">`;
  return [head, ...texts.map((text) => writeXml(element("si", {}, [textElement(text)]))), "</sst>"];
}

function textElement(text: string): ReturnType<typeof element> {
  const spaced = /^\s|\s$|\n|\s\s/.test(text);
  return element("t", spaced ? { "xml:space": "preserve" } : {}, [encodeCharacters(text)]);
}

/** Univer keeps a text of several lines as a document whose paragraphs end in a carriage return. */
function plainParagraphs(stream: string): string {
  return stream.replace(/\r\n$/, "").replaceAll("\r", "\n");
}
