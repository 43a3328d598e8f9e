import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  LineRuleType,
  type IBorderOptions,
  type IRunOptions,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph as DocxParagraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import {
  OFFICIAL_MARGINS,
  ROOM_ACROSS,
  type Paper,
  type PaperSection,
  type PaperTable,
  type Paragraph,
  type SideBySide,
} from "../model/paper";
import { steadyZip } from "./steadyZip";

const FONT = "Times New Roman";
/** Twentieths of a point. */
const POINT = 20;
const MILLIMETRE = (72 / 25.4) * POINT;
/** A4, upright. */
const [SHORT, LONG] = [Math.round(210 * MILLIMETRE), Math.round(297 * MILLIMETRE)];
/** Of the paragraphs of a body: their first line, and the room below them. */
const [INDENT, BELOW] = [Math.round(12.7 * MILLIMETRE), 6 * POINT];
/** Above a rule, and what it takes itself. */
const [ABOVE_RULE, LOW] = [2 * POINT, 4 * POINT];
/** How texts side by side share the room across. */
const LEFT_AND_RIGHT = [0.41, 0.59];
/** Points between a cell's sides and its text, as Word has them. */
const SIDE = 5.4;
/** Between the lines of a table and its texts. */
const CELL_MARGIN = 2.5 * POINT;
/** Points of the letters of a table that fits its page. */
const TABLE_SIZE = 12;
const RULED: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: "auto" };
const UNRULED: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: "auto" };

/** A .docx of A4 pages, numbered from the second page of each section on. The same paper gives the same bytes. */
export async function writeDocx(paper: Paper): Promise<Uint8Array> {
  const document = new Document({
    title: paper.title,
    creator: "",
    lastModifiedBy: "",
    styles: { default: { document: { run: { font: FONT, size: 28, language: { value: "vi-VN" } } } } },
    sections: paper.sections.map(sectionOf),
  });
  return steadyZip(new Uint8Array(await Packer.toArrayBuffer(document)), withLowEnds);
}

/** A section, and a table at the end of all, ends in an empty paragraph: as high as a line it can begin a page of nothing. */
function withLowEnds(document: string): string {
  const low = `<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>`;
  return document
    .replaceAll("<w:p><w:pPr><w:sectPr", `<w:p><w:pPr>${low}<w:sectPr`)
    .replace("</w:tbl><w:sectPr", `</w:tbl><w:p><w:pPr>${low}</w:pPr></w:p><w:sectPr`);
}

function sectionOf({ orientation, blocks }: PaperSection): ISectionOptions {
  const across = orientation === "landscape";
  const { top, bottom, left, right } = OFFICIAL_MARGINS;
  const twips = (millimetres: number) => Math.round(millimetres * MILLIMETRE);
  return {
    properties: {
      titlePage: true,
      page: {
        // The library itself turns the sides of a page that lies across.
        size: {
          width: SHORT,
          height: LONG,
          orientation: across ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { top: twips(top), bottom: twips(bottom), left: twips(left), right: twips(right), header: twips(10) },
        pageNumbers: { start: 1 },
      },
    },
    headers: { default: pageNumber(), first: new Header({ children: [new DocxParagraph({})] }) },
    children: blocks.flatMap((block): (DocxParagraph | Table)[] => {
      switch (block.kind) {
        case "paragraph":
          return paragraphs(block, ROOM_ACROSS[orientation]);
        case "sideBySide":
          return [sideBySide(block, ROOM_ACROSS[orientation])];
        case "table":
          return [tableOf(block, ROOM_ACROSS[orientation])];
      }
    }),
  };
}

/** In the middle of the top margin, upright, 13 points (Decree 30/2020/NĐ-CP, Phụ lục I, I.7). */
function pageNumber(): Header {
  const run = new TextRun({ children: [PageNumber.CURRENT], font: FONT, size: 26 });
  return new Header({ children: [new DocxParagraph({ alignment: AlignmentType.CENTER, children: [run] })] });
}

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const;

/** Letters of a squeezed table have any size. */
type Sized<P> = Omit<P, "size"> & { readonly size: number };

/** A line of the text is a paragraph of its own. So many points of room lie across, in whose middle a rule is drawn. */
function paragraphs(paragraph: Sized<Paragraph>, across: number): DocxParagraph[] {
  const { text, align, indented, newPage, keptWithNext, rule, spaced, lead = "" } = paragraph;
  const isSpaced = indented === true || spaced === true;
  const lines = text.split("\n").map(
    (line) =>
      new DocxParagraph({
        ...(indented === true ? { indent: { firstLine: INDENT } } : {}),
        ...(isSpaced ? { spacing: { after: BELOW } } : {}),
        ...(newPage === true ? { pageBreakBefore: true } : {}),
        ...(keptWithNext === true ? { keepNext: true, keepLines: true } : {}),
        alignment: ALIGNMENTS[align],
        children:
          lead !== "" && line.startsWith(lead)
            ? [runOf(lead, { ...paragraph, bold: true }), runOf(line.slice(lead.length), paragraph)]
            : [runOf(line, paragraph)],
      }),
  );
  return rule === undefined ? lines : [...lines, ruleOf(rule, across)];
}

/** A line in the middle: the upper border of a low paragraph as long as it. */
function ruleOf(length: number, across: number): DocxParagraph {
  const side = Math.max(0, Math.round(((across - length) / 2) * POINT));
  return new DocxParagraph({
    indent: { left: side, right: side },
    border: { top: { ...RULED, space: 0 } },
    spacing: { before: ABOVE_RULE, line: LOW, lineRule: LineRuleType.EXACT },
  });
}

function runOf(text: string, { bold, italic, size }: Sized<Paragraph>): TextRun {
  const options: IRunOptions = { text, font: FONT, size: size * 2, bold: bold === true, italics: italic === true };
  return new TextRun(options);
}

function sideBySide({ left, right }: SideBySide, across: number): Table {
  const borders = { top: UNRULED, bottom: UNRULED, left: UNRULED, right: UNRULED };
  const widths = LEFT_AND_RIGHT.map((part) => Math.round(across * part * POINT));
  const cell = (texts: readonly Paragraph[], width = 0) =>
    new TableCell({
      borders,
      width: { size: width, type: WidthType.DXA },
      children: texts.flatMap((text) => paragraphs(text, width / POINT - 2 * SIDE)),
    });
  return new Table({
    columnWidths: widths,
    width: { size: Math.round(across * POINT), type: WidthType.DXA },
    borders: { ...borders, insideHorizontal: UNRULED, insideVertical: UNRULED },
    rows: [new TableRow({ cantSplit: true, children: [cell(left, widths[0]), cell(right, widths[1])] })],
  });
}

/** A table that is wider than the page is squeezed to it, its letters with it. */
function tableOf({ columns, rows }: PaperTable, across: number): Table {
  const share = Math.min(1, across / columns.reduce((sum, { width }) => sum + width, 0));
  const size = Math.floor(TABLE_SIZE * share * 2) / 2;
  const widths = columns.map(({ width }) => Math.floor(width * share * POINT));
  const borders = { top: RULED, bottom: RULED, left: RULED, right: RULED };
  const cell = (text: string, index: number, bold: boolean) =>
    new TableCell({
      borders,
      verticalAlign: VerticalAlignTable.CENTER,
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      children: paragraphs(
        {
          kind: "paragraph",
          text,
          align: bold ? "center" : (columns[index]?.align ?? "left"),
          size,
          ...(bold ? { bold: true } : {}),
        },
        (widths[index] ?? 0) / POINT,
      ),
    });
  return new Table({
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    alignment: AlignmentType.CENTER,
    margins: { left: CELL_MARGIN, right: CELL_MARGIN },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ heading }, index) => cell(heading, index, true)),
      }),
      ...rows.map(
        (row) => new TableRow({ cantSplit: true, children: row.map((text, index) => cell(text, index, false)) }),
      ),
    ],
  });
}
