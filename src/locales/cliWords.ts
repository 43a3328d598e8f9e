import type { CallProblem, CallProblemCode, CallProblemParams } from "../model/callProblem";
import { cli as english } from "./en/cli";
import type { CliWords } from "./cliShape";
import type { Language } from "./language";
import { cli as vietnamese } from "./vi/cli";

const WORDS: { readonly [L in Language]: CliWords } = { vi: vietnamese, en: english };

/** What the command line says in one language. */
export function cliWords(language: Language): CliWords {
  return WORDS[language];
}

/** What is wrong with a call and what to do about it, in one line. */
export function callProblemText(problem: CallProblem, language: Language): string {
  return sentence(WORDS[language], problem.code, problem.params);
}

function sentence<C extends CallProblemCode>(words: CliWords, code: C, params: Readonly<CallProblemParams[C]>): string {
  return words.problems[code](params);
}
