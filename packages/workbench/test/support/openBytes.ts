import type { OpenedBook } from "../../src/openedBook";
import { openXlsx } from "../../src/xlsx/openXlsx";

/** Opens bytes that must open. */
export async function openBytes(bytes: Uint8Array): Promise<OpenedBook> {
  const opened = await openXlsx(bytes);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value;
}
