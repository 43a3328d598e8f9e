import { readFileSync } from "node:fs";
import { join } from "node:path";
import { styleOf, type OpenedBook } from "../../src/openedBook";
import { saveXlsx } from "../../src/xlsx/saveXlsx";
import { bookFacts } from "../support/bookFacts";
import { bookValues } from "../support/bookValues";
import { openBytes } from "../support/openBytes";

/** Files of ours that LibreOffice 7.4 opened and saved again. */
function fixture(name: string): Promise<OpenedBook> {
  return openBytes(readFileSync(join(__dirname, "../fixtures", `libreoffice-${name}.xlsx`)));
}

function sample(name: string): Promise<OpenedBook> {
  return openBytes(readFileSync(join(__dirname, "../../../../samples", `${name}.xlsx`)));
}

test.each(["hung-yen-xa-2023", "can-tho-2023"])("%s says the same after LibreOffice saved it", async (name) => {
  const [ours, theirs] = [await sample(name), await fixture(name)];
  expect(theirs.data.sheetOrder).toEqual(ours.data.sheetOrder);
  for (const [index, id] of ours.data.sheetOrder.entries()) {
    const filled = (book: OpenedBook): unknown[][] =>
      bookValues(book, index).map((row) => row.filter((value) => value !== null));
    expect(filled(theirs)).toEqual(filled(ours));
    expect(theirs.data.sheets[id]?.mergeData).toEqual(ours.data.sheets[id]?.mergeData);
    const { titleRows, orientation, paperSize, fitToWidth, fitToHeight } = ours.extras[id]?.pageSetup ?? {};
    const page = { titleRows, orientation, paperSize, fitToWidth, fitToHeight, centerHorizontally: true };
    expect(theirs.extras[id]?.pageSetup).toMatchObject(page);
  }
  expect(theirs.lost).toEqual([]);
});

test("everything that a sheet can have, as LibreOffice writes it", async () => {
  const book = await fixture("tong-hop");
  const [shown = "", hidden = ""] = book.data.sheetOrder;
  const sheet = book.data.sheets[shown];
  expect(sheet?.name).toBe("Tổng hợp cấp xã");
  expect([book.extras[shown]?.visibility, book.extras[hidden]?.visibility]).toEqual(["visible", "hidden"]);
  expect(sheet?.rowData?.[6]).toMatchObject({ hd: 1 });
  expect(sheet?.columnData?.[5]).toMatchObject({ hd: 1 });
  expect(sheet?.cellData?.[5]?.[2]).toMatchObject({ v: "89,64", t: 1 });
  expect(sheet?.cellData?.[7]?.[1]).toMatchObject({ v: "0012", t: 1 });
  expect(sheet?.cellData?.[7]?.[2]).toMatchObject({ v: 103.77, f: "=SUM(C5:C7)" });
  expect(sheet?.cellData?.[7]?.[3]).toMatchObject({ v: "#DIV/0!", f: "=1/0" });
  expect(styleOf(book.data, sheet?.cellData?.[4]?.[3]?.s)?.n).toEqual({ pattern: "0.00%" });
  expect(styleOf(book.data, sheet?.cellData?.[3]?.[1]?.s)).toMatchObject({ bl: 1, ht: 2, bg: { rgb: "#DDEBF7" } });
  expect(book.extras[shown]).toMatchObject({
    protection: { attributes: { sheet: "true", password: "cc1a" } },
    autoFilter: "A4:D9",
    pageSetup: {
      printArea: "A1:D9",
      titleRows: "4:4",
      rowBreaks: [6],
      fitToWidth: 1,
      fitToHeight: 0,
      oddHeader: "&C&P",
    },
    validations: [{ areas: "C5:C9" }],
    conditionalFormats: [{ areas: "C5:C9" }],
  });
  expect(book.names.map(({ name, formula, scope }) => [name, formula, scope])).toEqual([
    ["_xh_ket_qua", "='Tổng hợp cấp xã'!$A$4:$D$9", null],
    ["diem", "='Tổng hợp cấp xã'!$C$5:$C$9", shown],
  ]);
  expect(book.settings).toEqual({ "xepHang.framework": { id: "hung-yen-xa-2023", name: "Bộ chỉ số" } });
});

test("what LibreOffice saved is saved by us without change, twice", async () => {
  const book = await fixture("tong-hop");
  const first = await saveXlsx(book);
  const opened = await openBytes(first);
  expect(bookFacts(opened)).toEqual(bookFacts(book));
  expect(Buffer.from(await saveXlsx(opened)).equals(Buffer.from(first))).toBe(true);
});
