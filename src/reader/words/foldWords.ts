import { LETTERS } from "../../model/text/letters";
import { tidyText } from "../../model/text/tidyText";

/** Lower case, without accents, words parted by one space; `%` counts as a word: `"Tỷ lệ (%)"` → `"ty le %"`. */
export function foldWords(text: string): string {
  let words = "";
  let apart = false;
  // What has just been written; asking the text for its end would cost its length each time.
  let last = "";
  for (const letter of tidyText(text).toLowerCase()) {
    const plain = plainLetter(letter);
    if (plain === "") {
      apart = last !== "";
      continue;
    }
    if (letter === "%" || last === "%") apart = last !== "";
    words += apart ? ` ${plain}` : plain;
    last = plain;
    apart = false;
  }
  return words;
}

/** The letter without its marks; `""` for all that is no letter, digit or per cent sign. */
function plainLetter(letter: string): string {
  if ((letter >= "a" && letter <= "z") || (letter >= "0" && letter <= "9") || letter === "%") return letter;
  const known = LETTERS.get(letter);
  if (known !== undefined) return known.plain;
  return /^[\p{L}\p{N}]$/u.test(letter) ? letter.normalize("NFD").replace(/\p{Mn}+/gu, "") : "";
}

/** A header's words without what stands in brackets: `"Tổng điểm (1000 điểm)"` → `"tong diem"`; all of it when nothing is left. */
export function foldHeader(text: string): string {
  const outside = foldWords(text.replace(/\([^()]*\)?|\[[^\]]*\]?/g, " "));
  return outside === "" ? foldWords(text) : outside;
}
