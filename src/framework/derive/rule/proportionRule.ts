import { compare, type Decimal } from "../../../model/numbers/decimal";
import { onlyOne } from "../../../model/onlyOne";
import type { PointRule } from "../../../model/pointRule";
import { plainFigure } from "./ruleItems";

export const PROPORTION =
  /^(?:(?:số )?điểm(?: đạt(?: được)?| chấm)?\s*[=:]\s*)?(?:(?:tỷ lệ |tỉ lệ )?\(?\s*a\s*\/\s*b\s*\)?|(?:tỷ lệ|tỉ lệ)(?: (?!không|chưa|trừ)\p{L}+){0,12}?)\s*(?:[x×*.]|nhân(?: với)?)\s*(?:(\d{1,6}(?:[.,]\d{1,2})?)(?: ?điểm)?|(?:số )?điểm(?: tối đa| chuẩn)|max)$/u;
/** What only says what a and b are. */
const EXPLAINS =
  /^(?:trong đó[,:]?\s*)?(?:với )?(?:[ab](?: là| ?[:=]) [^\d%=<>≥≤]*|tính theo tỷ lệ a\/b(?:, trong đó a là [^\d%=<>≥≤]*)?|(?:tỷ lệ|tỉ lệ)(?: [^\d%=<>≥≤]*)? ?[:=] ?\(? ?a ?\/ ?b ?\)?(?: ?[x×*] ?100 ?%?)?)$/u;

/** "a/b × điểm tối đa", "Tỷ lệ × 20" of a maximum of 20: by the percentage that a is of b, and by nothing else beside it. */
export function proportionRule(parts: readonly string[], max: Decimal | null): PointRule | null {
  const shape = onlyOne(parts.map((part) => PROPORTION.exec(part)).filter((match) => match !== null));
  if (shape === null) return null;
  if (!parts.every((part) => PROPORTION.test(part) || EXPLAINS.test(part))) return null;
  const factor = shape[1] === undefined ? null : plainFigure(shape[1]);
  const isWhole = factor === null ? shape[1] === undefined : max !== null && compare(factor, max) === 0;
  return isWhole ? { kind: "proportion", of: "100" } : null;
}
