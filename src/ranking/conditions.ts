import { isWithin } from "../model/comparison";
import { isTopCriterion } from "../model/criterionTree";
import type { ClassCondition, ConditionFigure, CriterionId, Framework } from "../model/framework";
import { compare, dec, type Decimal, multiply, parseDecimal } from "../model/numbers/decimal";
import type { Scores } from "../model/scores";
import { tieFigure } from "../model/tieFigure";

/** Whether a condition holds for a unit; the criterion whose points or maximum nobody gives, where that leaves it open. */
export type Holds = (unit: number) => boolean | { readonly criterion: CriterionId };

/** What stands on one criterion: "leftOut" where it does not apply to the unit; null where nobody gives what would tell. */
type Verdict = boolean | "leftOut" | null;
type Judge = (id: CriterionId, unit: number) => Verdict;

interface Context {
  readonly scores: Scores;
  readonly framework: Framework;
}

type Maker = (condition: ClassCondition, ids: readonly CriterionId[], context: Context) => Holds;

/** How each figure of a condition is judged; one that is not here does not compile. */
const MAKERS: Readonly<Record<ConditionFigure, Maker>> = {
  points: (condition, ids, context) => eachHolds(condition, ids, pointsJudge(condition, context)),
  percentOfMax: (condition, ids, context) => eachHolds(condition, ids, shareJudge(condition, context)),
  sum: (condition, ids, context) => wholeHolds(condition, ids, "points", context),
  totalWithout: (condition, ids, context) => wholeHolds(condition, ids, "totalWithout", context),
};

export function conditionHolds(condition: ClassCondition, scores: Scores, framework: Framework): Holds {
  const ids = condition.criteria ?? defaultCriteria(condition, framework);
  return MAKERS[condition.of](condition, ids, { scores, framework });
}

/** Every top criterion that is scored; what a total is "without" is bonus points. */
function defaultCriteria({ of }: ClassCondition, { criteria }: Framework): readonly CriterionId[] {
  const isMeant = of === "totalWithout" ? isTopBonus : isTopCriterion;
  return criteria.filter(isMeant).map(({ id }) => id);
}

function isTopBonus({ kind, parent }: Framework["criteria"][number]): boolean {
  return parent === null && kind === "bonus";
}

/** Bonus or penalty points that nobody entered are 0 points. */
function pointsJudge({ comparison, value: text }: ClassCondition, { scores }: Context): Judge {
  const value = dec(text);
  return (id, unit) => {
    const standing = scores.standing(id, unit);
    if (standing === "leftOut") return "leftOut";
    const points = standing === "none" ? dec("0") : scores.points(id, unit);
    return points === null ? null : isWithin(compare(points, value), comparison);
  };
}

function shareJudge({ comparison, value: text }: ClassCondition, context: Context): Judge {
  const value = dec(text);
  return (id, unit) => {
    const { scores } = context;
    const standing = scores.standing(id, unit);
    if (standing === "leftOut") return "leftOut";
    const points = standing === "none" ? dec("0") : scores.points(id, unit);
    const most = maximumOf(id, unit, context);
    if (points === null || most === null) return null;
    return isWithin(compare(multiply(points, dec("100")), multiply(value, most)), comparison);
  };
}

/** Only scored criteria have a part in the maximum that applies to a unit; any other is measured by its own. */
function maximumOf(id: CriterionId, unit: number, { scores, framework }: Context): Decimal | null {
  const criterion = framework.criteria.find((each) => each.id === id);
  return criterion?.kind === "scored" ? scores.maximum(id, unit) : parseDecimal(criterion?.max ?? "");
}

/** Each of the criteria, or as many as the condition counts. What does not apply to a unit cannot hold it down. */
function eachHolds({ count }: ClassCondition, ids: readonly CriterionId[], judge: Judge): Holds {
  return (unit) => {
    let [held, failed] = [0, 0];
    let open: CriterionId | null = null;
    let unknown = 0;
    for (const id of ids) {
      const verdict = judge(id, unit);
      if (verdict === true) held += 1;
      else if (verdict === false) failed += 1;
      else if (verdict === null) {
        open ??= id;
        unknown += 1;
      }
    }
    const answer = count === undefined ? allHold(failed, unknown) : countHolds(count, held, unknown);
    return answer ?? (open === null ? false : { criterion: open });
  };
}

function allHold(failed: number, unknown: number): boolean | null {
  if (failed > 0) return false;
  return unknown > 0 ? null : true;
}

/** What nobody knows may still be either. */
function countHolds(
  { comparison, value }: NonNullable<ClassCondition["count"]>,
  held: number,
  unknown: number,
): boolean | null {
  const [least, most] = [isWithin(held - value, comparison), isWithin(held + unknown - value, comparison)];
  return least === most ? least : null;
}

/** One figure of them all; open where one of its parts is. */
function wholeHolds(
  { comparison, value: text }: ClassCondition,
  ids: readonly CriterionId[],
  of: "points" | "totalWithout",
  { scores, framework }: Context,
): Holds {
  const value = dec(text);
  const [first = ""] = ids;
  return (unit) => {
    const applying = ids.filter((id) => scores.standing(id, unit) !== "leftOut");
    const figure = tieFigure({ of, criteria: of === "points" ? applying : ids }, scores, framework)(unit);
    if (figure !== null) return isWithin(compare(figure, value), comparison);
    return { criterion: applying.find((id) => scores.standing(id, unit) === "unknown") ?? first };
  };
}
