import type { Language } from "../../locales/language";
import { confirmed } from "../../session/confirmed";
import { localMinute, type Deeds, type Site } from "../deeds";

/** Reads all sheets that may have tables; what was chosen for the table shown holds for its sheet. */
export async function surveySheets({ session, job, state, tell }: Site): Promise<void> {
  const shown = state().sheet?.scan;
  const result = await job.run("scanning", (options) => session.scanAll(options, shown));
  if (result?.ok === true) tell({ kind: "surveyed", survey: result.value });
}

/** Writes the results of all of them, counted together on one sheet. */
export async function writeSurvey(site: Site, deeds: Deeds, language: Language): Promise<void> {
  const { session, job, state, tell } = site;
  const { survey: surveyed, columns, sheet } = state();
  if (surveyed === null) return;
  const survey = surveyed.map(confirmed);
  const choices = { outputs: ["columns", "summary"], columns, language, at: localMinute(new Date()) } as const;
  const result = await job.run("writing", (options) => session.apply(survey, choices, options));
  if (result === null) return;
  if (result.ok) {
    tell({ kind: "written", applied: result.value, scans: survey });
    await deeds.read(sheet?.scan.grid.sheet ?? "active");
  } else if (result.error.code === "host.sourceChanged") await surveySheets(site);
}
