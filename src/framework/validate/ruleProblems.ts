import type { Criterion, Framework, UnitRule } from "../../model/framework";
import type { FrameworkProblem } from "../../model/frameworkProblem";
import { brokenRule, repeated } from "./brokenRule";
import { classProblems } from "./classProblems";
import { criterionProblems } from "./criterionProblems";
import { nameProblems } from "./nameProblems";

/** Every rule between members that a document breaks, once the schema has accepted each member by itself. */
export function ruleProblems(framework: Framework): readonly FrameworkProblem[] {
  return [
    ...criterionProblems(framework),
    ...totalProblems(framework),
    ...nameProblems(framework),
    ...classProblems(framework),
    ...groupAndUnitProblems(framework),
    ...rankingProblems(framework),
  ];
}

function totalProblems({ total, criteria, scale }: Framework): readonly FrameworkProblem[] {
  const isGiven = total.kind === "givenTotal" || total.kind === "givenRatio";
  const isScaled = total.kind === "weightedMean" || total.kind === "rescaled";
  const isMeasured = isScaled || total.kind === "ratio";
  const isEmpty = !criteria.some(({ kind }) => kind === "scored");
  return [
    ...(isGiven && criteria.length > 0
      ? [brokenRule("criteriaNotRead", "criteria", String(criteria.length), [total.kind])]
      : []),
    ...(!isGiven && isEmpty ? [brokenRule("criteriaNeeded", "criteria", "0")] : []),
    ...(isMeasured && !isEmpty && hasNoPoints(criteria) ? [brokenRule("maximaZero", "criteria", "0")] : []),
    ...(isScaled && scale === null ? [brokenRule("scaleNeeded", "scale", "null", [total.kind])] : []),
  ];
}

/** Every maximum that is known is 0, so that a share of it is nothing. */
function hasNoPoints(criteria: readonly Criterion[]): boolean {
  const maxima = criteria.filter(({ kind }) => kind === "scored").map(({ max }) => max);
  return maxima.includes("0") && maxima.every((max) => max === "0" || max === null);
}

function groupAndUnitProblems(framework: Framework): readonly FrameworkProblem[] {
  const { groups = [], units = [] } = framework;
  return [
    ...repeated(
      groups.map(({ id }) => id),
      (index) => `groups[${index}].id`,
    ),
    ...units.flatMap((unit, index) => unitProblems(unit, `units[${index}]`, framework)),
  ];
}

function unitProblems(
  { group, notApplicable = [], knockOut }: UnitRule,
  path: string,
  { groups = [], criteria, classes }: Framework,
): readonly FrameworkProblem[] {
  const groupIds = groups.map(({ id }) => id);
  const criterionIds = criteria.map(({ id }) => id);
  const classNames = (classes?.levels ?? []).map(({ name }) => name.vi);
  return [
    ...(group === undefined || groupIds.includes(group)
      ? []
      : [brokenRule("unknownGroup", `${path}.group`, group, groupIds)]),
    ...notApplicable.flatMap((id, at) =>
      criterionIds.includes(id)
        ? []
        : [brokenRule("unknownCriterion", `${path}.notApplicable[${at}]`, id, criterionIds)],
    ),
    ...(knockOut === undefined || classNames.includes(knockOut.class)
      ? []
      : [brokenRule("unknownClass", `${path}.knockOut.class`, knockOut.class, classNames)]),
  ];
}

function rankingProblems({ ranking, stages, criteria, groups }: Framework): readonly FrameworkProblem[] {
  const ids = criteria.map(({ id }) => id);
  return [
    ...ranking.tieBreakers.flatMap((id, at) =>
      ids.includes(id) ? [] : [brokenRule("unknownCriterion", `ranking.tieBreakers[${at}]`, id, ids)],
    ),
    ...repeated(stages?.sequence ?? [], (index) => `stages.sequence[${index}]`),
    ...repeated(ranking.tieBreakers, (index) => `ranking.tieBreakers[${index}]`),
    ...(ranking.lists === "declared" && groups === undefined
      ? [brokenRule("groupsNeeded", "ranking.lists", ranking.lists, ["one", "perGroup"])]
      : []),
    ...(stages === undefined || stages.sequence.includes(stages.official)
      ? []
      : [brokenRule("officialStage", "stages.official", stages.official, stages.sequence)]),
  ];
}
