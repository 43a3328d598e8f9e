import type { CriterionKind } from "../../../model/framework";
import type { Decimal } from "../../../model/numbers/decimal";
import type { PointRule } from "../../../model/pointRule";
import { aboveRule, fullFromRule } from "./levelRules";
import { placesRule } from "./placesRule";
import { proportionRule } from "./proportionRule";
import { ruleItems, ruleParts } from "./ruleItems";
import { shareRule, yesNoRule } from "./shareRules";
import { stepsRule } from "./stepsRule";
import { timesRule } from "./timesRule";

/**
 * The rule that a "cách tính" text states, its items parted by semicolons or lines; null unless a rule says exactly what
 * the whole text says, since a wrong rule is worse than none. A proposal: the officer confirms it.
 */
export function readPointRule(text: string, max: Decimal | null, kind: CriterionKind = "scored"): PointRule | null {
  const plain = inPlainWords(text);
  const items = ruleItems(plain);
  if (items === null) {
    const parts = ruleParts(plain);
    return proportionRule(parts, max) ?? fullFromRule(parts, max) ?? timesRule(parts.join("; "), max, kind);
  }
  return (
    stepsRule(items, max) ??
    placesRule(items, max) ??
    yesNoRule(items, max) ??
    aboveRule(items, max) ??
    shareRule(items, max)
  );
}

const PERIOD = /\s*\/\s*(?:1 )?(năm|quý|tháng|kỳ)(?!\p{L})/giu;

/** "4 lần/năm (trung bình mỗi quý 1 lần)": the same said otherwise. */
const AVERAGE = /\s*\(\s*(?:trung )?bình (?:quân )?(?:mỗi|một) [^()]*\)/giu;

/** The share a/b is called a ratio, who meets is left out, and one period throughout is no part of what is counted. */
function inPlainWords(text: string): string {
  const composed = text.normalize("NFC");
  const periods = new Set([...composed.matchAll(PERIOD)].map(([, period = ""]) => period.toLowerCase()));
  const counted = periods.size === 1 ? composed.replace(PERIOD, "") : composed;
  return counted
    .replace(AVERAGE, "")
    .replace(/(?<![\p{L}\d])a\s*\/\s*b(?=\s*(?:đạt|từ|trên|dưới|[≥≤<>]))/giu, "tỷ lệ")
    .replace(/(?<!\p{L})(?:BCĐ|Ban [Cc]hỉ đạo)(?=\s+(?:họp|tổ chức|ban hành))/gu, "");
}
