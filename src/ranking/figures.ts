import { compare, dec, type Decimal, type DecimalText, decimalToNumber } from "../model/numbers/decimal";
import type { DecimalColumn } from "../model/numbers/decimalColumn";
import { compareFractions, type Fraction, fractionOf } from "../model/numbers/fraction";
import type { CriterionId, Framework } from "../model/framework";
import { rankingFigure } from "../model/totalRule";
import { isTopCriterion } from "../model/criterionTree";
import type { Scores } from "../model/scores";

/** Exact figures that units are compared by. All comparisons: negative, zero or positive as the first is less, equal or more. */
export interface Figures {
  readonly has: (unit: number) => boolean;
  readonly compare: (a: number, b: number) => number;
  readonly compareTo: (unit: number, bound: Bound) => number;
}

/** A limit that many units are compared with, made ready once. */
export interface Bound {
  readonly value: Decimal;
  readonly nearest: number;
  readonly exact: Fraction;
}

export function boundOf(text: DecimalText): Bound {
  const value = dec(text);
  return { value, nearest: decimalToNumber(value), exact: fractionOf(value) };
}

/** What ranks: printed or unrounded, as the framework has it. */
export function rankingFigures(scores: Scores, framework: Framework): Figures {
  if (framework.ranking.on === "unrounded") return unroundedFigures(scores);
  return printedFigures(rankingFigure(framework.total) === "ratio" ? scores.ratios : scores.totals);
}

/** What thresholds are compared with. A figure that does not rank is known as it is printed only. */
export function classFigures(scores: Scores, framework: Framework): Figures {
  const of = framework.classes?.of ?? "total";
  if (of === "minimum") return minimumFigures(scores, topCriteria(framework));
  if (of === rankingFigure(framework.total)) return rankingFigures(scores, framework);
  return printedFigures(of === "ratio" ? scores.ratios : scores.totals);
}

function topCriteria({ criteria }: Framework): readonly CriterionId[] {
  return criteria.filter(isTopCriterion).map(({ id }) => id);
}

/**
 * Different decimals of at most 15 digits have different nearest doubles, in the same order, and one integer below 2^53
 * divided by a power of ten up to 10^22 gives the nearest double: so printed figures are compared exactly as doubles.
 */
function printedFigures({ digits, places }: DecimalColumn): Figures {
  const nearest = digits.map((value, unit) => {
    const own = places[unit] ?? 0;
    return own < 0 ? value * 10 ** -own : value / 10 ** own;
  });
  return {
    has: (unit) => !Number.isNaN(nearest[unit] ?? NaN),
    compare: (a, b) => (nearest[a] ?? NaN) - (nearest[b] ?? NaN),
    compareTo: (unit, bound) => (nearest[unit] ?? NaN) - bound.nearest,
  };
}

/** Nearest doubles decide where they are clearly apart, the fractions where they are not. */
function unroundedFigures(scores: Scores): Figures {
  const exact = scores.statuses.map((_, unit) => scores.exact(unit));
  const nearest = Float64Array.from(exact, (value) => (value === null ? NaN : nearestDouble(value)));
  const compareExact = (a: number, b: number) => {
    const [one, other] = [exact[a] ?? null, exact[b] ?? null];
    return one === null || other === null ? 0 : compareFractions(one, other);
  };
  return {
    has: (unit) => !Number.isNaN(nearest[unit] ?? NaN),
    compare: (a, b) => {
      const [left, right] = [nearest[a] ?? NaN, nearest[b] ?? NaN];
      const isClear = Math.abs(left - right) > 1e-9 * Math.max(Math.abs(left), Math.abs(right));
      return isClear ? left - right : compareExact(a, b);
    },
    compareTo: (unit, bound) => {
      const figure = exact[unit] ?? null;
      return figure === null ? NaN : compareFractions(figure, bound.exact);
    },
  };
}

/** Within a few last bits, whatever the size of the parts. */
function nearestDouble({ numerator, denominator }: Fraction): number {
  const [top, bottom] = [Number(numerator), Number(denominator)];
  if (Number.isFinite(top) && Number.isFinite(bottom)) return top / bottom;
  return Number((numerator * 10n ** 30n) / denominator) / 1e30;
}

/** The least of some criteria's points; a unit that lacks one of them has none. */
function minimumFigures(scores: Scores, criteria: readonly CriterionId[]): Figures {
  const least = scores.statuses.map((_, unit) => leastPoints(scores, criteria, unit));
  return {
    has: (unit) => (least[unit] ?? null) !== null,
    compare: (a, b) => {
      const [one, other] = [least[a] ?? null, least[b] ?? null];
      return one === null || other === null ? NaN : compare(one, other);
    },
    compareTo: (unit, { value }) => {
      const figure = least[unit] ?? null;
      return figure === null ? NaN : compare(figure, value);
    },
  };
}

function leastPoints(scores: Scores, criteria: readonly CriterionId[], unit: number): Decimal | null {
  const points = criteria.map((id) => scores.points(id, unit)).filter((value) => value !== null);
  return points.reduce<Decimal | null>(
    (least, value) => (least === null || compare(value, least) < 0 ? value : least),
    null,
  );
}
