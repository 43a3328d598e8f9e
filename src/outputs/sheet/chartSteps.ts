import type { Area, CellAddress } from "../../model/address";
import { areaOf } from "../../model/areas";
import type { Chart, KeptCharts } from "../../model/chart";
import { MARK_PREFIX, type PlanStep, type SheetTarget } from "../../model/plan";

interface ChartPlace {
  readonly target: SheetTarget;
  readonly origin: CellAddress;
  /** Of the sheet among all of ours. */
  readonly key: string;
  readonly kept: KeptCharts;
}

/** A sheet's charts, the first in the place of the first that an earlier run made there; those left over go. */
export function chartSteps(charts: readonly Chart[], place: ChartPlace): readonly PlanStep[] {
  const earlier = earlierCharts(place);
  const count = Math.max(charts.length, earlier.length);
  return Array.from({ length: count }, (_, index): PlanStep => {
    const chart = charts[index];
    return {
      kind: "chart",
      target: place.target,
      name: chartName(place.key, index),
      before: earlier[index] ?? null,
      after: chart === undefined ? null : movedBy(chart, place.origin),
    };
  });
}

function earlierCharts({ target, key, kept }: ChartPlace): readonly Chart[] {
  if (target.kind === "own") return [];
  const charts: Chart[] = [];
  for (let index = 0; ; index++) {
    const chart = kept[chartName(key, index)];
    if (chart === undefined) return charts;
    charts.push(chart);
  }
}

function chartName(key: string, index: number): string {
  return `${MARK_PREFIX}chart_${key}_${index + 1}`;
}

function movedBy(chart: Chart, { row, column }: CellAddress): Chart {
  const moved = ({ top, left, bottom, right }: Area) => areaOf(top + row, left + column, bottom + row, right + column);
  return { ...chart, source: moved(chart.source), place: moved(chart.place) };
}
