import { compare, dec, type Decimal, multiply, parseDecimal } from "./decimal";
import { divideFractions, type Fraction, fractionOf, multiplyFractions, roundFraction } from "./fraction";
import type { Criterion, PointRule } from "../framework";

const [NONE, ONE, TEN, HUNDRED] = [dec("0"), dec("1"), dec("10"), dec("100")];

/**
 * Points that a criterion's rule gives for a raw figure; null where the rule does not provide for such a figure, or it is
 * in doubt what the figure says. `outOf` is the b of a figure written as "a/b", 1 of one in per cent, null of a bare one.
 */
export function pointsOfFigure(figure: Decimal, criterion: Criterion, outOf: Decimal | null = null): Decimal | null {
  const { rule } = criterion;
  if (rule === undefined || figure.digits < 0n || outOf?.digits === 0n) return null;
  switch (rule.kind) {
    case "steps":
      return pointsOfSteps(figure, outOf, rule.steps);
    case "proportion":
      return pointsOfProportion(figure, outOf, dec(rule.of), criterion);
    case "share": {
      const share = rule.shares.find((one) => compare(multiply(dec(one), outOf ?? ONE), figure) === 0);
      return share === undefined ? null : shareOfMaximum(dec(share), criterion);
    }
    case "yesNo":
      return outOf === null && figure.places === 0 && figure.digits <= 1n ? shareOfMaximum(figure, criterion) : null;
  }
}

type Steps = Extract<PointRule, { kind: "steps" }>["steps"];

/** 45/60 is 45 things or three quarters: only steps that are shares of one settle it. 85 % is so on steps of per cents too. */
function pointsOfSteps(figure: Decimal, outOf: Decimal | null, steps: Steps): Decimal | null {
  const highest = dec(steps[0]?.atLeast ?? "0");
  const areShares = compare(highest, ONE) <= 0 && steps.some(({ atLeast }) => dec(atLeast).places > 0);
  if (outOf === null || areShares) {
    return reached(steps, (step) => compare(figure, multiply(step, outOf ?? ONE)) >= 0);
  }
  // A table whose highest step is below ten counts things: no per cent reaches or misses it.
  if (compare(outOf, ONE) !== 0 || compare(highest, TEN) < 0) return null;
  return reached(steps, (step) => compare(multiply(figure, HUNDRED), step) >= 0);
}

function reached(steps: Steps, reaches: (step: Decimal) => boolean): Decimal {
  const step = steps.find(({ atLeast }) => reaches(dec(atLeast)));
  return step === undefined ? NONE : dec(step.points);
}

function pointsOfProportion(
  figure: Decimal,
  outOf: Decimal | null,
  of: Decimal,
  { max, decimals }: Criterion,
): Decimal | null {
  const maximum = parseDecimal(max ?? "");
  const whole = wholeOf(outOf, of);
  if (maximum === null || decimals === undefined || whole === null) return null;
  if (compare(figure, whole) >= 0) return maximum;
  const share: Fraction | null = divideFractions(fractionOf(figure), fractionOf(whole));
  return share === null ? null : roundFraction(multiplyFractions(share, fractionOf(maximum)), decimals);
}

/** What a figure is measured against: the rule's own b, or the figure's where the rule is about shares; not two that differ. */
function wholeOf(outOf: Decimal | null, of: Decimal): Decimal | null {
  if (outOf === null) return of;
  const isOfShares = [outOf, of].some((one) => compare(one, ONE) === 0) || compare(of, HUNDRED) === 0;
  return isOfShares || compare(outOf, of) === 0 ? outOf : null;
}

function shareOfMaximum(share: Decimal, { max }: Criterion): Decimal | null {
  const maximum = parseDecimal(max ?? "");
  return maximum === null ? null : multiply(share, maximum);
}
