import type { FrameworkProblem } from "./frameworkProblem";

/** Why a file cannot be opened as a workbook. */
export type FileTrouble =
  | "notFound"
  | "folder"
  | "notReadable"
  | "empty"
  | "encrypted"
  | "legacyXls"
  | "binaryXlsb"
  | "emptyZip"
  | "tooLarge"
  | "damaged"
  | "text"
  | "pdf"
  | "word"
  | "presentation"
  | "openDocument"
  | "zip"
  | "unknown";

/** What is wrong with a call of the command line or with what it was given, by code; the words live in `src/locales`. */
export interface CallProblemParams {
  "call.noCommand": Record<string, never>;
  "call.unknownCommand": { name: string; near: string | null };
  "call.unknownOption": { option: string; near: string | null };
  "call.noValue": { option: string };
  "call.unwantedValue": { option: string };
  "call.unknownValue": { option: string; value: string; allowed: readonly string[] };
  "call.twice": { option: string };
  "call.noFile": { command: string };
  "call.noName": { command: string };
  "call.extra": { text: string };
  "call.notBuilt": { what: string };
  "call.outIsInput": { file: string };
  "file.cannotOpen": { file: string; trouble: FileTrouble; detail: string | null };
  "file.cannotWrite": { file: string; trouble: "noFolder" | "folder" | "refused"; detail: string };
  "sheet.unknown": { name: string; sheets: readonly string[] };
  "sheet.noTable": { sheets: readonly string[] };
  "framework.unknown": { id: string; near: readonly string[]; known: readonly string[] };
  /** One for each error in a framework file. */
  "framework.invalid": { file: string; problem: FrameworkProblem };
  "framework.severalDrafts": { sheets: readonly string[] };
  /** Thresholds can be inferred only where units have figures and classes. */
  "table.noClasses": { sheets: readonly string[] };
  "write.nothingRanked": { file: string };
}

export type CallProblemCode = keyof CallProblemParams;

export type CallProblem = {
  [C in CallProblemCode]: { readonly code: C; readonly params: Readonly<CallProblemParams[C]> };
}[CallProblemCode];

export function callProblem<C extends CallProblemCode>(
  code: C,
  params: CallProblemParams[C],
): { readonly code: C; readonly params: CallProblemParams[C] } {
  return { code, params };
}
