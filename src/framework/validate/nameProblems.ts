import type { Framework } from "../../model/framework";
import type { FrameworkProblem } from "../../model/frameworkProblem";
import { unitKey } from "../../model/text/unitKey";
import { brokenRule } from "./brokenRule";
import { plainName } from "../../model/text/words";

/** One name of a document, and where it stands. */
interface Named {
  readonly name: string;
  readonly path: string;
  /** Names of one owner may repeat each other: a group's alias may be its name. */
  readonly owner: number;
}

/** Names that a sheet could not tell apart: of criteria beside each other, of groups, of units and of classes. */
export function nameProblems({ criteria, groups = [], units = [], classes }: Framework): readonly FrameworkProblem[] {
  const parents = [...new Set(criteria.map(({ parent }) => parent))];
  const criterionNames = criteria.map(({ name }, index) => named(name.vi, `criteria[${index}].name.vi`, index));
  const groupNames = groups.flatMap(({ name, aliases }, index) => [
    named(name.vi, `groups[${index}].name.vi`, index),
    ...aliases.map((alias, at) => named(alias, `groups[${index}].aliases[${at}]`, index)),
  ]);
  const unitNames = units.map(({ unit }, index) => named(unit, `units[${index}].unit`, index));
  const levels = classes?.levels ?? [];
  return [
    ...parents.flatMap((parent) => twice(criterionNames.filter((_, index) => criteria[index]?.parent === parent))),
    ...twice(groupNames),
    ...twice(unitNames, unitKey),
    ...twice(levels.map(({ name }, index) => named(name.vi, `classes.levels[${index}].name.vi`, index))),
  ];
}

function named(name: string, path: string, owner: number): Named {
  return { name, path, owner };
}

/** Every name that another owner has before. */
function twice(names: readonly Named[], key = plainName): readonly FrameworkProblem[] {
  const owners = new Map<string, number>();
  return names.flatMap(({ name, path, owner }) => {
    const first = owners.get(key(name));
    if (first === undefined) owners.set(key(name), owner);
    return first === undefined || first === owner ? [] : [brokenRule("nameTwice", path, name)];
  });
}
