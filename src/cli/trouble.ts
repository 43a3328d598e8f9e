import { callProblemText } from "../locales/cliWords";
import { hostText, writeProblemText } from "../locales/hostText";
import type { Language } from "../locales/language";
import type { CallProblem } from "../model/callProblem";
import type { WriteProblem } from "../model/plan";
import type { HostProblem } from "../model/port";

/** Why a run ended without a result: the call or a file, the host, or a plan that could not be made. */
export type Trouble =
  | { readonly kind: "call"; readonly problem: CallProblem }
  | { readonly kind: "host"; readonly problem: HostProblem }
  | { readonly kind: "write"; readonly problem: WriteProblem };

/** One line. */
export function troubleText(trouble: Trouble, language: Language): string {
  switch (trouble.kind) {
    case "call":
      return callProblemText(trouble.problem, language);
    case "host":
      return hostText(trouble.problem, language);
    case "write":
      return writeProblemText(trouble.problem, language);
  }
}
