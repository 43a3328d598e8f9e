import type {
  ClassCondition,
  ClassLevel,
  Criterion,
  CriterionId,
  CriterionKind,
  Framework,
  LocalText,
  UnitRule,
} from "../../../model/framework";

/** The framework with one more criterion: at the end, or after the components of its parent. */
export function withCriterion(framework: Framework, name: LocalText, parent: CriterionId | null): Framework {
  const { criteria } = framework;
  const above = criteria.find(({ id }) => id === parent);
  const added: Criterion = {
    id: freeId(criteria),
    name,
    aliases: [],
    max: null,
    kind: above?.kind ?? "scored",
    parent: above?.id ?? null,
    weight: null,
  };
  const family = above === undefined ? null : familyOf(criteria, above.id);
  const end = criteria.reduce((last, { id }, index) => (family === null || family.has(id) ? index + 1 : last), 0);
  return { ...framework, criteria: [...criteria.slice(0, end), added, ...criteria.slice(end)] };
}

/** Without a criterion and its components, and without what named them. */
export function withoutCriterion(framework: Framework, id: CriterionId): Framework {
  const gone = familyOf(framework.criteria, id);
  const stays = (named: CriterionId): boolean => !gone.has(named);
  const { units, classes, ranking } = framework;
  return {
    ...framework,
    criteria: framework.criteria.filter((criterion) => stays(criterion.id)),
    ...(units === undefined ? {} : { units: units.map((unit) => unitWithout(unit, stays)) }),
    classes:
      classes === null ? null : { ...classes, levels: classes.levels.map((level) => levelWithout(level, stays)) },
    ranking: { ...ranking, tieBreakers: ranking.tieBreakers.filter(({ criteria }) => criteria.every(stays)) },
  };
}

/** A criterion with its components, past the neighbour of its own level above (−1) or below (1). */
export function withCriterionMoved(framework: Framework, id: CriterionId, by: -1 | 1): Framework {
  const { criteria } = framework;
  const neighbour = neighbourOf(criteria, id, by);
  if (neighbour === null) return framework;
  const [mover, anchor] = by === -1 ? [id, neighbour] : [neighbour, id];
  const family = familyOf(criteria, mover);
  const moving = criteria.filter((criterion) => family.has(criterion.id));
  const rest = criteria.filter((criterion) => !family.has(criterion.id));
  const place = rest.findIndex((criterion) => criterion.id === anchor);
  return { ...framework, criteria: [...rest.slice(0, place), ...moving, ...rest.slice(place)] };
}

/** The next criterion of the same level in that direction; null at the end. */
export function neighbourOf(criteria: readonly Criterion[], id: CriterionId, by: -1 | 1): CriterionId | null {
  const parent = criteria.find((criterion) => criterion.id === id)?.parent;
  const level = criteria.filter((criterion) => criterion.parent === parent);
  return level[level.findIndex((criterion) => criterion.id === id) + by]?.id ?? null;
}

/** Components are of the kind of their main criterion; a cap and a sign belong to bonus and penalty only. */
export function withKind(framework: Framework, id: CriterionId, kind: CriterionKind): Framework {
  const family = familyOf(framework.criteria, id);
  const changed = ({ cap, penaltySign, ...criterion }: Criterion): Criterion => ({
    ...criterion,
    kind,
    ...(cap !== undefined && (kind === "bonus" || kind === "penalty") ? { cap } : {}),
    ...(penaltySign !== undefined && kind === "penalty" ? { penaltySign } : {}),
  });
  const criteria = framework.criteria.map((criterion) => (family.has(criterion.id) ? changed(criterion) : criterion));
  return { ...framework, criteria };
}

/** How many levels above it: 0 at the top. */
export function depthOf(criteria: readonly Criterion[], { parent }: Criterion): number {
  const above = criteria.find(({ id }) => id === parent);
  return above === undefined ? 0 : 1 + depthOf(criteria, above);
}

/** A criterion and all below it. */
function familyOf(criteria: readonly Criterion[], id: CriterionId): ReadonlySet<CriterionId> {
  const family = new Set([id]);
  let before = 0;
  while (family.size > before) {
    before = family.size;
    for (const { id: own, parent } of criteria) if (parent !== null && family.has(parent)) family.add(own);
  }
  return family;
}

function freeId(criteria: readonly Criterion[]): CriterionId {
  const taken = new Set(criteria.map(({ id }) => id));
  let number = criteria.length + 1;
  while (taken.has(`tieu-chi-${number}`)) number += 1;
  return `tieu-chi-${number}`;
}

function unitWithout({ notApplicable, ...unit }: UnitRule, stays: (id: CriterionId) => boolean): UnitRule {
  const left = notApplicable?.filter(stays) ?? [];
  return left.length === 0 ? unit : { ...unit, notApplicable: left };
}

function levelWithout({ conditions, ...level }: ClassLevel, stays: (id: CriterionId) => boolean): ClassLevel {
  const left = (conditions ?? []).flatMap((condition) => conditionWithout(condition, stays) ?? []);
  return left.length === 0 ? level : { ...level, conditions: left };
}

/** Null where the condition named only what is gone; one that names no criteria holds for all of them. */
function conditionWithout(condition: ClassCondition, stays: (id: CriterionId) => boolean): ClassCondition | null {
  if (condition.criteria === undefined) return condition;
  const criteria = condition.criteria.filter(stays);
  return criteria.length === 0 ? null : { ...condition, criteria };
}
