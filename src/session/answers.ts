import type { Question } from "../model/understanding";
import { DERIVED, type TableChoice, type TableScan } from "./scan";
import { questionsOf, ruleQuestion } from "./tableFindings";

/** A question of a table, with the officer's answer where there is one. */
export interface AskedQuestion {
  readonly question: Question;
  readonly answer: string | null;
}

/** What the table leaves open, and what was answered: an answer can be given otherwise. */
export function askedQuestions({ understanding, findings }: TableScan, choice: TableChoice): readonly AskedQuestion[] {
  const isAsked = findings.some(({ code }) => code === "reading.question");
  const open = isAsked ? questionsOf(understanding) : [];
  const rule = understanding.provenBy === "officer" ? ruleQuestion(understanding) : null;
  const answer = rule === null ? undefined : choice.answers?.[rule.id];
  return [
    ...open.map((question) => ({ question, answer: null })),
    ...(rule === null || answer === undefined ? [] : [{ question: rule, answer }]),
  ];
}

/** The table's rule in the officer's words is its framework from then on: nothing is left to be confirmed. */
export function withAnswer(choice: TableChoice, { id, about }: Question, answer: string): TableChoice {
  const answered = { ...choice, answers: { ...choice.answers, [id]: answer } };
  return about.kind === "rule" || about.kind === "ends" ? { ...answered, frameworkId: DERIVED } : answered;
}
