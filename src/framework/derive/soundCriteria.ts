import { compare, dec, type Decimal } from "../../model/numbers/decimal";
import type { CriterionKind } from "../../model/framework";
import type { PointRule } from "../../model/pointRule";
import { plainName } from "../../model/text/words";
import type { DraftCriterion } from "./draft";

/**
 * What a sheet says, without what no framework can say: figures that are no maxima, rules that no maximum backs, one name
 * twice under the same criterion (the second is numbered).
 */
export function soundCriteria(criteria: readonly DraftCriterion[]): readonly DraftCriterion[] {
  const parents = new Set(criteria.map(({ parent }) => parent));
  const kinds = new Map<string, CriterionKind>();
  const names = new Map<string | null, Set<string>>();
  return criteria.map((criterion) => {
    const above = criterion.parent === null ? "scored" : (kinds.get(criterion.parent) ?? "scored");
    const kind = above === "scored" ? criterion.kind : above;
    kinds.set(criterion.id, kind);
    const max = criterion.max !== null && isMaximum(criterion.max) ? criterion.max : null;
    const rule = criterion.rule !== null && !parents.has(criterion.id) && isBacked(criterion.rule, max);
    const beside = names.get(criterion.parent) ?? new Set();
    names.set(criterion.parent, beside);
    return { ...criterion, name: ownName(criterion.name, beside), kind, max, rule: rule ? criterion.rule : null };
  });
}

/** The name, numbered where one beside it has it already; room is left for the number. */
function ownName(name: string, taken: Set<string>): string {
  let own = name;
  for (let count = 2; taken.has(plainName(own)); count += 1) own = `${name.slice(0, 990).trim()} (${count})`;
  taken.add(plainName(own));
  return own;
}

/** Small enough that sums of many stay within the format's 15 digits. */
export function isMaximum({ digits, places }: Decimal): boolean {
  return digits >= 0n && digits < 10n ** 9n && places <= 4;
}

function isBacked(rule: PointRule, max: Decimal | null): boolean {
  if (rule.kind !== "steps") return max !== null;
  return max === null || rule.steps.every(({ points }) => compare(dec(points), max) <= 0);
}
