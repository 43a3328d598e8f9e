/** Every blank that Word, a web page or Excel may leave between words, zero-width ones included. */
const BLANKS = /[\s\u00a0\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]+/gu;
/** Decomposed letters, blanks other than one space between words, an apostrophe in front: most texts have none of them. */
const UNTIDY =
  /[\u0300-\u036f\t-\r\u00a0\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]| {2}|^[ '’]| $/u;

/** Composed Unicode, runs of blanks made one space, no blank or text-marking apostrophe in front, none behind. */
export function tidyText(text: string): string {
  if (!UNTIDY.test(text)) return text;
  const composed = text.normalize("NFC").replace(BLANKS, " ").trim();
  return /^['’](?=\S)/.test(composed) ? composed.slice(1).trimStart() : composed;
}
