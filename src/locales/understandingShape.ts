import type { Making, Proof, Question, ResultRule, RuleChoice } from "../model/understanding";

/** What is said of a reading: questions with their answers, and what the figures prove. `of`, `by`, `result` are lines, "C:J". */
export interface UnderstandingWords {
  readonly question: (about: Question["about"]) => string;
  readonly choices: Readonly<Record<RuleChoice | "criterion" | "leftOut", string>>;
  readonly made: Readonly<Record<Making, (of: string) => string>>;
  /** Behind what something is made of: it counts up to so much. */
  readonly capped: (cap: string) => string;
  readonly agrees: (text: string, agrees: number, outOf: number) => string;
  readonly orders: (by: string | null) => string;
  readonly classes: (by: string | null) => string;
  readonly counted: (result: string) => string;
  readonly notCounted: (result: string) => string;
  /** The result is taken as it stands, whatever makes it. */
  readonly asPrinted: (result: string) => string;
  readonly looks: Readonly<Record<Extract<Proof, { kind: "looks" }>["like"], string>>;
  /** How the result is made, and which end comes first. */
  readonly rule: (made: string, direction: ResultRule["direction"]) => string;
  readonly agreement: (counts: readonly string[]) => string;
  readonly agreementOf: Readonly<Record<AgreedFigure, (agrees: number, outOf: number) => string>>;
}

/** Printed results that are compared with those that a rule makes. */
export type AgreedFigure = "total" | "ratio" | "rank" | "class";
