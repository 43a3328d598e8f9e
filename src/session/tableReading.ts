import { proofText, understandingWords } from "../locales/understandingWords";
import type { Language } from "../locales/language";
import type { TableReading } from "../model/reading";
import { describeReading } from "../reader/describeReading";
import type { TableScan } from "./scan";
import { questionsOf } from "./tableFindings";

/** What was believed of a table, and why: for the pane to show and the command line to print. */
export function tableReading(
  { block, understood, understanding, findings }: TableScan,
  language: Language,
): TableReading {
  const isAsked = findings.some(({ code }) => code === "reading.question");
  const { question } = understandingWords(language);
  return describeReading(block, {
    read: understood,
    evidence: ({ index }) => {
      const proof = understanding.proofs.get(index);
      return proof === undefined ? null : proofText(proof, block, language);
    },
    questions: isAsked
      ? questionsOf(understanding).map(({ id, choices, about }) => ({ id, choices, text: question(about) }))
      : [],
  });
}
