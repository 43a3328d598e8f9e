import type { DecimalText } from "../../model/numbers/decimal";
import type { ClassRule } from "../../model/framework";
import { numberText } from "../numbers";

/** More names than this are not listed in one sentence. */
const LISTED_UNITS = 5;

/** A text of the framework within a sentence, which has its own full stop. */
export function phrase(text: string): string {
  return text.trim().replace(/\.$/, "");
}

export function number(value: DecimalText): string {
  return numberText(value, "vi");
}

export function figureOr(value: DecimalText | null | undefined, none: string): string {
  return value === null || value === undefined ? none : number(value);
}

/** What a threshold is compared with: points, or a ratio in per cent. */
export function figure(value: DecimalText, of: ClassRule["of"]): string {
  return of === "ratio" ? `${number(value)}%` : number(value);
}

export function score(criterion: string | null): string {
  return criterion === null ? "kết quả (tổng điểm hoặc tỷ lệ)" : `điểm tiêu chí “${criterion}”`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function interval(greaterThan: DecimalText | null, atMost: DecimalText | null, of: ClassRule["of"]): string {
  const parts = [
    ...(greaterThan === null ? [] : [`trên ${figure(greaterThan, of)}`]),
    ...(atMost === null ? [] : [`không quá ${figure(atMost, of)}`]),
  ];
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}

export function listed(units: readonly string[]): string {
  const rest = units.length - LISTED_UNITS;
  return rest <= 0 ? units.join("; ") : `${units.slice(0, LISTED_UNITS).join("; ")} và ${rest} đơn vị khác`;
}
