import { parseDecimal } from "../../model/numbers/decimal";
import type { FormWords } from "../../model/frameworkForm";
import type { FrameworkProblem, FrameworkRule, TextForm } from "../../model/frameworkProblem";
import { figuresOf, type Codec } from "./codecs";

type Codes = Readonly<Record<string, string>>;
type CodeKind = keyof FormWords["codes"];

/** Rules that speak of another member than the one they break at. */
const CODES_OF_RULE: { readonly [R in FrameworkRule]?: CodeKind } = {
  criteriaNotRead: "total",
  scaleNeeded: "total",
  capOfScored: "kind",
  signOfPenalty: "kind",
  percentNeedsMaximum: "conditionOf",
};

/** A problem of the document with what it found and allows as the sheet says it: words for codes, the sheet's decimals. */
export function inSheetWords(problem: FrameworkProblem, codec: Codec | null, words: FormWords): FrameworkProblem {
  switch (problem.code) {
    case "missing":
      return { ...problem, allowed: Object.values(codec?.codes ?? {}) };
    case "rule": {
      const kind = CODES_OF_RULE[problem.rule];
      const codes = kind === undefined ? (codec?.codes ?? {}) : words.codes[kind];
      const say = (code: string) => spoken(code, codes, words);
      return { ...problem, found: say(problem.found), allowed: problem.allowed.map(say) };
    }
    case "badForm":
      return isFigure(problem.form) ? { ...problem, found: spoken(problem.found, {}, words) } : problem;
    default:
      return problem;
  }
}

/** An id or a text may look like a decimal and is none. */
function isFigure(form: TextForm): boolean {
  return form !== "text" && form !== "id" && form !== "color";
}

function spoken(code: string, codes: Codes, words: FormWords): string {
  return codes[code] ?? (parseDecimal(code) === null ? code : figuresOf(words).print(code));
}
