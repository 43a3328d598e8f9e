import { isWithin } from "../comparison";
import { add, compare, dec, multiply, subtract } from "../numbers/decimal";
import { divideFractions, fractionOf, multiplyFractions } from "../numbers/fraction";
import { lesser, maximumOf, NO_POINTS, type PointRuleEntry, rounded, timesOf } from "./figure";

export const reaches: PointRuleEntry<"reaches"> = {
  points: ({ comparison, value }, figure) => {
    // 85 % against a level of 85 is a per cent; any other a/b is in doubt.
    const { figure: own, outOf } = figure;
    const isShare = outOf !== null && compare(outOf, dec("1")) === 0;
    if (outOf !== null && !isShare) return null;
    const difference = compare(isShare ? multiply(own, dec("100")) : own, dec(value));
    return isWithin(difference, comparison) ? maximumOf(figure) : NO_POINTS;
  },
  needsMaximum: true,
  divides: false,
  named: () => [],
};

export const increment: PointRuleEntry<"increment"> = {
  points: ({ from, base, per, points, most }, { figure, outOf, criterion }) => {
    if (outOf !== null) return null;
    const further = subtract(figure, dec(from));
    if (further.digits <= 0n) return dec(base);
    const times = divideFractions(fractionOf(further), fractionOf(dec(per)));
    if (times === null) return null;
    const added = rounded(multiplyFractions(times, fractionOf(dec(points))), criterion);
    return added === null ? null : lesser(add(dec(base), added), dec(most));
  },
  needsMaximum: false,
  divides: true,
  named: ({ base, most }) => [
    ["base", base],
    ["most", most],
  ],
};

export const perTime: PointRuleEntry<"perTime"> = {
  points: ({ points, most }, figure) => {
    const times = timesOf(figure);
    return times === null ? null : lesser(multiply(times, dec(points)), dec(most));
  },
  needsMaximum: false,
  divides: false,
  named: ({ most }) => [["most", most]],
};

export const deductions: PointRuleEntry<"deductions"> = {
  points: ({ points, most }, figure) => {
    const [times, maximum] = [timesOf(figure), maximumOf(figure)];
    if (times === null || maximum === null) return null;
    const left = subtract(maximum, lesser(multiply(times, dec(points)), dec(most)));
    return left.digits < 0n ? NO_POINTS : left;
  },
  needsMaximum: true,
  divides: false,
  named: ({ most }) => [["most", most]],
};
