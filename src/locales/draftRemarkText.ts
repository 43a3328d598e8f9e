import type { DraftRemark } from "../model/draftRemark";
import type { DraftRemarkWords } from "./draftRemarkWords";
import { draftRemarks as english } from "./en/draftRemarks";
import type { Language } from "./language";
import { numberText } from "./numbers";
import { draftRemarks as vietnamese } from "./vi/draftRemarks";

const WORDS: { readonly [L in Language]: DraftRemarkWords } = { vi: vietnamese, en: english };

export function draftRemarkText({ code, found, other }: DraftRemark, language: Language): string {
  const shown = (text: string) => (/^-?\d+(\.\d+)?$/.test(text) ? numberText(text, language) : text);
  return WORDS[language][code](shown(found), shown(other ?? ""));
}
