import { add, compare, dec, type DecimalText, decimalText } from "../../model/numbers/decimal";
import type { ClassCondition, Criterion, CriterionId, Framework } from "../../model/framework";
import type { FrameworkProblem } from "../../model/frameworkProblem";
import { isCeiling, isWithin } from "../../model/comparison";
import { brokenRule } from "./brokenRule";
import { hasMaximum } from "./hasMaximum";

/** Conditions of classes that name no criterion, that no unit can meet, or that stand where no class is below. */
export function floorProblems(framework: Framework): readonly FrameworkProblem[] {
  const levels = framework.classes?.levels ?? [];
  return levels.flatMap(({ conditions = [], threshold }, index) => {
    const path = `classes.levels[${index}].conditions`;
    const takesTheRest = index === levels.length - 1 && threshold === null;
    return [
      ...(takesTheRest && conditions.length > 0
        ? [brokenRule("conditionOfLowest", path, String(conditions.length))]
        : []),
      ...conditions.flatMap((condition, at) => conditionProblems(condition, `${path}[${at}]`, framework)),
    ];
  });
}

function conditionProblems(condition: ClassCondition, path: string, framework: Framework): readonly FrameworkProblem[] {
  const { criteria } = framework;
  const ids = criteria.map(({ id }) => id);
  const under = (condition.criteria ?? meantIds(condition, criteria)).flatMap(
    (id) => criteria.find((criterion) => criterion.id === id) ?? [],
  );
  const open =
    condition.of === "percentOfMax" ? under.find((criterion) => !hasMaximum(criterion, criteria)) : undefined;
  return [
    ...(condition.criteria ?? []).flatMap((id, place) =>
      ids.includes(id) ? [] : [brokenRule("unknownCriterion", `${path}.criteria[${place}]`, id, ids)],
    ),
    ...(open === undefined ? [] : [brokenRule("percentNeedsMaximum", `${path}.of`, open.id, ["points"])]),
    ...countProblems(condition, under.length, path),
    ...limitsOf(condition, under)
      .filter((limit) => condition.count === undefined && !canReach(condition, limit))
      .slice(0, 1)
      .map((limit) => brokenRule("floorOutOfReach", `${path}.value`, condition.value, [limit])),
  ];
}

/** What a condition without criteria is about. */
function meantIds({ of }: ClassCondition, criteria: readonly Criterion[]): readonly CriterionId[] {
  const kind = of === "totalWithout" ? "bonus" : "scored";
  return criteria.filter((each) => each.kind === kind && each.parent === null).map(({ id }) => id);
}

/** The most that the figures of a condition can be, where that is known. */
function limitsOf({ of }: ClassCondition, under: readonly Criterion[]): readonly DecimalText[] {
  const maxima = under.map(({ max }) => max);
  switch (of) {
    case "percentOfMax":
      return ["100"];
    case "points":
      return under.flatMap(({ max, byGroup = [] }) => (byGroup.length > 0 ? [] : (max ?? [])));
    case "sum":
      return maxima.includes(null) || under.some(({ kind, byGroup }) => kind !== "scored" || byGroup !== undefined)
        ? []
        : [decimalText(maxima.reduce((sum, max) => add(sum, dec(max ?? "0")), dec("0")))];
    case "totalWithout":
      return [];
  }
}

/** As many criteria as are asked for must be there. */
function countProblems({ count }: ClassCondition, among: number, path: string): readonly FrameworkProblem[] {
  if (count?.comparison !== "atLeast" || count.value <= among) return [];
  return [brokenRule("countOutOfReach", `${path}.count.value`, String(count.value), [String(among)])];
}

function canReach({ comparison, value }: ClassCondition, limit: DecimalText): boolean {
  return isWithin(compare(isCeiling(comparison) ? dec("0") : dec(limit), dec(value)), comparison);
}
