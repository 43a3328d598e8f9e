import { strFromU8 } from "fflate";
import { ok, type Result } from "../model/result";
import type { Draft, DraftProblem } from "../model/draft";
import { textDraft } from "./textDraft";
import { wordDraft } from "./wordDraft";

/** A draft Decision as Word saved it, or as text with tabs between cells (.tsv, .txt). */
export function readDraft(name: string, bytes: Uint8Array): Result<Draft, DraftProblem> {
  return /\.(?:tsv|txt)$/i.test(name) ? ok(textDraft(strFromU8(bytes))) : wordDraft(bytes);
}
