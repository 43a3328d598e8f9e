import { greatest } from "../../model/extremes";
import type { Language } from "../../locales/language";
import { sheetWords } from "../../locales/sheets";
import { areaOf } from "../../model/areas";
import type { Chart } from "../../model/chart";
import type { Plan, Style } from "../../model/plan";
import { ok } from "../../model/result";
import { areaReadFrom } from "../columns/placeColumns";
import { markUse } from "../markNames";
import { isListed } from "../results/isListed";
import type { Output, OutputRun } from "../output";
import type { RankedTable } from "../rankedTable";
import { recordFoot } from "../record/recordLines";
import { planSheets, type SheetDraft } from "../sheet/planSheets";
import { ROOM_ACROSS } from "../../model/paper";
import { keepTogether, type PrintedLayout } from "../sheet/keepTogether";
import { EMPTY_LINE, textCell } from "../sheet/cells";
import { LINE, type Line } from "../sheet/layLines";
import { textWidth } from "../sheet/textWidth";
import { signatureLines } from "./signature";
import { statisticLines } from "./statistics";
import { chartsOf, type ChartData } from "./summaryCharts";
import { summaryColumns, summaryLines } from "./summaryLines";

/** The look of official papers. */
const BASE: Style = { fontName: "Times New Roman", fontSize: 12, vertical: "center", wrap: true };
/** Points: number, group or class, and every count. */
const [NUMBER_WIDTH, NAME_WIDTH, COUNT_WIDTH] = [34, 172, 66];
/** Millimetres, within what Decree 30/2020/NĐ-CP asks of a page. */
const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 };
/** Upright A4 shows so many columns at these widths; more lie across. */
const COLUMNS_UPRIGHT = 8;

/** Lines that a chart covers, and one below it; names at its foot stand aslant and take more, the longer they are. */
const CHART_LINES = 14;
const MOST_CHART_LINES = 26;
/** Points that names may take before the bars above them get too low. */
const ROOM_FOR_NAMES = 40;

/** The sheet of counts, a block a table. */
export const summary: Output = {
  place: "sheets",
  plan: (run) => [ok(withoutOldThresholds(run, planSheets(run, "summary", [draftOf(run)])))],
};

/** Thresholds that formulas of an earlier run looked at, and none of this one does. */
function withoutOldThresholds({ marks }: OutputRun, plan: Plan): Plan {
  const named = new Set(plan.steps.flatMap((step) => (step.kind === "mark" ? [step.name] : [])));
  const old = marks.filter(({ name }) => markUse(name)?.kind === "threshold" && !named.has(name));
  return { ...plan, steps: [...plan.steps, ...old.map(({ name }) => ({ kind: "unmark", name }) as const)] };
}

function draftOf({ tables, marks, asked, language, record, formulas }: OutputRun): SheetDraft {
  const listed = tables.map((table, index) => ({
    ...table,
    formulas: formulas?.tables[index] ?? null,
    source: areaReadFrom(table.block, marks),
    listed: isListed(table) && asked.has("columns"),
  }));
  const columns = summaryColumns(listed, language);
  const drawn = tables.flatMap((table) => chartsOf(table, language));
  const widths = Array.from({ length: columns }, (_, column) => [NUMBER_WIDTH, NAME_WIDTH][column] ?? COUNT_WIDTH);
  const orientation = columns <= COLUMNS_UPRIGHT ? "portrait" : "landscape";
  const width = widths.reduce((sum, each) => sum + each, 0);
  const layout = { widths, base: BASE, orientation, scale: Math.min(1, ROOM_ACROSS[orientation] / width) } as const;
  const figures = [...summaryLines(listed, columns, language), ...figureLines(tables, columns, language)];
  const foot = recordFoot(record, columns, language);
  const { lines, places } = withChartRoom(
    { figures, foot, signature: signatureLines(columns, language) },
    drawn,
    layout,
  );
  return {
    name: sheetWords(language).summarySheet,
    lines,
    widths,
    base: BASE,
    page: { orientation, margins: MARGINS },
    ...(drawn.length === 0 ? {} : { aside: asideOf(drawn) }),
    charts: drawn.map(({ rows, chart }, index): Chart => {
      const { top, height } = places[index] ?? { top: 0, height: CHART_LINES };
      const left = widths.length + drawn.slice(0, index).reduce((sum, each) => sum + columnsOf(each) + 1, 1);
      return {
        ...chart,
        source: areaOf(0, left, rows.length - 1, left + (rows[0]?.length ?? 1) - 1),
        place: areaOf(top, 0, top + height - 2, columns - 1),
      };
    }),
  };
}

/** Bars keep their height above the names of their units. */
function chartLines({ rows, chart }: ChartData): number {
  if (chart.kind === "columns") return CHART_LINES;
  const names = rows.slice(1).flatMap(([cell]) => (cell?.content.kind === "text" ? [cell.content.text] : []));
  const longest = greatest(
    names.map((name) => textWidth(name, { size: 9, bold: false })),
    0,
  );
  const more = Math.ceil((longest * Math.SQRT1_2 - ROOM_FOR_NAMES) / (LINE * 12));
  return Math.min(MOST_CHART_LINES, CHART_LINES + Math.max(0, more));
}

/** What the charts stand between: the record belongs to the figures, and nobody signs a page that says nothing. */
interface AroundCharts {
  readonly figures: readonly Line[];
  readonly foot: readonly Line[];
  readonly signature: readonly Line[];
}

/** Blank lines for each chart below the figures, none across two pages, and where each begins. */
function withChartRoom({ figures, foot, signature }: AroundCharts, drawn: readonly ChartData[], layout: PrintedLayout) {
  if (drawn.length === 0) return { lines: keepTogether(figures, [...foot, ...signature], layout), places: [] };
  let lines: readonly Line[] = [...keepTogether(figures, foot, layout), EMPTY_LINE];
  const places = drawn.map((chart, index) => {
    const height = chartLines(chart);
    const below = index === drawn.length - 1 ? signature : [];
    const room = Array.from({ length: height }, () => EMPTY_LINE);
    lines = keepTogether(lines, [...room, ...below], layout);
    return { top: lines.length - height - below.length, height };
  });
  return { lines, places };
}

function figureLines(tables: readonly RankedTable[], columns: number, language: Language): readonly Line[] {
  return tables.flatMap((table, index) => {
    const lines = statisticLines(table, index + 1, columns, language);
    return lines.length === 0 ? [] : [EMPTY_LINE, ...lines];
  });
}

/** Rows are as high as what is printed beside them needs. */
const ASIDE_STYLE: Style = { fontSize: 9, wrap: false };

/** The figures of all charts side by side, a blank column before each. */
function asideOf(drawn: readonly ChartData[]): NonNullable<SheetDraft["aside"]> {
  const height = greatest(drawn.map(({ rows }) => rows.length));
  return {
    widths: drawn.flatMap((each) => [
      COUNT_WIDTH,
      NAME_WIDTH,
      ...Array.from({ length: columnsOf(each) - 1 }, () => COUNT_WIDTH),
    ]),
    rows: Array.from({ length: height }, (_, row) =>
      drawn.flatMap(({ rows: [head = [], ...others] }) => {
        const cells = [head, ...others][row] ?? head.map(() => textCell(""));
        return [textCell(""), ...cells.map((cell) => ({ ...cell, style: ASIDE_STYLE }))];
      }),
    ),
  };
}

function columnsOf({ rows }: ChartData): number {
  return rows[0]?.length ?? 1;
}
