import type { FormWords } from "../model/frameworkForm";
import { frameworkForm as english } from "./en/frameworkForm";
import type { Language } from "./language";
import { frameworkForm as vietnamese } from "./vi/frameworkForm";

const WORDS: { readonly [L in Language]: FormWords } = { vi: vietnamese, en: english };

/** What the members of a framework and their values are called. */
export function formWords(language: Language): FormWords {
  return WORDS[language];
}
