import { compare, dec, multiply, subtract } from "../numbers/decimal";
import { addFractions, divideFractions, fractionOf, multiplyFractions } from "../numbers/fraction";
import {
  maximumOf,
  NO_POINTS,
  type PointRuleEntry,
  proportionOfMaximum,
  rounded,
  shareOfMaximum,
  wholeOf,
} from "./figure";

const ONE = dec("1");

export const proportion: PointRuleEntry<"proportion"> = {
  points: ({ of }, figure) => {
    const whole = wholeOf(figure, dec(of));
    return whole === null || isUnrounded(figure.criterion) ? null : proportionOfMaximum(figure, whole);
  },
  needsMaximum: true,
  divides: true,
  named: () => [],
};

export const proportionSteps: PointRuleEntry<"proportionSteps"> = {
  points: ({ of, steps }, figure) => {
    const whole = wholeOf(figure, dec(of));
    if (whole === null) return null;
    const step = steps.find(({ atLeast }) => compare(figure.figure, multiply(dec(atLeast), whole)) >= 0);
    if (step === undefined) return NO_POINTS;
    return step.points === null ? proportionOfMaximum(figure, whole) : dec(step.points);
  },
  needsMaximum: true,
  divides: true,
  named: ({ steps }) =>
    steps.flatMap(({ points }, index) => (points === null ? [] : [[`steps[${index}].points`, points] as const])),
};

export const share: PointRuleEntry<"share"> = {
  points: ({ shares }, figure) => {
    const found = shares.find((one) => compare(multiply(dec(one), figure.outOf ?? ONE), figure.figure) === 0);
    return found === undefined ? null : shareOfMaximum(dec(found), figure);
  },
  needsMaximum: true,
  divides: false,
  named: () => [],
};

export const yesNo: PointRuleEntry<"yesNo"> = {
  points: (_, figure) => {
    const { figure: answer, outOf } = figure;
    return outOf === null && answer.places === 0 && answer.digits <= 1n ? shareOfMaximum(answer, figure) : null;
  },
  needsMaximum: true,
  divides: false,
  named: () => [],
};

export const goalposts: PointRuleEntry<"goalposts"> = {
  points: ({ worst, best, least }, figure) => {
    const maximum = maximumOf(figure);
    if (maximum === null || figure.outOf !== null) return null;
    const lowest = least === undefined ? NO_POINTS : dec(least);
    const way = subtract(dec(best), dec(worst));
    const gone = subtract(figure.figure, dec(worst));
    const part = divideFractions(fractionOf(gone), fractionOf(way));
    if (part === null) return null;
    if (part.numerator <= 0n) return lowest;
    if (part.numerator >= part.denominator) return maximum;
    const above = multiplyFractions(part, fractionOf(subtract(maximum, lowest)));
    return rounded(addFractions(fractionOf(lowest), above), figure.criterion);
  },
  needsMaximum: true,
  divides: true,
  named: ({ least }) => (least === undefined ? [] : [["least", least]]),
};

/** Its goalposts are known with the list (`withExtremes`): one figure alone is nothing to it. */
export const minMax: PointRuleEntry<"minMax"> = {
  points: () => null,
  needsMaximum: true,
  divides: true,
  named: ({ least }) => [["least", least]],
};

function isUnrounded({ step, decimals }: { readonly step?: string; readonly decimals?: number }): boolean {
  return step === undefined && decimals === undefined;
}
