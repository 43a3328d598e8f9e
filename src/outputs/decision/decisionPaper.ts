import { decisionWords } from "../../locales/decisionWords";
import type { Language } from "../../locales/language";
import { greatest } from "../../model/extremes";
import { type Paper, type PaperSection, type Paragraph, ROOM_ACROSS, type SideBySide } from "../../model/paper";
import { orientationOf, paperTable } from "../appendix/appendix";
import { appendicesOf, listName, type Appendix, type NamedList } from "../appendix/appendices";
import { subjectOf } from "../appendix/titles";
import { sentenceCase } from "./sentenceCase";
import type { RankedTable } from "../rankedTable";
import { textWidth } from "../sheet/textWidth";

/** Lines below the issuer and the abstract are a third to half as long as these (II.2, II.5). */
const SHARE = 0.38;
/** “Điều 1.”: bold (II.6). */
const ARTICLE = /^(?:Điều|Article) \d+\./;

/** What stands above a paper's title; what nobody knows is dots. */
export interface Letterhead {
  /** Above the issuer, upright. */
  readonly parent?: string | null;
  readonly committee: string;
  readonly numberLine: string;
  readonly dateLine: string;
}

/** What an office knows of its decision in the place of dots, and its line “(Kèm theo …)”. */
export interface KnownDecision {
  readonly known: Partial<Letterhead>;
  readonly attached: string;
}

/** A draft decision with its appendices, as Decree 30/2020/NĐ-CP lays it out; what nobody knows yet is dots. */
export function decisionPaper(
  tables: readonly RankedTable[],
  language: Language,
  { known, attached }: KnownDecision,
): Paper {
  const nothingKnown = decisionWords(language).attached({});
  // A line of the sheet's own says who decides: it stays where the office does not.
  const isOurs = (each: Appendix) => known.committee !== undefined || each.attached === nothingKnown;
  const appendices = appendicesOf(tables, language).map((each) => (isOurs(each) ? { ...each, attached } : each));
  return {
    title: decisionWords(language).sheet,
    sections: [decisionText(tables, appendices, language, known), ...appendices.map(appendixSection)],
  };
}

/** The decision alone, without its appendices. */
export function decisionText(
  tables: readonly RankedTable[],
  lists: readonly NamedList[],
  language: Language,
  known: Partial<Letterhead> = {},
): PaperSection {
  const words = decisionWords(language);
  const subject = commonSubject(tables);
  const bases = basesOf(tables, language);
  return {
    orientation: "portrait",
    blocks: [
      letterhead({ ...words, ...known }, language),
      centered("", {}),
      centered(words.title, { bold: true }),
      abstract(words.announcing(subject)),
      centered("", {}),
      centered(words.chairman, { bold: true }),
      centered("", {}),
      ...[words.law, ...bases, words.proposal].map((text) => body(text, { italic: true })),
      centered(words.decides, { bold: true, spaced: true }),
      ...firstArticle(lists, subject, language).map((text) => body(text, {})),
      body(words.second, {}),
      body(words.third, { keptWithNext: true }),
      centered("", { keptWithNext: true }),
      signature(words),
    ],
  };
}

/** “Căn cứ …;”, a line each. */
export function basesOf(tables: readonly RankedTable[], language: Language): readonly string[] {
  const bases = new Set(tables.flatMap(({ ranking }) => ranking.framework.legalBasis));
  return [...bases].map(decisionWords(language).basis);
}

/** Điều 1, line by line: how many units of each list are in each class, in the form of such decisions. */
function firstArticle(lists: readonly NamedList[], subject: string, language: Language): readonly string[] {
  const words = decisionWords(language);
  const units = lists.reduce((sum, { list }) => sum + list.units.length, 0);
  const classed = lists.some(({ table }) => table.ranking.framework.classes !== null);
  const numerals = lists.map(({ heading }) => heading.slice(words.appendix.length + 1));
  return [
    classed ? words.first(subject) : words.firstPlain(subject, words.units(units)),
    ...listPoints(lists, language),
    words.withAppendices(numerals),
  ];
}

/** How many units of each list are in each class, a line each. */
export function listPoints(lists: readonly NamedList[], language: Language): readonly string[] {
  const words = decisionWords(language);
  return lists.flatMap((named, index) => {
    const points = classPoints(named, language);
    const isAlone = lists.length === 1 || points.length === 0;
    return isAlone ? points : [words.list(index + 1, nameOf(named)), ...points];
  });
}

function classPoints({ table: { ranking }, list }: NamedList, language: Language): readonly string[] {
  const words = decisionWords(language);
  const levels = ranking.framework.classes?.levels ?? [];
  if (levels.length === 0) return [];
  const counts = levels.map(({ name }, level) => ({
    name: name[language],
    count: list.units.filter((unit) => ranking.classes[unit] === level).length,
  }));
  const classed = counts.reduce((sum, { count }) => sum + count, 0);
  const rest = list.units.length - classed;
  const all = rest > 0 ? [...counts, { name: words.unclassed, count: rest }] : counts;
  return all.map(({ name, count }, index) =>
    words.point(words.letters[index] ?? String(index + 1), name, words.units(count), index === all.length - 1),
  );
}

/** A list by its group; the only list of a sheet by the sheet. */
function nameOf({ list, table }: NamedList): string {
  return list.name === null ? table.block.sheet.name : listName(list.name);
}

/** What all tables assess: the words that their titles begin with alike. */
export function commonSubject(tables: readonly RankedTable[]): string {
  const [first = [], ...others] = tables.map((table) => sentenceCase(subjectOf(table)).split(" "));
  const isShared = (word: string, index: number) => others.every((each) => each[index] === word);
  const end = first.findIndex((word, index) => !isShared(word, index));
  const shared = end < 0 ? first : first.slice(0, end);
  const year = first.findIndex(
    (word, index) =>
      index >= shared.length &&
      isYear(first, index) &&
      others.every((each) => each.join(" ").endsWith(`${word} ${first[index + 1] ?? ""}`)),
  );
  const withoutLevel = shared.at(-1) === "cấp" ? shared.slice(0, -1) : shared;
  return [...withoutLevel, ...(year < 0 ? [] : first.slice(year, year + 2))].join(" ");
}

function isYear(words: readonly string[], index: number): boolean {
  return words[index] === "năm" && /^\d{4}$/.test(words[index + 1] ?? "");
}

export function letterhead({ parent, committee, numberLine, dateLine }: Letterhead, language: Language): SideBySide {
  const words = decisionWords(language);
  const issuer = committee.split("\n");
  const rule = SHARE * greatest(issuer.map((text) => textWidth(text, { size: 13, bold: true })));
  return {
    kind: "sideBySide",
    left: [
      ...(parent ?? "").split("\n").flatMap((text) => (text === "" ? [] : [centered(text, { size: 13 })])),
      ...issuer.map((text, index) =>
        centered(text, { bold: true, size: 13, ...(index === issuer.length - 1 ? { rule } : {}) }),
      ),
      centered(numberLine, { size: 13 }),
    ],
    right: [
      centered(words.nation, { bold: true, size: 12 }),
      centered(words.motto, { bold: true, size: 13, rule: textWidth(words.motto, { size: 13, bold: true }) }),
      centered(dateLine, { italic: true, size: 13 }),
    ],
  };
}

/** What the paper is about, below its title, with the line that belongs there (II.5). */
export function abstract(text: string): Paragraph {
  const length = Math.min(textWidth(text, { size: 14, bold: true }), ROOM_ACROSS.portrait);
  return centered(text, { bold: true, rule: SHARE * length });
}

/** Receivers on the left; the chairman signs a decision of his own without "TM." (II.7). */
export function signature(words: { readonly receivers: readonly string[]; readonly signer: string }): SideBySide {
  const [first = "", ...others] = words.receivers;
  const left = (text: string, marks: Partial<Paragraph>): Paragraph => {
    return { ...centered(text, { size: 12, ...marks }), align: "left" };
  };
  return {
    kind: "sideBySide",
    left: [left(first, { bold: true, italic: true }), ...others.map((text) => left(text, { size: 11 }))],
    right: [centered(words.signer, { bold: true })],
  };
}

export function appendixSection(appendix: Appendix): PaperSection {
  const table = paperTable(appendix);
  return {
    orientation: orientationOf(table),
    blocks: [
      centered(appendix.heading, { bold: true }),
      centered(appendix.title, { bold: true }),
      ...appendix.attached.split("\n").map((text) => centered(text, { italic: true })),
      centered("", {}),
      table,
    ],
  };
}

export function centered(text: string, marks: Partial<Paragraph>): Paragraph {
  return { kind: "paragraph", text, align: "center", size: 14, ...marks };
}

export function body(text: string, marks: Partial<Paragraph>): Paragraph {
  const lead = ARTICLE.exec(text)?.[0];
  const own: Paragraph = { kind: "paragraph", text, align: "justify", size: 14, indented: true, ...marks };
  return lead === undefined ? own : { ...own, lead };
}
