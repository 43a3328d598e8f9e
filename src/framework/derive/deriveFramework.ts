import type { CriteriaTable } from "../../model/criteriaTable";
import type { Understanding } from "../../model/understanding";
import type { DerivedFramework } from "./draft";
import { fromRows } from "./fromRows";
import { fromUnderstanding } from "./fromUnderstanding";

/**
 * "Lập bộ tiêu chí từ bảng này": a draft from a decision's table of criteria as rows, or else from what the figures
 * of a score table tell. Null where the sheet has neither.
 */
export function deriveFramework(
  table: CriteriaTable | null,
  understood: Understanding | null,
): DerivedFramework | null {
  const drafts = [table === null ? null : fromRows(table), understood === null ? null : fromUnderstanding(understood)];
  return drafts.find((draft) => draft !== null && ranksSomething(draft)) ?? null;
}

/** Bonus and penalty points alone rank nobody. */
function ranksSomething({ framework: { criteria, total } }: DerivedFramework): boolean {
  const isGiven = total.kind === "givenTotal" || total.kind === "givenRatio";
  return isGiven || criteria.some(({ kind }) => kind === "scored");
}
