/** What a draft says, in its own order: lines of text, and tables as rows of cells. */
export type DraftPart =
  | { readonly kind: "line"; readonly text: string }
  | { readonly kind: "table"; readonly rows: readonly (readonly string[])[] };

export type Draft = readonly DraftPart[];

/** Why a file is no draft that can be read. */
export type DraftProblem = { readonly code: "draft.notWord" | "draft.damaged"; readonly detail: string };
