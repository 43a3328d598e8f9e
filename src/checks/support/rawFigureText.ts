import { dec, decimalText, multiply } from "../../model/numbers/decimal";
import { decimalAt } from "../../model/numbers/decimalColumn";
import type { CriterionColumn, FigureColumn } from "../../model/table";

/** A raw figure as its sheet writes it: "45", "45/60", "50%"; null where there is none. */
export function rawFigureText(column: FigureColumn & Pick<CriterionColumn, "outOf">, unit: number): string | null {
  const value = decimalAt(column.figures, unit);
  const outOf = column.outOf === undefined ? null : decimalAt(column.outOf, unit);
  if (value === null || outOf === null) return value === null ? null : decimalText(value);
  const text = decimalText(outOf);
  return text === "1" ? `${decimalText(multiply(value, dec("100")))}%` : `${decimalText(value)}/${text}`;
}
