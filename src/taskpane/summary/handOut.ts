import { papersWords } from "../../locales/papersWords";
import { confirmed } from "../../session/confirmed";
import type { SheetScan } from "../../session/scan";
import type { Draft, Session } from "../../session/session";
import { saveFile } from "../file/saveFile";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** What came of a paper: something to say of it, or its text to be copied. */
export type HandedOut = { readonly kind: "said" | "copy"; readonly text: string };

/** Gives a paper to the browser as a .docx, or its text where files are not saved; what the office filled in is kept. */
export async function handOut(
  session: Session,
  scan: SheetScan,
  draft: Draft,
  savesFiles: boolean,
): Promise<HandedOut> {
  const words = papersWords(draft.language);
  const kept = await session.rememberFacts(draft.facts);
  const paper = await session.draft([confirmed(scan)], draft);
  if (paper === null) return { kind: "said", text: words.nothing };
  if (!savesFiles) {
    const { paperText } = await import(/* webpackChunkName: "papers" */ "../../paper/paperText");
    return { kind: "copy", text: paperText(paper) };
  }
  const { writeDocx } = await import(/* webpackChunkName: "papers" */ "../../paper/writeDocx");
  const name = words.fileNames[draft.kind];
  saveFile({ name, content: new Uint8Array(await writeDocx(paper)), type: DOCX });
  return { kind: "said", text: [words.saved(name), ...(kept.ok ? [] : [words.notKept])].join(" ") };
}
