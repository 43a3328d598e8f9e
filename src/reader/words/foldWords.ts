import { tidyText } from "./tidyText";

/** Lower case, without accents, words parted by one space; `%` counts as a word: `"Tỷ lệ (%)"` → `"ty le %"`. */
export function foldWords(text: string): string {
  return tidyText(text)
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{Mn}+/gu, "")
    .replaceAll("đ", "d")
    .replaceAll("%", " % ")
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
}

/** A header's words without what stands in brackets: `"Tổng điểm (1000 điểm)"` → `"tong diem"`; all of it when nothing is left. */
export function foldHeader(text: string): string {
  const outside = foldWords(text.replace(/\([^()]*\)?|\[[^\]]*\]?/g, " "));
  return outside === "" ? foldWords(text) : outside;
}
