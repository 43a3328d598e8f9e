import { compare, dec, decimal, multiply, type Decimal } from "../../model/numbers/decimal";
import type { Gives } from "../../model/mapping";
import type { Figure } from "./figure";

/** What a field's figures are for: what it gives of a criterion, a ratio in per cent, another result, or a rank. */
export type FigureUse = Gives | "ratio" | "result" | "rank";

/** What a whole column says, for cells that could mean two things. */
export interface ColumnFacts {
  readonly use: FigureUse;
  readonly max: Decimal | null;
  /** Every value is shown as percent. */
  readonly allPercent: boolean;
  readonly somePercent: boolean;
  /** No value is shown as percent, none is above 1 and one is above 0. */
  readonly proportions: boolean;
  /** All values written as "a/b" have this b; null when they differ or there is only one. */
  readonly commonOutOf: Decimal | null;
}

type Value = Extract<Figure, { kind: "value" }>;

const ONE = decimal(1n, 0);
const HUNDRED = decimal(100n, 0);
const HUNDREDTH = decimal(1n, 2);
/** Above it no number is a month's day, so "a/b" cannot be a date. */
const LONGEST_MONTH = decimal(31n, 0);

/** Of a raw figure "45/60" is 45 of 60, whatever the maximum of its points. */
export function isRaw(use: FigureUse): use is "figure" | "whole" | "yesNo" {
  return use === "figure" || use === "whole" || use === "yesNo";
}

/** The one value that a figure has in its column, or the doubt about it. */
export function settleFigure(figure: Figure, facts: ColumnFacts): Figure {
  if (figure.kind !== "value") return figure;
  if (figure.outOf !== null) return settleFraction(figure, figure.outOf, facts);
  return figure.percent ? settlePercent(figure, facts) : settleBare(figure, facts);
}

function settlePercent(figure: Value, facts: ColumnFacts): Figure {
  const { use, max, allPercent } = facts;
  if (use === "ratio" || isRaw(use)) return figure;
  const proportion = multiply(figure.value, HUNDREDTH);
  if (!allPercent) return doubt(figure, [figure.value, max === null ? proportion : multiply(proportion, max)]);
  if (max === null || compare(max, HUNDRED) === 0) return figure;
  if (compare(max, ONE) <= 0) return { ...figure, value: proportion };
  return doubt(figure, [figure.value, multiply(proportion, max)]);
}

/** A bare 99.73 in a column of ratios is in per cent; 0.9973 is a share of one when all its column is. */
function settleBare(figure: Value, { use, proportions, somePercent }: ColumnFacts): Figure {
  if (use !== "ratio") return figure;
  const perCent = multiply(figure.value, HUNDRED);
  if (proportions) return { ...figure, value: perCent, manner: "percent" };
  const small = figure.value.digits > 0n && compare(figure.value, ONE) <= 0;
  return somePercent && small ? doubt(figure, [figure.value, perCent]) : figure;
}

/** "112,3/138" is 112,3 where 138 is the maximum; "8/10" alone could as well be a date or points out of another maximum. */
function settleFraction(figure: Value, outOf: Decimal, { use, max, commonOutOf }: ColumnFacts): Figure {
  if (use === "ratio" || figure.percent || outOf.digits === 0n || compare(figure.value, outOf) > 0)
    return { kind: "notNumber", shown: figure.shown };
  if (isRaw(use)) return figure;
  const expected = max ?? commonOutOf;
  if (expected !== null) {
    return compare(outOf, expected) === 0
      ? figure
      : doubt(figure, [figure.value, ...rescaled(figure.value, outOf, expected)]);
  }
  const certain = outOf.places > 0 || figure.value.places > 0 || compare(outOf, LONGEST_MONTH) > 0;
  return certain ? figure : doubt(figure, [figure.value, dec(`${figure.value.digits}.${outOf.digits}`)]);
}

/** The same share of another maximum; none where it has no finite decimals. */
function rescaled(value: Decimal, outOf: Decimal, max: Decimal): readonly Decimal[] {
  const product = multiply(value, max);
  const dividend = product.digits * 10n ** BigInt(6 + outOf.places);
  const divisor = outOf.digits * 10n ** BigInt(product.places);
  return dividend % divisor === 0n ? [decimal(dividend / divisor, 6)] : [];
}

function doubt({ shown }: Value, readings: readonly Decimal[]): Figure {
  return { kind: "ambiguous", shown, readings };
}
