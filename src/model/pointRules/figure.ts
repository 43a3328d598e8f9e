import type { Criterion } from "../framework";
import { compare, dec, type Decimal, multiply, parseDecimal } from "../numbers/decimal";
import { divideFractions, type Fraction, fractionOf, multiplyFractions, roundFraction } from "../numbers/fraction";
import type { PointRule } from "../pointRule";

/** What a rule makes points of. `outOf` is the b of "a/b", 1 of a figure in per cent, null of a bare figure. */
export interface RawFigure {
  readonly figure: Decimal;
  readonly outOf: Decimal | null;
  readonly criterion: Criterion;
}

export type RuleOf<Kind extends PointRule["kind"]> = Extract<PointRule, { kind: Kind }>;

/** What one kind of rule is: the points it gives, null in doubt, and what its criterion must declare for it. */
export interface PointRuleEntry<Kind extends PointRule["kind"]> {
  readonly points: (rule: RuleOf<Kind>, figure: RawFigure) => Decimal | null;
  readonly needsMaximum: boolean;
  /** It divides: the criterion says to which places, or to which step, its points are rounded. */
  readonly divides: boolean;
  /** The points that a rule names, by their path within it: none may be above the maximum. */
  readonly named: (rule: RuleOf<Kind>) => readonly (readonly [path: string, points: string])[];
}

export const NO_POINTS = dec("0");
const [ONE, HUNDRED] = [dec("1"), dec("100")];

export function maximumOf({ criterion }: RawFigure): Decimal | null {
  return parseDecimal(criterion.max ?? "");
}

export function shareOfMaximum(share: Decimal, figure: RawFigure): Decimal | null {
  const maximum = maximumOf(figure);
  return maximum === null ? null : multiply(share, maximum);
}

/** Exact points rounded once, to the criterion's step or places; null where it declares neither. */
export function rounded(points: Fraction, { step, decimals }: Criterion): Decimal | null {
  if (step !== undefined) {
    const steps = divideFractions(points, fractionOf(dec(step)));
    return steps === null ? null : multiply(roundFraction(steps, 0), dec(step));
  }
  return decimals === undefined ? null : roundFraction(points, decimals);
}

/** a/b of the maximum; more than b counts as b. */
export function proportionOfMaximum(figure: RawFigure, whole: Decimal): Decimal | null {
  const maximum = maximumOf(figure);
  if (maximum === null) return null;
  if (compare(figure.figure, whole) >= 0) return maximum;
  const share = divideFractions(fractionOf(figure.figure), fractionOf(whole));
  return share === null ? null : rounded(multiplyFractions(share, fractionOf(maximum)), figure.criterion);
}

/** What a figure is measured against: the rule's own b, or the figure's where the rule is about shares; not two that differ. */
export function wholeOf({ outOf }: RawFigure, of: Decimal): Decimal | null {
  if (outOf === null) return of;
  const isOfShares = [outOf, of].some((one) => compare(one, ONE) === 0) || compare(of, HUNDRED) === 0;
  return isOfShares || compare(outOf, of) === 0 ? outOf : null;
}

/** A figure that counts times something happened: whole, and bare. */
export function timesOf({ figure, outOf }: RawFigure): Decimal | null {
  return outOf === null && figure.places === 0 ? figure : null;
}

export function lesser(a: Decimal, b: Decimal): Decimal {
  return compare(a, b) <= 0 ? a : b;
}
