import type { FindingCode, FindingParams, Severity } from "../model/finding";

/** The words of the checks in one language: a sentence for every code, saying what is wrong and what to do about it. */
export interface FindingWords {
  readonly severities: { readonly [S in Severity]: string };
  readonly sentences: { readonly [C in FindingCode]: (params: Readonly<FindingParams[C]>) => string };
}
