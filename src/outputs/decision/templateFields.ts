import { decisionWords } from "../../locales/decisionWords";
import { draftPaperWords } from "../../locales/draftPaperWords";
import type { Language } from "../../locales/language";
import type { DraftFacts, FieldValue } from "../../model/draftFields";
import { appendicesOf } from "../appendix/appendices";
import type { RankedTable } from "../rankedTable";
import { appendixSection, basesOf, commonSubject, listPoints } from "./decisionPaper";

/** What the named fields of an office's template say; dots where nobody knows. */
export function templateFields(
  tables: readonly RankedTable[],
  facts: DraftFacts,
  language: Language,
): ReadonlyMap<string, FieldValue> {
  const { fields } = draftPaperWords(language);
  const words = decisionWords(language);
  const appendices = appendicesOf(tables, language);
  const units = appendices.reduce((sum, { list }) => sum + list.units.length, 0);
  const lines = (...texts: readonly string[]): FieldValue => ({ kind: "lines", lines: texts });
  const paper = { title: words.sheet, sections: appendices.map(appendixSection) };
  return new Map<string, FieldValue>([
    [fields.body, lines("……")],
    [fields.number, lines("……")],
    [fields.date, lines("ngày … tháng … năm ……")],
    [fields.subject, lines(commonSubject(tables))],
    [fields.bases, lines(...basesOf(tables, language))],
    [fields.results, lines(...listPoints(appendices, language))],
    [fields.units, lines(words.units(units))],
    [fields.appendices, { kind: "paper", paper }],
    ...Object.entries(facts).map(([name, text]) => [name, lines(text)] as const),
  ]);
}
