import type { Criterion, Framework } from "../../../model/framework";
import { isGiven, TOTAL_RULES, type TotalRule } from "../../../model/totalRule";

/** The document that a draft stands for: what its way to total does not use is left out, and is there again under another way. */
export function documentOf(draft: Framework): Framework {
  if (!readsCriteria(draft.total)) {
    return { ...draft, criteria: [], ranking: { ...draft.ranking, tieBreakers: [] } };
  }
  const criteria = draft.criteria.map((criterion) => ({ ...criterion, weight: weightOf(criterion, draft.total) }));
  return { ...draft, criteria };
}

export function readsCriteria(total: TotalRule): boolean {
  return !isGiven(total);
}

export function usesWeight({ kind }: Pick<Criterion, "kind">, total: TotalRule): boolean {
  return TOTAL_RULES[total.kind].weights !== "refused" && kind === "scored";
}

function weightOf(criterion: Criterion, total: TotalRule): Criterion["weight"] {
  return usesWeight(criterion, total) ? criterion.weight : null;
}
