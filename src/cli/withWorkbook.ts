import type { OpenWorkbook } from "./openWorkbook";
import { refused, type Outcome } from "./outcome";

/** Opens a workbook for the time of its use. */
export async function withWorkbook<T>(
  file: string,
  bytes: Uint8Array,
  use: (workbook: OpenWorkbook) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  // Loaded here, so that help, mistakes in a call and the catalog do not wait for a spreadsheet.
  const { openWorkbook } = await import("./openWorkbook");
  const opened = await openWorkbook(file, bytes);
  if (!opened.ok) return refused([opened.error]);
  try {
    return await use(opened.value);
  } finally {
    opened.value.close();
  }
}
