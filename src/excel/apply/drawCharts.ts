import type { Chart } from "../../model/chart";
import type { PlanStep } from "../../model/plan";
import { areaOf, sameArea } from "../../model/areas";
import { rangeAt } from "../ranges";

export type ChartStep = Extract<PlanStep, { kind: "chart" }>;

const TYPES = { columns: "ColumnClustered", stacked: "ColumnStacked" } as const satisfies Record<Chart["kind"], string>;

/**
 * Queues a look at each chart, known by its name; the answer, after a sync, queues its making, changing or taking away. A
 * chart that the officer has taken away is made again, one that is changed keeps how the officer has made it look. Tells
 * whether there was anything to do.
 */
export function queueCharts(steps: readonly ChartStep[], sheetOf: (step: ChartStep) => Excel.Worksheet): () => boolean {
  const looked = steps.map((step) => {
    const sheet = sheetOf(step);
    const chart = sheet.charts.getItemOrNullObject(step.name);
    chart.load("name");
    return { step, sheet, chart };
  });
  return () => {
    const changed = looked.filter(({ step, chart }) => chart.isNullObject || !isSameChart(step.before, step.after));
    for (const { step, sheet, chart } of changed) {
      const { name, before, after } = step;
      if (after === null) {
        if (!chart.isNullObject) chart.delete();
      } else if (chart.isNullObject) {
        makeChart(sheet, name, after);
      } else {
        changeChart(sheet, chart, before, after);
      }
    }
    return changed.length > 0;
  };
}

export function isSameChart(a: Chart | null, b: Chart | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function makeChart(sheet: Excel.Worksheet, name: string, chart: Chart): void {
  const made = sheet.charts.add(TYPES[chart.kind], rangeAt(sheet, chart.source), "Columns");
  made.name = name;
  look(made, chart);
  place(sheet, made, chart);
}

function changeChart(sheet: Excel.Worksheet, made: Excel.Chart, before: Chart | null, chart: Chart): void {
  made.setData(rangeAt(sheet, chart.source), "Columns");
  look(made, chart);
  if (before === null || !sameArea(before.place, chart.place)) place(sheet, made, chart);
}

function look(made: Excel.Chart, { title, colors, hasLabels }: Chart): void {
  made.title.text = title;
  made.legend.visible = colors.length > 1;
  colors.forEach((color, index) => {
    const series = made.series.getItemAt(index);
    series.format.fill.setSolidColor(color);
    series.hasDataLabels = hasLabels;
    series.gapWidth = 40;
  });
}

function place(sheet: Excel.Worksheet, made: Excel.Chart, { place: { top, left, bottom, right } }: Chart): void {
  made.setPosition(rangeAt(sheet, areaOf(top, left, top, left)), rangeAt(sheet, areaOf(bottom, right, bottom, right)));
}
