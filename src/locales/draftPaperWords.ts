import type { DraftPaperWords } from "./draftPaperShape";
import { draftPapers as english } from "./en/draftPapers";
import type { Language } from "./language";
import { draftPapers as vietnamese } from "./vi/draftPapers";

const WORDS: { readonly [L in Language]: DraftPaperWords } = { vi: vietnamese, en: english };

export function draftPaperWords(language: Language): DraftPaperWords {
  return WORDS[language];
}
