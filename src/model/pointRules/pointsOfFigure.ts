import type { Criterion } from "../framework";
import { compare, dec, type Decimal } from "../numbers/decimal";
import type { PointRule } from "../pointRule";
import { deductions, increment, perTime, reaches } from "./amounts";
import type { PointRuleEntry } from "./figure";
import { goalposts, minMax, proportion, proportionSteps, share, yesNo } from "./proportions";
import { steps, stepsDown } from "./steps";

type Entries = { readonly [Kind in PointRule["kind"]]: PointRuleEntry<Kind> };

/** Every kind of rule; one that is not here does not compile. */
const ENTRIES: Entries = {
  steps,
  stepsDown,
  proportion,
  proportionSteps,
  share,
  yesNo,
  reaches,
  increment,
  perTime,
  deductions,
  goalposts,
  minMax,
};

/** A rule and its entry are of one kind, which the compiler cannot follow through a union. */
export function pointRuleEntry<Kind extends PointRule["kind"]>({
  kind,
}: {
  readonly kind: Kind;
}): PointRuleEntry<Kind> {
  return ENTRIES[kind];
}

/**
 * Points that a criterion's rule gives for a raw figure; null where the rule does not provide for such a figure, or it is
 * in doubt what the figure says. `outOf` is the b of a figure written as "a/b", 1 of one in per cent, null of a bare one.
 */
export function pointsOfFigure(figure: Decimal, criterion: Criterion, outOf: Decimal | null = null): Decimal | null {
  const { rule } = criterion;
  if (rule === undefined || outOf?.digits === 0n) return null;
  // 61 of 60 is a slip, or the b in the place of the a; more than 100 % is more than was asked for.
  if (outOf !== null && compare(outOf, dec("1")) !== 0 && compare(figure, outOf) > 0) return null;
  // Only what lies between two goalposts may be below zero.
  if (figure.digits < 0n && rule.kind !== "goalposts") return null;
  return pointRuleEntry(rule).points(rule, { figure, outOf, criterion });
}

/** The points that a rule names, by their path within it. */
export function namedPoints(rule: PointRule): readonly (readonly [path: string, points: string])[] {
  return pointRuleEntry(rule).named(rule);
}
