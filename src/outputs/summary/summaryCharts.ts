import type { Language } from "../../locales/language";
import { sheetWords } from "../../locales/sheets";
import { summaryPartWords } from "../../locales/summaryPartWords";
import type { Chart } from "../../model/chart";
import { decimalToNumber } from "../../model/numbers/decimal";
import { decimalAt } from "../../model/numbers/decimalColumn";
import { NO_CLASS } from "../../model/ranking";
import { rankingFigure } from "../../model/totalRule";
import { listName } from "../appendix/appendices";
import type { RankedTable } from "../rankedTable";
import { rankedLists, type RankedList } from "../results/rankedLists";
import { meanOf, spreadOf } from "../results/spread";
import { count, oneLine, textCell } from "../sheet/cells";
import type { LineCell } from "../sheet/layLines";

/** From dark to light, best class first: told apart in print without colours, too. */
const SHADES = ["#1F3864", "#2E75B6", "#9DC3E6", "#A6A6A6", "#595959", "#D9D9D9"];
/** More columns than this cannot be read on a page. */
const MOST_BARS = 60;
/** Lists beyond these have their figures in their tables alone. */
const MOST_LISTS = 6;

/** What a chart is drawn from, as it stands beside the printed page, and how it looks. */
export interface ChartData {
  readonly rows: readonly (readonly LineCell[])[];
  readonly chart: Omit<Chart, "place" | "source">;
}

/** How many units each class has, and the figures that rank in their order, a chart a list. */
export function chartsOf(table: RankedTable, language: Language): readonly ChartData[] {
  const lists = rankedLists(table).slice(0, MOST_LISTS);
  return [...classChart(table, language), ...lists.flatMap((list) => totalChart(table, list, language))];
}

function classChart({ ranking }: RankedTable, language: Language): readonly ChartData[] {
  const levels = ranking.framework.classes?.levels ?? [];
  if (levels.length === 0) return [];
  const words = summaryPartWords(language);
  const counts = levels.map((_, level) => ranking.classes.reduce((sum, each) => sum + (each === level ? 1 : 0), 0));
  const rows = levels.map(({ name }, level) => [textCell(name[language]), number(counts[level] ?? 0)]);
  return [
    {
      rows: [[textCell(sheetWords(language).class), textCell(words.units)], ...rows],
      chart: { kind: "columns", title: words.classChart, colors: [shade(0)], hasLabels: true },
    },
  ];
}

function totalChart(table: RankedTable, { name, units }: RankedList, language: Language): readonly ChartData[] {
  const { ranking } = table;
  const of = rankingFigure(ranking.framework.total);
  const ranked = units.filter((unit) => (ranking.ranks[unit] ?? 0) > 0);
  if (of === null || ranked.length === 0) return [];
  const words = summaryPartWords(language);
  const labels = sheetWords(language);
  const figure = of === "total" ? labels.totalAlone : labels.ratio;
  const series = seriesOf(table, ranked, figure, language);
  const shown = ranked.length > MOST_BARS ? ranked.slice(0, MOST_BARS - 1) : ranked;
  const rest = ranked.slice(shown.length);
  const names = [...series.names, ...(rest.length === 0 ? [] : [words.others(rest.length)])];
  const bar = (label: string, units: readonly number[], index: number) =>
    barOf(label, valueOf(table, of, units), index, names.length);
  return [
    {
      rows: [
        [labels.unit, ...names].map((text) => textCell(text)),
        ...shown.map((unit) => bar(shortened(table.table.units[unit]?.name ?? ""), [unit], series.indexOf(unit))),
        ...(rest.length === 0 ? [] : [bar(words.others(rest.length), rest, names.length - 1)]),
      ],
      chart: {
        kind: "stacked",
        title: words.totalChart(figure, name === null ? null : listName(name)),
        colors: names.map((_, index) => shade(index)),
        hasLabels: false,
      },
    },
  ];
}

/** A series a class, and one of the units that have none; a single one where there are no classes. */
function seriesOf({ ranking }: RankedTable, units: readonly number[], figure: string, language: Language) {
  const levels = ranking.framework.classes?.levels ?? [];
  if (levels.length === 0) return { names: [figure], indexOf: () => 0 };
  const levelOf = (unit: number) => ranking.classes[unit] ?? NO_CLASS;
  const lacks = units.some((unit) => levelOf(unit) === NO_CLASS);
  return {
    names: [...levels.map(({ name }) => name[language]), ...(lacks ? [sheetWords(language).unclassed] : [])],
    indexOf: (unit: number) => (levelOf(unit) === NO_CLASS ? levels.length : levelOf(unit)),
  };
}

/** Names longer than this would leave the bars no room. */
const LONGEST_NAME = 40;

function shortened(name: string): string {
  const text = oneLine(name);
  return text.length <= LONGEST_NAME ? text : `${text.slice(0, LONGEST_NAME - 1).trimEnd()}…`;
}

function barOf(name: string, value: number | null, series: number, of: number): readonly LineCell[] {
  const cells = Array.from({ length: of }, (_, index) =>
    index === series && value !== null ? number(value) : textCell(""),
  );
  return [textCell(name), ...cells];
}

/** A unit's figure; of several units their mean. */
function valueOf({ ranking }: RankedTable, of: "total" | "ratio", units: readonly number[]): number | null {
  const figures = units.map((unit) => decimalAt(ranking.scores[`${of}s`], unit));
  const [only] = figures;
  const value = figures.length === 1 ? (only ?? null) : meanOf(spreadOf(figures), ranking.framework.decimals);
  return value === null ? null : decimalToNumber(value);
}

function number(value: number): LineCell {
  return { content: Number.isInteger(value) ? count(value) : { kind: "number", value, format: "General" }, columns: 1 };
}

function shade(index: number): string {
  return SHADES[index % SHADES.length] ?? "#1F3864";
}
