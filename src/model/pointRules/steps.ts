import { compare, dec, type Decimal, multiply } from "../numbers/decimal";
import type { Step } from "../pointRule";
import { NO_POINTS, type PointRuleEntry } from "./figure";

const [ONE, TEN, HUNDRED] = [dec("1"), dec("10"), dec("100")];

export const steps: PointRuleEntry<"steps"> = {
  /** 45/60 is 45 things or three quarters: only steps that are shares of one settle it. 85 % is so on steps of per cents too. */
  points: ({ steps: all }, { figure, outOf }) => {
    const highest = dec(all[0]?.atLeast ?? "0");
    const areShares = compare(highest, ONE) <= 0 && all.some(({ atLeast }) => dec(atLeast).places > 0);
    if (outOf === null || areShares) {
      return reached(all, (step) => compare(figure, multiply(step, outOf ?? ONE)) >= 0);
    }
    // A table whose highest step is below ten counts things: no per cent reaches or misses it.
    if (compare(outOf, ONE) !== 0 || compare(highest, TEN) < 0) return null;
    return reached(all, (step) => compare(multiply(figure, HUNDRED), step) >= 0);
  },
  needsMaximum: false,
  divides: false,
  named: ({ steps: all }) => all.map(({ points }, index) => [`steps[${index}].points`, points]),
};

export const stepsDown: PointRuleEntry<"stepsDown"> = {
  points: ({ steps: all }, { figure, outOf }) => {
    if (outOf !== null) return null;
    const step = all.find(({ atMost }) => compare(figure, dec(atMost)) <= 0);
    return step === undefined ? NO_POINTS : dec(step.points);
  },
  needsMaximum: false,
  divides: false,
  named: ({ steps: all }) => all.map(({ points }, index) => [`steps[${index}].points`, points]),
};

function reached(all: readonly Step[], reaches: (step: Decimal) => boolean): Decimal {
  const step = all.find(({ atLeast }) => reaches(dec(atLeast)));
  return step === undefined ? NO_POINTS : dec(step.points);
}
