import type { ClassRule } from "../../model/framework";
import type { DecimalText } from "../../model/numbers/decimal";
import type { UnitResult } from "../../model/alternative";
import { findingFigures, LISTED_UNITS } from "../findingFigures";

export const { number, figureOr, figure } = findingFigures("vi");

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

export function listed(things: readonly string[], what: "đơn vị" | "cột" | "hàng" = "đơn vị"): string {
  const rest = things.length - LISTED_UNITS;
  return rest <= 0 ? things.join("; ") : `${things.slice(0, LISTED_UNITS).join("; ")} và ${rest} ${what} khác`;
}

/** "90 (hạng 2, Tốt)". */
export function resultText({ figure: value, rank, class: name }: UnitResult): string {
  const place = [...(rank === null ? [] : [`hạng ${rank}`]), ...(name === null ? [] : [name])].join(", ");
  if (value === null) return place === "" ? "không có kết quả" : place;
  return place === "" ? number(value) : `${number(value)} (${place})`;
}
