import { slips as english } from "./en/slips";
import type { Language } from "./language";
import type { SlipWords } from "./slipShape";
import { slips as vietnamese } from "./vi/slips";

const WORDS: { readonly [L in Language]: SlipWords } = { vi: vietnamese, en: english };

export function slipWords(language: Language): SlipWords {
  return WORDS[language];
}
