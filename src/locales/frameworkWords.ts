import type { ExpectedType, FrameworkProblem, FrameworkRule, TextForm } from "../model/frameworkProblem";

type Codes = Exclude<FrameworkProblem["code"], "rule">;
type ProblemOf<C extends FrameworkProblem["code"]> = Extract<FrameworkProblem, { code: C }>;

/** What stands at a path, and what may stand there instead. */
export interface RuleParams {
  readonly found: string;
  readonly allowed: readonly string[];
}

/** The words for what is wrong with a framework document: each says what is wrong and what is allowed. */
export interface FrameworkWords {
  readonly types: { readonly [T in ExpectedType]: string };
  readonly forms: { readonly [F in TextForm]: string };
  readonly problems: { readonly [C in Codes]: (problem: ProblemOf<C>) => string };
  readonly rules: { readonly [R in FrameworkRule]: (params: RuleParams) => string };
  /** The document itself, where a problem has no path. */
  readonly whole: string;
}
