import { cliWords } from "../locales/cliWords";
import type { Language } from "../locales/language";
import { callProblem, type CallProblem } from "../model/callProblem";
import type { Finding } from "../model/finding";
import { err, type Result } from "../model/result";
import type { SheetScan } from "../session/scan";
import type { Session } from "../session/session";
import { readFile } from "./readFile";

/** What a draft Decision says otherwise than the workbook's ranking, or why the draft cannot be read. */
export async function draftFindings(
  session: Session,
  file: string,
  scans: readonly SheetScan[],
  language: Language,
): Promise<Result<readonly Finding[], CallProblem>> {
  const bytes = await readFile(file);
  if (!bytes.ok) return bytes;
  const draft = { name: file, bytes: new Uint8Array(bytes.value) };
  const told = await session.checkDraft(scans, draft, cliWords(language).draft);
  return told.ok ? told : err(callProblem("file.notDraft", { file, detail: told.error.detail }));
}
