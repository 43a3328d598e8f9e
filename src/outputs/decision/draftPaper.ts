import { draftPaperWords } from "../../locales/draftPaperWords";
import { decisionWords } from "../../locales/decisionWords";
import type { DraftPaperText } from "../../locales/draftPaperShape";
import type { Language } from "../../locales/language";
import type { DraftFacts, DraftKind } from "../../model/draftFields";
import type { Paper } from "../../model/paper";
import { appendicesOf } from "../appendix/appendices";
import { slipsSection } from "../slips/slipsSection";
import type { RankedTable } from "../rankedTable";
import {
  appendixSection,
  basesOf,
  body,
  centered,
  commonSubject,
  decisionPaper,
  letterhead,
  type Letterhead,
  listPoints,
  signature,
} from "./decisionPaper";

/** A draft of one of the papers that go with a ranking, with its appendices; what nobody knows yet is dots. */
export function draftPaper(
  kind: DraftKind,
  tables: readonly RankedTable[],
  { facts, unit }: { readonly facts: DraftFacts; readonly unit?: string },
  language: Language,
): Paper {
  const words = draftPaperWords(language);
  const known = letterheadOf(facts, language);
  switch (kind) {
    case "decision":
      return decisionPaper(tables, language, known);
    case "slips":
      return { title: words.titles[kind], sections: [slipsSection(tables, language, unit)] };
    case "proposal":
    case "announcement":
      return { title: words.titles[kind], sections: sectionsOf(words[kind], tables, known, language) };
  }
}

function sectionsOf(
  text: DraftPaperText,
  tables: readonly RankedTable[],
  known: Partial<Letterhead>,
  language: Language,
): Paper["sections"] {
  const appendices = appendicesOf(tables, language);
  const subject = commonSubject(tables);
  const dots: Letterhead = {
    committee: draftPaperWords(language).office,
    numberLine: text.numberLine,
    dateLine: decisionWords(language).dateLine,
  };
  return [
    {
      orientation: "portrait",
      blocks: [
        letterhead({ ...dots, ...known }, language),
        centered("", {}),
        centered(text.title, { bold: true }),
        centered(text.about(subject), { bold: true }),
        centered("", {}),
        ...(text.to === null ? [] : [centered(text.to, {}), centered("", {})]),
        ...basesOf(tables, language).map((base) => body(base, { italic: true })),
        body(text.opening(subject), {}),
        ...[...listPoints(appendices, language), ...text.closing.slice(0, -1)].map((line) => body(line, {})),
        ...text.closing.slice(-1).map((line) => body(line, { keptWithNext: true })),
        centered("", { keptWithNext: true }),
        signature(text),
      ],
    },
    ...appendices.map(appendixSection),
  ];
}

function letterheadOf(facts: DraftFacts, language: Language): Partial<Letterhead> {
  const { fields } = draftPaperWords(language);
  const [committee, numberLine, dateLine] = [facts[fields.body], facts[fields.number], facts[fields.date]];
  return {
    ...(committee === undefined ? {} : { committee: committee.toUpperCase() }),
    ...(numberLine === undefined ? {} : { numberLine: decisionWords(language).numbered(numberLine) }),
    ...(dateLine === undefined ? {} : { dateLine }),
  };
}
