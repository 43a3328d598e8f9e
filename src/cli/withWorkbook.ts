import { err, type Result } from "../model/result";
import type { OpenWorkbook } from "./openWorkbook";
import type { Trouble } from "./trouble";

/** What a step of a run comes to, or everything that stopped it. */
export type Outcome<T> = Result<T, readonly Trouble[]>;

/** Opens a workbook for the time of its use. */
export async function withWorkbook<T>(
  file: string,
  bytes: Uint8Array,
  use: (workbook: OpenWorkbook) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  // Loaded here, so that help, mistakes in a call and the catalog do not wait for a spreadsheet.
  const { openWorkbook } = await import("./openWorkbook");
  const opened = await openWorkbook(file, bytes);
  if (!opened.ok) return err([{ kind: "call", problem: opened.error }]);
  try {
    return await use(opened.value);
  } finally {
    opened.value.close();
  }
}
