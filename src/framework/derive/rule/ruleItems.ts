import { dec, type Decimal, parseDecimal } from "../../../model/numbers/decimal";

/** What a condition is worth: points, or a share of the maximum (1 is "điểm tối đa"). */
export type Award =
  | { readonly kind: "points"; readonly points: Decimal; readonly says: "điểm" | "figureOnly" }
  | { readonly kind: "share"; readonly share: Decimal };

/** One "condition: points" of a text on how points are given. */
export interface RuleItem {
  /** Lower case, single spaces. */
  readonly condition: string;
  readonly award: Award;
}

/** Longer sentences are prose, not items. */
const LONGEST_ITEM = 200;
const BULLET = /^(?:[-–—+•*]\s*|[a-zđ]\)\s*|\d{1,2}\)\s*)+/u;
const LEAD_IN =
  /^(?:(?:cách|phương pháp) (?:tính|chấm|cho|đánh giá|xác định)|thang điểm|mức điểm|cụ thể|như sau)[^\d:]{0,40}:\s*/iu;

/** The lines and sentences of a text, without bullets, lead-in ("Cách tính:") and full stops; lower case. */
export function ruleParts(text: string): readonly string[] {
  const composed = text.normalize("NFC").replace(/[^\S\n]+/g, " ");
  return composed
    .split(/[;\n]|(?<=điểm|\dđ)\s*[,.](?=\s)|\.\s+(?=\p{Lu})/u)
    .map((part) => part.trim().replace(BULLET, "").replace(LEAD_IN, "").replace(/[.,]$/, "").trim().toLowerCase())
    .filter((part) => part !== "");
}

/** The items that a text consists of; null where any part of it is none: what is not understood may change the rest. */
export function ruleItems(text: string): readonly RuleItem[] | null {
  const items = ruleParts(text).map(itemOf);
  return items.every((item) => item !== null) ? items : null;
}

const SEPARATED = [/^(.+?)\s*(?:=>|→|⇒)\s*(.+)$/u, /^(.+):\s*(.+)$/u, /^(.*[^<>=])\s*=\s*([^=]+)$/u];
const CONDITION_FIRST = [/^(.+?),? (?:thì )?(?:được|đạt|tính|chấm) (.+)$/u, /^(.+) [-–] (.+điểm)$/u];
const POINTS_FIRST = /^(\S+ ?(?:điểm|đ))\s*(?:,|nếu|khi|cho|đối với)\s+(.+)$/u;

function itemOf(part: string): RuleItem | null {
  if (part.length > LONGEST_ITEM) return null;
  for (const [, left = "", right = ""] of matches(SEPARATED, part)) {
    const award = awardOf(right);
    const turned = awardOf(left);
    const isTurned = turned !== null && (turned.kind === "share" || turned.says === "điểm");
    if (award !== null && isTurned) return null;
    if (award !== null) return { condition: left.trim(), award };
    if (isTurned) return { condition: right.trim(), award: turned };
  }
  for (const [, condition = "", points = ""] of matches(CONDITION_FIRST, part)) {
    const award = awardOf(points);
    if (award !== null) return { condition: condition.trim(), award };
  }
  const [, points = "", condition = ""] = POINTS_FIRST.exec(part) ?? [];
  const award = awardOf(points);
  return award === null ? null : { condition: condition.trim(), award };
}

function matches(shapes: readonly RegExp[], text: string): readonly RegExpExecArray[] {
  return shapes.map((shape) => shape.exec(text)).filter((match) => match !== null);
}

const POINTS = /^(?:được )?(\d{1,6}(?:[.,]\d{1,2})?) ?(điểm|đ)?$/u;
const WHOLE =
  /^(?:được |đạt )?(?:điểm tối đa|toàn bộ (?:số )?điểm|(?:100 ?%|1\/1) (?:(?:tổng )?số )?điểm(?: tối đa)?)$/u;
const SHARE =
  /^(?:được )?(?:(\d)\/(\d{1,2})|(\d{1,2}) ?%) ?(?:[x×*] ?)?(?:(?:tổng )?số )?(?:điểm(?: tối đa| chuẩn)?|mức điểm)$/u;

function awardOf(text: string): Award | null {
  const [, points, word] = POINTS.exec(text) ?? [];
  const value = points === undefined ? null : plainFigure(points);
  if (value !== null) return { kind: "points", points: value, says: word === undefined ? "figureOnly" : "điểm" };
  if (WHOLE.test(text)) return { kind: "share", share: dec("1") };
  const [matched, part = "", of = "", percent] = SHARE.exec(text) ?? [];
  if (matched === undefined) return null;
  const share = Number(percent ?? (Number(part) * 100) / Number(of));
  if (!Number.isInteger(share) || share <= 0 || share >= 100) return null;
  return { kind: "share", share: dec((share / 100).toFixed(2)) };
}

/** "2,5", "04": at most two places, so that a thousand written "1.000" is never one. */
export function plainFigure(text: string): Decimal | null {
  return /^\d{1,9}(?:[.,]\d{1,2})?$/.test(text) ? parseDecimal(text.replace(",", ".")) : null;
}
