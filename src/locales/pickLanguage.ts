import type { Language } from "./language";

/** The language for a display language such as `en-US`; Vietnamese unless it is English, and where the host names none. */
export function pickLanguage(displayLanguage: string | undefined): Language {
  return /^en\b/i.test(displayLanguage ?? "") ? "en" : "vi";
}
