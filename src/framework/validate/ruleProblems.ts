import { withAlternative } from "../../model/alternative";
import type { Alternative, Criterion, Framework, RankingRule, UnitRule } from "../../model/framework";
import type { FrameworkProblem } from "../../model/frameworkProblem";
import { isGiven, TOTAL_RULES } from "../../model/totalRule";
import { brokenRule, repeated } from "./brokenRule";
import { classProblems } from "./classProblems";
import { criterionProblems } from "./criterionProblems";
import { nameProblems } from "./nameProblems";
import { partProblems } from "./partProblems";

/** Every rule between members that a document breaks, once the schema has accepted each member by itself. */
export function ruleProblems(framework: Framework): readonly FrameworkProblem[] {
  const alternatives = framework.alternatives ?? [];
  return [
    ...ownProblems(framework),
    ...alternatives.flatMap((each, index) => alternativeProblems(each, index, framework)),
  ];
}

/** The same of a framework as it is, its clauses read in their first way. */
function ownProblems(framework: Framework): readonly FrameworkProblem[] {
  return [
    ...criterionProblems(framework),
    ...totalProblems(framework),
    ...nameProblems(framework),
    ...classProblems(framework),
    ...groupAndUnitProblems(framework),
    ...partProblems(framework),
    ...rankingProblems(framework),
  ];
}

/** A clause read in its second way must leave a valid framework, too, and another one. */
function alternativeProblems(
  alternative: Alternative,
  index: number,
  framework: Framework,
): readonly FrameworkProblem[] {
  const path = `alternatives[${index}]`;
  const classNames = (framework.classes?.levels ?? []).map(({ name }) => name.vi);
  if (alternative.of === "quota" && !classNames.includes(alternative.class)) {
    return [brokenRule("unknownClass", `${path}.class`, alternative.class, classNames)];
  }
  const other = withAlternative(framework, alternative);
  if (JSON.stringify(other) === JSON.stringify(framework)) {
    return [brokenRule("alternativeSame", `${path}.clause`, alternative.clause)];
  }
  const known = new Set(ownProblems(framework).map((problem) => JSON.stringify(problem)));
  return ownProblems(other)
    .filter((problem) => !known.has(JSON.stringify(problem)))
    .map((problem) => ({ ...problem, path: `${path}.clause` }));
}

function totalProblems({ total, criteria, scale, ranking }: Framework): readonly FrameworkProblem[] {
  const { formula, needsMaxima } = TOTAL_RULES[total.kind];
  const given = isGiven(total);
  const isMeasured = needsMaxima || formula?.over === "maximum";
  const isEmpty = !criteria.some(({ kind }) => kind === "scored");
  return [
    ...(given && criteria.length > 0
      ? [brokenRule("criteriaNotRead", "criteria", String(criteria.length), [total.kind])]
      : []),
    ...(!given && isEmpty ? [brokenRule("criteriaNeeded", "criteria", "0")] : []),
    ...(isMeasured && !isEmpty && hasNoPoints(criteria) ? [brokenRule("maximaZero", "criteria", "0")] : []),
    ...(formula?.times === "scale" && scale === null ? [brokenRule("scaleNeeded", "scale", "null", [total.kind])] : []),
    ...(total.cap !== undefined && formula === null
      ? [brokenRule("capNotUsed", "total.cap", total.cap, [total.kind])]
      : []),
    ...(formula?.terms === "product" ? rootProblems(criteria, ranking) : []),
  ];
}

/** A root is rounded as it is drawn: nothing can be added to it after, nor compared before. */
function rootProblems(criteria: readonly Criterion[], { on }: RankingRule): readonly FrameworkProblem[] {
  const extras = criteria.flatMap(({ kind }, index) =>
    kind === "bonus" || kind === "penalty" ? [brokenRule("extraOfRoot", `criteria[${index}].kind`, kind)] : [],
  );
  return [...extras, ...(on === "unrounded" ? [brokenRule("rootIsRounded", "ranking.on", on, ["printed"])] : [])];
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
  { group, notApplicable = [], knockOut, lowered }: UnitRule,
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
    ...(lowered !== undefined && classes === null
      ? [brokenRule("classesNeeded", `${path}.lowered`, String(lowered.by))]
      : []),
    ...(knockOut === undefined || classNames.includes(knockOut.class)
      ? []
      : [brokenRule("unknownClass", `${path}.knockOut.class`, knockOut.class, classNames)]),
  ];
}

function rankingProblems({ ranking, stages, criteria, groups }: Framework): readonly FrameworkProblem[] {
  const ids = criteria.map(({ id }) => id);
  return [
    ...ranking.tieBreakers.flatMap(({ criteria: named }, at) =>
      named.flatMap((id, place) =>
        ids.includes(id)
          ? []
          : [brokenRule("unknownCriterion", `ranking.tieBreakers[${at}].criteria[${place}]`, id, ids)],
      ),
    ),
    ...(ranking.alsoBy ?? []).flatMap((id, at) =>
      ids.includes(id) ? [] : [brokenRule("unknownCriterion", `ranking.alsoBy[${at}]`, id, ids)],
    ),
    ...repeated(ranking.alsoBy ?? [], (index) => `ranking.alsoBy[${index}]`),
    ...repeated(stages?.sequence ?? [], (index) => `stages.sequence[${index}]`),
    ...repeated(
      ranking.tieBreakers.map(({ of, criteria: named }) => [of, ...named].join(" ")),
      (index) => `ranking.tieBreakers[${index}]`,
    ),
    ...(ranking.lists === "declared" && groups === undefined
      ? [brokenRule("groupsNeeded", "ranking.lists", ranking.lists, ["one", "perGroup"])]
      : []),
    ...(stages === undefined || stages.sequence.includes(stages.official)
      ? []
      : [brokenRule("officialStage", "stages.official", stages.official, stages.sequence)]),
  ];
}
