import type { DraftRemark } from "../model/draftRemark";
import type { DraftMeaningWords, DraftRemarkWords } from "./draftRemarkWords";
import { draftMeanings as englishMeanings, draftRemarks as english } from "./en/draftRemarks";
import type { Language } from "./language";
import { spoken } from "./spoken";
import { numberText } from "./numbers";
import { draftMeanings as vietnameseMeanings, draftRemarks as vietnamese } from "./vi/draftRemarks";

const wordsIn = spoken<DraftRemarkWords>({ vi: vietnamese, en: english });

const meaningsIn = spoken<DraftMeaningWords>({ vi: vietnameseMeanings, en: englishMeanings });

export function draftRemarkText(remark: DraftRemark, language: Language): string {
  return said(wordsIn(language), remark, language);
}

/** What may be meant by what does not go together. */
export function draftMeaningText(remark: DraftRemark, language: Language): string {
  return said(meaningsIn(language), remark, language);
}

function said(words: DraftRemarkWords, { code, found, other }: DraftRemark, language: Language): string {
  const shown = (text: string) => (/^-?\d+(\.\d+)?$/.test(text) ? numberText(text, language) : text);
  return words[code](shown(found), shown(other ?? ""));
}
