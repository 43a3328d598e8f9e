import type { FormProblem, FormTrouble } from "../model/frameworkForm";
import type { FrameworkProblem } from "../model/frameworkProblem";
import { formProblems as english } from "./en/formProblems";
import type { FormProblemWords } from "./formProblemWords";
import { frameworkProblemSentence } from "./frameworkText";
import type { Language } from "./language";
import { spoken } from "./spoken";
import { formProblems as vietnamese } from "./vi/formProblems";

const wordsIn = spoken<FormProblemWords>({ vi: vietnamese, en: english });

/** What is wrong in a cell of a worksheet "Bộ tiêu chí"; the place is shown beside it. */
export function formProblemText({ trouble, label }: FormProblem, language: Language): string {
  const sentence = sentenceOf(trouble, language);
  return label === null ? sentence : wordsIn(language).labelled(label, sentence);
}

function sentenceOf(trouble: FormTrouble, language: Language): string {
  const { troubles } = wordsIn(language);
  switch (trouble.code) {
    case "document":
      return documentSentence(trouble.problem, language);
    case "notOneOf":
      return troubles.notOneOf(trouble);
    case "notNumber":
      return troubles.notNumber(trouble);
    case "notWhole":
      return troubles.notWhole(trouble);
    case "twoReadings":
      return troubles.twoReadings(trouble);
    case "notLike":
      return troubles.notLike(trouble);
    case "unknownLabel":
      return troubles.unknownLabel(trouble);
    case "missingLabels":
      return troubles.missingLabels(trouble);
    case "labelTwice":
      return troubles.labelTwice(trouble);
    case "strayCell":
      return troubles.strayCell(trouble);
    case "noTable":
      return troubles.noTable(trouble);
    case "missingSection":
      return troubles.missingSection(trouble);
    case "sectionTwice":
      return troubles.sectionTwice(trouble);
    case "missingEnd":
      return troubles.missingEnd(trouble);
    case "nameDiffers":
      return troubles.nameDiffers(trouble);
  }
}

function documentSentence(problem: FrameworkProblem, language: Language): string {
  return sheetSentence(problem, wordsIn(language)) ?? frameworkProblemSentence(problem, language);
}

/** Null where the sentence for documents does for a sheet as well. */
function sheetSentence(problem: FrameworkProblem, { empty, mustBe, forms, rules }: FormProblemWords): string | null {
  switch (problem.code) {
    case "missing":
      return empty(problem.allowed);
    case "badForm": {
      const form = forms[problem.form];
      return form === null ? null : mustBe(problem.found, form);
    }
    case "rule":
      return rules[problem.rule]?.(problem) ?? null;
    default:
      return null;
  }
}
