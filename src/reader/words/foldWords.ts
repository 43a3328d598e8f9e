import { LETTERS } from "../../model/text/letters";
import { tidyText } from "../../model/text/tidyText";

/** Lower case, without accents, words parted by one space; `%` counts as a word: `"Tỷ lệ (%)"` → `"ty le %"`. */
export function foldWords(text: string): string {
  let words = "";
  let apart = false;
  for (const letter of tidyText(text).toLowerCase()) {
    const plain = plainLetter(letter);
    if (plain === "") {
      apart = words !== "";
      continue;
    }
    if (letter === "%" || words.endsWith("%")) apart = words !== "";
    words += apart ? ` ${plain}` : plain;
    apart = false;
  }
  return words;
}

/** The letter without its marks; `""` for all that is no letter, digit or per cent sign. */
function plainLetter(letter: string): string {
  if (/^[a-z0-9%]$/.test(letter)) return letter;
  const known = LETTERS.get(letter);
  if (known !== undefined) return known.plain;
  return /^[\p{L}\p{N}]$/u.test(letter) ? letter.normalize("NFD").replace(/\p{Mn}+/gu, "") : "";
}

/** A header's words without what stands in brackets: `"Tổng điểm (1000 điểm)"` → `"tong diem"`; all of it when nothing is left. */
export function foldHeader(text: string): string {
  const outside = foldWords(text.replace(/\([^()]*\)?|\[[^\]]*\]?/g, " "));
  return outside === "" ? foldWords(text) : outside;
}
