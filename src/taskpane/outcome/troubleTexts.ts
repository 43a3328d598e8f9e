import { hostText, writeProblemText } from "../../locales/hostText";
import type { Language } from "../../locales/language";
import type { Trouble } from "../paneState";

/** Everything that stood in the way, a sentence each. */
export function troubleTexts(trouble: Trouble, language: Language): readonly string[] {
  if (trouble.code === "write.refused") return trouble.problems.map((problem) => writeProblemText(problem, language));
  return [trouble, ...(trouble.others ?? [])].map((problem) => hostText(problem, language));
}

/** The host's own words, for whoever must look into it; empty where Excel was not asked. */
export function troubleDetails(trouble: Trouble): readonly string[] {
  if (trouble.code === "write.refused") return [];
  return [trouble, ...(trouble.others ?? [])].map(({ code, detail }) => `${code}: ${detail}`);
}
