import { editorWords } from "../../../locales/editorWords";
import { frameworkProblemSentence, frameworkProblemText } from "../../../locales/frameworkText";
import type { Language } from "../../../locales/language";
import { numberText } from "../../../locales/numbers";
import { parseDecimal } from "../../../model/numbers/decimal";
import type { FrameworkProblem } from "../../../model/frameworkProblem";

/** Paths that the editor has a field for; what is wrong elsewhere is listed apart. */
const FIELDS: readonly RegExp[] = [
  /^name\.(?:vi|en)$/,
  /^(?:year|level|scale)$/,
  /^legalBasis(?:\[\d+\])?$/,
  /^criteria$/,
  /^criteria\[\d+\](?:\..*)?$/,
  /^classes\.(?:of$|bars)/,
  /^classes\.levels\[\d+\]\.(?:name\.(?:vi|en)|threshold(?:\.(?:value|provenance(?:\.(?:source|greaterThan|atMost))?))?)$/,
  /^classes\.levels\[\d+\]\.(?:places|conditions|quota)/,
  /^ranking\.(?:lists|direction|on|tieBreakers(?:\[\d+\].*)?)$/,
  /^(?:groups|units)\[\d+\]/,
];

/** What is wrong at exactly one of these paths. */
export function problemsAt(
  problems: readonly FrameworkProblem[],
  paths: readonly string[],
): readonly FrameworkProblem[] {
  return problems.filter(({ path }) => paths.includes(path));
}

/** What is wrong with a member, or with anything in it. */
export function problemsWithin(problems: readonly FrameworkProblem[], path: string): readonly FrameworkProblem[] {
  return problems.filter(({ path: at }) => at === path || at.startsWith(`${path}.`) || at.startsWith(`${path}[`));
}

export function problemsElsewhere(problems: readonly FrameworkProblem[]): readonly FrameworkProblem[] {
  return problems.filter(({ path }) => !FIELDS.some((field) => field.test(path)));
}

/** What is wrong at a field, in the words of someone who fills it in rather than of the document. */
export function fieldText(problem: FrameworkProblem, language: Language): string {
  const sentence = sentenceOf(problem, language);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function sentenceOf(problem: FrameworkProblem, language: Language): string {
  const words = editorWords(language);
  if (problem.code === "rule") {
    const figure = (value: string): string => (parseDecimal(value) === null ? value : numberText(value, language));
    const { found, allowed } = problem;
    return frameworkProblemSentence({ ...problem, found: figure(found), allowed: allowed.map(figure) }, language);
  }
  if (problem.code !== "badForm") return frameworkProblemSentence(problem, language);
  const { form, found } = problem;
  if (found === "") return words.needed;
  if (form === "decimal" || (form === "nonNegativeDecimal" && parseDecimal(found) === null))
    return words.notNumber(found);
  if (form === "nonNegativeDecimal") return words.negative(found);
  return form === "positiveDecimal" ? words.notPositive(found) : frameworkProblemSentence(problem, language);
}

/** The same with its path, for what has no field. */
export function elsewhereText(problem: FrameworkProblem, language: Language): string {
  return frameworkProblemText(problem, language);
}
