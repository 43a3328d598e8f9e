import { compare, dec, type DecimalText } from "../../model/numbers/decimal";
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
  const under = (condition.criteria ?? topIds(criteria)).flatMap(
    (id) => criteria.find((criterion) => criterion.id === id) ?? [],
  );
  const open =
    condition.of === "percentOfMax" ? under.find((criterion) => !hasMaximum(criterion, criteria)) : undefined;
  return [
    ...(condition.criteria ?? []).flatMap((id, place) =>
      ids.includes(id) ? [] : [brokenRule("unknownCriterion", `${path}.criteria[${place}]`, id, ids)],
    ),
    ...(open === undefined ? [] : [brokenRule("percentNeedsMaximum", `${path}.of`, open.id, ["points"])]),
    ...limitsOf(condition, under)
      .filter((limit) => !canReach(condition, limit))
      .slice(0, 1)
      .map((limit) => brokenRule("floorOutOfReach", `${path}.value`, condition.value, [limit])),
  ];
}

/** What a condition without criteria is about. */
function topIds(criteria: readonly Criterion[]): readonly CriterionId[] {
  return criteria.filter(({ kind, parent }) => kind === "scored" && parent === null).map(({ id }) => id);
}

function limitsOf({ of }: ClassCondition, under: readonly Criterion[]): readonly DecimalText[] {
  return of === "percentOfMax" ? ["100"] : under.flatMap(({ max }) => max ?? []);
}

function canReach({ comparison, value }: ClassCondition, limit: DecimalText): boolean {
  return isWithin(compare(isCeiling(comparison) ? dec("0") : dec(limit), dec(value)), comparison);
}
