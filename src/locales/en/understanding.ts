import type { Question } from "../../model/understanding";
import type { UnderstandingWords } from "../understandingShape";

export function questionText(about: Question["about"]): string {
  switch (about.kind) {
    case "rule":
      return about.printed === null
        ? `Nothing on the sheet says how its result is made. Add up ${about.criteria} criteria, the highest first?`
        : `The sheet does not say how the column “${about.printed}” is made. Rank by this column, or add up ${about.criteria} criteria?`;
    case "weights":
      return `The sheet states the weights of ${about.criteria} criteria and prints no result. Weigh them so, the highest first?`;
    case "direction":
      return `The column “${about.printed}” may count what is bad, and the table prints no ranks or classes. Does the highest or the lowest come first?`;
    case "ends":
      return `Either of the columns “${about.first}” and “${about.last}” could be the result, and the table prints no ranks or classes. Which of them is it?`;
    case "role":
      return `What is the column “${about.header}”?`;
  }
}

const choices: UnderstandingWords["choices"] = {
  weighted: "weigh the columns as the sheet states, highest first",
  sum: "add the columns up, highest first",
  sumLowest: "add the columns up, lowest first",
  mean: "the mean of the columns, highest first",
  given: "take the result as the table gives it",
  first: "the column in front is the result, highest first",
  last: "the column behind is the result, highest first",
  criterion: "a criterion, counted",
  leftOut: "not counted",
};

export function choiceText(choice: string): string {
  return new Map(Object.entries(choices)).get(choice) ?? choice;
}

export const understanding: UnderstandingWords = {
  question: questionText,
  choices,
  capped: (cap) => `, at most ${cap},`,
  made: {
    copy: (of) => `= ${of}`,
    sum: (of) => `= sum of ${of}`,
    signed: (of) => `= sum of ${of}, some taken off`,
    mean: (of) => `= mean of ${of}`,
    weighted: (of) => `= weighted sum of ${of}`,
    scaled: (of) => `= ${of} times a factor`,
    quotient: (of) => `= quotient of ${of}`,
  },
  agrees: (text, agrees, outOf) => `${text} in ${agrees} of ${outOf} rows`,
  orders: (by) => `ordered by ${by ?? "the sum of the criteria"}`,
  classes: (by) => `classed by ${by ?? "the sum of the criteria"}`,
  counted: (result) => `added into ${result}`,
  notCounted: (result) => `${result} does without it`,
  asPrinted: (result) => `the result is taken as ${result} has it`,
  looks: {
    running: "running numbers 1, 2, 3 …",
    years: "years",
    codes: "codes",
    constant: "the same in every row",
    ranks: "ranks 1 … n",
  },
  rule: (made, direction) => `The result ${made}, the ${direction} first.`,
  agreement: (counts) => `It reproduces ${counts.join(", ")}.`,
  agreementOf: {
    total: (agrees, outOf) => `${agrees} of ${outOf} totals`,
    ratio: (agrees, outOf) => `${agrees} of ${outOf} ratios`,
    rank: (agrees, outOf) => `${agrees} of ${outOf} ranks`,
    class: (agrees, outOf) => `${agrees} of ${outOf} classes`,
  },
};
