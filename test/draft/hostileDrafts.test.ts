import { strToU8, zipSync } from "fflate";
import { readDraft } from "../../src/draft/readDraft";

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const paragraph = (text: string, properties = ""): string => `<w:p>${properties}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const cell = (inside: string, properties = ""): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
const table = (...cells: readonly string[]): string => `<w:tbl><w:tr>${cells.join("")}</w:tr></w:tbl>`;

function word(body: string, others: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts = {
    "word/document.xml": `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
    ...others,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

function read(body: string, others?: Readonly<Record<string, string>>) {
  return readDraft("du-thao.docx", word(body, others));
}

/** A list whose paragraphs have this format and begin with this number. */
const numbering = (format: string, start: string): Readonly<Record<string, string>> => ({
  "word/numbering.xml": `<w:numbering xmlns:w="${WORD}"><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
});
const listed = (level: string): string =>
  `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr>`;

test.each([
  ["a cell over a thousand million columns", table(cell(paragraph("x"), `<w:gridSpan w:val="1000000000"/>`))],
  ["a cell over no column", table(cell(paragraph("x"), `<w:gridSpan w:val="0"/>`))],
  ["a cell over a word", table(cell(paragraph("x"), `<w:gridSpan w:val="ba"/>`))],
  ["a list of the thousand millionth level", paragraph("x", listed("1000000000"))],
  ["a list below all levels", paragraph("x", listed("-1"))],
  ["a tag that is not closed", "<w:p>"],
  ["a text of another file", "&chep;"],
])("%s is a damaged draft", (_, body) => {
  expect(read(body, numbering("decimal", "1"))).toMatchObject({ ok: false, error: { code: "draft.damaged" } });
});

test("a document that unpacks to more than any, and one that declares what stands elsewhere", () => {
  const bomb = word(paragraph("x"));
  // The last place that names the part is its entry in the zip's directory: 22 bytes before stands what it unpacks to.
  const entry = Buffer.from(bomb).lastIndexOf("word/document.xml") - 46;
  new DataView(bomb.buffer, bomb.byteOffset).setUint32(entry + 24, 60_000_000, true);
  expect(readDraft("du-thao.docx", bomb)).toMatchObject({ ok: false, error: { code: "draft.damaged" } });
  const entity = `<!DOCTYPE w [<!ENTITY chep SYSTEM "file:///etc/hostname">]><w:document xmlns:w="${WORD}"><w:body>${paragraph("&chep;")}</w:body></w:document>`;
  expect(readDraft("du-thao.docx", zipSync({ "word/document.xml": strToU8(entity) })).ok).toBe(false);
});

test.each([
  ["lowerLetter", "1000000000000", /^[a-z]{1,30}\) x$/],
  ["upperRoman", "1000000000000", /^[MDCLXVI]{1,60}\) x$/],
  ["decimal", "nhiều", /^0\) x$/],
])("a list of %s that begins with %s has a number of some letters", (format, start, expected) => {
  const draft = read(paragraph("x", listed("0")), numbering(format, start));
  expect(draft).toMatchObject({ ok: true, value: [{ kind: "line", text: expect.stringMatching(expected) as string }] });
});

test("a list of lower letters counts on after zz as Word does, from the start after thirty letters", () => {
  const draft = read(paragraph("x", listed("0")).repeat(781), numbering("lowerLetter", "1"));
  const numbers = draft.ok ? draft.value.map((part) => (part.kind === "line" ? part.text.split(")")[0] : "")) : [];
  expect([numbers[0], numbers[26], numbers[779], numbers[780]]).toEqual(["a", "aa", "z".repeat(30), "a"]);
});

/** What is quadratic would not end within the time that a test has. */
test("paragraphs without end, in one cell and in one list, are read in linear time", () => {
  const draft = read(table(cell(paragraph("x").repeat(200_000))) + paragraph("y", listed("0")).repeat(60_000), numbering("lowerRoman", "1")); // prettier-ignore
  expect(draft.ok && draft.value.length).toBe(60_001);
});

const run = (text: string, marks = ""): string => `<w:r><w:rPr>${marks}</w:rPr><w:t>${text}</w:t></w:r>`;

test.each([
  ["a digit that is not printed", `<w:p>${run("12")}${run("5", "<w:vanish/>")}${run(",5")}</w:p>`, ["12,5"]],
  ["a digit that is printed after all", `<w:p>${run("12")}${run("5", `<w:vanish w:val="0"/>`)}</w:p>`, ["125"]],
  [
    "a paragraph around a text box",
    `<w:p>${run("Xã A")}<w:r><w:pict><w:txbxContent>${paragraph("khung")}</w:txbxContent></w:pict></w:r>${run(" 95")}</w:p>`,
    ["khung", "Xã A 95"],
  ],
  ["a figure written as an equation", `<w:p>${run("từ ")}<m:oMath><m:r><m:t>90</m:t></m:r></m:oMath></w:p>`, ["từ 90"]],
  [
    "paragraphs whose border was deleted",
    `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run("Xã")}</w:p><w:p>${run(" A")}</w:p>`,
    ["Xã A"],
  ],
])("%s is read as it is printed", (_, body, lines) => {
  expect(read(body)).toEqual({ ok: true, value: lines.map((text) => ({ kind: "line", text })) });
});

test("a cell that was deleted is not there", () => {
  const draft = read(table(cell(paragraph("A")), cell(paragraph("95"), "<w:cellDel/>"), cell(paragraph("90"))));
  expect(draft).toEqual({ ok: true, value: [{ kind: "table", rows: [["A", "90"]] }] });
});

test("a document of another prefix, one that is there twice, and one of other letters are damaged, not empty or guessed", () => {
  const other = `<x:document xmlns:x="${WORD}"><x:body><x:p><x:r><x:t>95</x:t></x:r></x:p></x:body></x:document>`;
  const twice = zipSync({ "word/document.xml": strToU8(`<w:document xmlns:w="${WORD}"/>`), "word/document.xmk": strToU8(other) }); // prettier-ignore
  const bytes = Buffer.from(twice);
  for (let at = bytes.indexOf("xmk"); at >= 0; at = bytes.indexOf("xmk", at)) twice[at + 2] = bytes[at + 2] = 108;
  const latin = new Uint8Array(Buffer.from(`<w:document xmlns:w="${WORD}"><w:body>${paragraph("X\u00e3")}</w:body></w:document>`, "latin1")); // prettier-ignore
  for (const file of [zipSync({ "word/document.xml": strToU8(other) }), twice, zipSync({ "word/document.xml": latin })])
    expect(readDraft("du-thao.docx", file)).toMatchObject({ ok: false, error: { code: "draft.damaged" } });
});

test("a cell of thousands of letters that goes on through thousands of rows", () => {
  const first = `<w:tr>${cell(paragraph("x".repeat(30_000)))}</w:tr>`;
  const body = `<w:tbl>${first}${`<w:tr>${cell("<w:p/>", "<w:vMerge/>")}</w:tr>`.repeat(2000)}</w:tbl>`;
  expect(read(body)).toMatchObject({ ok: false, error: { code: "draft.damaged" } });
});

test("a text as Excel saves it in UTF-16 is read; what is no Unicode is not guessed", () => {
  const wide = new Uint8Array(Buffer.from("\ufeffXã A\t95\r\n", "utf16le"));
  expect(readDraft("a.txt", wide)).toEqual({ ok: true, value: [{ kind: "table", rows: [["Xã A", "95"]] }] });
  for (const bytes of [Buffer.from("X\u00e3 A\t95", "latin1"), Buffer.from([0x58, 0, 0x59])])
    expect(readDraft("a.txt", new Uint8Array(bytes))).toMatchObject({ ok: false, error: { code: "draft.damaged" } });
});
