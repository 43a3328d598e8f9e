import type { CallProblem, CallProblemCode, CallProblemParams } from "../model/callProblem";
import { cli as english } from "./en/cli";
import type { CliWords } from "./cliShape";
import type { Language } from "./language";
import { spoken } from "./spoken";
import { cli as vietnamese } from "./vi/cli";

/** What the command line says in one language. */
export const cliWords = spoken<CliWords>({ vi: vietnamese, en: english });

/** What is wrong with a call and what to do about it, in one line. */
export function callProblemText(problem: CallProblem, language: Language): string {
  return sentence(cliWords(language), problem.code, problem.params);
}

function sentence<C extends CallProblemCode>(words: CliWords, code: C, params: Readonly<CallProblemParams[C]>): string {
  return words.problems[code](params);
}
