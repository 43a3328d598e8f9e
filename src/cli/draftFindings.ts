import { cliWords } from "../locales/cliWords";
import type { Language } from "../locales/language";
import { callProblem, type CallProblem } from "../model/callProblem";
import type { Finding } from "../model/finding";
import { err, ok, type Result } from "../model/result";
import { checkDraft } from "../session/draft/checkDraft";
import { readDraft } from "../draft/readDraft";
import type { SheetScan } from "../session/scan";
import { readFile } from "./readFile";

/** What a draft Decision says otherwise than the workbook's ranking, or why the draft cannot be read. */
export async function draftFindings(
  file: string,
  scans: readonly SheetScan[],
  language: Language,
): Promise<Result<readonly Finding[], CallProblem>> {
  const bytes = await readFile(file);
  if (!bytes.ok) return bytes;
  const draft = readDraft(file, new Uint8Array(bytes.value));
  if (!draft.ok) return err(callProblem("file.notDraft", { file, detail: draft.error.detail }));
  return ok(checkDraft(draft.value, scans, cliWords(language).draft));
}
