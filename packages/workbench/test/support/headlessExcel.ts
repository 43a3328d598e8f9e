import { type Headless, openHeadless } from "../../src/bridge/openHeadless";
import { saveXlsx } from "../../src/xlsx/saveXlsx";
import { openBytes } from "./openBytes";
import type { HostOptions } from "../../src/host/host";
import { type LiteralBook, sheetBook } from "../../src/sheetBook";

let open: Headless | null = null;

/** Opens a literal workbook under the real client, closing the one before. */
export function openExcel(book: LiteralBook, options?: HostOptions): Headless {
  closeExcel();
  open = openHeadless(sheetBook(book), options);
  return open;
}

/** The same workbook from its saved file, in the place of the one that is open. */
export async function reopenExcel(): Promise<Headless> {
  if (open === null) throw new Error("no workbook is open");
  const saved = await saveXlsx(open.book.toOpenedBook());
  closeExcel();
  open = openHeadless(await openBytes(saved));
  return open;
}

export function closeExcel(): void {
  open?.close();
  open = null;
}

/** What a failing `Excel.run` rejects with. */
export async function officeError(
  run: (context: Excel.RequestContext) => Promise<unknown>,
): Promise<OfficeExtension.Error> {
  try {
    await Excel.run(run);
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error;
    throw error;
  }
  throw new Error("the run was expected to fail");
}

/** Writes into the first sheet's cells and reads them back in the same sync. */
export async function writtenAndRead(address: string, values: unknown[][]): Promise<Excel.Range> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    range.values = values;
    range.load(["values", "text", "formulas", "valueTypes", "numberFormat"]);
    await context.sync();
    return range;
  });
}
