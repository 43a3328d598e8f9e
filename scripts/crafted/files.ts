import { strToU8, zipSync, type Zippable } from "fflate";

/** Files that somebody made to hurt, each larger than any test is, and what may come of them. */
export interface CraftedFile {
  readonly name: string;
  /** `refused`: exit 2, no file; `read`: exit 0 or 1; `either`: one of both, in time. */
  readonly expected: "refused" | "read" | "either";
  readonly bytes: () => Uint8Array;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

interface Written {
  /** The inside of `<worksheet>` before the cells, the cells, and what stands behind. */
  readonly before?: string;
  readonly rows?: string;
  readonly after?: string;
  readonly styles?: string;
  readonly strings?: string;
  readonly workbook?: string;
  readonly names?: string;
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

const relation = (type: string, target: string, id: number): string =>
  `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;

/** A table of three units, so that something is there to be read, with what is put beside it. */
const TABLE = `<row r="1"><c r="A1" t="str"><v>Đơn vị</v></c><c r="B1" t="str"><v>Tiêu chí 1</v></c><c r="C1" t="str"><v>Tiêu chí 2</v></c><c r="D1" t="str"><v>Tổng điểm</v></c></row>${[
  1, 2, 3,
]
  .map(
    (at) =>
      `<row r="${at + 1}"><c r="A${at + 1}" t="str"><v>Xã ${at}</v></c><c r="B${at + 1}"><v>${at}</v></c><c r="C${at + 1}"><v>${at + 1}</v></c><c r="D${at + 1}"><v>${2 * at + 1}</v></c></row>`,
  ) // prettier-ignore
  .join("")}`;

function xlsx(written: Written): Uint8Array {
  const { before = "", rows = "", after = "", styles = "", strings = "", workbook, names = "", parts = {} } = written;
  const texts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}">${relation("officeDocument", "xl/workbook.xml", 1)}</Relationships>`,
    "xl/workbook.xml":
      workbook ??
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets>${names}</workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}">${relation("worksheet", "worksheets/sheet1.xml", 1)}${relation("styles", "styles.xml", 2)}${relation("sharedStrings", "sharedStrings.xml", 3)}</Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheetData>${TABLE}${rows}</sheetData>${after}</worksheet>`,
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${strings}</sst>`,
    ...parts,
  };
  const files: Zippable = {};
  for (const [path, text] of Object.entries(texts)) files[path] = typeof text === "string" ? strToU8(text) : text;
  return zipSync(files, { level: 1 });
}

const many = (text: string, count: number): string => text.repeat(count);
const counted = (count: number, each: (at: number) => string): string => Array.from({ length: count }, (_, at) => each(at)).join(""); // prettier-ignore
const numbered = (count: number, cell: (row: number) => string): string =>
  counted(count, (at) => `<row r="${at + 6}">${cell(at + 6)}</row>`);
/** As many units below the table. */
const units = (count: number, score: (row: number) => string, name = (row: number) => `Xã số ${row}`): string =>
  counted(count, (at) => {
    const row = at + 5;
    return `<row r="${row}"><c r="A${row}" t="str"><v>${name(row)}</v></c>${score(row)}<c r="C${row}"><v>2</v></c><c r="D${row}"><v>3</v></c></row>`; // prettier-ignore
  });
const sheets = (count: number, part: (at: number) => string) => ({
  workbook: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${counted(count, (at) => `<sheet name="S${at}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)}</sheets></workbook>`,
  rels: `<Relationships xmlns="${PACKAGE}">${counted(count, (at) => relation("worksheet", part(at), at + 1))}</Relationships>`,
});

const file = (name: string, expected: CraftedFile["expected"], written: () => Written): CraftedFile => ({
  name,
  expected,
  bytes: () => xlsx(written()),
});

export const CRAFTED: readonly CraftedFile[] = [
  file("plain", "read", () => ({})),
  // References that are none.
  file("number-of-no-character", "refused", () => ({ rows: `<row r="9"><c r="A9" t="str"><v>&#x110000;</v></c></row>` })), // prettier-ignore
  file("number-of-a-surrogate", "either", () => ({ rows: `<row r="9"><c r="A9" t="str"><v>a&#xD800;b</v></c></row>` })),
  file("number-beyond-doubles", "refused", () => ({ rows: `<row r="9"><c r="A9" t="str"><v>&#${many("9", 400)};</v></c></row>` })), // prettier-ignore
  file("row-beyond", "refused", () => ({ rows: `<row r="99999999"><c r="A99999999"><v>1</v></c></row>` })),
  file("row-infinite", "refused", () => ({ rows: `<row r="1e999"><c r="A9"><v>1</v></c></row>` })),
  file("row-hexadecimal", "refused", () => ({ rows: `<row r="0x10"><c r="A16"><v>1</v></c></row>` })),
  file("row-twice", "refused", () => ({ rows: `<row r="2"><c r="A2" t="str"><v>Xã khác</v></c></row>` })),
  file("column-beyond", "refused", () => ({ rows: `<row r="9"><c r="ZZZZZZ9"><v>1</v></c></row>` })),
  file("column-after-the-last", "refused", () => ({ rows: `<row r="9"><c r="XFD9"><v>1</v></c><c><v>1</v></c></row>` })), // prettier-ignore
  file("cell-twice", "refused", () => ({ rows: `<row r="9"><c r="A9"><v>1</v></c><c r="A9"><v>2</v></c></row>` })),
  file("cell-of-another-row", "refused", () => ({ rows: `<row r="9"><c r="A10"><v>1</v></c></row>` })),
  file("last-cell", "either", () => ({ rows: `<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>` })),
  file("number-of-400-digits", "refused", () => ({ rows: `<row r="9"><c r="A9"><v>${many("9", 400)}</v></c></row>` })),
  file("date-that-is-none", "refused", () => ({ rows: `<row r="9"><c r="A9" t="d"><v>2023-99-99</v></c></row>` })),
  // Depth.
  file("nested-behind-the-cells", "refused", () => ({ after: many("<a>", 100_000) + many("</a>", 100_000) })),
  file("nested-in-a-rule", "refused", () => ({ after: `<conditionalFormatting sqref="A1">${many("<cfRule>", 100_000)}${many("</cfRule>", 100_000)}</conditionalFormatting>` })), // prettier-ignore
  file("nested-in-styles", "refused", () => ({ styles: many("<fill>", 100_000) + many("</fill>", 100_000) })),
  file("nested-in-a-text", "either", () => ({ strings: `<si>${many("<r>", 200_000)}<t>x</t>${many("</r>", 200_000)}</si>` })), // prettier-ignore
  file("brackets-in-a-formula", "either", () => ({ rows: `<row r="9"><c r="A9"><f>${many("(", 4000)}1${many(")", 4000)}</f></c></row>` })), // prettier-ignore
  file("brackets-in-a-long-formula", "refused", () => ({ rows: `<row r="9"><c r="A9"><f>${many("(", 100_000)}1${many(")", 100_000)}</f></c></row>` })), // prettier-ignore
  file("minuses-in-a-formula", "either", () => ({ rows: `<row r="9"><c r="A9"><f>${many("-", 8000)}1</f></c></row>` })),
  // Comments and declarations.
  file("comments-before-the-root", "read", () => ({ parts: { "xl/sharedStrings.xml": `<?xml version="1.0"?>${many("<!-- x -->", 200_000)}<sst/>` } })), // prettier-ignore
  file("comments-among-the-rows", "either", () => ({ rows: many("<!-- <row -->", 500_000) })),
  file("comment-without-an-end", "either", () => ({ parts: { "xl/sharedStrings.xml": `<!-- ${many("<!-- ", 400_000)}` } })), // prettier-ignore
  file("declarations", "either", () => ({ parts: { "xl/styles.xml": `<?xml version="1.0"?><!DOCTYPE x [${counted(30, (at) => `<!ENTITY a${at} "${many(`&a${at - 1};`, 10)}">`)}]><styleSheet xmlns="${MAIN}"><x>&a29;</x></styleSheet>` } })), // prettier-ignore
  file("instructions-before-the-root", "read", () => ({ parts: { "xl/sharedStrings.xml": `${many("<?x y?>", 300_000)}<sst/>` } })), // prettier-ignore
  // Length.
  file("attribute-200k", "either", () => ({ before: `<sheetPr codeName="${many("a", 200_000)}"/>` })),
  file("attribute-20m", "either", () => ({ before: `<sheetPr codeName="${many("a", 3_900_000)}"/>` })),
  file("attribute-in-a-row-20m", "either", () => ({ rows: `<row r="9" spans="${many("1 ", 10_000_000)}"/>` })),
  file("attributes-in-a-row-3m", "either", () => ({ rows: `<row r="9" ${counted(3_000_000, (at) => `a${at}="" `)}/>` })), // prettier-ignore
  file("attributes-in-a-style-1m", "either", () => ({ styles: `<fonts ${counted(1_000_000, (at) => `a${at}="" `)}/>` })), // prettier-ignore
  file("formula-200k", "refused", () => ({ rows: `<row r="9"><c r="A9"><f>${many("1+", 100_000)}1</f><v>2</v></c></row>` })), // prettier-ignore
  file("formula-8k-without-value", "either", () => ({ rows: `<row r="9"><c r="A9"><f>${many("1+", 4000)}1</f></c></row>` })), // prettier-ignore
  file("formula-of-open-tags", "either", () => ({ rows: `<row r="9"><c r="A9"><f>${many("&lt;f", 50_000)}</f><v>2</v></c></row>` })), // prettier-ignore
  file("formula-of-quotes", "either", () => ({ rows: `<row r="9"><c r="A9"><f>${many("'", 8001)}</f><v>2</v></c></row>` })), // prettier-ignore
  file("formula-of-letters", "either", () => ({ rows: `<row r="9"><c r="A9"><f>${many("a", 8000)}</f><v>2</v></c></row>` })), // prettier-ignore
  file("shared-formula-long-100k-cells", "refused", () => ({ rows: numbered(100_000, (row) => `<c r="E${row}"><f t="shared" si="0"${row === 6 ? ` ref="E6:E100005">${many("B6+", 2000)}1</f>` : "/>"}<v>1</v></c>`) })), // prettier-ignore
  file("reading-aids-200k", "read", () => ({ strings: `<si>${many("<rPh/>", 200_000)}<t>x</t></si>` })),
  file("pieces-of-a-text-200k", "read", () => ({ strings: `<si>${many("<t>x</t>", 200_000)}</si>` })),
  file("shared-texts-2m", "read", () => ({ strings: many("<si><t>x</t></si>", 2_000_000) })),
  file("shared-text-of-40m", "refused", () => ({ strings: `<si><t>${many("x", 40_000_000)}</t></si>`, rows: numbered(1, (row) => `<c r="A${row}" t="s"><v>0</v></c>`) })), // prettier-ignore
  file("long-text-in-100k-cells", "refused", () => ({ strings: `<si><t>${many("Xã ", 10_922)}</t></si>`, rows: numbered(100_000, (row) => `<c r="A${row}" t="s"><v>0</v></c><c r="B${row}"><v>1</v></c>`) })), // prettier-ignore
  file("long-text-in-3k-cells", "either", () => ({ strings: `<si><t>${many("Xã ", 10_922)}</t></si>`, rows: numbered(3000, (row) => `<c r="A${row}" t="s"><v>0</v></c><c r="B${row}"><v>1</v></c>`) })), // prettier-ignore
  file("long-text-in-60-cells", "either", () => ({ strings: `<si><t>${many("Xã ", 10_922)}</t></si>`, rows: numbered(60, (row) => `<c r="A${row}" t="s"><v>0</v></c><c r="B${row}"><v>1</v></c>`) })), // prettier-ignore
  file("text-of-256-in-20k-cells", "either", () => ({ strings: `<si><t>${many("Xã ", 85)}</t></si>`, rows: numbered(20_000, (row) => `<c r="A${row}" t="s"><v>0</v></c><c r="B${row}"><v>1</v></c>`) })), // prettier-ignore
  file("units-150k", "either", () => ({ rows: units(150_000, (row) => `<c r="B${row}"><v>1</v></c>`) })),
  file("units-150k-as-text", "either", () => ({ rows: units(150_000, (row) => `<c r="B${row}" t="str"><v>1,5</v></c>`) })), // prettier-ignore
  file("units-150k-errors", "either", () => ({ rows: units(150_000, (row) => `<c r="B${row}" t="e"><v>#N/A</v></c>`) })), // prettier-ignore
  file("units-150k-dates", "either", () => ({ styles: `<cellXfs><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs>`, rows: units(150_000, (row) => `<c r="B${row}" s="1"><v>45418</v></c>`) })), // prettier-ignore
  file("units-150k-linked", "either", () => ({ rows: units(150_000, (row) => `<c r="B${row}"><f>[1]S!B${row}</f><v>1</v></c>`) })), // prettier-ignore
  file("units-150k-of-one-name", "either", () => ({ rows: units(150_000, (row) => `<c r="B${row}"><v>1</v></c>`, () => "Xã") })), // prettier-ignore
  file("long-texts-in-2k-headings", "either", () => ({ strings: `<si><t>${many("Tiêu chí ", 3640)}</t></si>`, rows: `<row r="8">${many(`<c t="s"><v>0</v></c>`, 2000)}</row><row r="9">${many(`<c><v>1</v></c>`, 2000)}</row>` })), // prettier-ignore
  file("sheet-name-5k", "refused", () => ({ workbook: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${many("x", 5000)}" sheetId="1" r:id="rId1"/></sheets></workbook>` })), // prettier-ignore
  // Areas.
  file("merge-whole-sheet", "read", () => ({ after: `<mergeCells><mergeCell ref="A6:XFD1048576"/></mergeCells>` })),
  file("merges-over-each-other-100k", "either", () => ({ after: `<mergeCells>${counted(100_000, (at) => `<mergeCell ref="A${at + 6}:XFD1048576"/>`)}</mergeCells>` })), // prettier-ignore
  file("merges-beside-each-other-200k", "either", () => ({ after: `<mergeCells>${counted(200_000, (at) => `<mergeCell ref="F${at + 6}:G${at + 6}"/>`)}</mergeCells>` })), // prettier-ignore
  file("columns-over-each-other-30k", "either", () => ({ rows: `<row r="9"><c r="XFD9"><v>1</v></c></row>`, before: `<cols>${many(`<col min="1" max="16384" width="9" customWidth="1"/>`, 30_000)}</cols>` })), // prettier-ignore
  file("column-from-minus", "either", () => ({ before: `<cols><col min="-1e9" max="1e9" width="9" customWidth="1"/></cols>` })), // prettier-ignore
  file("formula-over-the-sheet", "either", () => ({ rows: numbered(50, (row) => `<c r="E${row}"><f>SUM(A1:XFD1048576)</f></c>`) })), // prettier-ignore
  file("formula-over-columns-2k", "either", () => ({ rows: numbered(2000, (row) => `<c r="E${row}"><f>SUM(A:D)+SUM(F:XFD)</f></c>`) })), // prettier-ignore
  file("formula-circular-2k", "either", () => ({ rows: numbered(2000, (row) => `<c r="E${row}"><f>E${row === 2005 ? 6 : row + 1}+1</f></c>`) })), // prettier-ignore
  file("formula-multiplying-arrays", "either", () => ({ rows: `<row r="9"><c r="E9"><f>SUMPRODUCT(A1:XFD1048576*A1:XFD1048576)</f></c></row>` })), // prettier-ignore
  file("formula-of-a-long-text", "either", () => ({ rows: `<row r="9"><c r="E9"><f>LEN(REPT(REPT("x",30000),30000))</f></c></row>` })), // prettier-ignore
  file("formula-of-a-sequence", "either", () => ({ rows: `<row r="9"><c r="E9"><f>SUM(SEQUENCE(1048576,16384))</f></c></row>` })), // prettier-ignore
  file("names-in-names", "refused", () => ({ names: `<definedNames>${counted(19, (at) => `<definedName name="name_${at}">${Array.from({ length: 10 }, () => (at === 18 ? "S!$A$1" : `name_${at + 1}`)).join("+")}</definedName>`)}</definedNames>`, rows: `<row r="9"><c r="E9"><f>name_0</f><v>1</v></c></row>` })), // prettier-ignore
  file("names-in-names-without-value", "refused", () => ({ names: `<definedNames>${counted(19, (at) => `<definedName name="name_${at}">${Array.from({ length: 10 }, () => (at === 18 ? "S!$A$1" : `name_${at + 1}`)).join("+")}</definedName>`)}</definedNames>`, rows: `<row r="9"><c r="E9"><f>name_0</f></c></row>` })), // prettier-ignore
  file("names-like-cells", "refused", () => ({ names: `<definedNames>${counted(19, (at) => `<definedName name="n${at}">${Array.from({ length: 10 }, () => (at === 18 ? "S!$A$1" : `n${at + 1}`)).join("+")}</definedName>`)}</definedNames>`, rows: `<row r="9"><c r="E9"><f>n0</f></c></row>` })), // prettier-ignore
  file("names-in-a-circle", "refused", () => ({ names: `<definedNames><definedName name="ab">cd+1</definedName><definedName name="cd">ab+1</definedName></definedNames>`, rows: `<row r="9"><c r="E9"><f>ab</f></c></row>` })), // prettier-ignore
  file("names-60k-used", "either", () => ({ names: `<definedNames>${counted(60_000, (at) => `<definedName name="name_${at}">S!$A$1</definedName>`)}</definedNames>`, rows: numbered(20_000, (row) => `<c r="E${row}"><f>name_${row}+SUM(B${row})</f><v>1</v></c>`) })), // prettier-ignore
  file("names-100k", "either", () => ({ names: `<definedNames>${counted(100_000, (at) => `<definedName name="n${at}">S!$A$1</definedName>`)}</definedNames>` })), // prettier-ignore
  file("print-area-of-300k-pieces", "either", () => ({ names: `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">${many("S!$A$1,", 300_000)}S!$A$1</definedName></definedNames>` })), // prettier-ignore
  file("rules-100k", "refused", () => ({ after: `<conditionalFormatting sqref="${many("A1 ", 100_000)}">${many(`<cfRule type="expression" priority="1"><formula>TRUE</formula></cfRule>`, 100_000)}</conditionalFormatting>` })), // prettier-ignore
  file("page-breaks-400k", "either", () => ({ after: `<rowBreaks>${counted(400_000, (at) => `<brk id="${at}"/>`)}</rowBreaks>` })), // prettier-ignore
  file("styles-60k", "either", () => ({ styles: `<cellXfs>${counted(60_000, (at) => `<xf numFmtId="${at}" fontId="0" fillId="0" borderId="0"/>`)}</cellXfs>` })), // prettier-ignore
  file("freeze-beyond", "either", () => ({ before: `<sheetViews><sheetView><pane state="frozen" xSplit="1e9" ySplit="1e9"/></sheetView></sheetViews>` })), // prettier-ignore
  file("sizes-beyond", "either", () => ({ before: `<sheetFormatPr defaultRowHeight="1e300" defaultColWidth="1e300"/>`, rows: `<row r="9" ht="1e300" customHeight="1"/>` })), // prettier-ignore
  // Whole files.
  file("rows-without-end-400m", "refused", () => ({ rows: many("<row/>", 66_000_000) })),
  file("rows-of-one-number-400m", "refused", () => ({ rows: many(`<row r="9"/>`, 30_000_000) })),
  file("cells-of-one-place-300m", "refused", () => ({ rows: `<row r="9">${many(`<c r="A9"><v>1</v></c>`, 13_000_000)}</row>` })), // prettier-ignore
  file("blanks-400m", "refused", () => ({ before: many(" ", 400_000_000) })),
  file("blanks-behind-400m", "refused", () => ({ after: many(" ", 400_000_000) })),
  file("blanks-in-a-row-400m", "either", () => ({ rows: many(" ", 400_000_000) })),
  file("blanks-in-shared-texts-400m", "refused", () => ({ strings: many(" ", 400_000_000) })),
  file("styled-blanks-5m", "either", () => ({ styles: `<fonts><font/><font><b/></font></fonts><cellXfs><xf/><xf fontId="1" applyFont="1"/></cellXfs>`, rows: numbered(20_000, () => many(`<c s="1"/>`, 250)) })), // prettier-ignore
  file("numbers-6m", "either", () => ({ rows: numbered(20_000, () => many(`<c><v>1</v></c>`, 300)) })),
  file("sixty-sheets-on-one-part", "refused", () => {
    const { workbook, rels } = sheets(60, () => "worksheets/sheet1.xml");
    return { workbook, parts: { "xl/_rels/workbook.xml.rels": rels }, rows: many(" ", 8_000_000) };
  }),
  file("sixty-sheets-of-20m", "refused", () => {
    const { workbook, rels } = sheets(60, (at) => `worksheets/s${at}.xml`);
    const part = strToU8(`<worksheet xmlns="${MAIN}"><sheetData>${many(`<row r="1"/>`, 1_700_000)}</sheetData></worksheet>`); // prettier-ignore
    return { workbook, parts: { "xl/_rels/workbook.xml.rels": rels, ...Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`xl/worksheets/s${at}.xml`, part])) } }; // prettier-ignore
  }),
  file("five-thousand-sheets", "either", () => {
    const { workbook, rels } = sheets(5000, (at) => `worksheets/s${at}.xml`);
    const part = `<worksheet xmlns="${MAIN}"><sheetData>${TABLE}</sheetData></worksheet>`;
    return { workbook, parts: { "xl/_rels/workbook.xml.rels": rels, ...Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`xl/worksheets/s${at}.xml`, part])) } }; // prettier-ignore
  }),
  { name: "zip-of-60k-entries", expected: "either", bytes: () => xlsx({ parts: Object.fromEntries(Array.from({ length: 60_000 }, (_, at) => [`x/${at}.xml`, ""])) }) }, // prettier-ignore
  { name: "zip-entries-in-each-other", expected: "either", bytes: () => overlapping() },
  { name: "zip-size-that-lies", expected: "refused", bytes: () => lying() },
];

/** Every entry of the directory points to the same bytes: one megabyte that counts as a thousand. */
function overlapping(): Uint8Array {
  const { workbook, rels } = sheets(400, (at) => `worksheets/s${at}.xml`);
  const part = strToU8(
    `<worksheet xmlns="${MAIN}"><sheetData>${many(`<row r="1"/>`, 800_000)}</sheetData></worksheet>`,
  );
  const bytes = xlsx({ workbook, parts: { "xl/_rels/workbook.xml.rels": rels, ...Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`xl/worksheets/s${at}.xml`, at === 0 ? part : ""])) } }); // prettier-ignore
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: { readonly at: number; readonly name: string }[] = [];
  let at = view.getUint32(bytes.length - 6, true);
  while (view.getUint32(at, true) === 0x02014b50) {
    const length = view.getUint16(at + 28, true);
    entries.push({ at, name: Buffer.from(bytes.subarray(at + 46, at + 46 + length)).toString() });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  const first = entries.find(({ name }) => name.endsWith("/s0.xml"));
  for (const { at: to, name } of entries) {
    if (first === undefined || !/\/s\d+\.xml$/.test(name)) continue;
    for (const [offset, length] of [
      [10, 2],
      [16, 12],
      [42, 4],
    ] as const)
      // prettier-ignore
      bytes.copyWithin(to + offset, first.at + offset, first.at + offset + length);
  }
  return bytes;
}

/** A part of 400 MB that says it has a thousand bytes. */
function lying(): Uint8Array {
  const bytes = xlsx({ rows: many(`<row r="9"/>`, 30_000_000) });
  const at = Buffer.from(bytes).lastIndexOf("xl/worksheets/sheet1.xml") - 46;
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(at + 24, 1000, true);
  return bytes;
}
