import type { Criterion } from "./framework";
import type { UnitTerms } from "./scores";

/** "unknown": it depends on the unit's group, which nobody knows. */
export const Applies = { no: 0, yes: 1, unknown: 2 } as const;
export type Applies = (typeof Applies)[keyof typeof Applies];

export function applies(criterion: Criterion, { group, rule }: UnitTerms): Applies {
  if (rule?.notApplicable?.includes(criterion.id) === true) return Applies.no;
  if (criterion.groups?.length === 0) return Applies.no;
  if (criterion.groups === undefined && criterion.byGroup === undefined) return Applies.yes;
  if (group === null) return Applies.unknown;
  return criterion.groups?.includes(group) === false ? Applies.no : Applies.yes;
}
