import { report as english } from "./en/report";
import type { Language } from "./language";
import type { ReportWords } from "./reportShape";
import { report as vietnamese } from "./vi/report";

const WORDS: { readonly [L in Language]: ReportWords } = { vi: vietnamese, en: english };

export function reportWords(language: Language): ReportWords {
  return WORDS[language];
}
