import { strFromU8, unzipSync } from "fflate";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook, type Worksheet } from "exceljs";
import { cli } from "../support/cliRun";

/** The appendices of the two Decisions, as published; what their texts got wrong is told beside. */
const folder = mkdtempSync(join(tmpdir(), "golden-"));
afterAll(() => rmSync(folder, { recursive: true }));

const SAMPLES = join(__dirname, "../../samples");

function published(name: string): readonly (readonly string[])[] {
  return readFileSync(join(SAMPLES, "data", name), "utf8")
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split("\t").map((cell) => cell.trim()))
    .filter((row) => row.length > 1);
}

const runs = new Map<string, ReturnType<typeof run>>();

/** What was made of a sample, once for all tests that only look at it. */
function written(sample: string): ReturnType<typeof run> {
  const made = runs.get(sample) ?? run(sample);
  runs.set(sample, made);
  return made;
}

async function run(sample: string) {
  const [out, docx] = [join(folder, `${sample}.xlsx`), join(folder, `${sample}.docx`)];
  const file = join(SAMPLES, `${sample}.xlsx`);
  await cli("rank", file, "--write", "appendix,decision", "--out", out, "--docx", docx, "--force");
  const book = new Workbook();
  await book.xlsx.readFile(out);
  return { sheet: (name: string) => sheetOf(book, name), document: readFileSync(docx) };
}

function sheetOf(book: Workbook, name: string): Worksheet {
  const sheet = book.getWorksheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}: ${book.worksheets.map((each) => each.name).join(", ")}`);
  return sheet;
}

function rows(sheet: Worksheet, columns: number): readonly (readonly string[])[] {
  const found: string[][] = [];
  sheet.eachRow((row) => found.push(Array.from({ length: columns }, (_, index) => row.getCell(index + 1).text)));
  return found;
}

/** The tables of a .docx, read without the library that wrote it. */
function tables(docx: Uint8Array): readonly (readonly (readonly string[])[])[] {
  const xml = strFromU8(unzipSync(docx)["word/document.xml"]!);
  const parts = (text: string, tag: string) =>
    [...text.matchAll(new RegExp(`<w:${tag}[ >].*?</w:${tag}>`, "gs"))].map(([part]) => part);
  const plain = (cell: string) => [...cell.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join("");
  return parts(xml, "tbl").map((table) => parts(table, "tr").map((row) => parts(row, "tc").map(plain)));
}

test("the appendix of Decision 2947 from the bare scores, but for the one total that does not add up", async () => {
  const { sheet, document } = await written("hung-yen-xa-2023");
  const appendix = sheet("Phụ lục");
  const wanted = published("hung-yen-xa-2023.tsv").map((row) =>
    row.map((cell) => (cell === "288,11" ? "287,11" : cell)),
  );
  const made = rows(appendix, 12).slice(3);
  expect(made.slice(1)).toEqual(wanted.slice(1));
  expect(made[0]!.slice(1)).toEqual(wanted[0]!.slice(1));
  expect(rows(appendix, 1).slice(0, 3).flat()).toEqual([
    "Phụ lục",
    "KẾT QUẢ ĐÁNH GIÁ, XẾP HẠNG MỨC ĐỘ CHUYỂN ĐỔI SỐ (DTI) CẤP XÃ NĂM 2023",
    "(Kèm theo Quyết định số ……/QĐ-UBND ngày … tháng … năm 2023 của UBND thành phố Hưng Yên)",
  ]);
  expect(tables(document)[2]!.slice(1)).toEqual(wanted.slice(1));
});

test("both appendices of Decision 1568, and its first article", async () => {
  const { sheet, document } = await written("can-tho-2023");
  const [departments, districts] = [published("can-tho-so-2023.tsv"), published("can-tho-huyen-2023.tsv")];
  expect(rows(sheet("Phụ lục I"), 4).slice(3)).toEqual(departments);
  expect(rows(sheet("Phụ lục II"), 4).slice(3)).toEqual(districts);
  expect(tables(document).slice(2)).toEqual([departments, districts]);
  expect(rows(sheet("Phụ lục II"), 1)[1]).toEqual([
    "KẾT QUẢ ĐÁNH GIÁ, XẾP HẠNG CHỈ SỐ CHUYỂN ĐỔI SỐ CẤP HUYỆN NĂM 2023",
  ]);
  const text = rows(sheet("Dự thảo quyết định"), 1).flat();
  const from = text.findIndex((line) => line.startsWith("Điều 1."));
  expect(text.slice(from, from + 11)).toEqual([
    "Điều 1. Công bố kết quả đánh giá, xếp hạng chỉ số chuyển đổi số năm 2023 như sau:",
    "1. Cấp sở:",
    "a) Xếp loại Tốt: 08 đơn vị;",
    "b) Xếp loại Khá: 09 đơn vị;",
    "c) Xếp loại Trung bình: 03 đơn vị;",
    "d) Xếp loại Yếu: 0 đơn vị.",
    "2. Cấp huyện:",
    "a) Xếp loại Tốt: 0 đơn vị;",
    "b) Xếp loại Khá: 04 đơn vị;",
    "c) Xếp loại Trung bình: 05 đơn vị;",
    "d) Xếp loại Yếu: 0 đơn vị.",
  ]);
});

/** What a cell of an appendix looks like on paper, and whether it is a number: everything of it but its text. */
function looksOf(sheet: Worksheet, row: number, column: number): string {
  const { value, numFmt, font, alignment, fill } = sheet.getRow(row).getCell(column);
  const isFilled = fill.type === "pattern" && fill.pattern !== "none";
  return [
    typeof value === "number" ? `number ${numFmt}` : "text",
    `${font.name} ${font.size}${font.bold === true ? " bold" : ""}${font.italic === true ? " italic" : ""}`,
    `${alignment.horizontal} ${alignment.vertical}${alignment.wrapText === true ? " wrapped" : ""}`,
    ...(ruledSides(sheet, row, column) === 4 ? ["ruled"] : []),
    ...(isFilled ? ["filled"] : []),
  ].join(", ");
}

/** Around a cell; a line between two cells belongs to either. */
function ruledSides(sheet: Worksheet, row: number, column: number): number {
  const borders = (down: number, right: number) => {
    return column + right < 1 ? undefined : sheet.getRow(row + down).getCell(column + right).border;
  };
  const [own, above, below] = [borders(0, 0), borders(-1, 0), borders(1, 0)];
  const sides = [
    [own?.top, above?.bottom],
    [own?.bottom, below?.top],
    [own?.left, borders(0, -1)?.right],
    [own?.right, borders(0, 1)?.left],
  ];
  return sides.filter((either) => either.some((side) => side?.style === "thin")).length;
}

const SPREAD = "center middle wrapped";
const [TITLE, ATTACHED] = [`text, Times New Roman 14 bold, ${SPREAD}`, `text, Times New Roman 14 italic, ${SPREAD}`];
const HEADING = `text, Times New Roman 12 bold, ${SPREAD}, ruled`;
const RANK = `number 0, Times New Roman 12, ${SPREAD}, ruled`;
const FIGURE = `text, Times New Roman 12, ${SPREAD}, ruled`;
const NAME = "text, Times New Roman 12, left middle wrapped, ruled";

test.each([
  { sample: "hung-yen-xa-2023", name: "Phụ lục", across: 12, units: 17, orientation: "landscape" },
  { sample: "can-tho-2023", name: "Phụ lục I", across: 4, units: 20, orientation: "portrait" },
  { sample: "can-tho-2023", name: "Phụ lục II", across: 4, units: 9, orientation: "portrait" },
])("$sample, $name: every cell's look, what is merged, and the page", async (wanted) => {
  const { sheet } = await written(wanted.sample);
  const appendix = sheet(wanted.name);
  const { across, units, orientation } = wanted;
  const lines = [1, 2, 3, 5, ...Array.from({ length: units }, (_, index) => 6 + index)];
  const looks = lines.map((line) => Array.from({ length: across }, (_, column) => looksOf(appendix, line, column + 1)));
  const everywhere = (look: string) => Array.from({ length: across }, () => look);
  const unit = [RANK, NAME, ...Array.from({ length: across - 2 }, () => FIGURE)];
  expect(looks).toEqual([
    ...[TITLE, TITLE, ATTACHED, HEADING].map(everywhere),
    ...Array.from({ length: units }, () => unit),
  ]);
  const last = String.fromCharCode(64 + across);
  expect([...appendix.model.merges].sort()).toEqual([1, 2, 3].map((row) => `A${row}:${last}${row}`));
  const { pageSetup, headerFooter } = appendix;
  expect(pageSetup).toMatchObject({ paperSize: 9, orientation, printTitlesRow: "5:5", firstPageNumber: 1 });
  expect(pageSetup.printArea).toBe(`A1:${last}${5 + units}`);
  const { left = 0, right = 0, top = 0, bottom = 0 } = pageSetup.margins ?? {};
  expect([left, right, top, bottom].map((inches) => Math.round(inches * 25.4))).toEqual([30, 15, 20, 20]);
  expect(headerFooter).toMatchObject({ differentFirst: true, oddHeader: '&C&"Times New Roman,Regular"&13&P' });
});

test("written twice, the same document; it tells neither time nor author", async () => {
  const [first, second] = [await written("can-tho-2023"), await run("can-tho-2023")];
  expect(Buffer.compare(first.document, second.document)).toBe(0);
  expect(strFromU8(unzipSync(first.document)["docProps/core.xml"]!)).not.toMatch(/created|modified|creator/);
});
