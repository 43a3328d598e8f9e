import {
  compare,
  dec,
  type Decimal,
  decimal,
  decimalText,
  divideRounded,
  multiply,
} from "../../../model/numbers/decimal";
import type { PointRule } from "../../../model/pointRule";
import type { RuleItem } from "./ruleItems";

/** "Có: 10 điểm; không: 0 điểm", "Đã ban hành: điểm tối đa; chưa ban hành: 0 điểm": the maximum or nothing, no third. */
export function yesNoRule(items: readonly RuleItem[], max: Decimal | null): PointRule | null {
  const [yes, no, third] = [...items].sort((a, b) => worth(b, max) - worth(a, max));
  if (yes === undefined || no === undefined || third !== undefined) return null;
  if (worth(yes, max) !== 1 || worth(no, max) !== 0) return null;
  const deed = /^(?:có|đã|đạt)(?: (.*))?$/u.exec(yes.condition);
  const lack = /^(?:không|chưa)(?: (.*))?$/u.exec(no.condition);
  if (deed === null || lack === null || /[\d%]/.test(yes.condition + no.condition)) return null;
  const [done, lacking] = [deed[1] ?? "", bare(lack[1] ?? "")];
  return lacking === "" || lacking === done ? { kind: "yesNo" } : null;
}

function bare(text: string): string {
  return text.replace(/^(?:có|đạt|được)(?: |$)/u, "");
}

/**
 * "Đúng hạn: điểm tối đa; chậm: 1/2 điểm tối đa; không: 0 điểm", "Có: 10 điểm; có nhưng chưa đủ: 5 điểm; không: 0 điểm" of
 * 10: shares of the maximum, with all and nothing beside them.
 */
export function shareRule(items: readonly RuleItem[], max: Decimal | null): PointRule | null {
  if (items.some(({ condition }) => /[\d%]/.test(undated(condition)))) return null;
  const shares = items.map(({ award }) => shareOf(award, max));
  if (!shares.every((share) => share !== null)) return null;
  const areShares = items.every(({ award }) => award.kind === "share" || award.points.digits === 0n);
  // Points that are shares of nothing stated may be anything: all and nothing must be among them.
  const hasEnds = ["1", "0"].every((end) => shares.some((share) => compare(share, dec(end)) === 0));
  if (!areShares && !hasEnds) return null;
  const parts = shares.filter((share) => share.digits > 0n && compare(share, dec("1")) < 0);
  if (parts.length === 0) return null;
  const falling = [...new Set(parts.sort((a, b) => compare(b, a)).map(decimalText))];
  return { kind: "share", shares: ["1", ...falling, "0"] };
}

/** Null where the points are no share of few digits, or more than all. */
function shareOf(award: RuleItem["award"], max: Decimal | null): Decimal | null {
  if (award.kind === "share") return award.share;
  if (award.points.digits === 0n) return dec("0");
  if (max === null || max.digits === 0n || compare(award.points, max) > 0) return null;
  const { digits, places } = award.points;
  const tenths = 10n ** BigInt(SHARE_PLACES + max.places);
  const share = decimal(divideRounded(digits * tenths, max.digits * 10n ** BigInt(places)), SHARE_PLACES);
  return compare(multiply(share, max), award.points) === 0 ? share : null;
}

const SHARE_PLACES = 4;

/** Without dates: a condition that bounds a figure would be asked for that figure, not for a share. */
function undated(condition: string): string {
  return condition.replace(/\d{1,2}\/\d{1,2}(?:\/\d{4})?|(?:quý|tháng) \d{1,2}|năm \d{4}/gu, "");
}

/** 1 for the maximum, 0 for nothing, in between for anything else. */
function worth({ award }: RuleItem, max: Decimal | null): number {
  if (award.kind === "share") return compare(award.share, dec("1")) === 0 ? 1 : 0.5;
  if (award.points.digits === 0n) return 0;
  return max !== null && compare(award.points, max) === 0 ? 1 : 0.5;
}
