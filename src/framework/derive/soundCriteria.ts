import { compare, dec, type Decimal } from "../../model/decimal";
import type { CriterionKind, PointRule } from "../../model/framework";
import type { DraftCriterion } from "./draft";

/** What a sheet says, without what no framework can say: figures that are no maxima, rules that no maximum backs. */
export function soundCriteria(criteria: readonly DraftCriterion[]): readonly DraftCriterion[] {
  const parents = new Set(criteria.map(({ parent }) => parent));
  const kinds = new Map<string, CriterionKind>();
  return criteria.map((criterion) => {
    const above = criterion.parent === null ? "scored" : (kinds.get(criterion.parent) ?? "scored");
    const kind = above === "scored" ? criterion.kind : above;
    kinds.set(criterion.id, kind);
    const max = criterion.max !== null && isMaximum(criterion.max) ? criterion.max : null;
    const rule = criterion.rule !== null && !parents.has(criterion.id) && isBacked(criterion.rule, max);
    return { ...criterion, kind, max, rule: rule ? criterion.rule : null };
  });
}

/** Small enough that sums of many stay within the format's 15 digits. */
export function isMaximum({ digits, places }: Decimal): boolean {
  return digits >= 0n && digits < 10n ** 9n && places <= 4;
}

function isBacked(rule: PointRule, max: Decimal | null): boolean {
  if (rule.kind !== "steps") return max !== null;
  return max === null || rule.steps.every(({ points }) => compare(dec(points), max) <= 0);
}
