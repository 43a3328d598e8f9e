import type { FindingCode, Severity } from "../model/finding";
import type { FindingParams } from "../model/findingParams";

/** The words of the checks in one language: a sentence for every code, saying what is wrong and what to do about it. */
export interface FindingWords {
  readonly severities: { readonly [S in Severity]: string };
  readonly sentences: Sentences<FindingCode>;
}

export type Sentences<Code extends FindingCode> = {
  readonly [C in Code]: (params: Readonly<FindingParams[C]>) => string;
};

/** Of the scores themselves: their room is the largest. */
export type ScoreSentences = Sentences<Extract<FindingCode, `score.${string}`>>;
