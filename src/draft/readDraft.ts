import { err, ok, type Result } from "../model/result";
import type { Draft, DraftProblem } from "../model/draft";
import { textDraft } from "./textDraft";
import { wordDraft } from "./wordDraft";

/** A draft Decision as Word saved it, or as text with tabs between cells (.tsv, .txt). */
export function readDraft(name: string, bytes: Uint8Array): Result<Draft, DraftProblem> {
  return /\.(?:tsv|txt)$/i.test(name) ? textOf(bytes) : wordDraft(bytes);
}

/** Excel's "Unicode text" is UTF-16. What is no Unicode is not guessed: names and figures would come out as others. */
function textOf(bytes: Uint8Array): Result<Draft, DraftProblem> {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  const decoder = new TextDecoder(isWide ? "utf-16le" : "utf-8", { fatal: true });
  try {
    const text = decoder.decode(bytes);
    if (!text.includes("\0")) return ok(textDraft(text));
  } catch {
    // Told below.
  }
  return err({ code: "draft.damaged", detail: "UTF-8" });
}
