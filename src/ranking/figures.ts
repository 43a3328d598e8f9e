import { type Comparison, isWithin } from "../model/comparison";
import { compare, dec, type Decimal, type DecimalText } from "../model/numbers/decimal";
import { type DecimalColumn, isNumber } from "../model/numbers/decimalColumn";
import { compareFractions, type Fraction, fractionOf, multiplyFractions } from "../model/numbers/fraction";
import type { CriterionId, Framework } from "../model/framework";
import { rankingFigure } from "../model/totalRule";
import { isTopCriterion } from "../model/criterionTree";
import type { Scores, WholeFigures } from "../model/scores";
import { isClassed } from "./unitLists";

/** A place a unit: whole numbers in the order of the figures, equal where these are; NaN, or no matter what, of a unit without. */
export type Keys = Int32Array | Float64Array;

/** Exact figures that units are compared by. */
export interface Figures {
  readonly has: (unit: number) => boolean;
  readonly keys: () => Keys;
  readonly units: number;
  /** The first limit on whose right side each unit's figure is; null holds every figure. −1 where none does. */
  readonly firstWithin: (limits: readonly (Limit | null)[]) => Int16Array;
}

export interface Limit {
  readonly value: DecimalText;
  readonly comparison: Comparison;
}

/** What ranks: printed or unrounded, as the framework has it. */
export function rankingFigures(scores: Scores, framework: Framework): Figures {
  if (framework.ranking.on === "printed") {
    return printedFigures(rankingFigure(framework.total) === "ratio" ? scores.ratios : scores.totals, framework);
  }
  const isScored = (unit: number) => isClassed(scores.states[unit]);
  if (scores.whole !== null) return wholeFigures(scores.whole, isScored);
  return fractionFigures(Array.from(scores.states, (_, unit) => scores.exact(unit)));
}

/** What thresholds are compared with. A figure that does not rank is known as it is printed only. */
export function classFigures(scores: Scores, framework: Framework): Figures {
  const of = framework.classes?.of ?? "total";
  if (of === "minimum") return minimumFigures(scores, topCriteria(framework));
  if (of === rankingFigure(framework.total)) return rankingFigures(scores, framework);
  return printedFigures(of === "ratio" ? scores.ratios : scores.totals, framework);
}

function topCriteria({ criteria }: Framework): readonly CriterionId[] {
  return criteria.filter(isTopCriterion).map(({ id }) => id);
}

/** Printed figures all have the framework's places, so their digits are in their order. */
function printedFigures({ digits }: DecimalColumn, { decimals }: Framework): Figures {
  const has = (unit: number) => isNumber(digits[unit] ?? NaN);
  return wholeFigures({ values: digits, divisor: Number(`1e${decimals}`) }, has);
}

function wholeFigures({ values, divisor }: WholeFigures, has: (unit: number) => boolean): Figures {
  return {
    units: values.length,
    has,
    keys: () => values,
    firstWithin: (limits) => {
      const spans = limits.map((limit) => (limit === null ? EVERY : spanOf(limit, divisor)));
      return firstSpan(
        values,
        Float64Array.from(spans, ({ least }) => least),
        Float64Array.from(spans, ({ most }) => most),
      );
    },
  };
}

/** Whole numbers from the least to the most. */
interface Span {
  readonly least: number;
  readonly most: number;
}

const EVERY: Span = { least: -Infinity, most: Infinity };

function spanOf({ value, comparison }: Limit, divisor: number): Span {
  const { numerator, denominator } = multiplyFractions(fractionOf(dec(value)), {
    numerator: BigInt(divisor),
    denominator: 1n,
  });
  const whole = wholeBelow(numerator, denominator);
  const above = whole * denominator === numerator ? whole : whole + 1n;
  return wholeNumbersWithin(comparison, whole, above);
}

function firstSpan(values: Keys, least: Float64Array, most: Float64Array): Int16Array {
  const first = new Int16Array(values.length).fill(-1);
  for (let unit = 0; unit < first.length; unit += 1) {
    const value = values[unit] ?? NaN;
    for (let span = 0; span < least.length; span += 1) {
      if (value >= (least[span] ?? NaN) && value <= (most[span] ?? NaN)) {
        first[unit] = span;
        break;
      }
    }
  }
  return first;
}

/** The whole numbers on the right side of a limit, which lies from `below` to `above`, its neighbours or itself. */
function wholeNumbersWithin(comparison: Comparison, below: bigint, above: bigint): Span {
  switch (comparison) {
    case "atLeast":
      return { least: Number(above), most: Infinity };
    case "above":
      return { least: Number(below + 1n), most: Infinity };
    case "atMost":
      return { least: -Infinity, most: Number(below) };
    case "below":
      return { least: -Infinity, most: Number(above - 1n) };
  }
}

/** The greatest whole number that is not above the quotient. */
function wholeBelow(dividend: bigint, divisor: bigint): bigint {
  const rest = dividend % divisor;
  return (dividend - rest) / divisor - (rest < 0n ? 1n : 0n);
}

function fractionFigures(exact: readonly (Fraction | null)[]): Figures {
  return {
    units: exact.length,
    has: (unit) => (exact[unit] ?? null) !== null,
    keys: () => keysOf(exact),
    firstWithin: (limits) => {
      const tests = limits.map((limit) => (limit === null ? () => true : limitTest(limit)));
      return Int16Array.from(exact, (figure) => (figure === null ? -1 : tests.findIndex((isMet) => isMet(figure))));
    },
  };
}

function limitTest({ value, comparison }: Limit): (figure: Fraction) => boolean {
  const limit = fractionOf(dec(value));
  return (figure) => isWithin(compareFractions(figure, limit), comparison);
}

/** 0 for the least figure, the next whole number for each greater one. */
function keysOf(exact: readonly (Fraction | null)[]): Keys {
  const compareUnits = closeComparison(exact);
  const keys = new Float64Array(exact.length).fill(NaN);
  const units = Int32Array.from(exact.keys()).filter((unit) => exact[unit] !== null);
  let [key, previous] = [0, -1];
  for (const unit of units.sort(compareUnits)) {
    if (previous >= 0 && compareUnits(previous, unit) !== 0) key += 1;
    keys[unit] = key;
    previous = unit;
  }
  return keys;
}

/** Nearest doubles decide where they are clearly apart, the fractions where they are not. */
function closeComparison(exact: readonly (Fraction | null)[]): (a: number, b: number) => number {
  const nearest = Float64Array.from(exact, (value) => (value === null ? NaN : nearestDouble(value)));
  return (a, b) => {
    const [left, right] = [nearest[a] ?? NaN, nearest[b] ?? NaN];
    if (Math.abs(left - right) > 1e-9 * Math.max(Math.abs(left), Math.abs(right))) return left - right;
    const [one, other] = [exact[a] ?? null, exact[b] ?? null];
    return one === null || other === null ? 0 : compareFractions(one, other);
  };
}

/** Within a few last bits; no number where the divisor is beyond all doubles. */
function nearestDouble({ numerator, denominator }: Fraction): number {
  const divisor = Number(denominator);
  return Number.isFinite(divisor) ? Number(numerator) / divisor : NaN;
}

/** The points of one criterion; bonus or penalty points that nobody entered are 0. */
export function pointFigures(scores: Scores, id: CriterionId): Figures {
  return fractionFigures(
    Array.from(scores.states, (_, unit) => {
      const points = scores.standing(id, unit) === "none" ? dec("0") : scores.points(id, unit);
      return points === null ? null : fractionOf(points);
    }),
  );
}

/** The least of some criteria's points; a unit that lacks one of them has none. */
function minimumFigures(scores: Scores, criteria: readonly CriterionId[]): Figures {
  const least = Array.from(scores.states, (_, unit) => leastPoints(scores, criteria, unit));
  return fractionFigures(least.map((value) => (value === null ? null : fractionOf(value))));
}

function leastPoints(scores: Scores, criteria: readonly CriterionId[], unit: number): Decimal | null {
  const points = criteria.map((id) => scores.points(id, unit)).filter((value) => value !== null);
  return points.reduce<Decimal | null>(
    (least, value) => (least === null || compare(value, least) < 0 ? value : least),
    null,
  );
}
