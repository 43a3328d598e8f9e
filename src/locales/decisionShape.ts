import type { KnownPaper } from "../model/draftFields";

/** The words of appendices and of the decision that they belong to. What is not known is dots. */
export interface DecisionWords {
  readonly appendix: string;
  readonly resultsOf: (subject: string) => string;
  /** “(Kèm theo …)” above an appendix. */
  readonly attached: (known: KnownPaper) => string;
  /** Beside the printed cells: why the figures cannot be added up. */
  readonly figuresAreText: string;
  readonly sheet: string;
  readonly title: string;
  readonly nation: string;
  readonly motto: string;
  readonly committee: string;
  /** With a number that is known. */
  readonly numbered: (number: string) => string;
  readonly numberLine: string;
  readonly dateLine: string;
  readonly announcing: (subject: string) => string;
  readonly chairman: string;
  readonly law: string;
  readonly basis: (source: string) => string;
  readonly proposal: string;
  readonly decides: string;
  /** “Điều 1. Công bố … như sau:” */
  readonly first: (subject: string) => string;
  readonly firstPlain: (subject: string, units: string) => string;
  readonly list: (number: number, name: string) => string;
  /** Letters of points, in the order of the alphabet. */
  readonly letters: readonly string[];
  readonly point: (letter: string, className: string, units: string, last: boolean) => string;
  readonly unclassed: string;
  readonly units: (count: number) => string;
  readonly withAppendices: (headings: readonly string[]) => string;
  readonly second: string;
  readonly third: string;
  readonly receivers: readonly string[];
  readonly signer: string;
}
