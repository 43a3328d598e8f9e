import { views as english } from "./en/views";
import type { Language } from "./language";
import { views as vietnamese, type ViewWords } from "./vi/views";

const WORDS: { readonly [L in Language]: ViewWords } = { vi: vietnamese, en: english };

export function viewWords(language: Language): ViewWords {
  return WORDS[language];
}
