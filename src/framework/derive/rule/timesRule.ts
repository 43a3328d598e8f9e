import { compare, type Decimal, decimalText } from "../../../model/numbers/decimal";
import type { CriterionKind } from "../../../model/framework";
import type { PointRule } from "../../../model/pointRule";
import { plainFigure } from "./ruleItems";

const NUMBER = "(\\d{1,6}(?:[.,]\\d{1,2})?)";
/** What is counted: no figure, no bound, no second condition. */
const THING = "(?:(?:,? (?!(?:trừ|cộng|thưởng|được|nếu|trường|hoặc|và|từ|trên|dưới)(?!\\p{L}))\\p{L}+){1,12})";
const DEED = "(?:(?:thì|bị|sẽ|được|tính) )*(trừ|cộng|thưởng)";
const EACH = new RegExp(`^(?:cứ |với )?(?:mỗi|một)${THING},? ${DEED} ${NUMBER} ?(?:điểm|đ)$`, "u");
/** "Mỗi tin, bài được 0,5 điểm", or without a verb, which then only the kind of the criterion says. */
const GIVES = new RegExp(`^(?:cứ |với )?(?:mỗi|một)${THING}( được(?: tính)?)? ${NUMBER} ?(?:điểm|đ)$`, "u");
const BY = new RegExp(
  `^(?:bị |được )?(trừ|cộng|thưởng) ${NUMBER} ?(?:điểm|đ) ?(?:\\/ ?|cho mỗi |mỗi )\\p{L}+(?: \\p{L}+){0,8}$`,
  "u",
);
const CAP = new RegExp(
  `^(?:nhưng )?(?:(?:tổng )?(?:(?:số )?điểm )?(?:trừ|cộng|thưởng) )?(?:tổng )?(?:tối đa không quá|tối đa|không quá|nhiều nhất) (?:(?:chỉ )?(?:bị |được )?(?:trừ|cộng|thưởng) )?${NUMBER}(?: ?(?:điểm|đ))?$`,
  "u",
);

/** Where the end begins, or another sentence. */
const PARTED = /;\s|,\s(?=(?:nhưng |tổng |(?:trừ|cộng|thưởng) )*(?:tối đa|không quá|nhiều nhất|điểm|số))/u;

/**
 * "Mỗi lần vi phạm trừ 2 điểm, tối đa 10 điểm": so many points a time, with a stated end. Taken off the maximum of a scored
 * criterion; penalty and bonus points are counted up. Null where no end is stated, or it passes the maximum.
 */
export function timesRule(text: string, max: Decimal | null, kind: CriterionKind): PointRule | null {
  const [each = "", cap = "", ...more] = text.split(PARTED).map((part) => part.trim());
  const [, deed, points = ""] = EACH.exec(each) ?? BY.exec(each) ?? given(each, kind);
  const [, end = ""] = CAP.exec(cap) ?? [];
  const [value, most] = [plainFigure(points), plainFigure(end)];
  if (deed === undefined || value === null || most === null || more.length > 0) return null;
  if (compare(value, most) > 0 || (max !== null && compare(most, max) > 0)) return null;
  const told = { points: decimalText(value), most: decimalText(most) };
  if (deed !== "trừ") return kind === "penalty" ? null : { kind: "perTime", ...told };
  if (kind === "scored") return max === null ? null : { kind: "deductions", ...told };
  return kind === "penalty" ? { kind: "perTime", ...told } : null;
}

/** The same parts of a text that names no deed: points of a bonus are added, of a penalty taken off. */
function given(text: string, kind: CriterionKind): readonly (string | undefined)[] {
  const [whole, verb, points] = GIVES.exec(text) ?? [];
  if (whole === undefined || (verb === undefined && kind === "scored")) return [];
  if (verb !== undefined && kind === "penalty") return [];
  return [whole, kind === "penalty" ? "trừ" : "cộng", points];
}
