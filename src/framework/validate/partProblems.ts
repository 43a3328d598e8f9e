import type { Framework, PartsRule, UnitRule } from "../../model/framework";
import type { FrameworkProblem } from "../../model/frameworkProblem";
import { unitKey } from "../../model/text/unitKey";
import { brokenRule } from "./brokenRule";

/** What is wrong about units that are made of lines. */
export function partProblems(framework: Framework): readonly FrameworkProblem[] {
  const { parts, units = [] } = framework;
  const wholes = units.flatMap((unit, index) => (unit.madeOf === undefined ? [] : [{ unit, path: `units[${index}]` }]));
  const areDeclared = parts?.of === "declared";
  return [
    ...(areDeclared && wholes.length === 0
      ? [brokenRule("madeOfNeeded", "parts.of", parts.of, ["group", "name"])]
      : []),
    ...(areDeclared ? [] : wholes.map(({ unit, path }) => brokenRule("madeOfNotUsed", `${path}.madeOf`, unit.unit))),
    ...partsTwice(wholes),
    ...wholes.flatMap(({ unit, path }) => lineTerms(unit, path)),
    ...(parts === undefined ? [] : [...weightProblems(parts, framework), ...listProblems(framework)]),
  ];
}

/** The figures of lines are no figures of the units whose list gives the goalposts. */
function listProblems({ criteria }: Framework): readonly FrameworkProblem[] {
  return criteria.flatMap(({ rule }, index) =>
    rule?.kind === "minMax" ? [brokenRule("extremesOfLines", `criteria[${index}].rule.kind`, rule.kind)] : [],
  );
}

interface Whole {
  readonly unit: UnitRule;
  readonly path: string;
}

function partsTwice(wholes: readonly Whole[]): readonly FrameworkProblem[] {
  const owners = new Map<string, string>();
  return wholes.flatMap(({ unit: { unit, madeOf = [] }, path }) =>
    madeOf.flatMap((part, at) => {
      const owner = owners.get(unitKey(part));
      if (owner === undefined) owners.set(unitKey(part), unit);
      return owner === undefined ? [] : [brokenRule("partTwice", `${path}.madeOf[${at}]`, part, [owner])];
    }),
  );
}

/** What of a score does not count is said where scores stand: of the lines. */
function lineTerms({ unit, notApplicable, excluded }: UnitRule, path: string): readonly FrameworkProblem[] {
  return [
    ...(notApplicable === undefined ? [] : [brokenRule("termsOfLines", `${path}.notApplicable`, unit)]),
    ...(excluded === undefined ? [] : [brokenRule("termsOfLines", `${path}.excluded`, unit)]),
  ];
}

function weightProblems(parts: PartsRule, { criteria, units = [] }: Framework): readonly FrameworkProblem[] {
  const { by, weight, weights } = parts;
  if (by !== "weightedMean") {
    return [
      ...(weight === undefined ? [] : [brokenRule("partWeightNotUsed", "parts.weight", by)]),
      ...(weights === undefined ? [] : [brokenRule("partWeightNotUsed", "parts.weights", by)]),
    ];
  }
  if ((weight === undefined) === (weights === undefined)) return [brokenRule("partWeightNeeded", "parts.by", "")];
  if (weight !== undefined) {
    const unscored = criteria.filter(({ kind }) => kind === "notScored").map(({ id }) => id);
    return unscored.includes(weight) ? [] : [brokenRule("unknownCriterion", "parts.weight", weight, unscored)];
  }
  return [...repeatedParts(weights ?? []), ...unweighted(parts, units)];
}

function repeatedParts(weights: NonNullable<PartsRule["weights"]>): readonly FrameworkProblem[] {
  const keys = weights.map(({ part }) => unitKey(part));
  return weights.flatMap(({ part }, index) =>
    keys.indexOf(keys[index] ?? "") < index ? [brokenRule("nameTwice", `parts.weights[${index}].part`, part)] : [],
  );
}

/** Every part that is declared has its weight; those that a sheet names are looked at when it is read. */
function unweighted({ weights = [] }: PartsRule, units: readonly UnitRule[]): readonly FrameworkProblem[] {
  const known = new Set(weights.map(({ part }) => unitKey(part)));
  return units.flatMap(({ madeOf = [] }, index) =>
    madeOf.flatMap((part, at) =>
      known.has(unitKey(part)) ? [] : [brokenRule("partWeightNeeded", `units[${index}].madeOf[${at}]`, part)],
    ),
  );
}
