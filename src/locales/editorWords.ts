import { editor as english } from "./en/editor";
import type { Language } from "./language";
import { editor as vietnamese, type EditorWords } from "./vi/editor";

const WORDS: { readonly [L in Language]: EditorWords } = { vi: vietnamese, en: english };

export function editorWords(language: Language): EditorWords {
  return WORDS[language];
}
