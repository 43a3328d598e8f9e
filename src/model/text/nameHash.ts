import { LETTERS } from "./letters";
import { FRONT_ENDS, unitName } from "./unitName";

/**
 * A number that all names have in common whose `UnitName.loose` is one, and hardly any others: names by the hundred thousand
 * need not be taken apart each to see that they differ.
 *
 * It is made of the plain letters and digits of the last words. A word that may end what stands in front of a name ("xã",
 * "UBND", "thị trấn") begins it anew wherever it stands; "y" is "i"; a digit that could stand for a tone is left out.
 */
export function nameHash(name: string): number {
  return hashOf(name, false) ?? hashOf(unitName(name).loose, true) ?? 0;
}

/** Null of a name that is not taken apart at a glance; "loose" names are. */
function hashOf(name: string, isLoose: boolean): number | null {
  if (!isLoose && isNumbered(name)) return null;
  let [hash, word, isBehindLetter] = [0, 0, false];
  for (let place = 0; place < name.length; place += 1) {
    const code = name.charCodeAt(place);
    const letter = code < FOLDED.length ? (FOLDED[code] ?? RARE) : RARE;
    if (letter === RARE && !isLoose) return null;
    if (letter === APART) {
      hash = withWord(hash, word);
      [word, isBehindLetter] = [0, false];
    } else if (!isBehindLetter || letter < ONE || letter > FIVE) {
      word = Math.imul(word, 37) + (letter === RARE ? code : letter);
      isBehindLetter = letter > NINE || letter === RARE;
    }
  }
  return withWord(hash, word);
}

function withWord(hash: number, word: number): number {
  if (word === 0) return hash;
  return ENDS.has(word) ? 0 : Math.imul(hash, 31) + word;
}

/** "1. Xã A", "a) Xã A". */
function isNumbered(name: string): boolean {
  const first = name.charCodeAt(0);
  return first === BLANK || (first >= ZERO && first <= NINE) || name.charCodeAt(1) === BRACKET;
}

const [BLANK, BRACKET, ZERO, ONE, FIVE, NINE] = [0x20, 0x29, 0x30, 0x31, 0x35, 0x39];
/** What parts words, and what wants a closer look: apostrophes, and all but plain letters, digits and signs. */
const [APART, RARE] = [0, 1];

/** Every code as the plain small letter or the digit that it is. */
const FOLDED = Uint16Array.from({ length: 0x1efa }, (_, code) => {
  const letter = String.fromCharCode(code).toLowerCase();
  if (/^[a-z0-9]$/.test(letter)) return letter === "y" ? "i".charCodeAt(0) : letter.charCodeAt(0);
  const known = LETTERS.get(letter);
  if (known !== undefined) return known.plain === "y" ? "i".charCodeAt(0) : known.plain.charCodeAt(0);
  return code >= BLANK && code < 0x7f && !/['`]/.test(letter) ? APART : RARE;
});

const ENDS: ReadonlySet<number> = new Set(FRONT_ENDS.map((word) => hashOfWord(word)));

function hashOfWord(word: string): number {
  let hash = 0;
  for (let place = 0; place < word.length; place += 1)
    hash = Math.imul(hash, 37) + (FOLDED[word.charCodeAt(place)] ?? RARE);
  return hash;
}
