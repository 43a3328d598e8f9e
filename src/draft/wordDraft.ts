import { unzipSync } from "fflate";
import { SaxesParser, type SaxesTagPlain } from "saxes";
import { err, ok, type Result } from "../model/result";
import type { Draft, DraftPart, DraftProblem } from "../model/draft";
import { numberingOf, type Numbering } from "./numbering";

const DOCUMENT = "word/document.xml";
const NUMBERING = "word/numbering.xml";
/** What Word keeps and does not say: deleted and moved text, field codes, the older form of a drawing. */
const UNSAID = new Set(["w:del", "w:moveFrom", "w:instrText", "w:delText", "mc:Fallback"]);

/** A Decision of three thousand units has some five million letters. */
const LARGEST = 30_000_000;
/** Word's own bounds: columns of a table, and how deep its lists go. */
const MOST_COLUMNS = 63;
const DEEPEST_LEVEL = 8;

/** The text of a .docx as it would be printed with every tracked change accepted. */
export function wordDraft(bytes: Uint8Array): Result<Draft, DraftProblem> {
  const names = new Set<string>();
  let count = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.add(name.toLowerCase());
        count += 1;
        if (name !== DOCUMENT && name !== NUMBERING) return false;
        if (originalSize > LARGEST) throw new Error(`${name}: ${originalSize} B`);
        return true;
      },
    });
    const document = parts[DOCUMENT];
    if (names.size < count) throw new Error("a part that is there twice");
    if (document === undefined) return err({ code: "draft.notWord", detail: DOCUMENT });
    const numbering = parts[NUMBERING];
    return ok(readDocument(lettersOf(document), numberingOf(numbering === undefined ? "<x/>" : lettersOf(numbering))));
  } catch (error) {
    return err({ code: "draft.damaged", detail: error instanceof Error ? error.message : String(error) });
  }
}

/** Throws where the letters are no UTF-8, whatever the part says of itself. */
function lettersOf(part: Uint8Array): string {
  return new TextDecoder("utf-8", { fatal: true }).decode(part);
}

interface Cell {
  readonly texts: string[];
  span: number;
  /** Goes on with the cell above. */
  continues: boolean;
  deleted: boolean;
}

/** A paragraph that is being read; one in a text box stands within another. */
interface OpenParagraph {
  text: string;
  list: { id: string; level: number } | null;
  /** Its end was deleted: it goes on in the next. */
  goesOn: boolean;
  /** Within the marks of the paragraph itself, and within a run that is not printed. */
  inMarks: boolean;
  inRun: boolean;
  hidden: boolean;
}

const newParagraph = (text: string): OpenParagraph => ({ text, list: null, goesOn: false, inMarks: false, inRun: false, hidden: false }); // prettier-ignore

interface OpenTable {
  readonly rows: string[][];
  row: Cell[];
  deleted: boolean;
}

function readDocument(xml: string, numbering: Numbering): Draft {
  const reader = new DocumentReader(numbering);
  const parser = new SaxesParser();
  let hasRoot = false;
  parser.on("opentag", (tag) => {
    // With another prefix nothing of it would be understood, and nothing told.
    if (!hasRoot && tag.name !== "w:document") throw new Error(`<${tag.name.slice(0, 40)}>`);
    hasRoot = true;
    reader.open(tag);
  });
  parser.on("closetag", ({ name }) => reader.close(name));
  parser.on("text", (text) => reader.read(text));
  parser.write(xml).close();
  return reader.parts;
}

class DocumentReader {
  readonly parts: DraftPart[] = [];
  private readonly tables: OpenTable[] = [];
  private unsaid = 0;
  private inText = false;
  private inRowMarks = false;
  private readonly paragraphs: OpenParagraph[] = [];
  /** The text of paragraphs that go on in the next. */
  private begun = "";
  private letters = 0;

  constructor(private readonly numbering: Numbering) {}

  open({ name, attributes }: SaxesTagPlain): void {
    if (this.inRowMarks && name === "w:del") this.markDeleted();
    const paragraph = this.paragraphs.at(-1);
    if (name === "w:del" && this.unsaid === 0 && paragraph?.inMarks === true) paragraph.goesOn = true;
    if (this.unsaid > 0 || (UNSAID.has(name) && !this.inRowMarks)) this.unsaid += 1;
    else this.begin(name, attributes["w:val"] ?? "");
  }

  close(name: string): void {
    if (this.unsaid > 0) this.unsaid -= 1;
    else this.end(name);
  }

  read(text: string): void {
    const paragraph = this.paragraphs.at(-1);
    if (this.inText && this.unsaid === 0 && paragraph?.hidden === false) paragraph.text += text;
  }

  private begin(name: string, value: string): void {
    const paragraph = this.paragraphs.at(-1);
    if (name === "w:p") this.beginParagraph();
    else if (name === "w:t" || name === "m:t") this.inText = true;
    else if (paragraph !== undefined && PARAGRAPH_TAGS.has(name)) beginIn(paragraph, name, value);
    else this.beginInTable(name, value);
  }

  private beginInTable(name: string, value: string): void {
    const table = this.tables.at(-1);
    const cell = table?.row.at(-1);
    if (name === "w:tbl") this.tables.push({ rows: [], row: [], deleted: false });
    else if (name === "w:trPr") this.inRowMarks = true;
    else if (name === "w:tr" && table !== undefined) [table.row, table.deleted] = [[], false];
    else if (name === "w:tc") table?.row.push({ texts: [], span: 1, continues: false, deleted: false });
    else if (name === "w:gridSpan" && cell !== undefined) cell.span = within(value, 1, MOST_COLUMNS);
    else if (name === "w:cellDel" && cell !== undefined) cell.deleted = true;
    else if (name === "w:vMerge" && cell !== undefined) cell.continues = value !== "restart";
  }

  private end(name: string): void {
    const paragraph = this.paragraphs.at(-1);
    if (name === "w:t" || name === "m:t") this.inText = false;
    else if (name === "w:pPr" && paragraph !== undefined) paragraph.inMarks = false;
    else if (name === "w:r" && paragraph !== undefined) [paragraph.inRun, paragraph.hidden] = [false, false];
    else if (name === "w:trPr") this.inRowMarks = false;
    else if (name === "w:p") this.endParagraph();
    else if (name === "w:tr") this.endRow();
    else if (name === "w:tbl") this.endTable();
  }

  private markDeleted(): void {
    const table = this.tables.at(-1);
    if (table !== undefined) table.deleted = true;
  }

  private beginParagraph(): void {
    this.paragraphs.push(newParagraph(this.begun));
    this.begun = "";
  }

  private endParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (paragraph === undefined) return;
    if (paragraph.goesOn) this.begun = paragraph.text;
    else this.say(paragraph);
  }

  private say({ text: own, list }: OpenParagraph): void {
    const number = list === null || list.id === "0" ? "" : this.numbering.next(list.id, list.level);
    const text = `${number} ${own}`.normalize("NFC").replace(/\s+/g, " ").trim();
    const cell = this.tables.at(-1)?.row.at(-1);
    if (text !== "" && cell !== undefined) cell.texts.push(text);
    else if (text !== "") this.parts.push({ kind: "line", text });
  }

  private endRow(): void {
    const table = this.tables.at(-1);
    if (table === undefined || table.deleted) return;
    const above = table.rows.at(-1) ?? [];
    const row: string[] = [];
    for (const { texts, span, continues } of table.row.filter(({ deleted }) => !deleted)) {
      row.push(continues ? (above[row.length] ?? "") : texts.join(" "), ...Array.from({ length: span - 1 }, () => ""));
    }
    // A merged cell is told once and said in every row.
    this.letters += row.reduce((sum, { length }) => sum + length + 1, 0);
    if (this.letters > LARGEST) throw new Error(`${this.letters} > ${LARGEST}`);
    table.rows.push(row);
  }

  private endTable(): void {
    const table = this.tables.pop();
    if (table !== undefined && table.rows.length > 0) this.parts.push({ kind: "table", rows: table.rows });
  }
}

const PARAGRAPH_TAGS: ReadonlySet<string> = new Set(["w:tab", "w:br", "w:cr", "w:noBreakHyphen", "w:numId", "w:ilvl", "w:pPr", "w:r", "w:vanish"]); // prettier-ignore

function beginIn(paragraph: OpenParagraph, name: string, value: string): void {
  if (name === "w:pPr") paragraph.inMarks = true;
  else if (name === "w:r") paragraph.inRun = true;
  else if (name === "w:numId") paragraph.list = { id: value, level: paragraph.list?.level ?? 0 };
  else if (name === "w:ilvl") paragraph.list = { id: paragraph.list?.id ?? "", level: within(value, 0, DEEPEST_LEVEL) };
  // Hidden text is not printed; of a paragraph's own marks only its end would be.
  else if (name === "w:vanish") paragraph.hidden = paragraph.inRun && !["0", "false", "off"].includes(value);
  else if (!paragraph.hidden) paragraph.text += name === "w:noBreakHyphen" ? "-" : " ";
}

/** Throws where a number is none that Word writes. */
function within(value: string, least: number, most: number): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < least || number > most)
    throw new Error(`"${value.slice(0, 20)}" is not from ${least} to ${most}`);
  return number;
}
