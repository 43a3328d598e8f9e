/** The columns that results can have, in the order in which they stand beside a table. */
export const RESULT_KINDS = ["total", "ratio", "rank", "class", "difference", "remark"] as const;
export type ResultKind = (typeof RESULT_KINDS)[number];

/**
 * What formulas calculate on the way, in columns right of the results that are not printed: the figure that ranks where no
 * result shows it, the number of a unit's list, what breaks ties, and for ranks without gaps the rank with gaps and whether
 * a unit is the first of its rank.
 */
export const HELPER_KINDS = ["figure", "list", "tie1", "tie2", "tie3", "place", "first"] as const;
export type HelperKind = (typeof HELPER_KINDS)[number];

/** Whatever a column of ours holds. */
export type ColumnKind = ResultKind | HelperKind;

/** A result, and no step on the way to one. */
export function isResultKind(kind: ColumnKind): kind is ResultKind {
  return RESULT_KINDS.some((known) => known === kind);
}

/** How wide a column of each is, in points. */
export const RESULT_WIDTHS: { readonly [K in ResultKind]: number } = {
  total: 66,
  ratio: 60,
  rank: 54,
  class: 84,
  difference: 132,
  remark: 132,
};

export const HELPER_WIDTH = 60;
