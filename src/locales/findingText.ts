import type { Finding, FindingCode, Severity } from "../model/finding";
import type { FindingParams } from "../model/findingParams";
import { findings as english } from "./en/findings";
import type { FindingWords } from "./findingWords";
import type { Language } from "./language";
import { spoken } from "./spoken";
import { findings as vietnamese } from "./vi/findings";

const wordsIn = spoken<FindingWords>({ vi: vietnamese, en: english });

/** The sentence of a finding; its place is shown beside it and is not repeated. */
export function findingText(finding: Finding, language: Language): string {
  return sentence(wordsIn(language), finding.code, finding.params);
}

export function severityText(severity: Severity, language: Language): string {
  return wordsIn(language).severities[severity];
}

function sentence<C extends FindingCode>(words: FindingWords, code: C, params: Readonly<FindingParams[C]>): string {
  return words.sentences[code](params);
}
