import { LETTERS } from "./letters";

const ONSET = /^(?:ngh?|gh|gi|kh|kr|nh|ph|pl|qu|th|tr|ch|br|đr|[bcdđghklmnprstvx])?/u;
/** What may follow, without tones: rimes of Vietnamese, and those of its other languages' names that end in k. */
const RIME = new RegExp(
  `^(?:${[
    "a(?:c|ch|i|k|m|n|ng|nh|o|p|t|u|y)?",
    "ă(?:c|k|m|n|ng|p|t)",
    "â(?:c|k|m|n|ng|p|t|u|y)",
    "e(?:c|k|m|n|ng|o|p|t)?",
    "ê(?:ch|k|m|n|nh|p|t|u|ng)?",
    "i(?:a|c|ch|k|m|n|nh|p|t|u)?",
    "iê(?:c|k|m|n|ng|p|t|u)",
    "o(?:a(?:c|ch|i|m|n|ng|nh|o|p|t|y)?|ă(?:c|m|n|ng|t)|e(?:n|o|t)?|i|m|n|ng|p|t|c|k)?",
    "ô(?:c|i|k|m|n|ng|p|t)?",
    "ơ(?:i|m|n|p|t)?",
    "u(?:a|â(?:c|n|ng|t|y)|c|ê(?:ch|n|nh|t)?|i|k|m|n|ng|ô(?:c|i|m|n|ng|p|t)|ơ|p|t|y(?:a|ch|ê(?:n|t)|n|nh|p|t|u)?)?",
    "ư(?:a|c|i|k|m|n|ng|ơ(?:c|i|m|n|ng|p|t|u)|t|u)?",
    "y(?:ch|ê(?:m|n|ng|t|u)|m|n|nh|p|t|u)?",
  ].join("|")})$`,
  "u",
);
/** A syllable that stops short has one of two tones. */
const STOPS = /(?:c|ch|k|p|t)$/u;

/** Vowels behind one another that take the tone on either. */
const EITHER = new Set(["oa", "oe", "uy"]);
const VOWELS = /[aăâeêioôơuưy]+/u;

/** Whether a word of composed letters can be a syllable of Vietnamese, its tone where it is written; whatever its case. */
export function isSyllable(word: string): boolean {
  let toneless = "";
  let [tone, place] = ["", -1];
  for (const letter of word.toLowerCase()) {
    const known = LETTERS.get(letter);
    if (known !== undefined && known.tone !== "") {
      if (tone !== "") return false;
      [tone, place] = [known.tone, toneless.length];
    }
    toneless += known?.toneless ?? letter;
  }
  if (STOPS.test(toneless) && !/^[15]$/.test(tone)) return false;
  const [onset = ""] = ONSET.exec(toneless) ?? [];
  const starts = onset === "gi" ? [1, 2] : [onset.length];
  return starts.some((start) => {
    const rime = toneless.slice(start);
    return RIME.test(rime) && (tone === "" || isPlaced(rime, place - start));
  });
}

/** On the vowel with a sign of its own (the last of two), else on the last before a consonant, else on the last but one. */
function isPlaced(rime: string, place: number): boolean {
  const [vowels = ""] = VOWELS.exec(rime) ?? [];
  const signed = Array.from(vowels).reduce(
    (last, vowel, at) => (/[ăâêôơ]/u.test(vowel) ? at : last),
    vowels.indexOf("ư"),
  );
  if (signed !== -1) return place === signed;
  if (vowels.length < rime.length) return place === vowels.length - 1;
  if (EITHER.has(vowels)) return place === 0 || place === 1;
  return place === Math.max(0, vowels.length - 2);
}
