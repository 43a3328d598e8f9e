import type { Language } from "../../locales/language";
import { confirmed } from "../../session/confirmed";
import { localMinute, type Deeds, type Site } from "../deeds";
import { writeRun } from "../writeRun";

/** Reads all sheets that may have tables; what was chosen for the table shown holds for its sheet. */
export async function surveySheets({ session, job, state, tell }: Site): Promise<void> {
  const shown = state().sheet?.scan;
  const result = await job.run("surveying", (options) => session.scanAll(options, shown));
  if (result?.ok === true) tell({ kind: "surveyed", survey: result.value });
}

/** Writes the results of all of them, counted together on one sheet. */
export async function writeSurvey(site: Site, deeds: Deeds, language: Language): Promise<void> {
  const { survey: surveyed, columns, sheet } = site.state();
  if (surveyed === null) return;
  const survey = surveyed.map(confirmed);
  const choices = {
    outputs: ["columns", "summary"],
    columns,
    titles: "look",
    language,
    at: localMinute(new Date()),
  } as const;
  const end = await writeRun(site, { scans: survey, write: choices, seen: [] });
  if (end === "changed") await surveySheets(site);
  else if (end !== null) await deeds.read(sheet?.scan.grid.sheet ?? "active");
}
