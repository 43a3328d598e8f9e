import { CellValueType, type CellData, type CellMatrix, type RowData } from "../bookData";
import { MAX_COLUMNS, MAX_ROWS } from "../book/areas";
import { isErrorCode } from "../errorCodes";
import type { CellContext } from "./cellContext";
import { movedFormula, shownFormula } from "./formulas";
import { isoSerial } from "./isoSerial";
import { isPlainXml } from "./isPlainXml";
import { damaged, OpenFailure } from "./openProblem";
import type { CellFormat } from "./readStyles";
import { readRowTag } from "./rowTag";
import { decodeCharacters, plainText } from "./sharedStrings";
import { decodeText, elementIn, isTrue, parseAttributes } from "./xml";

export interface ReadCells {
  readonly cellData: Record<number, Record<number, CellData>>;
  readonly rowData: Record<number, Partial<RowData>>;
  /** Numbers of rows and columns up to the last one that is there. */
  readonly rowCount: number;
  readonly columnCount: number;
  readonly richText: boolean;
  readonly outline: boolean;
  /** A what-if table, which is no formula of ours. */
  readonly dataTable: boolean;
}

/** Rows of a sheet that hold something; a file of more is refused while it is read, long before its end. */
export const MOST_ROWS = 200_000;

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/**
 * The inside of `<sheetData>`, scanned once from front to back in pieces of whole rows: six million cells pass here, so nothing
 * is built for them but what the workbook keeps.
 */
export class CellScanner {
  private text = "";
  private readonly cellData: CellMatrix = {};
  private readonly rowData: Record<number, Partial<RowData>> = {};
  private readonly shared = new Map<string, SharedFormula>();
  private styledColumns: ReadonlySet<number> = new Set();
  private isStyledRow = false;
  private row = -1;
  private column = -1;
  private filledRows = 0;
  private columnCount = 0;
  private richText = false;
  private outline = false;
  private dataTable = false;
  // The current cell's own attributes.
  private kind = "";
  private format: CellFormat | undefined;

  constructor(
    private readonly context: CellContext,
    private readonly part: string,
  ) {}

  /** Columns that have a look of their own; to be told before any rows. */
  takeColumns(styled: ReadonlySet<number>): void {
    this.styledColumns = styled;
  }

  /** Takes the next rows in; throws OpenFailure where they are none. */
  take(text: string): void {
    if (!isPlainXml(text)) throw damaged(this.part, "what is no cell stands among the cells");
    this.text = text;
    let at = text.indexOf("<row");
    while (at >= 0) {
      const tagEnd = this.find(">", at);
      this.readRow(text.slice(at + 4, tagEnd));
      const closed = text.charCodeAt(tagEnd - 1) === 47;
      at = text.indexOf("<row", closed ? tagEnd : this.readRowCells(tagEnd + 1));
    }
  }

  /** What all pieces together held. */
  found(): ReadCells {
    const { cellData, rowData, columnCount, richText, outline, dataTable } = this;
    return { cellData, rowData, rowCount: this.row + 1, columnCount, richText, outline, dataTable };
  }

  private readRow(tag: string): void {
    const { row = this.row + 1, written, data, isStyled, isOutlined } = readRowTag(tag, this.context.formats);
    // Excel writes rows in order; of two with one number, the first would be lost without a word.
    if (row <= this.row || row >= MAX_ROWS) throw damaged(this.part, `row ${written || String(row + 1)}`);
    this.row = row;
    this.column = -1;
    this.outline ||= isOutlined;
    this.isStyledRow = isStyled;
    if (Object.keys(data).length > 0) this.rowData[this.row] = data;
  }

  /** Returns where the row's cells end. */
  private readRowCells(from: number): number {
    const { text } = this;
    const cells: Record<number, CellData> = {};
    let [isKept, isFilled] = [false, false];
    let at = from;
    for (;;) {
      at = this.find("<", at);
      if (text.charCodeAt(at + 1) !== 99 /* c */) {
        if (text.startsWith("/row", at + 1)) break;
        at += 1;
        continue;
      }
      const tagEnd = this.readCellTag(at + 2);
      const closed = text.charCodeAt(tagEnd - 1) === 47;
      const cell = closed ? this.blank() : this.readContent(tagEnd + 1);
      if (cell !== null) {
        cells[this.column] = cell;
        isKept = true;
        isFilled ||= cell.v !== undefined || cell.f !== undefined;
        if (this.column >= this.columnCount) this.columnCount = this.column + 1;
      }
      at = closed ? tagEnd : this.find("</c>", tagEnd) + 4;
    }
    if (isKept) this.cellData[this.row] = cells;
    if (isFilled && ++this.filledRows > MOST_ROWS) throw new OpenFailure({ code: "tooManyRows", limit: MOST_ROWS });
    return at;
  }

  /** Takes `r`, `s` and `t` off the tag whose name ends at `at`; returns where the tag ends. */
  private readCellTag(at: number): number {
    const { text } = this;
    const end = this.find(">", at);
    this.kind = "";
    this.format = this.context.formats[0];
    this.column += 1;
    for (let equals = this.equalsAt(at, end); equals < end;) {
      const quote = text.charAt(equals + 1);
      const valueEnd = text.indexOf(quote, equals + 2);
      if (valueEnd < 0 || valueEnd > end) throw damaged(this.part, `row ${this.row + 1}: an attribute has no end`);
      const letter = text.charCodeAt(equals - 1);
      const alone = text.charCodeAt(equals - 2) <= 32;
      if (alone && letter === 114 /* r */) this.readReference(equals + 2, valueEnd);
      else if (alone && letter === 115 /* s */)
        this.format = this.context.formats[Number(text.slice(equals + 2, valueEnd))];
      else if (alone && letter === 116 /* t */) this.kind = text.slice(equals + 2, valueEnd);
      equals = this.equalsAt(valueEnd, end);
    }
    if (this.column >= MAX_COLUMNS) throw damaged(this.part, `row ${this.row + 1}: column ${this.column + 1}`);
    return end;
  }

  /** The next `=` of a tag, never looked for behind it; where the tag ends if there is none. */
  private equalsAt(from: number, end: number): number {
    let at = from;
    while (at < end && this.text.charCodeAt(at) !== 61) at++;
    return at;
  }

  /** `AB12` → column 27, read in place; the row has to be the cell's own, the column behind the last. */
  private readReference(from: number, to: number): void {
    const { text } = this;
    let [column, row, at] = [0, 0, from];
    for (; at < to && isLetter(text.charCodeAt(at)); at++) column = column * 26 + (text.charCodeAt(at) & 31);
    for (; at < to && isDigit(text.charCodeAt(at)); at++) row = row * 10 + text.charCodeAt(at) - 48;
    const isHere = at === to && row === this.row + 1 && column > this.column && column <= MAX_COLUMNS;
    if (!isHere)
      throw damaged(this.part, `row ${this.row + 1}: cell ${this.text.slice(from, Math.min(to, from + 20))}`);
    this.column = column - 1;
  }

  private blank(): CellData | null {
    const style = this.styleId();
    return style === null ? null : { s: style };
  }

  private styleId(): string | null {
    const style = this.format?.styleId ?? null;
    return style === null && (this.isStyledRow || this.styledColumns.has(this.column)) ? this.context.plainId : style;
  }

  private readContent(at: number): CellData | null {
    const { text } = this;
    if (text.startsWith("<v>", at)) {
      const end = this.find("<", at + 3);
      const data = this.value(text.slice(at + 3, end));
      return data.t === undefined ? this.blank() : this.styled(data);
    }
    return this.readWhole(text.slice(at, this.find("</c>", at)));
  }

  /** A cell with a formula or an inline text. */
  private readWhole(inside: string): CellData | null {
    const formula = elementIn(inside, "f");
    const value = this.kind === "inlineStr" ? this.inline(inside) : this.readValue(inside, formula !== null);
    const data =
      formula === null ? value : { ...value, ...this.formula(formula.attributes, decodeText(formula.inside)) };
    return Object.keys(data).length === 0 ? this.blank() : this.styled(data);
  }

  private readValue(inside: string, hasFormula: boolean): CellData {
    const stored = elementIn(inside, "v")?.inside ?? null;
    if (stored === null || (stored === "" && this.kind !== "str")) return {};
    // The empty text that a formula gave is a value.
    return hasFormula || stored !== "" ? this.value(stored) : {};
  }

  private inline(inside: string): CellData {
    this.richText ||= /<r[\s>]/.test(inside);
    return this.textValue(plainText(inside));
  }

  private value(stored: string): CellData {
    // Nothing between the tags is a blank cell and not zero.
    if (this.kind !== "str" && stored.trim() === "") return {};
    switch (this.kind) {
      case "":
      case "n":
        return this.numberValue(OTHER_NOTATION.test(stored) ? NaN : Number(stored));
      case "s":
        return this.textValue(this.sharedText(stored));
      case "b":
        return { v: isTrue(stored) ? 1 : 0, t: CellValueType.BOOLEAN };
      case "e":
        return this.errorValue(decodeText(stored));
      case "d":
        return this.numberValue(isoSerial(stored, this.context.dateShift));
      case "str":
        return {
          v: this.context.letters.text(decodeCharacters(decodeText(stored)), this.part),
          t: CellValueType.STRING,
        };
      default:
        throw damaged(this.part, `cell type ${this.kind}`);
    }
  }

  private numberValue(value: number): CellData {
    if (!Number.isFinite(value)) throw damaged(this.part, `row ${this.row + 1}: not a number`);
    return { v: this.format?.date === true ? value + this.context.dateShift : value, t: CellValueType.NUMBER };
  }

  /** Other programs have errors of their own ("Err:502"); a figure is none. */
  private errorValue(code: string): CellData {
    if (!/^(?:#|Err:)/.test(code)) throw damaged(this.part, `row ${this.row + 1}: an error that is none`);
    return { v: isErrorCode(code) ? code : "#VALUE!", t: CellValueType.STRING };
  }

  private sharedText(index: string): string {
    const text = /^\s*\d+\s*$/.test(index) ? this.context.texts[Number(index)] : undefined;
    if (text === undefined) throw damaged(this.part, `shared text ${index} is missing`);
    return text;
  }

  private textValue(text: string): CellData {
    const quoted = this.format?.quoted === true || isErrorCode(text);
    return {
      v: this.context.letters.text(text, this.part),
      t: quoted ? CellValueType.FORCE_STRING : CellValueType.STRING,
    };
  }

  private formula(tag: string, formula: string): CellData {
    const { t, si = "", ref } = parseAttributes(tag);
    this.context.letters.formula(formula, this.part);
    if (t === "dataTable") {
      this.dataTable = true;
      return {};
    }
    if (t === "array") return { f: shownFormula(formula), ...(ref === undefined ? {} : { ref }) };
    if (t !== "shared") return formula === "" ? {} : { f: shownFormula(formula) };
    if (formula !== "") {
      this.shared.set(si, { formula, row: this.row, column: this.column });
      return { f: shownFormula(formula) };
    }
    const first = this.shared.get(si);
    if (first === undefined) throw damaged(this.part, `shared formula ${si} is missing`);
    this.context.letters.formula(first.formula, this.part);
    return { f: shownFormula(movedFormula(first.formula, this.row - first.row, this.column - first.column)) };
  }

  private styled(data: CellData): CellData {
    const style = this.styleId();
    if (style !== null) data.s = style;
    return data;
  }

  private find(mark: string, from: number): number {
    const at = this.text.indexOf(mark, from);
    if (at < 0) throw damaged(this.part, `row ${this.row + 1}: ${mark} is missing`);
    return at;
  }
}

/** A program reads "0x10" as a number; in a file it is none. */
const OTHER_NOTATION = /^\s*0[xbo]/i;

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
