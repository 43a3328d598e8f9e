import { decimal } from "../../model/numbers/decimal";
import { tidyText } from "../../model/text/tidyText";
import { foldWords } from "../words/foldWords";
import type { Figure } from "./figure";

const YES = /^(?:co|dat|true|x)$/;
const NO = /^(?:(?:khong|chua)(?: co| dat)?|false)$/;
const YES_MARK = /^[✓✔☑√+Đ]$/u;
const NO_MARK = /^(?:[✗✘☐☒]|[CK]Đ)$/u;

/** "Có", "x", "Đ", ✓, TRUE are 1 and "Không", "Chưa đạt", "CĐ", ✗, FALSE are 0 where a rule asks yes or no; null of anything else. */
export function yesOrNo(text: string): Figure | null {
  const shown = tidyText(text);
  const word = foldWords(shown);
  const isYes = YES.test(word) || YES_MARK.test(shown);
  if (!isYes && !NO.test(word) && !NO_MARK.test(shown)) return null;
  const answer = decimal(isYes ? 1n : 0n, 0);
  return { kind: "value", value: answer, manner: "yesNo", percent: false, outOf: null, sign: null, shown };
}

/** "½" as "1/2", in which a raw figure is read. */
export function writtenOut(text: string): string {
  return /^[¼-¾⅐-⅞]$/.test(text) ? text.normalize("NFKC").replace("\u2044", "/") : text;
}
