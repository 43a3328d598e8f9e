import type { Session } from "../../src/session/session";
import { writeDocx } from "../../src/paper/writeDocx";
import { DECREE_30 } from "./decree30";
import { renderedPages } from "./renderedPages";
import { must } from "../support/openedSession";

/** What the pages of a draft do not tell: these are looked at by people. */
export const NOT_CHECKED = ["date.zeros"];

export async function draftOf(session: Session): Promise<Uint8Array> {
  const paper = await session.draft(must(await session.scanAll()), { kind: "decision", facts: {}, language: "vi" });
  if (paper === null) throw new Error("no paper");
  return writeDocx(paper);
}

/** What of the rules is broken, and what is not checked. */
export async function layoutOf(
  session: Session,
  name: string,
): Promise<{ readonly broken: unknown; readonly open: readonly string[] }> {
  const pages = renderedPages(await draftOf(session), "docx", name);
  const verdicts = DECREE_30.map(({ id, article, check }) => ({ id, article, verdict: check(pages) }));
  const open = verdicts.filter(({ verdict }) => typeof verdict === "object" && "notChecked" in verdict);
  return {
    broken: verdicts.filter(({ verdict }) => typeof verdict === "object" && "broken" in verdict),
    open: open.map(({ id }) => id).sort(),
  };
}
