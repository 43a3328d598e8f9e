import type { Criterion, CriterionId, Framework } from "../../model/framework";
import type { FrameworkProblem } from "../../model/frameworkProblem";
import { TOTAL_RULES } from "../../model/totalRule";
import { brokenRule, repeated } from "./brokenRule";
import { pointRuleProblems } from "./pointRuleProblems";

/** What is wrong between the criteria of a document that the schema has accepted. */
export function criterionProblems(framework: Framework): readonly FrameworkProblem[] {
  const { criteria, groups = [] } = framework;
  const byId = new Map(criteria.map((criterion) => [criterion.id, criterion]));
  const context = { framework, byId, groups: groups.map(({ id }) => id) };
  return [
    ...repeated(
      criteria.map(({ id }) => id),
      (index) => `criteria[${index}].id`,
    ),
    ...criteria.flatMap((criterion, index) =>
      CHECKS.flatMap((check) => check(criterion, `criteria[${index}]`, context)),
    ),
  ];
}

interface Context {
  readonly framework: Framework;
  readonly byId: ReadonlyMap<CriterionId, Criterion>;
  readonly groups: readonly string[];
}

type Check = (criterion: Criterion, path: string, context: Context) => readonly FrameworkProblem[];

const parentExists: Check = ({ parent }, path, { byId }) =>
  parent === null || byId.has(parent)
    ? []
    : [brokenRule("unknownCriterion", `${path}.parent`, parent, [...byId.keys()])];

const notItsOwnAncestor: Check = (criterion, path, context) =>
  ancestors(criterion, context).includes(criterion) ? [brokenRule("ownAncestor", `${path}.parent`, criterion.id)] : [];

/** Bonus, penalty and unscored sections hold their own kind only. */
const kindFitsParent: Check = ({ kind, parent }, path, { byId }) => {
  const above = parent === null ? undefined : byId.get(parent)?.kind;
  if (above === undefined || above === "scored" || above === kind) return [];
  return [brokenRule("kindOfParent", `${path}.kind`, kind, [above])];
};

const groupsExist: Check = ({ groups = [] }, path, context) =>
  groups.flatMap((id, index) =>
    context.groups.includes(id) ? [] : [brokenRule("unknownGroup", `${path}.groups[${index}]`, id, context.groups)],
  );

/** A maximum is needed by what is measured against it. */
const maximumIsThere: Check = (criterion, path, context) => {
  const { max, notArising, kind, weight } = criterion;
  if (kind === "notScored") return [];
  if (max !== null) {
    const isWeighed = weight !== null && isMeasured(context.framework) && !hasComponents(criterion, context);
    return isWeighed && max === "0" ? [brokenRule("maxNeeded", `${path}.max`, max)] : [];
  }
  const byTotal = isMeasured(context.framework) && kind === "scored" && !hasComponents(criterion, context);
  return notArising === "full" || byTotal ? [brokenRule("maxNeeded", `${path}.max`, "null")] : [];
};

function isMeasured({ total }: Framework): boolean {
  return TOTAL_RULES[total.kind].needsMaxima;
}

const weightIsUsed: Check = (criterion, path, context) => {
  if (criterion.weight === null) return [];
  if (TOTAL_RULES[context.framework.total.kind].weights === "refused" || criterion.kind !== "scored") {
    return [brokenRule("weightNotUsed", `${path}.weight`, criterion.weight, ["null"])];
  }
  const outer = ancestors(criterion, context).find(({ weight }) => weight !== null);
  return outer === undefined ? [] : [brokenRule("weightNested", `${path}.weight`, criterion.weight, [outer.id])];
};

/** Every scored criterion at the end of its branch is weighted, by itself or by one above it. */
const weightIsThere: Check = (criterion, path, context) => {
  const { kind, weight } = criterion;
  if (!needsWeights(context.framework) || kind !== "scored" || hasComponents(criterion, context)) return [];
  const isWeighted = weight !== null || ancestors(criterion, context).some((above) => above.weight !== null);
  return isWeighted ? [] : [brokenRule("weightNeeded", `${path}.weight`, "null")];
};

/** A mean is one of equal weights, or each criterion says its own. */
function needsWeights({ total, criteria }: Framework): boolean {
  const { weights } = TOTAL_RULES[total.kind];
  return weights === "needed" || (weights === "allowed" && criteria.some(({ weight }) => weight !== null));
}

const extrasFitKind: Check = ({ kind, cap, penaltySign }, path) => [
  ...(cap !== undefined && kind !== "bonus" && kind !== "penalty"
    ? [brokenRule("capOfScored", `${path}.cap`, cap, ["bonus", "penalty"])]
    : []),
  ...(penaltySign !== undefined && kind !== "penalty"
    ? [brokenRule("signOfPenalty", `${path}.penaltySign`, penaltySign, ["penalty"])]
    : []),
];

const ruleFits: Check = (criterion, path, context) => {
  const { rule, byGroup = [], examples = [] } = criterion;
  const groups = [...byGroup.map((terms) => terms.groups), ...examples.map(({ group }) => group ?? [])].flat();
  const unknown = groups.filter((id) => !context.groups.includes(id));
  return [
    ...(rule !== undefined && hasComponents(criterion, context)
      ? [brokenRule("ruleOfMain", `${path}.rule`, rule.kind)]
      : []),
    ...unknown.map((id) => brokenRule("unknownGroup", `${path}.byGroup`, id, context.groups)),
    ...pointRuleProblems(criterion, path),
  ];
};

const CHECKS: readonly Check[] = [
  parentExists,
  notItsOwnAncestor,
  kindFitsParent,
  groupsExist,
  maximumIsThere,
  weightIsUsed,
  weightIsThere,
  extrasFitKind,
  ruleFits,
];

function hasComponents({ id }: Criterion, { framework }: Context): boolean {
  return framework.criteria.some(({ parent }) => parent === id);
}

/** From the parent outwards; a criterion that is its own ancestor ends the walk. */
function ancestors(criterion: Criterion, { byId }: Context): readonly Criterion[] {
  const found: Criterion[] = [];
  for (let id = criterion.parent; id !== null;) {
    const above = byId.get(id);
    if (above === undefined || found.includes(above)) break;
    found.push(above);
    id = above.parent;
  }
  return found;
}
