import type { CriterionKind } from "../../model/framework";

/** "Điểm cộng", "Thưởng", "Điểm khuyến khích" and "Điểm trừ" say what they are; "Khuyến khích đầu tư" is a criterion. */
export function kindOfName(name: string): CriterionKind {
  if (BONUS.test(name)) return "bonus";
  return PENALTY.test(name) ? "penalty" : "scored";
}

const BONUS =
  /^(?:tổng\s+)?(?:số\s+)?điểm\s+(?:được\s+)?(?:cộng|thưởng|khuyến khích|ưu tiên)|^(?:cộng|thưởng)\s+(?:thêm|điểm)|^(?:điểm\s+)?(?:thưởng|khuyến khích|ưu tiên)(?:\s*,?\s+(?:và\s+)?(?:thưởng|khuyến khích))?$/iu;
const PENALTY = /^(?:tổng\s+)?(?:số\s+)?điểm\s+(?:bị\s+)?(?:trừ|phạt)|^(?:bị\s+)?trừ\s+điểm/iu;
