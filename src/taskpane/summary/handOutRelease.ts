import type { Language } from "../../locales/language";
import { papersWords } from "../../locales/papersWords";
import type { Session } from "../../session/session";
import { saveFile } from "../file/saveFile";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Says what came of it, and where the copy is; null where no file of ours can leave this Excel. */
export async function handOutRelease(
  session: Session,
  savesFiles: boolean,
  language: Language,
): Promise<string | null> {
  const { saved, release: words } = papersWords(language);
  const file = await session.wholeFile();
  if (!file.ok) return null;
  const { releaseCopy } = await import(/* webpackChunkName: "release" */ "../../paper/release/releaseCopy");
  const copy = releaseCopy(file.value);
  if (copy === null) return null;
  if (savesFiles) {
    saveFile({ name: words.fileName, content: copy, type: XLSX });
    return saved(words.fileName);
  }
  return (await session.openNew(copy)).ok ? words.opened : null;
}
