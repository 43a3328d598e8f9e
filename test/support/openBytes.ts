import type { OpenedBook } from "../../src/workbench/openedBook";
import { openXlsx } from "../../src/workbench/xlsx/openXlsx";

/** Opens bytes that must open. */
export async function openBytes(bytes: Uint8Array): Promise<OpenedBook> {
  const opened = await openXlsx(bytes);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value;
}
