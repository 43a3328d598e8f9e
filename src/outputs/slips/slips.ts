import type { Language } from "../../locales/language";
import { slipWords } from "../../locales/slipWords";
import { OFFICIAL_MARGINS, ROOM_DOWN } from "../../model/paper";
import type { Plan, Style, WriteProblem } from "../../model/plan";
import { ok, type Result } from "../../model/result";
import { atAStretch, partOf, type Steps } from "../../model/steps";
import type { Output, OutputRun } from "../output";
import type { RankedTable } from "../rankedTable";
import { recordLines } from "../record/recordLines";
import { CENTERED, EMPTY_LINE, textCell, wide } from "../sheet/cells";
import { heightsOf, type Line } from "../sheet/layLines";
import { notes, type SheetDraft, sheetSteps } from "../sheet/planSheets";
import type { CriterionRow } from "./criterionRows";
import { eachSlip, type Slip } from "./slipsOf";

/** Excel keeps 1 026 breaks between pages on one sheet: a sheet holds fewer slips. */
const SLIPS_A_SHEET = 500;
const BASE: Style = { fontName: "Times New Roman", fontSize: 12, vertical: "center", wrap: true };
const HEADING: Style = { bold: true, horizontal: "center" };
/** Blocks of one width, which Times New Roman has not. */
const BAR: Style = { fontName: "Arial", fontSize: 7, horizontal: "left", wrap: false };
/**
 * Points: running number, criterion, maximum, points, bar, mean, best, rank. Pages that begin where they are told to cannot be
 * squeezed to the paper: some room is left for programs whose columns come out wider.
 */
const WIDTHS = [26, 128, 44, 44, 62, 46, 44, 41];

/** A page a unit: what it reached by criterion, beside its group, and how far it is from better. */
export const slips: Output = {
  place: "sheets",
  plan: (run) => atAStretch(slipsInSteps(run)),
  planSteps: slipsInSteps,
};

/** The share of the work that is done before sheets are laid out. */
const DRAFTING = 0.8;

function* slipsInSteps(run: OutputRun): Steps<readonly Result<Plan, WriteProblem>[]> {
  const drafts: SheetDraft[] = [];
  for (const [index, table] of run.tables.entries()) {
    const share = (tables: number) => (tables / run.tables.length) * DRAFTING;
    drafts.push(...(yield* partOf(draftsOf(table, run), share(index), share(index + 1))));
  }
  return [ok(yield* partOf(sheetSteps(run, "slips", drafts), DRAFTING, 1))];
}

/** So many slips take some tens of milliseconds. */
const SLIPS_A_PIECE = 100;

function* draftsOf(table: RankedTable, { language, record }: OutputRun): Steps<readonly SheetDraft[]> {
  const pages: (readonly Line[])[] = [];
  const tall: number[] = [];
  for (const slip of eachSlip(table, language)) {
    if (pages.length % SLIPS_A_PIECE === 0) yield pages.length / table.table.units.length;
    const page = pageOf(slip, language);
    pages.push(page);
    raise(tall, page);
  }
  return chunks(pages).map(([first = [], ...morePages]): SheetDraft => ({
    name: slipWords(language).sheet,
    lines: first.map((line, index) => ({ ...line, height: tall[index] ?? 0 })),
    widths: WIDTHS,
    base: BASE,
    page: { orientation: "portrait", margins: OFFICIAL_MARGINS, scale: scaleOf(tall) },
    aside: notes([slipWords(language).figureAsText, ...recordLines(record, language)], first.length),
    morePages,
  }));
}

function chunks<T>(items: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / SLIPS_A_SHEET);
  return Array.from({ length: count }, (_, index) => items.slice(index * SLIPS_A_SHEET, (index + 1) * SLIPS_A_SHEET));
}

/** Pages look alike: a line is as high as the longest text that stands in it anywhere. */
function raise(tallest: number[], page: readonly Line[]): void {
  heightsOf(page, { widths: WIDTHS, base: BASE }).forEach((height, line) => {
    tallest[line] = Math.max(tallest[line] ?? 0, height);
  });
}

function scaleOf(heights: readonly number[]): number {
  const height = heights.reduce((sum, each) => sum + each, 0);
  return Math.min(100, Math.floor((ROOM_DOWN.portrait / height) * 100));
}

function pageOf({ subject, facts, rows, whole, footnote }: Slip, language: Language): readonly Line[] {
  const words = slipWords(language);
  const columns = WIDTHS.length;
  const [unit = "", ...others] = facts;
  const head = [
    words.number,
    words.criterion,
    words.maximum,
    words.points,
    words.share,
    words.mean,
    words.best,
    words.place,
  ];
  return [
    wide(words.title, columns, { ...HEADING, fontSize: 14 }),
    wide(subject, columns, HEADING),
    EMPTY_LINE,
    wide(unit, columns, { bold: true, fontSize: 13 }),
    ...others.map((text) => wide(text, columns)),
    EMPTY_LINE,
    { cells: head.map((text) => textCell(text)), style: HEADING, bordered: true },
    ...numbered(rows),
    { ...rowOf(whole, ""), style: { bold: true } },
    wide(footnote, columns, { italic: true, fontSize: 10 }),
  ];
}

/** Components stand below their criterion without a number of their own. */
function numbered(rows: readonly CriterionRow[]): readonly Line[] {
  let number = 0;
  return rows.map((row) => rowOf(row, row.isComponent ? "" : String((number += 1))));
}

function rowOf({ name, isComponent, maximum, points, bar, mean, best, rank }: CriterionRow, number: string): Line {
  const figure = (text: string) => ({ ...textCell(text), style: CENTERED });
  return {
    cells: [
      figure(number),
      textCell(isComponent ? `- ${name}` : name),
      figure(maximum),
      figure(points),
      { ...textCell(bar), style: BAR },
      figure(mean),
      figure(best),
      figure(rank),
    ],
    bordered: true,
  };
}
