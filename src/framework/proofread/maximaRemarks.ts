import { applies, Applies } from "../../model/applies";
import { criterionOf } from "../../model/criterionOf";
import { isTopCriterion } from "../../model/criterionTree";
import type { DraftRemark } from "../../model/draftRemark";
import type { Criterion, Framework, GroupId } from "../../model/framework";
import { add, compare, dec, type Decimal, decimalText } from "../../model/numbers/decimal";
import { addFractions, compareFractions, fraction, type Fraction } from "../../model/numbers/fraction";
import type { PointRule } from "../../model/pointRule";
import { TOTAL_RULES } from "../../model/totalRule";
import type { DraftCheck } from "./check";

/** A criterion as it is for one group, and where it stands. */
interface Placed {
  readonly criterion: Criterion;
  readonly index: number;
}

/** The criteria that apply to each group, as they are for it; all as they are where the framework knows no groups. */
function byGroup({ criteria, groups }: Framework): readonly (readonly Placed[])[] {
  const own = (group: GroupId | null) =>
    criteria.flatMap((criterion, index): Placed[] => {
      const isOut = group !== null && applies(criterion, { group, assessment: "ranked", rule: null }) === Applies.no;
      return isOut ? [] : [{ criterion: criterionOf(criterion, group), index }];
    });
  return groups === undefined ? [own(null)] : groups.map(({ id }) => own(id));
}

/** What several groups have in common is told once. */
function once(remarks: readonly DraftRemark[]): readonly DraftRemark[] {
  const known = new Set<string>();
  return remarks.filter(({ code, path, found, other }) => {
    const key = [code, path, found, other].join("|");
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
}

export const differingParts: DraftCheck = (framework) =>
  once(
    byGroup(framework).flatMap((placed) =>
      placed.flatMap(({ criterion: { id, max }, index }): DraftRemark[] => {
        const sum = sumOfMaxima(placed.filter(({ criterion: { parent, kind } }) => parent === id && kind === "scored"));
        if (max === null || sum === null || compare(sum, dec(max)) === 0) return [];
        return [{ code: "partsDiffer", path: `criteria[${index}].max`, found: max, other: decimalText(sum) }];
      }),
    ),
  );

/** Where points are added up, the maxima make the scale: of one group at least. */
export const differingScale: DraftCheck = (framework) => {
  const { total, scale } = framework;
  const sums = sumsOfTop(framework);
  const [first = null] = sums;
  if (total.kind !== "sum" || scale === null || first === null) return [];
  const isMade = sums.some((sum) => sum === null || compare(sum, dec(scale)) === 0);
  return isMade ? [] : [{ code: "scaleDiffers", path: "scale", found: scale, other: decimalText(first) }];
};

/** Of the top criteria, for each group. */
function sumsOfTop(framework: Framework): readonly (Decimal | null)[] {
  return byGroup(framework).map((placed) => sumOfMaxima(placed.filter(({ criterion }) => isTopCriterion(criterion))));
}

/** Null where there is none, or one is not declared. */
function sumOfMaxima(placed: readonly Placed[]): Decimal | null {
  const maxima = placed.map(({ criterion: { max } }) => max);
  if (maxima.length === 0 || maxima.includes(null)) return null;
  return maxima.reduce((sum, max) => add(sum, dec(max ?? "0")), dec("0"));
}

/** The most that the top criteria make of any group. */
export function mostScored(framework: Framework): Decimal | null {
  return sumsOfTop(framework).reduce((most, sum) =>
    most === null || sum === null ? null : compare(sum, most) > 0 ? sum : most,
  );
}

/** Shares of a mean make 1 or 100 per cent. */
export const unevenWeights: DraftCheck = (framework) =>
  once(
    byGroup(framework).flatMap((placed): readonly DraftRemark[] => {
      const weighted = placed.flatMap(({ criterion: { weight }, index }) =>
        weight === null ? [] : [{ weight, index }],
      );
      const [first] = weighted;
      const sum = weighted.reduce<Fraction>((whole, { weight }) => addFractions(whole, fraction(weight)), ZERO);
      const isWhole = WHOLES.some((whole) => compareFractions(sum, whole) === 0);
      if (
        first === undefined ||
        isWhole ||
        !areShares(
          weighted.map(({ weight }) => weight),
          framework,
        )
      )
        return [];
      return [{ code: "weightsNotWhole", path: `criteria[${first.index}].weight`, found: shown(sum), other: "1" }];
    }),
  );

/** Always of weighted shares; weights of points may be 3-2-1, unless each of several is less than one. */
function areShares(weights: readonly string[], { total }: Framework): boolean {
  const terms = TOTAL_RULES[total.kind].formula?.terms;
  if (terms === "weightedShares") return true;
  const isLess = (weight: string) => compareFractions(fraction(weight), { numerator: 1n, denominator: 1n }) < 0;
  return terms === "weightedPoints" && weights.length > 1 && weights.every(isLess);
}

const ZERO: Fraction = { numerator: 0n, denominator: 1n };
const WHOLES: readonly Fraction[] = [1n, 100n].map((numerator) => ({ numerator, denominator: 1n }));

function shown({ numerator, denominator }: Fraction): string {
  const hundredths = (numerator * 10000n) / denominator;
  return decimalText({ digits: hundredths, places: 4 })
    .replace(/(\.\d*?)0+$/, "$1")
    .replace(/\.$/, "");
}

/** Points that steps name, or a time counts, are never as many as the maximum. */
export const unreachableMaxima: DraftCheck = (framework) =>
  once(
    byGroup(framework).flatMap((placed) =>
      placed.flatMap(({ criterion: { rule, max }, index }): DraftRemark[] => {
        if (rule === undefined || max === null) return [];
        const most = mostPoints(rule);
        if (most === null || compare(dec(most), dec(max)) >= 0) return [];
        return [{ code: "maximumOutOfReach", path: `criteria[${index}].rule`, found: most, other: max }];
      }),
    ),
  );

function mostPoints(rule: PointRule): string | null {
  switch (rule.kind) {
    case "steps":
    case "stepsDown":
      return greatest(rule.steps.map(({ points }) => points));
    case "increment":
    case "perTime":
      return rule.most;
    case "share":
    case "proportion":
    case "proportionSteps":
    case "yesNo":
    case "reaches":
    case "deductions":
    case "goalposts":
    case "minMax":
      return null;
  }
}

function greatest(points: readonly string[]): string | null {
  return points.reduce<string | null>(
    (most, each) => (most === null || compare(dec(each), dec(most)) > 0 ? each : most),
    null,
  );
}

/** A cap is no more than the maximum, or than the parts of a section can give. */
export const highCaps: DraftCheck = ({ criteria }) =>
  criteria.flatMap(({ id, cap, max }, index) => {
    const most = max ?? mostOfParts(criteria.filter(({ parent }) => parent === id));
    return cap === undefined || most === null || compare(dec(cap), dec(most)) <= 0
      ? []
      : [{ code: "capAboveMaximum", path: `criteria[${index}].cap`, found: cap, other: most }];
  });

function mostOfParts(parts: readonly Criterion[]): string | null {
  const most = parts.map(({ cap, max }) => cap ?? max);
  if (most.length === 0 || most.includes(null)) return null;
  return decimalText(most.reduce((sum, points) => add(sum, dec(points ?? "0")), dec("0")));
}
