import type { Making, Proof, Question, RuleChoice } from "../model/understanding";

/** What is said of a reading: questions with their answers, and what the figures prove. `of`, `by`, `result` are lines, "C:J". */
export interface UnderstandingWords {
  readonly question: (about: Question["about"]) => string;
  readonly choices: Readonly<Record<RuleChoice | "criterion" | "leftOut", string>>;
  readonly made: Readonly<Record<Making, (of: string) => string>>;
  readonly agrees: (text: string, agrees: number, outOf: number) => string;
  readonly orders: (by: string | null) => string;
  readonly classes: (by: string | null) => string;
  readonly counted: (result: string) => string;
  readonly notCounted: (result: string) => string;
  readonly looks: Readonly<Record<Extract<Proof, { kind: "looks" }>["like"], string>>;
}
