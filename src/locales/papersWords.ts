import { papers as english } from "./en/papers";
import type { Language } from "./language";
import { papers as vietnamese, type PapersWords } from "./vi/papers";

const WORDS: { readonly [L in Language]: PapersWords } = { vi: vietnamese, en: english };

export function papersWords(language: Language): PapersWords {
  return WORDS[language];
}
