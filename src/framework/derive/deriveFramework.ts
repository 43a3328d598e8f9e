import type { Block } from "../../model/block";
import type { CriteriaTable } from "../../model/criteriaTable";
import type { DerivedFramework } from "./draft";
import { fromHeaders } from "./fromHeaders";
import { fromRows } from "./fromRows";

/**
 * "Lập bộ tiêu chí từ bảng này": a draft from a decision's table of criteria as rows, or else from the headings of a
 * score table. Null where the sheet has neither.
 */
export function deriveFramework(table: CriteriaTable | null, block: Block | null): DerivedFramework | null {
  const drafts = [table === null ? null : fromRows(table), block === null ? null : fromHeaders(block)];
  return drafts.find((draft) => draft !== null && ranksSomething(draft)) ?? null;
}

/** Bonus and penalty points alone rank nobody. */
function ranksSomething({ framework: { criteria, total } }: DerivedFramework): boolean {
  const isGiven = total.kind === "givenTotal" || total.kind === "givenRatio";
  return isGiven || criteria.some(({ kind }) => kind === "scored");
}
