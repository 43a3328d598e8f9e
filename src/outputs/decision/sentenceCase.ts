import { PROVINCES } from "../../model/provinces";
import { isSyllable } from "../../model/text/syllable";

/**
 * A title as part of a sentence. Of one in capitals, abbreviations, what stands in brackets and names of provinces are kept;
 * other names cannot be told from words.
 */
export function sentenceCase(text: string): string {
  if (text !== text.toUpperCase()) {
    return /^\p{Lu}(?!\p{Lu})/u.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
  }
  const lower = text.replace(/\([^()]*\)|\p{L}+/gu, (part) => (isKept(part) ? part : part.toLowerCase()));
  const letters = lower.toLowerCase();
  const named = PROVINCES.filter((name) => letters.includes(name.toLowerCase()));
  return named.reduce((sentence, name) => sentence.replace(nameAlone(name), name), lower);
}

/** “DTI”, “(DTI)”, “quý I”: no words of the language. */
function isKept(part: string): boolean {
  return part.startsWith("(") || part === "I" || !isSyllable(part);
}

function nameAlone(name: string): RegExp {
  return new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, "giu");
}
