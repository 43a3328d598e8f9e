import { readDraft } from "../../draft/readDraft";
import type { DraftProblem } from "../../model/draft";
import type { Finding } from "../../model/finding";
import { ok, type Result } from "../../model/result";
import type { SheetScan } from "../scan";
import { checkDraft, type DraftNames } from "./checkDraft";

/** A draft Decision as it was saved: its name says whether Word did. */
export interface DraftFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the file says otherwise than the workbook's ranking, or why it cannot be read. */
export function checkDraftFile(
  { name, bytes }: DraftFile,
  scans: readonly SheetScan[],
  names: DraftNames,
): Result<readonly Finding[], DraftProblem> {
  const draft = readDraft(name, bytes);
  return draft.ok ? ok(checkDraft(draft.value, scans, names)) : draft;
}
