import type { FieldIndex } from "./block";
import type { CriterionId } from "./framework";

/**
 * Points, a raw figure that the criterion's rule makes points of, the b of a raw figure whose a stands beside it, or a yes
 * or no for such a rule.
 */
export type Gives = "points" | "figure" | "whole" | "yesNo";

/** What a field gives to the scoring. A criterion may have a field of points and one of raw figures, or two for a/b. */
export type FieldRole =
  | { readonly kind: "criterion"; readonly criterion: CriterionId; readonly gives: Gives }
  /** A score that is shown beside the official one and never added: a self-score where a verified score stands. */
  | { readonly kind: "comparison"; readonly criterion: CriterionId }
  | { readonly kind: "unit" | "group" | "number" | "code" | "note" | "excluded" | "subtotal" | "leftOut" }
  /** A result already in the sheet: compared with what the scores make, never read as a score. */
  | { readonly kind: "total" | "ratio" | "rank" | "rankInGroup" | "class" }
  | { readonly kind: "unknown" };

export type RoleReason = "name" | "alias" | "words" | "maximum" | "position" | "figures" | "sense" | "officer";

export interface MappedField {
  readonly field: FieldIndex;
  readonly role: FieldRole;
  readonly reason: RoleReason;
}

/** The roles of all fields of a block under one framework, in the order of `Block.fields`. */
export interface Mapping {
  readonly fields: readonly MappedField[];
}
