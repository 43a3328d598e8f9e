import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
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
/** Between the lines of a table and its texts. */
const CELL_MARGIN = 2.5 * POINT;
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
  return steadyZip(new Uint8Array(await Packer.toArrayBuffer(document)));
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
          return paragraphs(block);
        case "sideBySide":
          return [sideBySide(block)];
        case "table":
          return [tableOf(block)];
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

/** A line of the text is a paragraph of its own. */
function paragraphs(paragraph: Paragraph): DocxParagraph[] {
  const { text, align, indented, newPage, keptWithNext, lead = "" } = paragraph;
  const body = indented === true ? { indent: { firstLine: INDENT }, spacing: { after: BELOW } } : {};
  return text.split("\n").map(
    (line) =>
      new DocxParagraph({
        ...body,
        ...(newPage === true ? { pageBreakBefore: true } : {}),
        ...(keptWithNext === true ? { keepNext: true, keepLines: true } : {}),
        alignment: ALIGNMENTS[align],
        children:
          lead !== "" && line.startsWith(lead)
            ? [runOf(lead, { ...paragraph, bold: true }), runOf(line.slice(lead.length), paragraph)]
            : [runOf(line, paragraph)],
      }),
  );
}

function runOf(text: string, { bold, italic, size }: Paragraph): TextRun {
  const options: IRunOptions = { text, font: FONT, size: size * 2, bold: bold === true, italics: italic === true };
  return new TextRun(options);
}

function sideBySide({ left, right }: SideBySide): Table {
  const borders = { top: UNRULED, bottom: UNRULED, left: UNRULED, right: UNRULED };
  const cell = (texts: readonly Paragraph[], percent: number) =>
    new TableCell({
      borders,
      width: { size: percent, type: WidthType.PERCENTAGE },
      children: texts.flatMap(paragraphs),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { ...borders, insideHorizontal: UNRULED, insideVertical: UNRULED },
    rows: [new TableRow({ cantSplit: true, children: [cell(left, 41), cell(right, 59)] })],
  });
}

function tableOf({ columns, rows }: PaperTable): Table {
  const widths = columns.map(({ width }) => Math.round(width * POINT));
  const borders = { top: RULED, bottom: RULED, left: RULED, right: RULED };
  const cell = (text: string, index: number, bold: boolean) =>
    new TableCell({
      borders,
      verticalAlign: VerticalAlignTable.CENTER,
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      children: paragraphs({
        kind: "paragraph",
        text,
        align: bold ? "center" : (columns[index]?.align ?? "left"),
        size: 12,
        ...(bold ? { bold: true } : {}),
      }),
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
