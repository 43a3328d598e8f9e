import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { tidyField, type FieldValue } from "../model/draftFields";
import { err, ok, type Result } from "../model/result";
import { escaped, unescaped } from "./xmlText";
import { insertPaper } from "./insertPaper";

/** Fields of a template that nobody knows, as they stand in it, none where it has no field at all; null: the file is no .docx. */
export type UnknownFields = readonly string[] | null;

/** Parts of a .docx that hold text. */
const TEXT_PARTS = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;
/** What a template may unpack to, its pictures among it. */
const LARGEST = 100_000_000;
/** The innermost paragraphs: a text box stands inside a paragraph of its own. */
const PARAGRAPH = /<w:p(?: [^<>]*)?>(?:(?!<w:p[ >]).)*?<\/w:p>/gs;
const TEXT = /(<w:t(?: [^<>]*)?>)([^<]*)(<\/w:t>)/g;
const FIELD = /\{([^{}]{1,60})\}/g;

/**
 * The office's own .docx with its fields `{…}` filled: a field of one line in its place, one of several lines in a
 * paragraph each, papers at the end in sections of their own. Word may have cut a field into pieces; spaces, case and how
 * accents are composed do not matter.
 */
export async function fillTemplate(
  template: Uint8Array,
  valueOf: (field: string) => FieldValue | null,
): Promise<Result<Uint8Array, UnknownFields>> {
  const parts = partsOf(template);
  if (parts === null) return err(null);
  const unknown = new Set<string>();
  let inserted: Extract<FieldValue, { kind: "paper" }> | null = null;
  const met = new Set<string>();
  const look = (field: string): FieldValue => {
    met.add(field);
    const value = valueOf(tidyField(field));
    if (value === null) unknown.add(field);
    if (value?.kind === "paper") inserted = value;
    return value ?? { kind: "lines", lines: [`{${field}}`] };
  };
  for (const [name, bytes] of Object.entries(parts)) {
    if (!TEXT_PARTS.test(name)) continue;
    const text = strFromU8(bytes);
    // A text box, or a picture, may stand in the middle of a paragraph: what is around it is no whole one.
    for (const field of fieldsOf(textOf(text.replace(PARAGRAPH, "")))) unknown.add(field);
    parts[name] = strToU8(text.replace(PARAGRAPH, (paragraph) => filled(paragraph, look)));
  }
  if (unknown.size > 0 || met.size === 0) return err([...unknown]);
  const paper = inserted as Extract<FieldValue, { kind: "paper" }> | null;
  const document = parts["word/document.xml"];
  if (paper !== null && document !== undefined) {
    parts["word/document.xml"] = strToU8(await insertPaper(strFromU8(document), paper.paper));
  }
  return ok(zipSync(Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, [bytes, { mtime: DAY }]]))));
}

const DAY = new Date(1980, 0, 1);

function partsOf(template: Uint8Array): Record<string, Uint8Array> | null {
  try {
    let size = 0;
    const parts = unzipSync(template, {
      filter: ({ originalSize }) => {
        size += originalSize;
        if (size > LARGEST) throw new Error(`${size} B`);
        return true;
      },
    });
    return parts["word/document.xml"] === undefined ? null : parts;
  } catch {
    return null;
  }
}

function filled(paragraph: string, look: (field: string) => FieldValue): string {
  const text = textOf(paragraph);
  const fields = fieldsOf(text);
  if (fields.length === 0) return paragraph;
  const values = fields.map(look);
  const [only] = values;
  const isAlone = fields.length === 1 && text.trim() === `{${fields[0] ?? ""}}`;
  if (isAlone && only?.kind === "paper") return "";
  if (isAlone && only !== undefined && only.kind === "lines") {
    return only.lines.map((line) => withText(paragraph, line)).join("");
  }
  return withFields(paragraph, text, values.map(lineOf));
}

/** Each field in the run in which it begins, whose look it takes; what stands around it, tabs among it, stays as it is. */
function withFields(paragraph: string, text: string, values: readonly string[]): string {
  const spans = [...text.matchAll(FIELD)].map(({ 0: field, index }, at) => {
    return { from: index, to: index + field.length, value: values[at] ?? "" };
  });
  let end = 0;
  return paragraph.replace(TEXT, (_, __: string, run: string, close: string) => {
    const start = end;
    end += unescaped(run).length;
    let [own, at] = ["", start];
    for (const { from, to, value } of spans) {
      if (to <= start || from >= end) continue;
      own += text.slice(at, Math.max(at, from)) + (from >= start ? value : "");
      at = to;
    }
    return `<w:t xml:space="preserve">${escaped(own + text.slice(at, Math.max(at, end)))}${close}`;
  });
}

function fieldsOf(text: string): readonly string[] {
  return [...text.matchAll(FIELD)].map(([, field = ""]) => field);
}

function lineOf(value: FieldValue): string {
  return value.kind === "lines" ? value.lines.join(" ") : "";
}

function textOf(paragraph: string): string {
  return [...paragraph.matchAll(TEXT)].map(([, , text = ""]) => unescaped(text)).join("");
}

/** The whole text in the first run, whose look it takes; the others are left empty. */
function withText(paragraph: string, text: string): string {
  let isFirst = true;
  return paragraph.replace(TEXT, (_, __: string, ___: string, close: string) => {
    const own = isFirst ? escaped(text) : "";
    isFirst = false;
    return `<w:t xml:space="preserve">${own}${close}`;
  });
}
