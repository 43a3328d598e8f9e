import type { WriteProblem, WriteProblemCode, WriteProblemParams } from "../model/plan";
import type { HostProblem } from "../model/port";
import { host as english } from "./en/host";
import type { Language } from "./language";
import { spoken } from "./spoken";
import { host as vietnamese, type HostWords } from "./vi/host";

const wordsIn = spoken<HostWords>({ vi: vietnamese, en: english });

/** What Excel refused and what to do about it; `others` of the problem are not told. */
export function hostText({ code, sheet, cells }: HostProblem, language: Language): string {
  return wordsIn(language).refusals[code]({ sheet, cells: cells ?? null });
}

/** Why nothing could be planned, and what to do about it. */
export function writeProblemText({ code, params, sheet }: WriteProblem, language: Language): string {
  return planned(wordsIn(language), code, params, sheet);
}

function planned<C extends WriteProblemCode>(
  words: HostWords,
  code: C,
  params: Readonly<WriteProblemParams[C]>,
  sheet: string | null,
): string {
  return words.planning[code](params, sheet);
}
