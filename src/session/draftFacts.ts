import type { DraftFacts } from "../model/draftFields";
import type { HostProblem, WorkbookPort } from "../model/port";
import { ok, type Result } from "../model/result";
import { isText, keptEntries } from "./keptEntries";

/** The workbook's setting that keeps what the office knows of its papers: asked once. */
export const FACTS_SETTING = "xepHang.draftFacts";

export function keptFacts(port: WorkbookPort): Promise<DraftFacts> {
  return keptEntries(port, FACTS_SETTING, isText);
}

/** Saved only where it is new: saving clears Excel's own undo. */
export async function keepFacts(port: WorkbookPort, facts: DraftFacts): Promise<Result<null, HostProblem>> {
  const same = JSON.stringify(await keptFacts(port)) === JSON.stringify(facts);
  return same ? ok(null) : port.saveSetting(FACTS_SETTING, Object.keys(facts).length === 0 ? null : facts);
}
