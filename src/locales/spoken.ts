import type { Language } from "./language";

/** Words by language, both of which have all of them. */
export function spoken<W>(words: { readonly [L in Language]: W }): (language: Language) => W {
  return (language) => words[language];
}
