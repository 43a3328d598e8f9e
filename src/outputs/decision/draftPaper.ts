import { draftPaperWords } from "../../locales/draftPaperWords";
import { decisionWords } from "../../locales/decisionWords";
import type { DraftPaperText } from "../../locales/draftPaperShape";
import type { Language } from "../../locales/language";
import type { DraftFacts, DraftKind, KnownPaper } from "../../model/draftFields";
import type { Paper } from "../../model/paper";
import { appendicesOf } from "../appendix/appendices";
import { slipsSection } from "../slips/slipsSection";
import type { RankedTable } from "../rankedTable";
import {
  abstract,
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
      return decisionPaper(tables, language, {
        known,
        attached: decisionWords(language).attached(knownPaper(facts, language)),
      });
    case "slips":
      return { title: words.titles[kind], sections: [slipsSection(tables, language, unit)] };
    case "proposal":
    case "announcement":
      return { title: words.titles[kind], sections: sectionsOf(words[kind], tables, facts, language) };
  }
}

function sectionsOf(
  text: DraftPaperText,
  tables: readonly RankedTable[],
  facts: DraftFacts,
  language: Language,
): Paper["sections"] {
  const appendices = appendicesOf(tables, language);
  const subject = commonSubject(tables);
  const attached = text.attached(knownPaper(facts, language));
  const dots: Letterhead = {
    parent: text.parent,
    committee: draftPaperWords(language).office,
    numberLine: text.numberLine,
    dateLine: decisionWords(language).dateLine,
  };
  return [
    {
      orientation: "portrait",
      blocks: [
        letterhead({ ...dots, ...letterheadOf(facts, language) }, language),
        centered("", {}),
        centered(text.title, { bold: true }),
        abstract(text.about(subject)),
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
    ...appendices.map((each) => appendixSection({ ...each, attached })),
  ];
}

/** As a line “(Kèm theo …)” says it: the date without its place. */
function knownPaper(facts: DraftFacts, language: Language): KnownPaper {
  const { fields } = draftPaperWords(language);
  return {
    number: facts[fields.number],
    date: facts[fields.date]?.replace(/^.*,\s*(?=ngày )/i, ""),
    body: facts[fields.body]?.replace(/\s+/g, " "),
  };
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
