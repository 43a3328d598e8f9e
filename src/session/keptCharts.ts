import type { KeptCharts, Chart } from "../model/chart";
import type { Plan, SettingChange } from "../model/plan";
import type { WorkbookPort } from "../model/port";
import { keptEntries } from "./keptEntries";

/** The workbook's setting that says what our charts are drawn from: a host does not tell. */
export const CHARTS_SETTING = "xepHang.charts";

export function keptCharts(port: WorkbookPort): Promise<KeptCharts> {
  return keptEntries(port, CHARTS_SETTING, isChart);
}

/** What is kept of the charts once a plan is carried out. */
export function chartsToKeep({ steps }: Plan, before: KeptCharts): readonly SettingChange[] {
  const changes = steps.flatMap((step) => (step.kind === "chart" ? [step] : []));
  if (changes.length === 0) return [];
  const gone = new Set(changes.map(({ name }) => name));
  const after = Object.fromEntries([
    ...Object.entries(before).filter(([name]) => !gone.has(name)),
    ...changes.flatMap(({ name, after: chart }) => (chart === null ? [] : [[name, chart] as const])),
  ]);
  const known = Object.keys(before).length === 0 ? null : before;
  return JSON.stringify(known) === JSON.stringify(after) ? [] : [{ key: CHARTS_SETTING, before: known, after }];
}

function isChart(value: unknown): value is Chart {
  if (typeof value !== "object" || value === null) return false;
  const { kind, title, source, colors, hasLabels, place } = value as Readonly<Record<keyof Chart, unknown>>;
  const isKind = kind === "columns" || kind === "stacked";
  const isLook = typeof title === "string" && Array.isArray(colors) && typeof hasLabels === "boolean";
  return isKind && isLook && isArea(source) && isArea(place);
}

function isArea(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const sides = value as Readonly<Record<string, unknown>>;
  return ["top", "left", "bottom", "right"].every((side) => typeof sides[side] === "number");
}
