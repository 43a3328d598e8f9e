import { onlyOne } from "../onlyOne";
import { LEGACY_CODES, type LegacyEncoding } from "./legacyCodes";
import { isSyllable } from "./syllable";

/** A text as it was meant. */
export interface MeantText {
  readonly encoding: LegacyEncoding;
  readonly text: string;
}

/** Letters of Western Europe and their signs; with any letter beyond them a text is Unicode already. */
const WESTERN = /[\u00a1-\u00ff]/u;
const BEYOND = /[\u0100-\u1fff]/u;
const WORD = /[A-Za-z\u00a1-\u00ff]+/gu;
const ENCODINGS = Object.keys(LEGACY_CODES) as readonly LegacyEncoding[];

/**
 * The Unicode text behind one that was typed in TCVN3 or VNI. Only where its words prove it: in one encoding, and not in the
 * other, every word with such letters is a syllable or an abbreviation, and some could be no word at all as it stands. Otherwise
 * null.
 */
export function meantText(text: string): MeantText | null {
  if (!WESTERN.test(text) || BEYOND.test(text)) return null;
  // A long text says the same few words again and again.
  const words = [...new Set(text.match(WORD))].filter((word) => WESTERN.test(word));
  const only = onlyOne(ENCODINGS.filter((encoding) => words.every((word) => isSound(decoded(word, encoding)))));
  if (only === null) return null;
  if (!words.some((word) => isProof(word, decoded(word, only)))) return null;
  return { encoding: only, text: text.replace(WORD, (word) => decoded(word, only)) };
}

/** No syllable as it stands, but one in the encoding; two letters might be an abbreviation, unless one is a sign. */
function isProof(word: string, meant: string): boolean {
  if (isSyllable(word) || PRODUCT.test(word) || !/[A-Za-z]/.test(word) || !WESTERN.test(withoutHyphens(word)))
    return false;
  return isSyllable(meant) && (meant.length > 2 || SIGN.test(word));
}

/** "m×n" is no mine. */
const PRODUCT = /^[A-Za-z][\u00d7\u00f7][A-Za-z]$/u;
const SIGN = /(?![\u00aa\u00ad\u00ba\u00b5])[\u00a1-\u00bf]/u;

/** A soft hyphen is a letter of TCVN3, and something that Word leaves behind: it proves nothing by itself. */
function withoutHyphens(word: string): string {
  return word.replaceAll("\u00ad", "");
}

function isSound(word: string): boolean {
  return !WESTERN_LEFT.test(word) && (ABBREVIATION.test(word) || isSyllable(word));
}

/** "HĐND", "NĐ". */
const ABBREVIATION = /^[A-ZĐ]{2,}$/u;
/** Letters of Latin-1 that Vietnamese does not have: whatever is left of them was not meant so. */
const WESTERN_LEFT =
  /[\u00a1-\u00bf\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00db\u00dc\u00de-\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\u00ff]/u;

function decoded(word: string, encoding: LegacyEncoding): string {
  const codes = LEGACY_CODES[encoding];
  let meant = "";
  for (let at = 0; at < word.length; at++) {
    const pair = codes.get(word.slice(at, at + 2));
    meant += pair ?? codes.get(word.charAt(at)) ?? word.charAt(at);
    if (pair !== undefined && word.charAt(at + 1) !== "") at++;
  }
  return meant;
}
