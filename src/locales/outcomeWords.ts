import { outcome as english } from "./en/outcome";
import type { Language } from "./language";
import { outcome as vietnamese, type OutcomeWords } from "./vi/outcome";

const WORDS: { readonly [L in Language]: OutcomeWords } = { vi: vietnamese, en: english };

export function outcomeWords(language: Language): OutcomeWords {
  return WORDS[language];
}
