import type { CriterionKind } from "../../model/framework";

/** "Điểm cộng", "Thưởng" and "Điểm trừ" say what they are. */
export function kindOfName(name: string): CriterionKind {
  if (/^(?:tổng\s+)?điểm\s+(?:cộng|thưởng)|^thưởng(?:\s+điểm)?$/iu.test(name)) return "bonus";
  return /^(?:tổng\s+)?điểm\s+(?:trừ|phạt)/iu.test(name) ? "penalty" : "scored";
}
