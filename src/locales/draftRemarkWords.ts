import type { DraftRemarkCode } from "../model/draftRemark";

/** What a remark says, by both figures in the notation of the language. */
export type DraftRemarkWords = { readonly [C in DraftRemarkCode]: (found: string, other: string) => string };

/** What may be meant, for whoever drafts to decide. */
export type DraftMeaningWords = DraftRemarkWords;
