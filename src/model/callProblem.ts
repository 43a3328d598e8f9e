import type { FormProblem } from "./frameworkForm";
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
  | "tooWordy"
  | "tooManySheets"
  | "tooManyRows"
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
  /** "K=leftOut" is what it takes. */
  "call.noPair": { option: string; value: string };
  "call.unknownQuestion": { id: string; known: readonly string[] };
  "call.noFile": { command: string };
  "call.noName": { command: string };
  "call.extra": { text: string };
  /** What takes one file, and how many are given. */
  "call.oneFile": { option: string; files: number };
  /** A draft Decision without the workbook to compare it with, and a workbook without a draft. */
  "call.draftAlone": { file: string };
  "call.noDraft": { file: string };
  "call.outIsInput": { file: string };
  "file.cannotOpen": { file: string; trouble: FileTrouble; detail: string | null };
  "file.notDraft": { file: string; detail: string };
  "file.cannotWrite": { file: string; trouble: "noFolder" | "folder" | "refused"; detail: string };
  "sheet.unknown": { name: string; sheets: readonly string[] };
  "sheet.noTable": { sheets: readonly string[] };
  "framework.unknown": { id: string; near: readonly string[]; known: readonly string[] };
  /** One for each error in a framework file. */
  "framework.invalid": { file: string; problem: FrameworkProblem };
  /** A workbook where a framework file is asked for. */
  "framework.isWorkbook": { file: string };
  /** A folder where a framework file is asked for. */
  "framework.isFolder": { file: string };
  "framework.noneInWorkbook": { file: string };
  "framework.notInWorkbook": { file: string; id: string; near: readonly string[]; known: readonly string[] };
  "framework.severalInWorkbook": { file: string; ids: readonly string[] };
  /** Several sheets "Bộ tiêu chí" in a workbook that keeps none. */
  "framework.severalSheets": { file: string; sheets: readonly string[] };
  "framework.noForm": { sheet: string };
  /** One for each error on a sheet "Bộ tiêu chí". */
  "framework.badForm": { sheet: string; cell: string; problem: FormProblem };
  /** One for each error in a document that the workbook keeps; `position` counts these documents from 1. */
  "framework.unreadable": { file: string; id: string | null; position: number; problem: FrameworkProblem };
  "framework.severalDrafts": { sheets: readonly string[] };
  /** Thresholds can be inferred only where units have figures and classes. */
  "table.noClasses": { sheets: readonly string[] };
  "template.notDocx": { file: string };
  /** No field stands in it: filling it would be copying it. */
  "template.noField": { file: string; known: readonly string[] };
  /** A field `{…}` of the office's template that nothing fills. */
  "template.unknownField": { file: string; field: string; known: readonly string[] };
  "write.nothingRanked": { file: string };
  /** Ranked by their own rule, which nobody has confirmed. */
  "write.unconfirmed": { file: string };
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
