import { summaryParts as english } from "./en/summaryParts";
import type { Language } from "./language";
import type { SummaryPartWords } from "./summaryShape";
import { summaryParts as vietnamese } from "./vi/summaryParts";

const WORDS: { readonly [L in Language]: SummaryPartWords } = { vi: vietnamese, en: english };

export function summaryPartWords(language: Language): SummaryPartWords {
  return WORDS[language];
}
