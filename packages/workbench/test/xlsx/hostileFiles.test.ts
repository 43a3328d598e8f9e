import { unzipSync, zipSync } from "fflate";
import { area } from "../../src/book/areas";
import { makeRoom } from "../../src/book/size";
import { headlessBook } from "../../src/bridge/headlessBook";
import type { OpenProblem } from "../../src/xlsx/openProblem";
import { MOST_ROWS } from "../../src/xlsx/readCells";
import { openXlsx } from "../../src/xlsx/openXlsx";
import { openBytes } from "../support/openBytes";
import { relations, type WrittenSheet, xlsxOfSheet } from "../support/xlsxOfParts";

/** What an opening ended with; a thrown error fails the test by itself. */
async function problemOf(file: WrittenSheet | Uint8Array): Promise<OpenProblem | null> {
  const opened = await openXlsx(file instanceof Uint8Array ? file : xlsxOfSheet(file));
  return opened.ok ? null : opened.error;
}

const SHEET = "xl/worksheets/sheet1.xml";
const rows = (inside: string): WrittenSheet => ({ sheet: `<sheetData>${inside}</sheetData>` });
const many = (text: string, count: number): string => text.repeat(count);

test.each([
  ["a number that is no character, in a text", rows(`<row r="1"><c r="A1" t="str"><v>&#x110000;</v></c></row>`)],
  ["the same in an attribute", { sheet: `<sheetPr codeName="&#x110000;"/><sheetData/>` }],
  ["the same in a row", rows(`<row r="1" spans="&#1114112;"/>`)],
  ["a row behind the last", rows(`<row r="99999999"><c r="A99999999"><v>1</v></c></row>`)],
  ["a row that is a word", rows(`<row r="abc"><c r="A1"><v>1</v></c></row>`)],
  ["half a row", rows(`<row r="1.5"><c r="A1"><v>1</v></c></row>`)],
  ["row 0", rows(`<row r="0"/>`)],
  ["a column behind the last", rows(`<row r="5"><c r="ZZZZZZ5"><v>1</v></c></row>`)],
  ["a cell of another row", rows(`<row r="5"><c r="A6"><v>1</v></c></row>`)],
  ["a cell without a column", rows(`<row r="5"><c r="5"><v>1</v></c></row>`)],
  ["an attribute without an end", rows(`<row r="5"><c r="A5><v>1</v></c></row>`)],
  ["a row twice", rows(`<row r="5"><c r="A5"><v>1</v></c></row><row r="5"><c r="A5"><v>2</v></c></row>`)],
  ["a row in front of the one before", rows(`<row r="5"/><row r="4"/>`)],
  ["a row in another notation", rows(`<row r="0x10"/>`)],
  ["a cell twice", rows(`<row r="5"><c r="A5"><v>1</v></c><c r="A5"><v>2</v></c></row>`)],
  ["a cell in front of the one before", rows(`<row r="5"><c r="B5"><v>1</v></c><c r="A5"><v>2</v></c></row>`)],
  ["a cell with other signs", rows(`<row r="10"><c r="A:"><v>1</v></c></row>`)],
  ["a text longer than any", rows(`<row r="1"><c r="A1" t="str"><v>${many("x", 32_768)}</v></c></row>`)],
  ["a formula longer than any", rows(`<row r="1"><c r="A1"><f>${many("1+", 10_000)}1</f><v>2</v></c></row>`)],
  ["columns over each other", { sheet: `<cols>${many(`<col min="1" max="16384"/>`, 30_000)}</cols><sheetData/>` }],
  ["columns from nowhere", { sheet: `<cols><col min="-1e9" max="1e9"/></cols><sheetData/>` }],
  ["more rows than there are", rows(many("<row/>", 1_100_000))],
  ["rules in rules", { sheet: `<sheetData/>${many("<a>", 100_000)}${many("</a>", 100_000)}` }],
  ["a value with a comment in it", rows(`<row r="1"><c r="A1"><v>1<!-- x -->2</v></c></row>`)],
  ["a row in a comment", rows(`<!-- <row r="1"><c r="A1"><v>1</v></c></row> --><row r="2"/>`)],
  ["a value that is not to be looked into", rows(`<row r="1"><c r="A1"><v><![CDATA[12]]></v></c></row>`)],
  ["cells within a text", rows(`<row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[</t></is></c><c r="B1"><v>9</v></c>]]></t></is></c></row>`)], // prettier-ignore
  ["rows to choose between", rows(`<mc:AlternateContent><mc:Choice><row r="1"/></mc:Choice><mc:Fallback><row r="2"/></mc:Fallback></mc:AlternateContent>`)], // prettier-ignore
  ["an instruction among the cells", rows(`<?x y?><row r="1"/>`)],
  ["a number in another notation", rows(`<row r="1"><c r="A1"><v>0x10</v></c></row>`)],
  ["a figure that is called an error", rows(`<row r="1"><c r="A1" t="e"><v>95</v></c></row>`)],
  ["blanks behind the cells without end", { sheet: `<sheetData/>${many(" ", 31_000_000)}` }],
  ["a row without end", rows(`<row r="1">${many(" ", 17_000_000)}</row>`)],
  ["more elements than anybody keeps", { sheet: `<sheetData/><x>${many("<y/>", 600_000)}</x>` }],
])("%s is a damaged file", async (_, file) => {
  expect(await problemOf(file)).toMatchObject({ code: "damaged", part: SHEET });
});

test("a sheet's name of thousands of letters, and two sheets in one part, are damaged files", async () => {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const workbook = (sheets: string): Uint8Array =>
    xlsxOfSheet({
      sheet: "<sheetData/>",
      parts: {
        "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets}</sheets></workbook>`,
      },
    });
  const sheet = (name: string, id: number): string => `<sheet name="${name}" sheetId="${id}" r:id="rId1"/>`;
  expect(await problemOf(workbook(sheet(many("x", 5000), 1)))).toMatchObject({
    code: "damaged",
    part: "xl/workbook.xml",
  });
  const places = { "xl/_rels/workbook.xml.rels": relations(["worksheet", "worksheets/sheet1.xml"], ["worksheet", "worksheets/sheet2.xml"]), "xl/worksheets/sheet2.xml": `<worksheet xmlns="${main}"><sheetData/></worksheet>` }; // prettier-ignore
  const two = (second: string): Uint8Array => xlsxOfSheet({ sheet: "<sheetData/>", parts: { ...places, "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/>${second}</sheets></workbook>` } }); // prettier-ignore
  expect(await problemOf(two(`<sheet name="B" sheetId="2" r:id="rId2"/>`))).toBeNull();
  expect(await problemOf(two(`<sheet name="B" sheetId="1" r:id="rId2"/>`))).toMatchObject({ detail: "two sheets of one number" }); // prettier-ignore
  expect(await problemOf(two(`<sheet name="a" sheetId="2" r:id="rId2"/>`))).toMatchObject({ detail: "two sheets of one name" }); // prettier-ignore
  const thousands = Array.from({ length: 1001 }, (_, index) => sheet(`S${index}`, index + 1)).join("");
  expect(await problemOf(workbook(thousands))).toMatchObject({ code: "tooManySheets", sheets: 1001 });
  const sixty = Array.from({ length: 60 }, (_, index) => sheet(`S${index}`, index + 1)).join("");
  expect(await problemOf(workbook(sixty))).toMatchObject({ code: "damaged", part: "xl/workbook.xml" });
});

test("a sheet that holds something in more rows than any table has is refused, and rows that only look are none of them", async () => {
  const sheet = (cell: string) => rows(many(`<row><c${cell}</c></row>`, MOST_ROWS + 1));
  expect(await problemOf(sheet("><v>1</v>"))).toEqual({ code: "tooManyRows", limit: MOST_ROWS });
  expect(await problemOf(sheet(">"))).toBeNull();
});

test("what is told once and read in every cell is too large where the cells are many", async () => {
  const cells = Array.from(
    { length: 1500 },
    (_, row) => `<row r="${row + 1}"><c r="A${row + 1}" t="s"><v>0</v></c></row>`,
  );
  const long = { ...rows(cells.join("")), strings: `<si><t>${many("x", 32_000)}</t></si>` };
  expect(await problemOf(long)).toMatchObject({ code: "tooWordy" });
  expect(await problemOf({ ...long, strings: `<si><t>${many("x", 256)}</t></si>` })).toBeNull();
  const shared = cells.map((row, at) => row.replace(/<c .*<\/c>/, `<c r="A${at + 1}"><f t="shared" si="0">${at === 0 ? many("1+", 8000) : ""}</f><v>1</v></c>`)); // prettier-ignore
  expect(await problemOf(rows(shared.join("")))).toMatchObject({ code: "tooWordy" });
  const shorter = shared.map((row) => row.replace(/(1\+)+/, many("B1+", 8)));
  expect(await problemOf(rows(shorter.join("")))).toBeNull();
});

test.each([
  ["in a circle", { ab: "cd+1", cd: "AB+1" }],
  ["of itself", { ab: "ab" }],
  [
    "over and over",
    Object.fromEntries(Array.from({ length: 19 }, (_, at) => [`name_${at}`, many(`name_${at + 1}+`, 10) + "1"])),
  ],
  ["deeper than any", Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`name_${at}`, `name_${at + 1}`]))],
])(
  "names %s are a damaged file: whoever calculates would not come to an end",
  async (_, names: Readonly<Record<string, string>>) => {
    const file = { ...rows(""), workbookAfter: `<definedNames>${Object.entries(names).map(([name, formula]) => `<definedName name="${name}">${formula}</definedName>`).join("")}</definedNames>` }; // prettier-ignore
    expect(await problemOf(file)).toMatchObject({ code: "damaged", part: "xl/workbook.xml" });
    const plain = { ...file, workbookAfter: `<definedNames><definedName name="ab">S!$A$1+cd</definedName><definedName name="cd">S!$A$2</definedName></definedNames>` }; // prettier-ignore
    expect(await problemOf(plain)).toBeNull();
  },
);

test("more merged areas than a call has places for", async () => {
  const merges = Array.from({ length: 130_000 }, (_, at) => `<mergeCell ref="A${at + 6}:B${at + 6}"/>`).join("");
  const book = await openBytes(xlsxOfSheet({ sheet: `<sheetData/><mergeCells>${merges}</mergeCells>` }));
  expect(book.data.sheets["sheet1"]?.rowCount).toBe(130_105);
});

test("a formula deeper than the calculator's stack is an error, not its end; the others are calculated", async () => {
  const deep = `<row r="1"><c r="A1"><f>${many("-", 8000)}1</f></c><c r="B1"><f>1+1</f></c></row>`;
  const book = headlessBook(await openBytes(xlsxOfSheet(rows(deep))));
  await book.settle();
  expect([book.activeSheet().cell(0, 0)?.v, book.activeSheet().cell(0, 1)?.v]).toEqual(["#N/A", 2]);
  expect(book.activeSheet().cell(0, 0)?.f).toMatch(/^=-{8000}1$/);
  book.dispose();
});

/**
 * Long and longer: ten times the length takes about ten times the work where it is linear, a hundred times where it is not. What
 * is quadratic would not end within the time that a test has.
 */
test.each([
  ["an attribute", (length: number) => ({ sheet: `<sheetPr codeName="${many("a", length)}"/><sheetData/>` })],
  ["an attribute without a value", (length: number) => rows(`<row ${many("a", length)} r="1"/>`)],
  ["an attribute of a row", (length: number) => rows(`<row r="1" spans="${many("a ", length)}"/>`)],
  ["a formula", (length: number) => rows(`<row r="1"><c r="A1"><f>${many("1+", length)}1</f><v>2</v></c></row>`)],
  [
    "an open formula",
    (length: number) => rows(`<row r="1"><c r="A1"><f>${many("&lt;f", length)}</f><v>2</v></c></row>`),
  ],
  ["cells without attributes", (length: number) => rows(`<row>${many("<c/>", Math.min(length, 16_000))}</row>`)],
  [
    "reading aids",
    (length: number) => ({ sheet: "<sheetData/>", strings: `<si>${many("<rPh/>", length)}<t>x</t></si>` }),
  ],
  [
    "texts of one item",
    (length: number) => ({ sheet: "<sheetData/>", strings: `<si>${many("<t>x</t>", length)}</si>` }),
  ],
  ["shared texts", (length: number) => ({ sheet: "<sheetData/>", strings: many("<si><t>x</t></si>", length) })],
])("%s of 200 000 letters is read, or refused, in linear time", async (_, file) => {
  const problem = await problemOf(file(200_000));
  expect(problem === null || problem.code === "damaged").toBe(true);
});

test("comments before the root, as many as there may be", async () => {
  const comments = many("<!-- x -->", 5000);
  const sheet = `<?xml version="1.0"?>${comments}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData></worksheet>`;
  const book = await openBytes(xlsxOfSheet({ sheet: "", parts: { [SHEET]: sheet } }));
  expect(book.data.sheets["sheet1"]?.cellData?.[0]?.[0]?.v).toBe(7);
});

test("merged areas and formulas over the whole sheet are read as they stand", async () => {
  const book = await openBytes(
    xlsxOfSheet({
      sheet: `<sheetData><row r="1"><c r="A1"><f>SUM(A1:XFD1048576)</f><v>3</v></c></row></sheetData><mergeCells><mergeCell ref="A6:XFD1048576"/></mergeCells>`,
    }),
  );
  expect(book.data.sheets["sheet1"]?.mergeData).toHaveLength(1);
  expect(book.data.sheets["sheet1"]?.cellData?.[0]?.[0]).toMatchObject({ f: "=SUM(A1:XFD1048576)", v: 3 });
});

test("a zip whose entries reach past its end is damaged, whichever byte says so", async () => {
  const good = xlsxOfSheet(rows(`<row r="1"><c r="A1"><v>1</v></c></row>`));
  const view = new DataView(good.buffer, good.byteOffset, good.byteLength);
  const entry = Buffer.from(good).lastIndexOf(SHEET) - 46;
  expect(view.getUint32(entry, true)).toBe(0x02014b50);
  // Lengths of name, extra field and comment; its size; where it begins; then where the directory begins, and its count.
  for (const at of [entry + 28, entry + 30, entry + 32, entry + 24, entry + 42, good.length - 6, good.length - 12]) {
    const changed = good.slice();
    changed.fill(0xff, at, at + 2);
    expect((await problemOf(changed))?.code).toBe("damaged");
  }
});

test("what two programs would read as two things is read by none", async () => {
  const cell = rows(`<row r="1"><c r="A1" t="s"><v>0</v></c></row>`);
  const comment = { ...cell, strings: `<si><!-- <t>Xã A</t> --><t>Xã B</t></si>` };
  expect(await problemOf(comment)).toMatchObject({ code: "damaged", part: "xl/sharedStrings.xml" });
  const half = rows(`<row r="1"><c r="A1" t="s"><v>0.5</v></c></row>`);
  expect(await problemOf({ ...half, strings: "<si><t>x</t></si>" })).toMatchObject({ code: "damaged", part: SHEET });
  const other = { "xl/sharedStrings.xml": `<?xml version="1.0" encoding="windows-1252"?><sst><si><t>X\u00e3</t></si></sst>` }; // prettier-ignore
  const latin = zipSync(Object.fromEntries(Object.entries(unzipSync(xlsxOfSheet({ ...cell, parts: other }))).map(([path, bytes]) => [path, path === "xl/sharedStrings.xml" ? new Uint8Array(Buffer.from(Buffer.from(bytes).toString(), "latin1")) : bytes]))); // prettier-ignore
  expect(await problemOf(latin)).toMatchObject({ code: "damaged", part: "xl/sharedStrings.xml" });
  // The same part twice: the second's name is written over that of another part of the same length.
  const twice = xlsxOfSheet({ ...cell, strings: "<si><t>x</t></si>", parts: { "xl/worksheets/sheet2.xml": "<x/>" } });
  const at = Buffer.from(twice).lastIndexOf("xl/worksheets/sheet2.xml");
  twice.set(new TextEncoder().encode("xl/worksheets/Sheet1.xml"), at);
  expect(await problemOf(twice)).toMatchObject({ code: "damaged", detail: "a part that is there twice" });
});

test("text of other programs that is not to be looked into is text, and their errors are errors", async () => {
  const book = await openBytes(xlsxOfSheet(rows(`<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"><![CDATA[Xã A & B]]></t></is></c><c r="B1" t="e"><v>Err:502</v></c></row>`))); // prettier-ignore
  expect(book.data.sheets["sheet1"]?.cellData?.[0]).toMatchObject({ 0: { v: "Xã A & B" }, 1: { v: "#VALUE!" } });
});

test("what unpacks to more than it says is refused when it does, not when all is unpacked", async () => {
  const bomb = zipSync({ "_rels/.rels": new TextEncoder().encode(relations(["officeDocument", "xl/workbook.xml"])), "xl/workbook.xml": new Uint8Array(50_000_000) }); // prettier-ignore
  const name = Buffer.from(bomb).lastIndexOf("xl/workbook.xml") - 46;
  new DataView(bomb.buffer, bomb.byteOffset).setUint32(name + 24, 1000, true);
  expect(await problemOf(bomb)).toMatchObject({ code: "damaged", part: "xl/workbook.xml", detail: "checksum" });
});

test("random bytes changed in a good file never throw", async () => {
  const good = xlsxOfSheet({
    ...rows(`<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>A1*2</f><v>1</v></c></row>`),
    strings: "<si><t>x</t></si>",
  });
  // A fixed row of numbers: the same changes every time.
  let state = 7;
  const next = (below: number): number => (state = (state * 48_271) % 2_147_483_647) % below;
  for (let round = 0; round < 400; round++) {
    const changed = good.slice();
    for (let count = next(4) + 1; count > 0; count--) changed[next(changed.length)] = next(256);
    await problemOf(changed);
  }
});

test("an opening says how far it is, gives way, and can be stopped", async () => {
  const lines = Array.from(
    { length: 120_000 },
    (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${row}</v></c></row>`,
  );
  const file = xlsxOfSheet(rows(lines.join("")));
  const shares: number[] = [];
  let asked = 0;
  const stopped = await openXlsx(file, {
    progress: (share) => shares.push(share),
    isCancelled: () => ++asked > 1,
  });
  expect(stopped).toEqual({ ok: false, error: { code: "cancelled" } });
  expect(shares.length).toBeGreaterThan(0);
  expect(shares.every((share, index) => share > 0 && share <= 1 && share >= (shares[index - 1] ?? 0))).toBe(true);
});

test("a circular formula over the whole sheet is calculated over the cells that there are", async () => {
  const book = headlessBook(
    await openBytes(
      xlsxOfSheet(
        rows(
          `<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>SUM(C1:XFD1048576,A1)</f></c></row><row r="2"><c r="A2"><f>SUM(A1:XFD1048576)</f></c></row>`,
        ),
      ),
    ),
  );
  await book.settle();
  expect(book.activeSheet().cell(0, 1)).toMatchObject({ f: "=SUM(C1:XFD1048576,A1)", v: 2 });
  expect(book.activeSheet().cell(1, 0)).toMatchObject({ f: "=SUM(A1:XFD1048576)" });
  // What is added later counts as well.
  book.activeSheet().setCells({ 3000: { 5: { v: 5, t: 2 } } }, "contents");
  makeRoom(book.activeSheet(), area(3000, 5, 1, 1));
  await book.settle();
  expect(book.activeSheet().cell(0, 1)?.v).toBe(7);
  book.dispose();
});
