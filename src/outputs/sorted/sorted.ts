import type { Language } from "../../locales/language";
import { sheetWords } from "../../locales/sheets";
import { decimalToNumber } from "../../model/numbers/decimal";
import { assertNever } from "../../model/never";
import type { Style } from "../../model/plan";
import { ok } from "../../model/result";
import type { Output, OutputRun } from "../output";
import type { RankedTable } from "../rankedTable";
import { recordFoot } from "../record/recordLines";
import { rankedLists, type RankedList } from "../results/rankedLists";
import { resultCell } from "../results/resultCell";
import { headerText, listedKinds } from "../results/resultColumns";
import { RESULT_WIDTHS, type ResultKind } from "../results/resultKind";
import { resultsOf, type Results } from "../results/results";
import { scoreColumns, type ScoreColumn, scoresOf } from "../results/scoreColumns";
import { CENTERED, count, EMPTY_LINE, oneLine, textCell, wide } from "../sheet/cells";
import type { Line, LineCell } from "../sheet/layLines";
import { planSheets, type SheetDraft } from "../sheet/planSheets";

const BASE: Style = { fontName: "Times New Roman", fontSize: 12, vertical: "center", wrap: true };
const HEADING: Style = { bold: true, horizontal: "center" };
/** Millimetres, within what Decree 30/2020/NĐ-CP asks of a page. */
const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 };
/** Upright A4 shows so many points between these margins; wider tables lie across. */
const UPRIGHT = 467;

/** Where a column of the list comes from; one after the other they make it. */
type Column =
  | { readonly kind: "number" | "unit" | "group" }
  | { readonly kind: "score" | "rankBy"; readonly score: ScoreColumn }
  | { readonly kind: "result"; readonly result: ResultKind };

/** The units in the order of their ranks, a sheet a table. */
export const sorted: Output = {
  place: "sheets",
  plan: (run) => [
    ok(
      planSheets(
        run,
        "sorted",
        run.tables.map((table) => draftOf(table, run)),
      ),
    ),
  ],
};

function draftOf(table: RankedTable, { language, record }: OutputRun): SheetDraft {
  const words = sheetWords(language);
  const results = resultsOf(table, language);
  const columns = columnsOf(table, results);
  const cells = columns.map((column) => cellsOf(column, table, results));
  const widths = columns.map(widthOf);
  const title = oneLine(table.table.title ?? table.block.title ?? table.block.sheet.name);
  const lists = rankedLists(table);
  const head: Line = {
    cells: columns.map((column) => textCell(headingOf(column, table, language))),
    style: HEADING,
    bordered: true,
  };
  const before: readonly Line[] = [
    wide(words.sortedTitle, columns.length, { ...HEADING, fontSize: 14 }),
    wide(title, columns.length, HEADING),
    EMPTY_LINE,
  ];
  return {
    name: words.sortedSheet,
    lines: [
      ...before,
      head,
      ...lists.flatMap((list, index) => listLines(list, startOf(lists, index), { results, columns, cells })),
      ...(hasTies(table) ? [wide(words.tieOrder, columns.length, { italic: true })] : []),
      ...recordFoot(record, columns.length, language),
    ],
    widths,
    base: BASE,
    page: {
      orientation: sum(widths) <= UPRIGHT ? "portrait" : "landscape",
      margins: MARGINS,
      titleRows: [before.length, before.length],
    },
  };
}

function columnsOf(table: RankedTable, results: Results): readonly Column[] {
  const kinds = listedKinds(results);
  const grouped =
    results.ranking.framework.ranking.lists === "one" && results.ranking.scores.groups.some((group) => group !== null);
  return [
    { kind: "number" },
    ...kinds.filter((kind) => kind === "rank").map((result) => ({ kind: "result", result }) as const),
    { kind: "unit" },
    ...(grouped ? [{ kind: "group" } as const] : []),
    ...scoreColumns(table, results.language).flatMap((score): readonly Column[] => {
      const isRanked = results.ranking.ranksBy.has(score.criterion.id);
      return [{ kind: "score", score }, ...(isRanked ? [{ kind: "rankBy", score } as const] : [])];
    }),
    ...kinds.filter((kind) => kind !== "rank").map((result) => ({ kind: "result", result }) as const),
  ];
}

function headingOf(column: Column, { ranking }: RankedTable, language: Language): string {
  const words = sheetWords(language);
  switch (column.kind) {
    case "number":
    case "unit":
    case "group":
      return words[column.kind];
    case "score":
      return column.score.heading;
    case "rankBy":
      return words.rankBy(column.score.criterion.name[language]);
    case "result":
      return headerText(column.result, ranking.framework, language);
    default:
      return assertNever(column);
  }
}

interface Listed {
  readonly results: Results;
  readonly columns: readonly Column[];
  /** One a column: what it says of a unit with its running number. */
  readonly cells: readonly CellOf[];
}

type CellOf = (unit: number, number: number) => LineCell;

/** Several lists stand one below the other, each under its name; running numbers go through all of them. */
function listLines({ name, units }: RankedList, start: number, listed: Listed): readonly Line[] {
  const { columns, results, cells } = listed;
  const isOne = results.ranking.framework.ranking.lists === "one";
  const title = name ?? sheetWords(results.language).ungrouped;
  const heading: Line = { ...wide(title, columns.length, { bold: true }), bordered: true };
  return [
    ...(isOne ? [] : [heading]),
    ...units.map((unit, index): Line => {
      return { cells: cells.map((cellOf) => cellOf(unit, start + index + 1)), bordered: true };
    }),
  ];
}

function cellsOf(column: Column, table: RankedTable, results: Results): CellOf {
  const { ranking, language } = results;
  switch (column.kind) {
    case "number":
      return (_, number) => ({ content: count(number), columns: 1, style: CENTERED });
    case "unit":
      return (unit) => textCell(oneLine(table.table.units[unit]?.name ?? ""));
    case "group":
      return (unit) => textCell(oneLine(ranking.scores.groups[unit] ?? ""));
    case "score":
      return scoreCells(table, column.score, language);
    case "rankBy": {
      const ranks = ranking.ranksBy.get(column.score.criterion.id);
      return (unit) => rankCell(ranks?.[unit] ?? 0);
    }
    case "result":
      return (unit) => resultCell(column.result, results, unit);
    default:
      return assertNever(column);
  }
}

function rankCell(rank: number): LineCell {
  return rank === 0 ? textCell("") : { content: count(rank), columns: 1, style: CENTERED };
}

function scoreCells(table: RankedTable, { criterion }: ScoreColumn, language: Language): CellOf {
  const scoreOf = scoresOf(table, criterion.id);
  const none: LineCell = { ...textCell(""), style: CENTERED };
  const notApplicable: LineCell = { ...textCell(sheetWords(language).notApplicable), style: CENTERED };
  return (unit) => {
    const score = scoreOf(unit);
    if (score === null) return none;
    if (score === "notApplicable") return notApplicable;
    return {
      content: { kind: "number", value: decimalToNumber(score), format: "General" },
      columns: 1,
      style: CENTERED,
    };
  };
}

function hasTies({ ranking }: RankedTable): boolean {
  return ranking.ties.length > 0;
}

function startOf(lists: readonly RankedList[], index: number): number {
  return sum(lists.slice(0, index).map(({ units }) => units.length));
}

function widthOf(column: Column): number {
  switch (column.kind) {
    case "number":
      return 34;
    case "unit":
      return 172;
    case "group":
      return 110;
    case "score":
    case "rankBy":
      return 62;
    case "result":
      return RESULT_WIDTHS[column.result];
    default:
      return assertNever(column);
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
