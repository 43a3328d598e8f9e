import { greatest } from "../../model/extremes";
import { areaText, type Area } from "../../model/address";
import type { Language } from "../../locales/language";
import { summaryPartWords } from "../../locales/summaryPartWords";
import { sheetWords } from "../../locales/sheets";
import { decimalToNumber } from "../../model/numbers/decimal";
import { roundFraction } from "../../model/numbers/fraction";
import type { Style } from "../../model/plan";
import type { PlacedFormulas } from "../formulas/placedFormulas";
import { countContents, liveThreshold, shareContents } from "../formulas/summaryContents";
import { thresholdName } from "../markNames";
import type { RankedTable } from "../rankedTable";
import { resultCell } from "../results/resultCell";
import { headerText, listedKinds } from "../results/resultColumns";
import { resultsOf } from "../results/results";
import { CENTERED, count, EMPTY_LINE, oneLine, textCell, wide } from "../sheet/cells";
import type { Line, LineCell } from "../sheet/layLines";
import { countTable, thresholdRows, type CountRow } from "./summaryRows";

export interface SummaryTable extends RankedTable {
  /** Where its figures stand, results of earlier runs left out. */
  readonly source: Area;
  /** The units' results are listed as well, because they cannot stand beside the table. */
  readonly listed: boolean;
  /** Null where its results are values. */
  readonly formulas: PlacedFormulas | null;
}

const TITLE_SIZE = 14;
const HEADING: Style = { bold: true, horizontal: "center" };

/** Columns that every block fits in: number, name, a count a class, those without a class, all units. */
export function summaryColumns(tables: readonly SummaryTable[], language: Language): number {
  /** The basis of a threshold needs room beside it. */
  const fewest = 6;
  return greatest(
    tables.map((table) => blockColumns(table, language)),
    fewest,
  );
}

export function summaryLines(tables: readonly SummaryTable[], columns: number, language: Language): readonly Line[] {
  const title = wide(sheetWords(language).summaryTitle, columns, { ...HEADING, fontSize: TITLE_SIZE });
  return [title, ...tables.flatMap((table, index) => [EMPTY_LINE, ...tableLines(table, index + 1, columns, language)])];
}

function tableLines(table: SummaryTable, number: number, columns: number, language: Language): readonly Line[] {
  const words = sheetWords(language);
  const { block, ranking } = table;
  const { framework } = ranking;
  const name = oneLine(table.table.title ?? block.title ?? block.sheet.name);
  return [
    wide(words.table(number, name), columns, { bold: true }),
    wide(words.framework(framework.name[language]), columns),
    ...(framework.legalBasis.length > 0 ? [wide(words.legalBasis(framework.legalBasis.join("; ")), columns)] : []),
    wide(words.source(block.sheet.name, areaText(table.source)), columns, { italic: true }),
    ...(table.listed ? [...resultLines(table, language), EMPTY_LINE] : []),
    ...countLines(table, language),
    ...(framework.classes === null ? [wide(words.noClasses, columns, { italic: true })] : []),
    ...thresholdLines(table, number, columns, language),
  ];
}

/** Every unit with its figure, rank and class, in the order of the sheet. */
function resultLines(listed: SummaryTable, language: Language): readonly Line[] {
  const words = sheetWords(language);
  const { table, ranking } = listed;
  const results = resultsOf(listed, language);
  const kinds = listedKinds(results);
  const header = [words.number, words.unit, ...kinds.map((kind) => headerText(kind, ranking.framework, language))];
  return [
    { cells: header.map((text) => textCell(text)), style: HEADING, bordered: true },
    ...table.units.map(({ name }, unit): Line => {
      const number: LineCell = { content: count(unit + 1), columns: 1, style: CENTERED };
      const figures = kinds.map((kind) => resultCell(kind, results, unit));
      return { cells: [number, textCell(oneLine(name)), ...figures], bordered: true };
    }),
  ];
}

function countLines(table: SummaryTable, language: Language): readonly Line[] {
  const words = sheetWords(language);
  const { groups, whole } = countTable(table.table, table.ranking, language);
  const levels = table.ranking.framework.classes?.levels ?? [];
  const unclassed = hasUnclassed(table, whole);
  const shared = (row: CountRow) =>
    levels.length === 0 || row.units === 0 ? [] : [shareLine(table, row, unclassed, language)];
  const header = [
    words.number,
    words.group,
    ...levels.map((level) => level.name[language]),
    ...(unclassed ? [words.unclassed] : []),
    words.units,
  ];
  return [
    { cells: header.map((text) => textCell(text)), style: HEADING, bordered: true },
    ...groups.flatMap((row, index) => [countLine(table, row, index + 1, unclassed), ...shared(row)]),
    { ...countLine(table, whole, groups.length > 0 ? null : 1, unclassed), style: { bold: true } },
    ...shared(whole),
  ];
}

function countLine(table: SummaryTable, row: CountRow, number: number | null, unclassed: boolean): Line {
  const { counts, rest } = countContents(table.formulas, row, table.ranking.framework);
  const figures = [...counts, ...(unclassed ? [rest] : []), count(row.units)];
  const first: LineCell = { content: number === null ? { kind: "blank" } : count(number), columns: 1, style: CENTERED };
  return {
    cells: [first, textCell(row.name), ...figures.map((content) => ({ content, columns: 1, style: CENTERED }))],
    bordered: true,
  };
}

/** The counts above as shares of all units of the row. */
function shareLine(table: SummaryTable, row: CountRow, unclassed: boolean, language: Language): Line {
  const live = shareContents(table.formulas, row, table.ranking.framework);
  const share = (count: number): LineCell => {
    // As many places as are shown: a workbook with "precision as displayed" keeps no more.
    const value = decimalToNumber(roundFraction({ numerator: BigInt(count), denominator: BigInt(row.units) }, 3));
    return { content: { kind: "number", value, format: "0.0%" }, columns: 1, style: CENTERED };
  };
  const figures = [...row.counts, ...(unclassed ? [row.unclassed] : []), row.units].map(share);
  const shown = figures.map((cell, index) => ({ ...cell, content: live(index, cell.content) }));
  return {
    cells: [textCell(""), textCell(summaryPartWords(language).share), ...shown],
    style: { italic: true },
    bordered: true,
  };
}

/** Class, threshold over two columns, its basis over the rest. */
function thresholdLines(table: SummaryTable, number: number, columns: number, language: Language): readonly Line[] {
  const words = sheetWords(language);
  const rows = thresholdRows(table.ranking.framework, language);
  if (rows.length === 0) return [];
  const line = (first: LineCell, name: string, threshold: readonly LineCell[], basis: string): Line => ({
    cells: [first, textCell(name), ...threshold, textCell(basis, columns - 4)],
    bordered: true,
  });
  const heads = line(textCell(words.number), words.class, [textCell(words.threshold, 2)], words.basis);
  const header: Line = { ...heads, style: HEADING };
  const scale = table.formulas?.said.classes?.scale ?? null;
  return [
    EMPTY_LINE,
    header,
    ...rows.map((row, index) => {
      const first: LineCell = { content: count(index + 1), columns: 1, style: CENTERED };
      const threshold = table.ranking.framework.classes?.levels[index]?.threshold ?? null;
      const shown =
        scale === null || threshold === null
          ? [textCell(row.threshold, 2)]
          : liveThreshold(threshold, { scale, language, name: thresholdName(number - 1, index) });
      return line(first, row.name, shown, row.basis);
    }),
    ...(scale === null ? [] : [wide(words.liveNote, columns, { italic: true })]),
    ...(rows.some((row) => row.inferred) ? [wide(words.inferredNote, columns, { italic: true })] : []),
  ];
}

/** Number and name, then what follows them in the wider of the block's lines. */
function blockColumns(table: SummaryTable, language: Language): number {
  const { whole } = countTable(table.table, table.ranking, language);
  const counts = whole.counts.length + (hasUnclassed(table, whole) ? 1 : 0) + 1;
  return 2 + Math.max(counts, table.listed ? listedKinds(resultsOf(table, language)).length : 0);
}

/** Without classes in the framework there is nothing that a unit could lack; by formulas any unit may come to lack one. */
function hasUnclassed(table: SummaryTable, whole: CountRow): boolean {
  return table.ranking.framework.classes !== null && (whole.unclassed > 0 || table.formulas !== null);
}
