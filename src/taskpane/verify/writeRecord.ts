import type { Language } from "../../locales/language";
import type { SheetScan } from "../../session/scan";
import type { Deeds, Site } from "../deeds";

/** Puts the record on a sheet of its own; the pane tells of it as of any writing. */
export async function writeRecord(
  { session, job, tell }: Site,
  deeds: Deeds,
  scan: SheetScan,
  language: Language,
): Promise<void> {
  const result = await job.run("writing", (options) => session.writeVerification([scan], language, options));
  if (result === null) return;
  if (result.ok) tell({ kind: "written", applied: result.value, scans: [] });
  if (result.ok || result.error.code === "host.sourceChanged") await deeds.read(scan.grid.sheet);
}
