/** The columns that results can have, in the order in which they stand beside a table. */
export const RESULT_KINDS = ["total", "ratio", "rank", "class", "difference", "remark"] as const;
export type ResultKind = (typeof RESULT_KINDS)[number];

/** How wide a column of each is, in points. */
export const RESULT_WIDTHS: { readonly [K in ResultKind]: number } = {
  total: 66,
  ratio: 60,
  rank: 54,
  class: 84,
  difference: 132,
  remark: 132,
};
