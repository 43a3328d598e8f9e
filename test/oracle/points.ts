import type { Criterion } from "../../src/model/framework";
import type { PointRule } from "../../src/model/pointRule";
import {
  add,
  cmp,
  div,
  HUNDRED,
  min,
  mul,
  ONE,
  type Rational,
  read,
  roundPlaces,
  roundTo,
  sub,
  ZERO,
} from "./rational";

/** Points of a bare raw figure by a criterion's rule, as docs/framework.md says it; null where it is a doubt. */
export function rulePoints(
  { figure, outOf }: { readonly figure: Rational; readonly outOf: Rational | null },
  criterion: Criterion,
  extremes: readonly [Rational, Rational] | null,
) {
  const { rule } = criterion;
  if (rule !== undefined && outOf !== null) return ofShare(figure, outOf, criterion);
  if (rule === undefined) return null;
  if (cmp(figure, ZERO) < 0 && rule.kind !== "goalposts" && rule.kind !== "minMax") return null;
  return made(rule, figure, criterion, extremes);
}

/** "45/60": a share where the rule is about shares, of the rule's own b where it has one; a doubt of anything counted. */
function ofShare(figure: Rational, outOf: Rational, criterion: Criterion): Rational | null {
  const { rule } = criterion;
  const share = div(figure, outOf);
  switch (rule?.kind) {
    case "proportion":
    case "proportionSteps": {
      const isOwn = [ONE, HUNDRED, outOf].some((of) => cmp(read(rule.of), of) === 0) || cmp(outOf, ONE) === 0;
      return isOwn ? made({ ...rule, of: "1" }, share, criterion, null) : null;
    }
    case "share":
      return made(rule, share, criterion, null);
    case "steps": {
      const [highest = "0"] = rule.steps.map(({ atLeast }) => atLeast);
      const areShares = cmp(read(highest), ONE) <= 0 && rule.steps.some(({ atLeast }) => atLeast.includes("."));
      return areShares ? made(rule, share, criterion, null) : null;
    }
    default:
      return null;
  }
}

function divided(points: Rational, { step, decimals }: Criterion): Rational | null {
  if (step !== undefined) return roundTo(points, read(step));
  return decimals === undefined ? null : roundPlaces(points, decimals);
}

function made(
  rule: PointRule,
  figure: Rational,
  criterion: Criterion,
  extremes: readonly [Rational, Rational] | null,
): Rational | null {
  const most = criterion.max === null ? null : read(criterion.max);
  const shareOf = (whole: Rational) =>
    most === null ? null : cmp(figure, whole) >= 0 ? most : divided(mul(div(figure, whole), most), criterion);
  const isWhole = figure[1] === 1n;
  switch (rule.kind) {
    case "steps":
      return read(rule.steps.find(({ atLeast }) => cmp(figure, read(atLeast)) >= 0)?.points ?? "0");
    case "stepsDown":
      return read(rule.steps.find(({ atMost }) => cmp(figure, read(atMost)) <= 0)?.points ?? "0");
    case "proportion":
      return shareOf(read(rule.of));
    case "proportionSteps": {
      const whole = read(rule.of);
      const step = rule.steps.find(({ atLeast }) => cmp(figure, mul(read(atLeast), whole)) >= 0);
      if (step === undefined) return ZERO;
      return step.points === null ? shareOf(whole) : read(step.points);
    }
    case "share":
      return rule.shares.some((each) => cmp(read(each), figure) === 0) && most !== null ? mul(figure, most) : null;
    case "yesNo":
      return most !== null && isWhole && cmp(figure, ONE) <= 0 ? mul(figure, most) : null;
    case "reaches":
      return holds(cmp(figure, read(rule.value)), rule.comparison) ? most : ZERO;
    case "increment": {
      const base = read(rule.base);
      if (cmp(figure, read(rule.from)) <= 0) return base;
      const further = divided(mul(div(sub(figure, read(rule.from)), read(rule.per)), read(rule.points)), criterion);
      return further === null ? null : min(add(base, further), read(rule.most));
    }
    case "perTime":
      return isWhole ? min(mul(figure, read(rule.points)), read(rule.most)) : null;
    case "deductions": {
      if (!isWhole || most === null) return null;
      const left = sub(most, min(mul(figure, read(rule.points)), read(rule.most)));
      return cmp(left, ZERO) < 0 ? ZERO : left;
    }
    case "goalposts":
      return between(figure, [read(rule.worst), read(rule.best)], read(rule.least ?? "0"), criterion);
    case "minMax": {
      if (extremes === null) return null;
      const [low, high] = extremes;
      const ends = rule.better === "more" ? ([low, high] as const) : ([high, low] as const);
      return between(figure, ends, read(rule.least), criterion);
    }
  }
}

function between(
  figure: Rational,
  [worst, best]: readonly [Rational, Rational],
  least: Rational,
  criterion: Criterion,
): Rational | null {
  if (criterion.max === null || cmp(worst, best) === 0) return null;
  const most = read(criterion.max);
  const part = div(sub(figure, worst), sub(best, worst));
  if (cmp(part, ZERO) <= 0) return least;
  if (cmp(part, ONE) >= 0) return most;
  return divided(add(least, mul(part, sub(most, least))), criterion);
}

export function holds(difference: number, comparison: "atLeast" | "above" | "atMost" | "below"): boolean {
  if (comparison === "atLeast") return difference >= 0;
  if (comparison === "above") return difference > 0;
  return comparison === "atMost" ? difference <= 0 : difference < 0;
}
