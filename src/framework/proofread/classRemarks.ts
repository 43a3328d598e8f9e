import { isCeiling, isWithin } from "../../model/comparison";
import type { DraftRemark } from "../../model/draftRemark";
import type { ClassCondition, ClassLevel, Framework } from "../../model/framework";
import { add, compare, dec, type Decimal, decimalText, divideRounded } from "../../model/numbers/decimal";
import { rankingFigure } from "../../model/totalRule";
import type { DraftCheck } from "./check";
import { mostScored } from "./maximaRemarks";

/** A threshold above all that can be reached: the scale where it caps, otherwise the maxima and all bonus points. */
export const unreachableClasses: DraftCheck = (framework) => {
  const { classes, ranking } = framework;
  if (classes === null || ranking.direction === "lowest") return [];
  const most = mostTotal(framework, []);
  return classes.levels.flatMap(({ threshold, conditions = [] }, index): DraftRemark[] => {
    const path = `classes.levels[${index}]`;
    const value = threshold?.value ?? null;
    const isOut = threshold !== null && classes.of === "total" && isBeyond(most, threshold.comparison, value);
    return [
      ...(isOut && value !== null && most !== null ? [outOfReach(`${path}.threshold.value`, value, most)] : []),
      ...conditions.flatMap((condition, at) => unmetTotals(condition, `${path}.conditions[${at}].value`, framework)),
    ];
  });
};

function outOfReach(path: string, found: string, most: Decimal): DraftRemark {
  return { code: "classOutOfReach", path, found, other: decimalText(most) };
}

/** The total without bonus points is no more than what else there is. */
function unmetTotals(condition: ClassCondition, path: string, framework: Framework): readonly DraftRemark[] {
  if (condition.of !== "totalWithout") return [];
  const without = condition.criteria ?? framework.criteria.flatMap(({ id, kind }) => (kind === "bonus" ? [id] : []));
  const areBonus = without.every((id) => framework.criteria.find((each) => each.id === id)?.kind === "bonus");
  const most = areBonus ? mostTotal(framework, without) : null;
  if (most === null || !isBeyond(most, condition.comparison, condition.value)) return [];
  return [outOfReach(path, condition.value, most)];
}

function isBeyond(most: Decimal | null, comparison: ClassCondition["comparison"], value: string | null): boolean {
  if (most === null || value === null || isCeiling(comparison)) return false;
  return !isWithin(compare(most, dec(value)), comparison);
}

/** Null where the most is not known: an open maximum, or bonus points without a limit. */
function mostTotal(framework: Framework, without: readonly string[]): Decimal | null {
  const { total, criteria } = framework;
  if (total.kind !== "sum") return null;
  const bonus = criteria
    .filter(({ id, parent, kind }) => parent === null && kind === "bonus" && !without.includes(id))
    .map(({ cap, max }) => cap ?? max);
  const scored = mostScored(framework);
  if (scored === null || bonus.includes(null)) return total.cap === undefined ? null : dec(total.cap);
  const whole = bonus.reduce((sum, most) => add(sum, dec(most ?? "0")), scored);
  return total.cap !== undefined && compare(dec(total.cap), whole) < 0 ? dec(total.cap) : whole;
}

/** No figure as it is printed lies between the threshold of a class and that of the class above. */
export const emptyClasses: DraftCheck = (framework) => {
  const { classes, ranking, total } = framework;
  const isPrinted = ranking.on === "printed" || classes?.of !== rankingFigure(total);
  if (classes === null || classes.of === "minimum" || ranking.direction === "lowest" || !isPrinted) return [];
  return classes.levels.flatMap((level, index): DraftRemark[] => {
    const above = classes.levels[index - 1];
    const [own, upper] = [plainThreshold(level), above === undefined ? null : plainThreshold(above)];
    if (own === null || upper === null) return [];
    const least = leastPrinted(own, framework.decimals);
    if (!isWithin(compare(least, dec(upper.value)), upper.comparison)) return [];
    const path = `classes.levels[${index}].threshold.value`;
    return [{ code: "classEmpty", path, found: own.value, other: upper.value }];
  });
};

/** Null where more than a known threshold decides. */
function plainThreshold({ threshold, conditions, quota, places }: ClassLevel) {
  const isPlain = conditions === undefined && quota === undefined && places === undefined;
  if (threshold === null || threshold.value === null || !isPlain) return null;
  return { value: threshold.value, comparison: threshold.comparison };
}

/** The least figure of so many places that is on the right side. */
function leastPrinted(
  { value, comparison }: { value: string; comparison: "atLeast" | "above" | "atMost" | "below" },
  places: number,
) {
  const { digits, places: own } = dec(value);
  const nearest = divideRounded(digits * 10n ** BigInt(places), 10n ** BigInt(own));
  const near = [nearest - 1n, nearest, nearest + 1n].map((each): Decimal => ({ digits: each, places }));
  return near.find((figure) => isWithin(compare(figure, dec(value)), comparison)) ?? dec(value);
}
