/** The columns that results can have, in the order in which they stand beside a table. */
export const RESULT_KINDS = ["total", "ratio", "rank", "class", "difference", "remark"] as const;
export type ResultKind = (typeof RESULT_KINDS)[number];
