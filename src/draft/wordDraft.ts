import { strFromU8, unzipSync } from "fflate";
import { SaxesParser, type SaxesTagPlain } from "saxes";
import { err, ok, type Result } from "../model/result";
import type { Draft, DraftPart, DraftProblem } from "../model/draft";
import { numberingOf, type Numbering } from "./numbering";

const DOCUMENT = "word/document.xml";
const NUMBERING = "word/numbering.xml";
/** What Word keeps and no longer says: deleted and moved text, field codes, the older form of a drawing. */
const UNSAID = new Set(["w:del", "w:moveFrom", "w:instrText", "w:delText", "mc:Fallback"]);

/** A Decision of three thousand units has some five million letters. */
const LARGEST = 30_000_000;
/** Word's own bounds: columns of a table, and how deep its lists go. */
const MOST_COLUMNS = 63;
const DEEPEST_LEVEL = 8;

/** The text of a .docx as it would be printed with every tracked change accepted. */
export function wordDraft(bytes: Uint8Array): Result<Draft, DraftProblem> {
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name !== DOCUMENT && name !== NUMBERING) return false;
        if (originalSize > LARGEST) throw new Error(`${name}: ${originalSize} B`);
        return true;
      },
    });
    const document = parts[DOCUMENT];
    if (document === undefined) return err({ code: "draft.notWord", detail: DOCUMENT });
    const numbering = parts[NUMBERING];
    return ok(readDocument(strFromU8(document), numberingOf(numbering === undefined ? "<x/>" : strFromU8(numbering))));
  } catch (error) {
    return err({ code: "draft.damaged", detail: error instanceof Error ? error.message : String(error) });
  }
}

interface Cell {
  readonly texts: string[];
  span: number;
  /** Goes on with the cell above. */
  continues: boolean;
}

interface OpenTable {
  readonly rows: string[][];
  row: Cell[];
  deleted: boolean;
}

function readDocument(xml: string, numbering: Numbering): Draft {
  const reader = new DocumentReader(numbering);
  const parser = new SaxesParser();
  parser.on("opentag", (tag) => reader.open(tag));
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
  private paragraph = "";
  private list: { id: string; level: number } | null = null;

  constructor(private readonly numbering: Numbering) {}

  open({ name, attributes }: SaxesTagPlain): void {
    if (this.inRowMarks && name === "w:del") this.markDeleted();
    if (this.unsaid > 0 || (UNSAID.has(name) && !this.inRowMarks)) this.unsaid += 1;
    else this.begin(name, attributes["w:val"] ?? "");
  }

  close(name: string): void {
    if (this.unsaid > 0) this.unsaid -= 1;
    else this.end(name);
  }

  read(text: string): void {
    if (this.inText && this.unsaid === 0) this.paragraph += text;
  }

  private begin(name: string, value: string): void {
    const table = this.tables.at(-1);
    const cell = table?.row.at(-1);
    if (name === "w:t") this.inText = true;
    else if (name === "w:tab" || name === "w:br" || name === "w:cr") this.paragraph += " ";
    else if (name === "w:noBreakHyphen") this.paragraph += "-";
    else if (name === "w:p") [this.paragraph, this.list] = ["", null];
    else if (name === "w:numId") this.list = { id: value, level: this.list?.level ?? 0 };
    else if (name === "w:ilvl") this.list = { id: this.list?.id ?? "", level: within(value, 0, DEEPEST_LEVEL) };
    else if (name === "w:tbl") this.tables.push({ rows: [], row: [], deleted: false });
    else if (name === "w:trPr") this.inRowMarks = true;
    else if (name === "w:tr" && table !== undefined) [table.row, table.deleted] = [[], false];
    else if (name === "w:tc") table?.row.push({ texts: [], span: 1, continues: false });
    else if (name === "w:gridSpan" && cell !== undefined) cell.span = within(value, 1, MOST_COLUMNS);
    else if (name === "w:vMerge" && cell !== undefined) cell.continues = value !== "restart";
  }

  private end(name: string): void {
    if (name === "w:t") this.inText = false;
    else if (name === "w:trPr") this.inRowMarks = false;
    else if (name === "w:p") this.endParagraph();
    else if (name === "w:tr") this.endRow();
    else if (name === "w:tbl") this.endTable();
  }

  private markDeleted(): void {
    const table = this.tables.at(-1);
    if (table !== undefined) table.deleted = true;
  }

  private endParagraph(): void {
    const number = this.list === null || this.list.id === "0" ? "" : this.numbering.next(this.list.id, this.list.level);
    const text = `${number} ${this.paragraph}`.normalize("NFC").replace(/\s+/g, " ").trim();
    const cell = this.tables.at(-1)?.row.at(-1);
    if (text !== "" && cell !== undefined) cell.texts.push(text);
    else if (text !== "") this.parts.push({ kind: "line", text });
    [this.paragraph, this.list] = ["", null];
  }

  private endRow(): void {
    const table = this.tables.at(-1);
    if (table === undefined || table.deleted) return;
    const above = table.rows.at(-1) ?? [];
    const row: string[] = [];
    for (const { texts, span, continues } of table.row) {
      row.push(continues ? (above[row.length] ?? "") : texts.join(" "), ...Array.from({ length: span - 1 }, () => ""));
    }
    table.rows.push(row);
  }

  private endTable(): void {
    const table = this.tables.pop();
    if (table !== undefined && table.rows.length > 0) this.parts.push({ kind: "table", rows: table.rows });
  }
}

/** Throws where a number is none that Word writes. */
function within(value: string, least: number, most: number): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < least || number > most)
    throw new Error(`"${value.slice(0, 20)}" is not from ${least} to ${most}`);
  return number;
}
