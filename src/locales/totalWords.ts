import type { TotalKind } from "../model/totalRule";

/** What each way to a total is called, in lists to choose from and on the worksheet, and what it does. */
export type TotalWords = Readonly<Record<TotalKind, { readonly name: string; readonly sentence: string }>>;

export function totalNames(words: TotalWords): Readonly<Record<TotalKind, string>> {
  return Object.fromEntries(Object.entries(words).map(([kind, { name }]) => [kind, name])) as Record<TotalKind, string>;
}

export function totalSentences(words: TotalWords): Readonly<Record<TotalKind, string>> {
  const sentences = Object.entries(words).map(([kind, { sentence }]) => [kind, sentence]);
  return Object.fromEntries(sentences) as Record<TotalKind, string>;
}
