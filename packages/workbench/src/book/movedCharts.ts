import type { BarChart, ChartCorner, ChartSeries, SheetChart } from "../chart";
import type { Area } from "../address";
import { decodeText, encodeText } from "../xlsx/xml";
import { columnCount, rowCount } from "./areas";
import type { LineChange } from "./sheetEdit";

/** The charts with their references as they read after their cells have moved; the same list where none has. */
export function rewrittenCharts(
  charts: readonly SheetChart[],
  rewrite: (reference: string) => string,
): readonly SheetChart[] {
  const rewritten = charts.map((chart) => rewrittenChart(chart, rewrite));
  return rewritten.some((chart, index) => JSON.stringify(chart) !== JSON.stringify(charts[index])) ? rewritten : charts;
}

function rewrittenChart(chart: SheetChart, rewrite: (reference: string) => string): SheetChart {
  const part = chart.part?.replace(/(<(?:\w+:)?f>)([^<]*)(?=<\/)/g, (_, tag: string, text: string) => {
    return tag + encodeText(rewrite(decodeText(text)));
  });
  return { ...chart, part: part ?? null, plot: chart.plot === null ? null : rewrittenPlot(chart.plot, rewrite) };
}

function rewrittenPlot(plot: BarChart, rewrite: (reference: string) => string): BarChart {
  const series = plot.series.map(({ name, values, categories, ...rest }): ChartSeries => {
    const named = name !== null && "cell" in name ? { cell: rewrite(name.cell) } : name;
    return {
      ...rest,
      name: named,
      values: rewrite(values),
      categories: categories === null ? null : rewrite(categories),
    };
  });
  return { ...plot, series };
}

/** The charts where they stand after whole rows or columns came or went: a corner moves with its cell. */
export function shiftedCharts(charts: readonly SheetChart[], what: LineChange, lines: Area): readonly SheetChart[] {
  const moved = (corner: ChartCorner): ChartCorner => {
    const isOfRows = what === "RowInserted" || what === "RowDeleted";
    const [from, count] = isOfRows ? [lines.top, rowCount(lines)] : [lines.left, columnCount(lines)];
    const at = isOfRows ? corner.row : corner.column;
    if (at < from) return corner;
    const isInserted = what === "RowInserted" || what === "ColumnInserted";
    const now = isInserted ? at + count : Math.max(from, at - count);
    return isOfRows ? { ...corner, row: now } : { ...corner, column: now };
  };
  return charts.map((chart) => ({ ...chart, from: moved(chart.from), to: moved(chart.to) }));
}
