import { readFileSync } from "node:fs";
import { join } from "node:path";
import { headlessBook } from "../../src/bridge/headlessBook";
import type { OpenedBook } from "../../src/openedBook";
import { saveXlsx } from "../../src/xlsx/saveXlsx";
import { openBytes } from "../support/openBytes";
import { xlsxOfSheet } from "../support/xlsxOfParts";

/** The workbook as it comes back when Univer has held it and nobody touched it. */
async function held(opened: OpenedBook): Promise<OpenedBook> {
  const book = headlessBook(structuredClone(opened));
  try {
    await book.settle();
    return book.toOpenedBook();
  } finally {
    book.dispose();
  }
}

const sample = (path: string): Uint8Array => readFileSync(join(__dirname, "../../../..", path));

test.each([
  "samples/hung-yen-xa-2023.xlsx",
  "samples/hung-yen-xa-2023-dan-tu-word.xlsx",
  "samples/can-tho-2023-cong-bo.xlsx",
  "packages/workbench/test/fixtures/libreoffice-hung-yen-xa-2023.xlsx",
])("%s opened in the look-alike and saved untouched gives the same file", async (path) => {
  const opened = await openBytes(sample(path));
  const direct = await saveXlsx(opened);
  expect(Buffer.from(await saveXlsx(await held(opened))).equals(Buffer.from(direct))).toBe(true);
});

test("what Univer has no word for comes back from it", async () => {
  const opened = await openBytes(
    xlsxOfSheet({
      styles: `<fonts><font/></fonts><fills><fill/><fill><patternFill patternType="darkUp"/></fill></fills><cellXfs><xf/><xf quotePrefix="1"/><xf fillId="1"><alignment indent="2"/><protection locked="0"/></xf></cellXfs>`,
      strings: "<si><t>0012</t></si><si><t>#N/A</t></si><si><t/></si>",
      sheet: `<cols><col min="3" max="16384" width="9" hidden="1"/></cols><sheetData><row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="e"><v>#N/A</v></c><c r="D1" s="2"><v>5</v></c><c r="E1" t="b"><v>0</v></c><c r="F1" t="s"><v>2</v></c><c r="G1" s="2"/></row></sheetData>`,
    }),
  );
  const direct = await saveXlsx(opened);
  const back = await held(opened);
  expect(back.data.sheets["sheet1"]?.cellData?.[0]).toEqual(opened.data.sheets["sheet1"]?.cellData?.[0]);
  expect(Buffer.from(await saveXlsx(back)).equals(Buffer.from(direct))).toBe(true);
});
