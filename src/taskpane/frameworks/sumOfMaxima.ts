import { add, decimalText, parseDecimal, ZERO, type DecimalText } from "../../model/numbers/decimal";
import type { Criterion } from "../../model/framework";

/** Of the scored criteria at the top; null where a maximum is not known. */
export function sumOfMaxima(criteria: readonly Criterion[]): DecimalText | null {
  let sum = ZERO;
  for (const { max, kind, parent } of criteria) {
    if (kind !== "scored" || parent !== null) continue;
    const points = max === null ? null : parseDecimal(max);
    if (points === null) return null;
    sum = add(sum, points);
  }
  return decimalText(sum);
}
