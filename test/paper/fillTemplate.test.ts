import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { Document, Packer, Paragraph, TextRun, type IRunOptions } from "docx";
import type { FieldValue } from "../../src/model/draftFields";
import { fillTemplate } from "../../src/paper/fillTemplate";

function bold(text: string): IRunOptions {
  return { text, bold: true };
}

/** A template as an office makes it; each paragraph is given as the runs that Word has cut it into. */
async function template(...paragraphs: readonly (readonly string[])[]): Promise<Uint8Array> {
  const children = paragraphs.map((runs) => new Paragraph({ children: runs.map((text) => new TextRun(bold(text))) }));
  return new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children }] })));
}

function ofBody(body: string, parts: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  return zipSync({ "word/document.xml": strToU8(`<w:document><w:body>${body}</w:body></w:document>`), ...parts });
}

const lines = (...texts: readonly string[]): FieldValue => ({ kind: "lines", lines: texts });

function document(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
}

/** The text of each paragraph. */
function paragraphs(bytes: Uint8Array): readonly string[] {
  return [...document(bytes).matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([part]) =>
    [...part.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text = ""]) => text).join(""),
  );
}

async function filled(bytes: Uint8Array, values: Readonly<Record<string, FieldValue>>): Promise<Uint8Array> {
  const result = await fillTemplate(bytes, (field) => values[field] ?? null);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

test("fields are filled in their place, however Word has cut them and whatever their case and accents", async () => {
  const office = await template(["Của {cơ ", "quan}, số {S", "ố}"], ["{kết quả}"], ["Xong"]);
  const values = { "cơ quan": lines("UBND"), số: lines("12"), "kết quả": lines("a) Tốt: 01;", "b) Khá: 0.") };
  expect(paragraphs(await filled(office, values))).toEqual(["Của UBND, số 12", "a) Tốt: 01;", "b) Khá: 0.", "Xong"]);
  const decomposed = await template(["{KẾT  QUẢ}".normalize("NFD")]);
  expect(paragraphs(await filled(decomposed, values))).toEqual(["a) Tốt: 01;", "b) Khá: 0."]);
});

test("what is filled in stays text: no formula, no tag, no field of its own", async () => {
  const evil = "=1+1 <w:br/> & {số} $& @x";
  const made = await filled(await template(["{cơ quan}"], ["{số}"]), { "cơ quan": lines(evil), số: lines("7") });
  expect(paragraphs(made)).toEqual(["=1+1 &lt;w:br/&gt; &amp; {số} $&amp; @x", "7"]);
  expect(document(made)).not.toContain("<w:br/>");
});

test("the look of a field's first run is kept, and a document without fields is told, not copied", async () => {
  const office = await template(["{s", "ố}"]);
  expect(document(await filled(office, { số: lines("7") }))).toMatch(/<w:b\/>.*>7<\/w:t>/s);
  const plain = await template(["Không có trường"]);
  expect(await fillTemplate(plain, () => null)).toEqual({ ok: false, error: [] });
});

test("what stands around a field keeps its own look and its place: bold words, tabs, a field in several runs", async () => {
  const run = (text: string, look = "") => `<w:r>${look}<w:t xml:space="preserve">${text}</w:t></w:r>`;
  const bolded = "<w:rPr><w:b/></w:rPr>";
  const body = `<w:p>${run("Số: {s", bolded)}${run("ố}, {cơ")}${run(" quan}; hết {số}")}<w:r><w:tab/></w:r>${run("{số} Hà Nội")}</w:p>`;
  const made = document(await filled(ofBody(body), { số: lines("7 & 8"), "cơ quan": lines("UBND") }));
  expect(made).toContain(
    `<w:p>${run("Số: 7 &amp; 8", bolded)}${run(", UBND")}${run("; hết 7 &amp; 8")}<w:r><w:tab/></w:r>${run("7 &amp; 8 Hà Nội")}</w:p>`,
  );
});

test("a field may stand in a table, a header and a footer, and more than once; one that is missing is no fault", async () => {
  const cell = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>{kết quả}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
  const header = strToU8("<w:hdr><w:p><w:r><w:t>{số}</w:t></w:r></w:p></w:hdr>");
  const office = ofBody(`${cell}<w:p><w:r><w:t>{số} và {số}</w:t></w:r></w:p>`, {
    "word/header1.xml": header,
    "word/footer2.xml": header,
  });
  const made = await filled(office, { số: lines("7"), "kết quả": lines("a;", "b."), "cơ quan": lines("UBND") });
  expect(paragraphs(made)).toEqual(["a;", "b.", "7 và 7"]);
  const parts = unzipSync(made);
  expect(["header1", "footer2"].map((name) => strFromU8(parts[`word/${name}.xml`]!))).toEqual([
    expect.stringContaining(">7<"),
    expect.stringContaining(">7<"),
  ]);
});

test("fields that nobody knows are told, all of them, and nothing is made", async () => {
  const office = await template(["{tên lạ} và {số}"], ["{khác}"]);
  const result = await fillTemplate(office, (field) => (field === "số" ? lines("7") : null));
  expect(result).toEqual({ ok: false, error: ["tên lạ", "khác"] });
});

test("pages of ours stand behind the text in sections of their own", async () => {
  const office = await template(["Trước"], ["{phụ lục}"], ["Sau"]);
  const table = {
    kind: "table",
    columns: [{ heading: "Đơn vị", width: 100, align: "left" }],
    rows: [["Xã A"]],
  } as const;
  const paper = { title: "x", sections: [{ orientation: "landscape", blocks: [table] }] } as const;
  const made = document(await filled(office, { "phụ lục": { kind: "paper", paper } }));
  expect(made.match(/<w:sectPr/g)).toHaveLength(2);
  expect(made).toMatch(/Sau.*<w:sectPr.*Xã A.*w:orient="landscape"/s);
  expect(made).not.toContain("headerReference");
});

test("a file that is no .docx is told", async () => {
  const other = zipSync({ "xl/workbook.xml": strToU8("<workbook/>") });
  expect(await fillTemplate(other, () => null)).toEqual({ ok: false, error: null });
  expect(await fillTemplate(strToU8("không phải zip"), () => null)).toEqual({ ok: false, error: null });
});

/** A template whose body is written down. */
const written = (body: string, others: Readonly<Record<string, Uint8Array>> = {}): Uint8Array =>
  zipSync({ "word/document.xml": strToU8(`<w:document><w:body>${body}</w:body></w:document>`), ...others });
const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;

test("a field around a text box stands in no whole paragraph: it is told, never left in the paper unseen", async () => {
  const box = `<w:p>${run("{số}")}<w:txbxContent><w:p>${run("trong khung")}</w:p></w:txbxContent>${run("sau")}</w:p>`;
  expect(await fillTemplate(written(box), () => lines("7"))).toEqual({ ok: false, error: ["số"] });
});

test("a field of a footnote is filled", async () => {
  const notes = { "word/footnotes.xml": strToU8(`<w:footnotes><w:p>${run("Số {số}")}</w:p></w:footnotes>`) };
  const made = await filled(written("", notes), { số: lines("7") });
  expect(strFromU8(unzipSync(made)["word/footnotes.xml"] ?? new Uint8Array())).toContain("Số 7");
});

test("a template that unpacks to more than any is refused before it does", async () => {
  const bomb = written("", { "word/media/a.png": new Uint8Array(100), "word/media/b.png": new Uint8Array(100) });
  for (const name of ["word/media/a.png", "word/media/b.png"]) {
    // The last place that names the part is its entry in the zip's directory, which says what it unpacks to.
    const entry = Buffer.from(bomb).lastIndexOf(name) - 46;
    new DataView(bomb.buffer, bomb.byteOffset).setUint32(entry + 24, 60_000_000, true);
  }
  expect(await fillTemplate(bomb, () => null)).toEqual({ ok: false, error: null });
});

test("a number of no character stays as it is written", async () => {
  const made = await filled(written(`<w:p>${run("&#1114112; {số}")}</w:p>`), { số: lines("7") });
  expect(document(made)).toContain("7");
});

/** What is quadratic would not end within the time that a test has. */
test.each(["<w:t ", "<w:p ", "<w:p>", "<w:sectPr>", "</w:sectPr> ", "{", "<w:t>{"])(
  "%s without end is read in linear time",
  async (piece) => {
    await fillTemplate(written(`<w:p>${run("{số}")}${piece.repeat(200_000)}</w:p>`), () => lines("7"));
  },
);
