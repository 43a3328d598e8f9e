import type { Framework } from "../../model/framework";
import { decimalToNumber, parseDecimal, type Decimal, type DecimalText } from "../../model/numbers/decimal";
import { decimalAt } from "../../model/numbers/decimalColumn";
import { rankingFigure } from "../../model/totalRule";
import type { Assessment } from "../../session/scan";

/** Where a figure stands in a picture: for the eye only, nothing is compared or counted by it. */
export function drawn(value: Decimal): number;
export function drawn(value: Decimal | DecimalText | null): number | null;
export function drawn(value: Decimal | DecimalText | null): number | null {
  const decimal = typeof value === "string" ? parseDecimal(value) : value;
  return decimal === null ? null : decimalToNumber(decimal);
}

/** The figures that rank, of the units that have one, by unit. */
export function drawnFigures({ framework, table, ranking: { scores } }: Assessment): readonly (number | null)[] {
  const figure = rankingFigure(framework.total);
  if (figure === null) return [];
  const column = figure === "ratio" ? scores.ratios : scores.totals;
  return table.units.map((_, unit) => drawn(decimalAt(column, unit)));
}

export interface DrawnThreshold {
  readonly level: number;
  /** Null: nobody knows it. */
  readonly value: number | null;
  /** Where results allow it to lie; null where a document states it. An open end is null. */
  readonly within: { readonly above: number | null; readonly atMost: number | null } | null;
}

/** Thresholds of the figure that ranks; none where classes go by another. */
export function drawnThresholds({ classes, total }: Framework): readonly DrawnThreshold[] {
  if (classes === null || classes.of !== rankingFigure(total)) return [];
  return classes.levels.flatMap(({ threshold }, level) => {
    if (threshold === null) return [];
    const { value, provenance } = threshold;
    const within =
      provenance.kind === "stated" ? null : { above: drawn(provenance.greaterThan), atMost: drawn(provenance.atMost) };
    return [{ level, value: drawn(value), within }];
  });
}
