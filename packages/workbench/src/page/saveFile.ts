import type { OpenedBook } from "../openedBook";
import { saveXlsx } from "../xlsx/saveXlsx";

/** What can be saved: the workbook as it stands when all its formulas have their values. */
export interface Saved {
  readonly fileName: string;
  snapshot(): Promise<OpenedBook>;
}

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands the workbook to the browser as a download, under the name that it was opened with. */
export async function saveFile(from: Saved): Promise<void> {
  const bytes = await saveXlsx(await from.snapshot());
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: xlsxType }));
  link.download = from.fileName;
  link.click();
  // The browser has taken the address over by the next turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}
