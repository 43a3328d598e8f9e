import type { FormTrouble } from "../model/frameworkForm";
import type { FrameworkRule, TextForm } from "../model/frameworkProblem";
import type { RuleParams } from "./frameworkWords";

type Codes = Exclude<FormTrouble["code"], "document">;
type TroubleOf<C extends Codes> = FormTrouble & { readonly code: C };

/** The words for what is wrong with a worksheet "Bộ tiêu chí": what stands there, and what may stand there instead. */
export interface FormProblemWords {
  readonly troubles: { readonly [C in Codes]: (trouble: TroubleOf<C>) => string };
  readonly labelled: (label: string, sentence: string) => string;
  /** A cell that must be filled in. */
  readonly empty: (allowed: readonly string[]) => string;
  /** Where the sentences for documents speak of their notation, the sheet has its own. */
  readonly mustBe: (found: string, form: string) => string;
  /** Null where the sentence for documents does. */
  readonly forms: { readonly [F in TextForm]: string | null };
  readonly rules: { readonly [R in FrameworkRule]?: (params: RuleParams) => string };
}
