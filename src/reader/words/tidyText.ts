/** Every blank that Word, a web page or Excel may leave between words, zero-width ones included. */
const BLANKS = /[\s\u00a0\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]+/gu;
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** Composed Unicode, runs of blanks made one space, no blank or text-marking apostrophe in front, none behind. */
export function tidyText(text: string): string {
  const composed = PLAIN.test(text) ? text : text.normalize("NFC").replace(BLANKS, " ").trim();
  return /^['’](?=\S)/.test(composed) ? composed.slice(1) : composed;
}
