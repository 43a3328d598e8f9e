import { compare, dec, type DecimalText } from "../model/decimal";
import type { ClassLevel, ClassRule, Framework, Threshold, TotalRule } from "../model/framework";
import type { FrameworkProblem } from "../model/frameworkProblem";
import { brokenRule, repeated } from "./brokenRule";

/** What is wrong between the classes of a document that the schema has accepted. */
export function classProblems({ classes, total, scale, criteria }: Framework): readonly FrameworkProblem[] {
  if (classes === null) return [];
  const figures = classFiguresOf(total, scale);
  const ids = criteria.map(({ id }) => id);
  return [
    ...(figures.includes(classes.of) ? [] : [brokenRule("classFigure", "classes.of", classes.of, figures)]),
    ...repeated(
      classes.levels.map(({ name }) => name.vi),
      (index) => `classes.levels[${index}].name.vi`,
    ),
    ...classes.levels.flatMap((level, index) => levelProblems(level, index, classes, ids)),
    ...orderProblems(classes),
    ...(total.kind === "none" ? quotasOfUnranked(classes) : []),
  ];
}

/** The figures that a total has to offer. */
function classFiguresOf({ kind }: TotalRule, scale: DecimalText | null): readonly ClassRule["of"][] {
  switch (kind) {
    case "sum":
    case "weightedMean":
    case "rescaled":
    case "ratio":
      return ["total", "ratio", "minimum"];
    case "givenTotal":
      return scale === null ? ["total"] : ["total", "ratio"];
    case "givenRatio":
      return ["ratio"];
    case "none":
      return ["minimum"];
  }
}

function levelProblems(
  level: ClassLevel,
  index: number,
  { levels }: ClassRule,
  ids: readonly string[],
): readonly FrameworkProblem[] {
  const path = `classes.levels[${index}]`;
  const isLowest = index === levels.length - 1;
  const { threshold, conditions = [], quota } = level;
  return [
    ...(!isLowest && threshold === null && conditions.length === 0
      ? [brokenRule("thresholdNeeded", `${path}.threshold`, "null")]
      : []),
    ...(isLowest && quota !== undefined ? [brokenRule("quotaOfLowest", `${path}.quota`, quota.kind)] : []),
    ...(threshold === null ? [] : intervalProblems(threshold, `${path}.threshold`)),
    ...conditions.flatMap(({ criteria = [] }, at) =>
      criteria.flatMap((id, place) =>
        ids.includes(id)
          ? []
          : [brokenRule("unknownCriterion", `${path}.conditions[${at}].criteria[${place}]`, id, ids)],
      ),
    ),
  ];
}

function intervalProblems({ value, provenance }: Threshold, path: string): readonly FrameworkProblem[] {
  if (provenance.kind === "stated") {
    return value === null ? [brokenRule("thresholdNeeded", `${path}.value`, "null")] : [];
  }
  const { greaterThan, atMost } = provenance;
  if (greaterThan !== null && atMost !== null && compare(dec(greaterThan), dec(atMost)) >= 0) {
    return [brokenRule("intervalEmpty", `${path}.provenance`, greaterThan, [atMost])];
  }
  if (value === null) return [];
  const isAbove = greaterThan === null || compare(dec(value), dec(greaterThan)) > 0;
  const isWithin = atMost === null || compare(dec(value), dec(atMost)) <= 0;
  if (isAbove && isWithin) return [];
  return [brokenRule("valueOutsideInterval", `${path}.value`, value, [greaterThan ?? "", atMost ?? ""])];
}

/** Who is beyond a quota is told by rank: where nothing is added up there is none. */
function quotasOfUnranked({ levels }: ClassRule): readonly FrameworkProblem[] {
  return levels.flatMap(({ quota }, index) =>
    quota === undefined ? [] : [brokenRule("quotaNeedsRanks", `classes.levels[${index}].quota`, quota.kind)],
  );
}

/** Known thresholds fall from class to class. */
function orderProblems({ levels }: ClassRule): readonly FrameworkProblem[] {
  let previous: DecimalText | null = null;
  const problems: FrameworkProblem[] = [];
  levels.forEach(({ threshold }, index) => {
    const value = threshold?.value ?? null;
    if (value === null) return;
    if (previous !== null && compare(dec(value), dec(previous)) >= 0) {
      problems.push(brokenRule("thresholdsFall", `classes.levels[${index}].threshold.value`, value, [previous]));
    }
    previous = value;
  });
  return problems;
}
