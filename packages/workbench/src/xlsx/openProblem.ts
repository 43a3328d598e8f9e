import type { OpenedBook } from "../openedBook";

/** Why a file cannot be opened. Each has its own sentence on the command line. */
export type OpenProblem =
  /** Zero bytes. */
  | { readonly code: "empty" }
  /** Locked with a password to open. */
  | { readonly code: "encrypted" }
  /** Excel 97–2003 (.xls). */
  | { readonly code: "legacyXls" }
  /** Excel's binary workbook (.xlsb). */
  | { readonly code: "binaryXlsb" }
  | { readonly code: "notXlsx"; readonly kind: ForeignKind }
  /** A zip container with nothing in it. */
  | { readonly code: "emptyZip" }
  | { readonly code: "tooLarge"; readonly bytes: number; readonly limit: number }
  /** Long texts and formulas of the cells, letters beyond ordinary ones counted together. */
  | { readonly code: "tooWordy"; readonly letters: number; readonly limit: number }
  | { readonly code: "tooManySheets"; readonly sheets: number; readonly limit: number }
  /** One sheet holds something in more rows than these. */
  | { readonly code: "tooManyRows"; readonly limit: number }
  /** Whoever asked for the file did not want it any more. */
  | { readonly code: "cancelled" }
  /** `part` is the part of the container that cannot be read; null when the container itself cannot. */
  | { readonly code: "damaged"; readonly part: string | null; readonly detail: string };

/** What a file that is no workbook of ours looks like. */
export type ForeignKind = "text" | "pdf" | "word" | "presentation" | "openDocument" | "zip" | "unknown";

export type OpenResult =
  { readonly ok: true; readonly value: OpenedBook } | { readonly ok: false; readonly error: OpenProblem };

/** Ends the opening from deep inside a part; caught at the one door (`openXlsx`) and handed out as a value. */
export class OpenFailure extends Error {
  constructor(readonly problem: OpenProblem) {
    super(problem.code);
  }
}

export function damaged(part: string | null, detail: string): OpenFailure {
  return new OpenFailure({ code: "damaged", part, detail });
}
