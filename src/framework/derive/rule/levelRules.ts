import { compare, dec, type Decimal, decimal, decimalText } from "../../../model/numbers/decimal";
import type { PointRule } from "../../../model/pointRule";
import { type FigureRange, figureRange } from "./figureRange";
import { PROPORTION } from "./proportionRule";
import { type RuleItem, ruleItems } from "./ruleItems";

const ABOVE = /^(.*?)(?:trên|hơn|lớn hơn|cao hơn|>)\s*(\d{1,9}(?:[.,]\d{1,2})?\s*%?.*)$/u;
const REST = /^(?:(?:các )?(?:trường hợp|mức) )?(?:còn lại|khác)$/u;

/** "Trên 90%: điểm tối đa; còn lại: 0 điểm", "từ 90% trở xuống: 0 điểm": all or nothing, the level itself giving nothing. */
export function aboveRule(items: readonly RuleItem[], max: Decimal | null): PointRule | null {
  const [whole, nothing, ...others] = items;
  if (whole === undefined || nothing === undefined || others.length > 0) return null;
  if (!isWhole(whole, max) || !isNothing(nothing)) return null;
  const [, before = "", rest] = ABOVE.exec(whole.condition) ?? [];
  // The same words with "từ" in the place of "trên" say what is bounded, in per cent or of things.
  const level = rest === undefined ? null : figureRange(`${before}từ ${rest}`);
  if (level === null || level.from === null || level.to !== null) return null;
  if (!REST.test(nothing.condition)) {
    const upTo = figureRange(nothing.condition.replace(/^(.*?)từ (.*) trở xuống$/u, "$1không quá $2"));
    const end = upTo?.to ?? null;
    if (upTo === null || end === null || end === "lowest" || !end.included) return null;
    if (upTo.from !== null || upTo.percent !== level.percent || compare(end.value, level.from) !== 0) return null;
  }
  return { kind: "reaches", comparison: "above", value: decimalText(level.from) };
}

/**
 * "Từ 90% trở lên: điểm tối đa; dưới 90%: tỷ lệ × điểm tối đa", perhaps "dưới 50%: 0 điểm": in full from a level, below it
 * in proportion. The bands must join without a gap.
 */
export function fullFromRule(parts: readonly string[], max: Decimal | null): PointRule | null {
  const [top, middle, last, ...others] = parts;
  if (top === undefined || middle === undefined || others.length > 0) return null;
  const [full = null] = ruleItems(top) ?? [];
  const [, bounds = "", share = ""] = /^(.+?)\s*(?::|thì|được tính)\s*(.+)$/u.exec(middle) ?? [];
  const factor = PROPORTION.exec(share);
  if (full === null || factor === null || !isWhole(full, max)) return null;
  if (factor[1] !== undefined && (max === null || compare(dec(factor[1].replace(",", ".")), max) !== 0)) return null;
  const [upper, lower] = [figureRange(full.condition), figureRange(bounds)];
  if (upper === null || upper.from === null || upper.to !== null || !upper.percent || lower === null) return null;
  const isJoined = lower.to === "lowest" ? last === undefined : endsAt(lower, upper.from);
  if (!isJoined) return null;
  if (upper.subject !== lower.subject && lower.subject !== "" && upper.subject !== "") return null;
  const least = last === undefined ? dec("0") : endOf(last);
  if (least === null || compare(lower.from ?? dec("0"), least) !== 0 || max === null) return null;
  return {
    kind: "proportionSteps",
    of: "100",
    steps: [
      { atLeast: share100(upper.from), points: decimalText(max) },
      { atLeast: share100(least), points: null },
    ],
  };
}

/** In per cent, below a level and not on it. */
function endsAt({ to, percent }: FigureRange, level: Decimal): boolean {
  return to !== null && to !== "lowest" && percent && !to.included && compare(to.value, level) === 0;
}

/** Below which nothing is given; null where the text says something else. */
function endOf(text: string): Decimal | null {
  const [item = null, ...others] = ruleItems(text) ?? [];
  if (item === null || others.length > 0 || !isNothing(item)) return null;
  const range = figureRange(item.condition);
  if (range === null || range.from !== null || range.to === null || range.to === "lowest") return null;
  return range.percent && !range.to.included ? range.to.value : null;
}

function share100(percent: Decimal): string {
  return decimalText(decimal(percent.digits, percent.places + 2));
}

function isWhole({ award }: RuleItem, max: Decimal | null): boolean {
  if (award.kind === "share") return compare(award.share, dec("1")) === 0;
  return max !== null && compare(award.points, max) === 0;
}

function isNothing({ award }: RuleItem): boolean {
  return award.kind === "points" && award.points.digits === 0n;
}
