import type { DraftRemark, DraftRemarkCode } from "../model/draftRemark";
import { draftRemarks as english } from "./en/draftRemarks";
import type { Language } from "./language";
import { numberText } from "./numbers";
import { draftRemarks as vietnamese } from "./vi/draftRemarks";

/** What a remark says, by both figures in the notation of the language. */
export type DraftRemarkWords = { readonly [C in DraftRemarkCode]: (found: string, other: string) => string };

const WORDS: { readonly [L in Language]: DraftRemarkWords } = { vi: vietnamese, en: english };

export function draftRemarkText({ code, found, other }: DraftRemark, language: Language): string {
  const shown = (text: string) => (/^-?\d+(\.\d+)?$/.test(text) ? numberText(text, language) : text);
  return WORDS[language][code](shown(found), shown(other ?? ""));
}
