import { readFileSync } from "node:fs";
import { Workbook } from "exceljs";
import { saveXlsx } from "@xep-hang/workbench/xlsx/saveXlsx";
import { EVERYTHING, must, openSample } from "../support/openedSession";
import { draftOf } from "./layoutOf";
import { inOffice } from "./renderedPages";

type TableText = readonly (readonly string[])[];

/** The tables of a .docx as LibreOffice reads them. */
function tablesOf(docx: Uint8Array): readonly TableText[] {
  const html = inOffice(docx, { from: "docx", to: "html" }, (file) => readFileSync(file, "utf8"));
  const parts = (text: string, tag: string) =>
    [...text.matchAll(new RegExp(`<${tag}[ >].*?</${tag}>`, "gs"))].map(([part]) => part);
  return parts(html, "table").map((table) => parts(table, "tr").map((row) => parts(row, "t[dh]").map(plain)));
}

function plain(cell: string): string {
  return cell
    .replace(/<[^>]*>/g, "")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ")
    .trim();
}

/** The same of the sheets “Phụ lục …” of a saved workbook, from their headings on, read by a library that is not ours. */
async function appendixSheets(xlsx: Uint8Array): Promise<readonly TableText[]> {
  const book = new Workbook();
  await book.xlsx.load(xlsx.slice().buffer);
  const sheets = book.worksheets.filter(({ name }) => name.startsWith("Phụ lục"));
  return sheets.map((sheet) => {
    const rows: (readonly (string | number)[])[] = [];
    sheet.eachRow((row) => {
      // Titles have no lines; what stands beside the printed page is none of the table.
      if (row.getCell(1).border.left === undefined) return;
      const values = row.values as readonly (string | number | undefined)[];
      const end = values.findIndex((text, at) => at > 0 && text === undefined);
      rows.push(values.slice(1, end < 0 ? undefined : end).map((text) => text ?? ""));
    });
    return rows.map((row) => row.map(String));
  });
}

test.each(["hung-yen-xa-2023", "can-tho-2023"])(
  "%s: an office reads in the .docx what the sheets have",
  async (name) => {
    const { bench, session } = await openSample(name);
    const docx = await draftOf(session);
    must(await session.apply(must(await session.scanAll()), { ...EVERYTHING, outputs: ["appendix"] }));
    const sheets = await appendixSheets(await saveXlsx(bench.book.toOpenedBook()));
    expect(sheets.flat().length).toBeGreaterThan(17);
    // Before them stand the letterhead and the signature.
    expect(tablesOf(docx).slice(2)).toEqual(sheets);
  },
);
