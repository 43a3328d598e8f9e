import type { FormProblem, FormTrouble, FormWords } from "../../model/frameworkForm";
import { filledCells, firstColumn, loneText, type Rows, sameWords } from "./cells";

export type SectionName = keyof FormWords["sections"];

/** One section of the worksheet: the row of its heading, and those of its rows that hold anything. */
export interface Section {
  readonly title: string;
  readonly heading: number;
  readonly rows: readonly number[];
}

export interface Sections {
  /** The row "BỘ TIÊU CHÍ". */
  readonly title: number;
  /** Rows between the title and the first section. */
  readonly preface: readonly number[];
  readonly sections: ReadonlyMap<SectionName, Section>;
  readonly problems: readonly FormProblem[];
}

/** What is wrong with the layout at a row: its first cell is shown. */
export function layoutProblem(rows: Rows, row: number, trouble: FormTrouble): FormProblem {
  return { trouble, label: null, row, column: firstColumn(rows[row]) };
}

/** The row of the title that has the general section below it; -1 on any other worksheet. */
export function titleRow(rows: Rows, words: FormWords): number {
  return rows.findIndex(
    (row, index) =>
      sameWords(loneText(row), words.title) &&
      rows.some((below, at) => at > index && sameWords(loneText(below), words.sections.general)),
  );
}

/**
 * The sections between the title and the row that ends the form, by their headings, in any order. What stands above the
 * title (a letterhead) and below the end (signatures) is nobody's data.
 */
export function findSections(rows: Rows, words: FormWords): Sections {
  const title = Math.max(0, titleRow(rows, words));
  const filled = rows.flatMap((row, index) => (index > title && filledCells(row).length > 0 ? [index] : []));
  const headings = headingRows(rows, filled, words);
  const [first = rows.length] = headings;
  const end = filled.find((row) => row > first && sameWords(loneText(rows[row]), words.end));
  const known = headings.filter((row) => row < (end ?? rows.length));
  const sections = new Map<SectionName, Section>();
  const problems: FormProblem[] = [];
  known.forEach((heading, index) => {
    const [name, section] = entryOf(rows, heading, words);
    if (sections.has(name)) problems.push(layoutProblem(rows, heading, { code: "sectionTwice", section }));
    const next = known[index + 1] ?? end ?? rows.length;
    sections.set(name, { title: section, heading, rows: filled.filter((row) => row > heading && row < next) });
  });
  for (const [name, section] of entries(words)) {
    if (!sections.has(name)) problems.push(layoutProblem(rows, title, { code: "missingSection", section }));
  }
  if (end === undefined) {
    problems.push(layoutProblem(rows, filled.at(-1) ?? title, { code: "missingEnd", end: words.end }));
  }
  return { title, preface: filled.filter((row) => row < first), sections, problems };
}

/** A framework may be called "Xếp loại": the first row under the title is its name where that heading comes again. */
function headingRows(rows: Rows, filled: readonly number[], words: FormWords): readonly number[] {
  const headings = filled.filter((row) => entries(words).some(([, title]) => sameWords(loneText(rows[row]), title)));
  const [first, ...others] = headings;
  if (first === undefined || first !== filled[0]) return headings;
  const isName = others.some((row) => sameWords(loneText(rows[row]), loneText(rows[first]) ?? ""));
  return isName ? others : headings;
}

function entryOf(rows: Rows, heading: number, words: FormWords): [SectionName, string] {
  const entry = entries(words).find(([, title]) => sameWords(loneText(rows[heading]), title));
  if (entry === undefined) throw new Error(`row ${heading} is no heading`);
  return entry;
}

function entries({ sections }: FormWords): [SectionName, string][] {
  return Object.entries(sections) as [SectionName, string][];
}
