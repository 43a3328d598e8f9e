import type { DraftFacts } from "../model/draftFields";
import type { HostProblem, WorkbookPort } from "../model/port";
import { ok, type Result } from "../model/result";

/** The workbook's setting that keeps what the office knows of its papers: asked once. */
export const FACTS_SETTING = "xepHang.draftFacts";

/** Settings are a hint: what cannot be understood counts as not told. */
export async function keptFacts(port: WorkbookPort): Promise<DraftFacts> {
  const setting = await port.loadSetting(FACTS_SETTING);
  const kept = setting.ok ? setting.value : null;
  if (typeof kept !== "object" || kept === null) return {};
  return Object.fromEntries(
    Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}

/** Saved only where it is new: saving clears Excel's own undo. */
export async function keepFacts(port: WorkbookPort, facts: DraftFacts): Promise<Result<null, HostProblem>> {
  const same = JSON.stringify(await keptFacts(port)) === JSON.stringify(facts);
  return same ? ok(null) : port.saveSetting(FACTS_SETTING, Object.keys(facts).length === 0 ? null : facts);
}
