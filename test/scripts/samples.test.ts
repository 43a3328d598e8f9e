import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { sampleBooks } from "../../scripts/samples/sampleBooks";
import { publishedTable } from "../../scripts/samples/publishedTable";
import { bookValues } from "../../packages/workbench/test/support/bookValues";
import type { OpenedBook } from "@xep-hang/workbench/openedBook";
import { openXlsx } from "@xep-hang/workbench/xlsx/openXlsx";
import { saveXlsx } from "@xep-hang/workbench/xlsx/saveXlsx";

const FOLDER = join(__dirname, "../../samples");

async function open(file: string): Promise<OpenedBook> {
  const opened = await openXlsx(readFileSync(join(FOLDER, file)));
  if (!opened.ok) throw new Error(`${file}: ${opened.error.code}`);
  return opened.value;
}

/** The values from the header row on, row by row. */
function table(book: OpenedBook, sheetIndex = 0): unknown[][] {
  const rows = bookValues(book, sheetIndex);
  return rows.slice(rows.findIndex((row) => row.length > 1));
}

test("the samples in the folder are exactly what the script makes", async () => {
  const made = sampleBooks();
  expect(
    readdirSync(FOLDER)
      .filter((file) => file.endsWith(".xlsx"))
      .sort(),
  ).toEqual(made.map(({ file }) => file).sort());
  for (const { file, book } of made) {
    expect(Buffer.from(await saveXlsx(book)).equals(readFileSync(join(FOLDER, file)))).toBe(true);
  }
});

test("a sample opens to the workbook that it was made from", async () => {
  for (const { file, book } of sampleBooks()) {
    const opened = await open(file);
    expect(opened.extras).toEqual(book.extras);
    expect(opened.lost).toEqual([]);
    const values = (from: OpenedBook): unknown => from.data.sheetOrder.map((_, index) => table(from, index));
    expect(values(opened)).toEqual(values(book));
  }
});

test("before ranking the units are numbered in the order of the alphabet, and no result is there", async () => {
  const [header = [], ...rows] = table(await open("hung-yen-xa-2023.xlsx"));
  expect(header).toHaveLength(10);
  expect(header.slice(0, 2)).toEqual(["STT", "UBND các phường, xã"]);
  expect(rows.map((row) => row[0])).toEqual(Array.from({ length: 17 }, (_, index) => index + 1));
  expect(rows[0]).toEqual([1, "UBND phường An Tảo", 50, 60, 30, 89.64, 100, 169.23, 124.46, 22.37]);
  expect(rows[16]?.[1]).toBe("UBND xã Trung Nghĩa");
});

test("pasted from Word every cell is text, with decimal commas", async () => {
  const [, ...rows] = table(await open("hung-yen-xa-2023-dan-tu-word.xlsx"));
  expect(rows.flat().every((value) => typeof value === "string")).toBe(true);
  expect(rows[0]).toEqual(["1", "UBND phường An Tảo", "50", "60", "30", "89,64", "100", "169,23", "124,46", "22,37"]);
});

test("the published samples say what the Decisions print, the wrong total of Phương Chiểu included", async () => {
  const hungYen = publishedTable("hung-yen-xa-2023");
  const printed = hungYen.rows.map((row) =>
    row.map((text, place) => (place === 1 || place === 11 ? text : Number(text.replace(",", ".")))),
  );
  expect(table(await open("hung-yen-xa-2023-cong-bo.xlsx"))).toEqual([hungYen.header, ...printed]);
  expect(printed[16]?.slice(1, 2).concat(printed[16].slice(10))).toEqual(["UBND xã Phương Chiểu", 288.11, "Yếu"]);

  const canTho = await open("can-tho-2023-cong-bo.xlsx");
  const so = publishedTable("can-tho-so-2023");
  expect(table(canTho, 0)).toEqual([so.header, ...so.rows.map(([rank, ...rest]) => [Number(rank), ...rest])]);
});

test("the ratios of Cần Thơ before ranking are true percentages", async () => {
  const book = await open("can-tho-2023.xlsx");
  const rows = table(book).slice(1);
  const ratio = rows.find((row) => row[1] === "Sở Lao động - Thương binh và Xã hội")?.[2];
  expect(ratio).toBe(0.9973);
  expect(Object.values(book.data.styles).map((style) => style.n?.pattern)).toContain("0.00%");
  expect(table(book, 1)).toHaveLength(10);
});
