import type { ClassRule } from "../../model/framework";
import type { DecimalText } from "../../model/numbers/decimal";
import type { UnitResult } from "../../model/alternative";
import { findingFigures, LISTED_UNITS } from "../findingFigures";

export const { number, figureOr, figure } = findingFigures("en");

export function score(criterion: string | null): string {
  return criterion === null ? "result (total or ratio)" : `score for “${criterion}”`;
}

export function interval(greaterThan: DecimalText | null, atMost: DecimalText | null, of: ClassRule["of"]): string {
  const parts = [
    ...(greaterThan === null ? [] : [`above ${figure(greaterThan, of)}`]),
    ...(atMost === null ? [] : [`at most ${figure(atMost, of)}`]),
  ];
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}

export function listed(units: readonly string[]): string {
  const rest = units.length - LISTED_UNITS;
  return rest <= 0 ? units.join("; ") : `${units.slice(0, LISTED_UNITS).join("; ")} and ${rest} more`;
}

/** "90 (rank 2, Good)". */
export function resultText({ figure: value, rank, class: name }: UnitResult): string {
  const place = [...(rank === null ? [] : [`rank ${rank}`]), ...(name === null ? [] : [name])].join(", ");
  if (value === null) return place === "" ? "no result" : place;
  return place === "" ? number(value) : `${number(value)} (${place})`;
}
