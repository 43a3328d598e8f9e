/** Every blank that Word, a web page or Excel may leave between words, zero-width ones included. */
const BLANKS = /[\s\u00a0\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]+/gu;
/** What nobody sees and no reader means: marks of direction, soft hyphens, joiners of letters. */
const INVISIBLE = /[\u00ad\u034f\u061c\u180e\u200e\u200f\u202a-\u202e\u2061-\u2064\u2066-\u2069]/gu;
/** Decomposed letters, invisible marks, blanks other than one space between words, an apostrophe in front: most texts have none of them. */
const UNTIDY =
  /[\u0300-\u036f\t-\r\u00a0\u00ad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2069\u3000\ufeff]| {2}|^[ '’]| $/u;

/** By far most texts are plain Latin and Vietnamese letters with single blanks, which is seen without any pattern. */
function isTidy(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first === APOSTROPHE) return false;
  let before = BLANK;
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    if (code === BLANK ? before === BLANK : !isPlainLetter(code)) return !UNTIDY.test(text);
    before = code;
  }
  return before !== BLANK || text === "";
}

const [BLANK, APOSTROPHE] = [0x20, 0x27];

function isPlainLetter(code: number): boolean {
  return (code > BLANK && code < 0x7f) || (code >= 0xc0 && code < 0x300) || (code >= 0x1ea0 && code <= 0x1ef9);
}

/** Composed Unicode, invisible marks taken out, runs of blanks made one space, no blank or text-marking apostrophe in front, none behind. */
export function tidyText(text: string): string {
  if (isTidy(text)) return text;
  const composed = text.replace(INVISIBLE, "").normalize("NFC").replace(BLANKS, " ").trim();
  return /^['’](?=\S)/.test(composed) ? composed.slice(1).trimStart() : composed;
}

/** The same line by line: a line break inside a cell is the officer's own. */
export function tidyLines(text: string): string {
  return UNTIDY.test(text)
    ? text
        .split(/\r?\n/)
        .map(tidyText)
        .filter((line) => line !== "")
        .join("\n")
    : text;
}
