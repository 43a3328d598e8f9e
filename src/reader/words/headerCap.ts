import type { Decimal } from "../../model/numbers/decimal";
import { tidyText } from "../../model/text/tidyText";
import { maxFigure } from "./headerMax";
import { headerSense } from "./headerSense";
import { isHeadedTakenOff } from "./takenOff";

const BONUS = /(?:^|\s)(?:thưởng|khuyến khích)(?=$|[\s,(:])|^\s*(?:tổng\s+)?(?:số\s+)?điểm\s+cộng/iu;
const CAP =
  /(?:tối đa|nhiều nhất|không\s+(?:vượt\s+)?quá|max)\s*(?:là|:|=)?\s*(?:trừ|cộng|thưởng)?\s*(\d+(?:[.,]\d{1,2})?)(?!\s*%|[\d.,])/iu;

/**
 * How many bonus or penalty points count at most, as their own heading says: "Điểm thưởng (tối đa 5 điểm)". Null of all
 * other headings: points of a criterion above its maximum are a slip.
 */
export function headerCap(header: readonly string[]): Decimal | null {
  const own = tidyText(header.at(-1) ?? "");
  if (!BONUS.test(own) && !isHeadedTakenOff([own])) return null;
  return maxFigure(CAP.exec(own)?.[1] ?? "");
}

const NO_MORE =
  /(?:không\s+(?:được\s+)?(?:tính\s+)?(?:vượt\s+)?quá|nhiều nhất)\s*(?:là|:|=)?\s*(\d+(?:[.,]\d{1,2})?)(?!\s*%|[\d.,])/iu;

/** "Tổng điểm (không quá 100)": more than that no total is. "Tối đa 100" names its scale, and a sum above it may be a slip. */
export function totalCap(header: readonly string[]): Decimal | null {
  if (headerSense(header) !== "total") return null;
  return maxFigure(NO_MORE.exec(tidyText(header.at(-1) ?? ""))?.[1] ?? "");
}
