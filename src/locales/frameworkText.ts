import type { FrameworkProblem } from "../model/frameworkProblem";
import { frameworks as english } from "./en/frameworks";
import type { FrameworkWords } from "./frameworkWords";
import type { Language } from "./language";
import { spoken } from "./spoken";
import { frameworks as vietnamese } from "./vi/frameworks";

const wordsIn = spoken<FrameworkWords>({ vi: vietnamese, en: english });

/** What is wrong with a framework document, its path in front: “criteria[2].max: …”. */
export function frameworkProblemText(problem: FrameworkProblem, language: Language): string {
  const words = wordsIn(language);
  return `${problem.path === "" ? words.whole : problem.path}: ${sentence(problem, words)}`;
}

/** The same without the path, where the place is shown by itself. */
export function frameworkProblemSentence(problem: FrameworkProblem, language: Language): string {
  return sentence(problem, wordsIn(language));
}

function sentence(problem: FrameworkProblem, { problems, rules }: FrameworkWords): string {
  switch (problem.code) {
    case "notJson":
      return problems.notJson(problem);
    case "unknownFormat":
      return problems.unknownFormat(problem);
    case "missing":
      return problems.missing(problem);
    case "unknownMember":
      return problems.unknownMember(problem);
    case "wrongType":
      return problems.wrongType(problem);
    case "notOneOf":
      return problems.notOneOf(problem);
    case "badForm":
      return problems.badForm(problem);
    case "outOfRange":
      return problems.outOfRange(problem);
    case "newerFormat":
      return problems.newerFormat(problem);
    case "rule":
      return rules[problem.rule](problem);
  }
}
