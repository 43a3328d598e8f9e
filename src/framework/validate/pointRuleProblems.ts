import { criterionOf } from "../../model/criterionOf";
import type { Criterion, GroupTerms } from "../../model/framework";
import type { FrameworkProblem } from "../../model/frameworkProblem";
import { compare, dec, decimalText } from "../../model/numbers/decimal";
import type { PointRule, WorkedExample } from "../../model/pointRule";
import { namedPoints, pointRuleEntry, pointsOfFigure } from "../../model/pointRules/pointsOfFigure";
import { brokenRule, repeated } from "./brokenRule";

/** What is wrong with a criterion's rule, what groups have otherwise, and worked examples that it does not reproduce. */
export function pointRuleProblems(criterion: Criterion, path: string): readonly FrameworkProblem[] {
  const { step, decimals, byGroup = [], examples = [] } = criterion;
  return [
    ...ruleProblemsOf(criterion, `${path}.rule`),
    ...(step !== undefined && decimals !== undefined ? [brokenRule("stepOrDecimals", `${path}.step`, step)] : []),
    ...byGroup.flatMap((terms, index) => groupTermsProblems(criterion, terms, `${path}.byGroup[${index}]`)),
    ...repeated(
      byGroup.flatMap(({ groups }) => groups),
      (index) => groupPath(byGroup, index, path),
    ),
    ...examples.flatMap((example, index) => exampleProblems(criterion, example, `${path}.examples[${index}]`)),
  ];
}

function ruleProblemsOf(criterion: Criterion, path: string): readonly FrameworkProblem[] {
  const { rule, max, step, decimals } = criterion;
  if (rule === undefined) return [];
  const { needsMaximum, divides } = pointRuleEntry(rule);
  return [
    ...(needsMaximum && max === null ? [brokenRule("maxNeeded", path.replace(/rule$/, "max"), "null")] : []),
    ...(divides && step === undefined && decimals === undefined
      ? [brokenRule("decimalsNeeded", path.replace(/(?:byGroup\[\d+\]\.)?rule$/, "decimals"), "")]
      : []),
    ...namedPoints(rule).flatMap(([at, points]) =>
      max !== null && compare(dec(points), dec(max)) > 0
        ? [brokenRule("pointsAboveMax", `${path}.${at}`, points, [max])]
        : [],
    ),
    ...orderProblems(rule, path),
  ];
}

/** Steps in their order, shares named once, goalposts apart. */
function orderProblems(rule: PointRule, path: string): readonly FrameworkProblem[] {
  switch (rule.kind) {
    case "steps":
    case "proportionSteps":
      return inOrder(
        rule.steps.map(({ atLeast }) => atLeast),
        (index) => `${path}.steps[${index}].atLeast`,
        "fall",
      );
    case "stepsDown":
      return inOrder(
        rule.steps.map(({ atMost }) => atMost),
        (index) => `${path}.steps[${index}].atMost`,
        "rise",
      );
    case "share":
      return repeated(rule.shares, (index) => `${path}.shares[${index}]`);
    case "goalposts":
      return compare(dec(rule.worst), dec(rule.best)) === 0
        ? [brokenRule("goalpostsSame", `${path}.best`, rule.best, [rule.worst])]
        : [];
    case "minMax":
    case "proportion":
    case "yesNo":
    case "reaches":
    case "increment":
    case "perTime":
    case "deductions":
      return [];
  }
}

function inOrder(
  limits: readonly string[],
  path: (index: number) => string,
  order: "fall" | "rise",
): readonly FrameworkProblem[] {
  return limits.flatMap((limit, index) => {
    const before = limits[index - 1];
    if (before === undefined) return [];
    const difference = compare(dec(limit), dec(before));
    const isRight = order === "fall" ? difference < 0 : difference > 0;
    return isRight ? [] : [brokenRule(order === "fall" ? "stepsFall" : "stepsRise", path(index), limit, [before])];
  });
}

function groupTermsProblems(criterion: Criterion, terms: GroupTerms, path: string): readonly FrameworkProblem[] {
  const { groups, max, weight, rule } = terms;
  const [group = null] = groups;
  const isEmpty = max === undefined && weight === undefined && rule === undefined;
  return [
    ...(rule?.kind === "minMax" ? [brokenRule("extremesByGroup", `${path}.rule.kind`, rule.kind)] : []),
    ...(isEmpty ? [brokenRule("groupTermsEmpty", path, groups.join(", "))] : []),
    ...(weight !== undefined && criterion.weight === null
      ? [brokenRule("weightNotUsed", `${path}.weight`, weight, ["null"])]
      : []),
    ...(rule === undefined && max === undefined ? [] : ruleProblemsOf(criterionOf(criterion, group), `${path}.rule`)),
  ];
}

function groupPath(byGroup: readonly GroupTerms[], at: number, path: string): string {
  let rest = at;
  for (const [index, { groups }] of byGroup.entries()) {
    if (rest < groups.length) return `${path}.byGroup[${index}].groups[${rest}]`;
    rest -= groups.length;
  }
  return path;
}

function exampleProblems(criterion: Criterion, example: WorkedExample, path: string): readonly FrameworkProblem[] {
  const own = criterionOf(criterion, example.group ?? null);
  if (own.rule === undefined) return [brokenRule("exampleNeedsRule", path, example.figure)];
  const made = pointsOfFigure(dec(example.figure), own, example.outOf === undefined ? null : dec(example.outOf));
  if (made !== null && compare(made, dec(example.points)) === 0) return [];
  return [brokenRule("exampleDiffers", `${path}.points`, example.points, made === null ? [] : [decimalText(made)])];
}
