import type { DecisionWords } from "./decisionShape";
import { decision as english } from "./en/decision";
import type { Language } from "./language";
import { decision as vietnamese } from "./vi/decision";

const WORDS: { readonly [L in Language]: DecisionWords } = { vi: vietnamese, en: english };

export function decisionWords(language: Language): DecisionWords {
  return WORDS[language];
}
