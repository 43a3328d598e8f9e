import { compare, dec, type Decimal, multiply, parseDecimal } from "../model/decimal";
import { divideFractions, fractionOf, multiplyFractions, roundFraction } from "../model/fraction";
import type { Criterion, PointRule } from "../model/framework";

/** Points that a criterion's rule gives for a raw figure; null where the rule does not provide for such a figure. */
export function pointsOfFigure(figure: Decimal, criterion: Criterion): Decimal | null {
  const { rule } = criterion;
  if (rule === undefined || figure.digits < 0n) return null;
  switch (rule.kind) {
    case "steps":
      return pointsOfSteps(figure, rule.steps);
    case "proportion":
      return pointsOfProportion(figure, dec(rule.of), criterion);
    case "share":
      return rule.shares.some((share) => compare(dec(share), figure) === 0) ? shareOfMaximum(figure, criterion) : null;
    case "yesNo":
      return figure.places === 0 && figure.digits <= 1n ? shareOfMaximum(figure, criterion) : null;
  }
}

type Steps = Extract<PointRule, { kind: "steps" }>["steps"];

function pointsOfSteps(figure: Decimal, steps: Steps): Decimal {
  const reached = steps.find(({ atLeast }) => compare(figure, dec(atLeast)) >= 0);
  return reached === undefined ? dec("0") : dec(reached.points);
}

function pointsOfProportion(figure: Decimal, of: Decimal, { max, decimals }: Criterion): Decimal | null {
  const maximum = parseDecimal(max ?? "");
  if (maximum === null || decimals === undefined) return null;
  if (compare(figure, of) >= 0) return maximum;
  const share = divideFractions(fractionOf(figure), fractionOf(of));
  if (share === null) return null;
  return roundFraction(multiplyFractions(share, fractionOf(maximum)), decimals);
}

function shareOfMaximum(share: Decimal, { max }: Criterion): Decimal | null {
  const maximum = parseDecimal(max ?? "");
  return maximum === null ? null : multiply(share, maximum);
}
