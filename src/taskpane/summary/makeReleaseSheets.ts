import type { Language } from "../../locales/language";
import type { Site } from "../deeds";

/** Adds the set of sheets that the officer saves as a copy; the pane tells of it as of any writing. */
export async function makeReleaseSheets({ session, job, tell }: Site, language: Language): Promise<boolean> {
  const result = await job.run("writing", (options) => session.releaseSheets(language, options));
  if (result?.ok !== true) return false;
  tell({ kind: "written", applied: result.value, scans: [] });
  return true;
}
