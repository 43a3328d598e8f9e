import { outputs as english } from "./en/outputs";
import type { Language } from "./language";
import type { OutputWords } from "./outputShape";
import { outputs as vietnamese } from "./vi/outputs";

const WORDS: { readonly [L in Language]: OutputWords } = { vi: vietnamese, en: english };

/** What each output is called in one language. */
export function outputWords(language: Language): OutputWords {
  return WORDS[language];
}
