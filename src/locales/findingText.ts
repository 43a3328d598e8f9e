import type { Finding, FindingCode, Severity } from "../model/finding";
import type { FindingParams } from "../model/findingParams";
import type { Framework } from "../model/framework";
import { calledBy } from "./calledBy";
import { findings as english } from "./en/findings";
import type { FindingWords } from "./findingWords";
import type { Language } from "./language";
import { spoken } from "./spoken";
import { findings as vietnamese } from "./vi/findings";

const wordsIn = spoken<FindingWords>({ vi: vietnamese, en: english });

/**
 * The sentence of a finding; its place is shown beside it and is not repeated. `under` are the frameworks that its table has,
 * or may have: they say what the ids in it are called.
 */
export function findingText(finding: Finding, under: readonly Framework[], language: Language): string {
  return sentence(wordsIn(language), finding.code, calledBy(finding.params, under, language));
}

export function severityText(severity: Severity, language: Language): string {
  return wordsIn(language).severities[severity];
}

function sentence<C extends FindingCode>(words: FindingWords, code: C, params: Readonly<FindingParams[C]>): string {
  return words.sentences[code](params);
}
