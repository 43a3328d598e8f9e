import { madeOnce } from "../madeOnce";
import { LETTERS } from "./letters";

/** The five tone marks; the marks that make another letter (â, ơ, đ) are no tones. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Weighs little: words that come and go in front of the same criterion. */
const FILLERS = new Set(
  ["chuyển", "đổi", "số", "hoạt", "động", "phát", "triển", "kiến", "tạo", "mạng", "chỉ", "tiêu", "chí"].map(syllable),
);
/** Weighs nothing. */
const LINKS = new Set(["và", "về", "của", "các", "theo", "được", "điểm", "tối", "đa", "dti", "năm"].map(syllable));

const FILLER_WEIGHT = 0.15;

/**
 * One syllable as it is compared: lower case, composed, its tone moved to the end, so that "hoà" and "hòa" are the same
 * and "số" and "sở" are not.
 */
function syllable(text: string): string {
  const lower = text.toLowerCase();
  let [word, tone] = ["", ""];
  for (const letter of lower) {
    const known = LETTERS.get(letter);
    if (known === undefined && letter > "\u007f") return rareSyllable(lower);
    word += known?.toneless ?? letter;
    tone += known?.mark ?? "";
  }
  return word + tone;
}

/** With letters that no Vietnamese word has. */
function rareSyllable(lower: string): string {
  const split = lower.normalize("NFD");
  const tones = split.match(TONES) ?? [];
  return split.replace(TONES, "").normalize("NFC") + tones.join("");
}

/** A text as its syllables in order, punctuation left out. */
export function syllables(text: string): readonly string[] {
  return text
    .normalize("NFC")
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "")
    .map(syllable);
}

/** The most that the format takes for a name; what is longer is compared by its beginning. */
const LONGEST_NAME = 1000;

/** The syllables of a criterion's name; numbering in front, points ("(100 điểm)", "tối đa 100", "/100") and years left out. */
export function nameSyllables(text: string): readonly string[] {
  const bare = text
    .slice(0, LONGEST_NAME)
    .normalize("NFC")
    .replace(/\([^()\d]*\d[^()]*\)/g, " ")
    .replace(/\/\s*\d+([.,]\d+)?/g, " ")
    .replace(/tối đa:?\s*\d+([.,]\d+)?/gi, " ")
    .replace(/\d+([.,]\d+)?\s*điểm/gi, " ")
    .replace(/^\s*([IVX]+|\d+(\.\d+)*|[a-zđ])\s*[.)]\s*/i, " ");
  return syllables(bare).filter((word) => !/^\d{3,}$/.test(word));
}

/** Two names that differ only in case, composition of accents, place of tones, spaces or punctuation. */
export function sameName(a: string, b: string): boolean {
  return syllables(a).join(" ") === syllables(b).join(" ");
}

/** The same but for case, composition and spaces; punctuation counts: "A" and "A+" are two names. */
export function plainName(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
}

/** What each word of a name weighs, and all of them. */
interface Weights {
  readonly words: ReadonlyMap<string, number>;
  readonly sum: number;
}

/** A name is compared with many others: its weights are made once. */
const weights = madeOnce(weigh);

function weigh(words: readonly string[]): Weights {
  const telling = words.filter((word) => !LINKS.has(word));
  const weighted = new Map<string, number>();
  for (const word of telling) weighted.set(word, FILLER_WEIGHT);
  for (const word of core(telling)) weighted.set(word, 1);
  return { words: weighted, sum: [...weighted.values()].reduce((sum, weight) => sum + weight, 0) };
}

/** The words that tell; a name made of fillers only ("Hoạt động chuyển đổi số") is told by them. */
function core(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !FILLERS.has(word));
  return telling.length === 0 ? words : telling;
}

/** How much two names say the same, in any order of their words: 0 nothing, 1 everything. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [weights(a), weights(b)];
  const smaller = Math.min(left.sum, right.sum);
  if (smaller === 0) return 0;
  let common = 0;
  for (const [word, weight] of left.words) common += Math.min(weight, right.words.get(word) ?? 0);
  const overlap = (2 * common) / (left.sum + right.sum);
  const contained = common / smaller;
  return (overlap + contained) / 2;
}
