import { tidyText } from "./tidyText";

/** "4", "05", "=2", "2=", "Hạng 4", "Thứ 3", "IV", "T-5": the rank that a cell means; null of anything else. */
export function rankOfText(text: string): number | null {
  if (NO_RANK.test(text)) return null;
  const tidy = tidyText(text);
  if (!RANK_LIKE.test(tidy)) return null;
  const bare = tidy
    .toLowerCase()
    .replace(/^(?:thứ hạng|xếp hạng|xếp thứ|hạng|thứ|giải|rank|no\.|t-|t)\s*/u, "")
    .replace(/^[=#]|=$/g, "")
    .trim();
  if (/^\d{1,5}$/.test(bare)) return Number(bare);
  return romanNumber(bare);
}

/** "Không xếp hạng", "KXH", in the place of a rank: the unit stands outside the ranking. */
export function isUnrankedText(text: string): boolean {
  return UNRANKED.test(tidyText(text).toLowerCase());
}

const UNRANKED = /^\(?(?:không|chưa|miễn|ngoài) (?:tham gia )?(?:xếp|xét)(?: hạng| thứ)?\)?$|^kxh$|^not ranked$/u;

/** How no rank begins, and most names of units do, tidy or not. */
const NO_RANK = /^(?:[ABDEFJKMOPQSUWYZabdefjkmopqsuwyz]|[Xx][ãÃ])/;
/** How a rank begins. */
const RANK_LIKE = /^[\s\d=#ivxlctTIVXLCHhGgRrNn]/u;

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function romanNumber(text: string): number | null {
  if (!/^(?:xc|xl|l?x{0,3}|c{1,2}l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(text) || text === "") return null;
  const digits = Array.from(text).map((letter) => ROMAN[letter] ?? 0);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}
