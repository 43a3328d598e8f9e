import { sheetWordsEn } from "./en/sheets";
import type { Language } from "./language";
import type { SheetWords } from "./sheetWords";
import { sheetWordsVi } from "./vi/sheets";

const WORDS: { readonly [L in Language]: SheetWords } = { vi: sheetWordsVi, en: sheetWordsEn };

export function sheetWords(language: Language): SheetWords {
  return WORDS[language];
}
