import type { OpenProblem } from "../../src/xlsx/openProblem";
import { openXlsx } from "../../src/xlsx/openXlsx";
import { saveXlsx } from "../../src/xlsx/saveXlsx";
import { sheetBook } from "../../src/sheetBook";
import { relations, xlsxOfSheet, zipOf } from "../support/xlsxOfParts";

async function problemOf(bytes: Uint8Array): Promise<OpenProblem> {
  const opened = await openXlsx(bytes);
  if (opened.ok) throw new Error("it opened");
  return opened.error;
}

/** The old container around one stream: header, directory at 512 bytes with entries of 128, names in two-byte letters. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const entry = (place: number, name: string): void => {
    bytes.set(Array.from(name, (letter) => [letter.charCodeAt(0), 0]).flat(), 1024 + place * 128);
  };
  entry(0, "Root Entry");
  entry(1, stream);
  return bytes;
}

const good = (): Promise<Uint8Array> => saveXlsx(sheetBook({ sheets: [{ name: "Bảng", rows: [["UBND xã", 91.27]] }] }));
const text = (words: string): Uint8Array => new TextEncoder().encode(words);

test("nothing at all", async () => {
  expect(await problemOf(new Uint8Array())).toEqual({ code: "empty" });
});

test("a workbook locked with a password, told from an old one", async () => {
  expect(await problemOf(compoundFile("EncryptedPackage"))).toEqual({ code: "encrypted" });
  expect(await problemOf(compoundFile("Workbook"))).toEqual({ code: "legacyXls" });
  expect(await problemOf(compoundFile("Book"))).toEqual({ code: "legacyXls" });
});

test("other documents, by what they are", async () => {
  const zipped = (main: string): Uint8Array =>
    zipOf({ "_rels/.rels": relations(["officeDocument", main]), [main]: "<x/>" });
  expect(await problemOf(text("%PDF-1.7"))).toEqual({ code: "notXlsx", kind: "pdf" });
  expect(await problemOf(text("STT;Tên\n1;An\n"))).toEqual({ code: "notXlsx", kind: "text" });
  expect(await problemOf(text("STT;Đơn vị\n"))).toEqual({ code: "notXlsx", kind: "text" });
  for (const first of ["\u{feff}STT\tTên", "\u{fffe}STT"]) {
    expect(await problemOf(Buffer.from(first, "utf16le"))).toEqual({ code: "notXlsx", kind: "text" });
  }
  expect(await problemOf(new Uint8Array([0, 1, 2, 3]))).toEqual({ code: "notXlsx", kind: "unknown" });
  expect(await problemOf(compoundFile("WordDocument"))).toEqual({ code: "notXlsx", kind: "word" });
  expect(await problemOf(zipped("word/document.xml"))).toEqual({ code: "notXlsx", kind: "word" });
  expect(await problemOf(zipped("ppt/presentation.xml"))).toEqual({ code: "notXlsx", kind: "presentation" });
  const calc = zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" });
  expect(await problemOf(calc)).toEqual({ code: "notXlsx", kind: "openDocument" });
  expect(await problemOf(zipOf({ "a.txt": "a" }))).toEqual({ code: "notXlsx", kind: "zip" });
});

test("Excel's binary workbook", async () => {
  const binary = zipOf({ "_rels/.rels": relations(["officeDocument", "xl/workbook.bin"]), "xl/workbook.bin": "b" });
  expect(await problemOf(binary)).toEqual({ code: "binaryXlsb" });
});

test("an empty container", async () => {
  expect(await problemOf(zipOf({}))).toEqual({ code: "emptyZip" });
});

test("a file cut short, wherever it is cut", async () => {
  const bytes = await good();
  for (const share of [0.1, 0.5, 0.9, 0.999]) {
    const cut = bytes.subarray(0, Math.floor(bytes.length * share));
    expect(await problemOf(cut)).toMatchObject({ code: "damaged", part: null });
  }
});

test("one byte changed in a sheet's data is noticed, never read as another number", async () => {
  const bytes = await good();
  const name = text("xl/worksheets/sheet1.xml");
  const start = Buffer.from(bytes).indexOf(name) + name.length;
  for (let at = start; at < start + 60; at++) {
    const changed = bytes.slice();
    changed[at] = (changed[at] ?? 0) ^ 0x10;
    expect(await problemOf(changed)).toMatchObject({ code: "damaged", part: "xl/worksheets/sheet1.xml" });
  }
});

test("a part that is missing or is no XML is named", async () => {
  const unclosed = xlsxOfSheet({ sheet: "<sheetData><row r='1'><c r='A1'><v>1</v></row></sheetData>" });
  expect(await problemOf(unclosed)).toMatchObject({ code: "damaged", part: "xl/worksheets/sheet1.xml" });
  const crossed = xlsxOfSheet({ sheet: "<sheetData/><mergeCells></sheetPr>" });
  expect(await problemOf(crossed)).toMatchObject({ code: "damaged", part: "xl/worksheets/sheet1.xml" });
  const missing = xlsxOfSheet({ sheet: `<sheetData><row r="1"><c r="A1" t="s"><v>7</v></c></row></sheetData>` });
  expect(await problemOf(missing)).toMatchObject({ code: "damaged", detail: "shared text 7 is missing" });
  const word = xlsxOfSheet({ sheet: `<sheetData><row r="1"><c r="A1"><v>chín</v></c></row></sheetData>` });
  expect(await problemOf(word)).toMatchObject({ code: "damaged", detail: "row 1: not a number" });
  const infinite = xlsxOfSheet({ sheet: `<sheetData><row r="1"><c r="A1"><v>Infinity</v></c></row></sheetData>` });
  expect(await problemOf(infinite)).toMatchObject({ code: "damaged", detail: "row 1: not a number" });
  const bare = zipOf({ "_rels/.rels": relations(["officeDocument", "xl/workbook.xml"]) });
  expect(await problemOf(bare)).toMatchObject({ code: "damaged", part: "xl/workbook.xml" });
});

test("a part that claims to be larger than can be held is refused before it is unpacked", async () => {
  const bytes = await good();
  const at = Buffer.from(bytes).lastIndexOf(text("xl/worksheets/sheet1.xml")) - 46;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  expect(view.getUint32(at, true)).toBe(0x02014b50);
  view.setUint32(at + 24, 900_000_000, true);
  expect(await problemOf(bytes)).toMatchObject({ code: "tooLarge", limit: 500_000_000 });
});
