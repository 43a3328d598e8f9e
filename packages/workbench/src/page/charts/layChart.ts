import { scaleBand, scaleLinear } from "d3-scale";
import type { BarChart } from "../../chart";
import type { ChartFigures } from "./chartFigures";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Dots from the chart's own top left corner. */
export interface Box extends Size {
  readonly x: number;
  readonly y: number;
}

export interface Bar extends Box {
  readonly color: string;
  /** The value beside the bar; null for none. */
  readonly label: string | null;
}

export interface AxisText {
  readonly text: string;
  /** The middle of its line, along the axis. */
  readonly at: number;
}

/** A chart of columns or bars as it is drawn. */
export interface LaidChart {
  readonly plot: Box;
  readonly bars: readonly Bar[];
  readonly ticks: readonly AxisText[];
  readonly categories: readonly AxisText[];
  /** Where values are 0, along the axis of values. */
  readonly zero: number;
}

/** Dots around the plot for titles and names. */
const [EDGE, LINE, VALUES, NAMES] = [8, 16, 38, 110] as const;
const TICKS = 5;
/** Names of categories stand at least so many dots apart. */
const NAME_ROOM = { column: 44, bar: 13 } as const;

/** Where everything stands on a chart of that size. */
export function layChart(chart: BarChart, figures: ChartFigures, size: Size): LaidChart {
  const isUpright = chart.direction === "column";
  const plot = plotBox(chart, figures, size);
  const groups = figures.categories.map((_, index) => stackedAt(chart, figures, index));
  const ends = groups.flat().flatMap(({ from, to }) => [from, to]);
  const percent = chart.grouping === "percentStacked";
  const { minimum, maximum, isReversed } = chart.valueAxis;
  const scale = scaleLinear().domain([Math.min(0, ...ends), percent ? 1 : Math.max(0, ...ends) || 1]);
  if (!percent) scale.nice(TICKS);
  const [low = 0, high = 1] = scale.domain();
  scale.domain([minimum ?? low, maximum ?? high]).clamp(true);
  const along = isUpright ? [plot.y + plot.height, plot.y] : [plot.x, plot.x + plot.width];
  scale.range(isReversed ? along.reverse() : along);
  const across = isUpright ? [plot.x, plot.x + plot.width] : [plot.y, plot.y + plot.height];
  // Excel counts categories of lying bars from below.
  const turned = chart.categoryAxis.isReversed !== !isUpright;
  const band = scaleBand<number>()
    .domain(groups.map((_, index) => index))
    .range(turned ? [across[1] ?? 0, across[0] ?? 0] : [across[0] ?? 0, across[1] ?? 0]);
  const parts = chart.grouping === "clustered" ? Math.max(1, figures.series.length) : 1;
  const thickness = band.step() / (parts + chart.gapWidth / 100);
  const bars = groups.flatMap((group, index) =>
    group.map(({ from, to, color, label, part }): Bar => {
      const start = (band(index) ?? 0) + (band.step() - thickness * parts) / 2 + part * thickness;
      const [a, b] = [Math.min(scale(from), scale(to)), Math.max(scale(from), scale(to))];
      const box = isUpright
        ? { x: start, y: a, width: thickness, height: b - a }
        : { x: a, y: start, width: b - a, height: thickness };
      return { ...box, color, label };
    }),
  );
  const every = Math.max(1, Math.ceil(NAME_ROOM[chart.direction] / Math.max(1, band.step())));
  const format = percent ? (value: number) => `${Math.round(value * 100)}%` : textOf;
  return {
    plot,
    bars,
    ticks: scale.ticks(TICKS).map((value) => ({ text: format(value), at: scale(value) })),
    categories: figures.categories.flatMap((text, index) =>
      index % every === 0 ? [{ text, at: (band(index) ?? 0) + band.step() / 2 }] : [],
    ),
    zero: scale(0),
  };
}

function plotBox({ direction, legend, categoryAxis, valueAxis }: BarChart, { title }: ChartFigures, size: Size): Box {
  const isUpright = direction === "column";
  const beside = (axis: { readonly isVisible: boolean }, room: number) => (axis.isVisible ? room : 0);
  const left = EDGE + (isUpright ? beside(valueAxis, VALUES) : beside(categoryAxis, NAMES));
  const below = EDGE + beside(isUpright ? categoryAxis : valueAxis, LINE);
  const isBeside = legend.isVisible && isLegendBeside(legend);
  const legendBelow = legend.isVisible && !isBeside && legend.position !== "top" ? LINE : 0;
  const top = EDGE + (title === null ? 0 : LINE + 4) + (legend.isVisible && legend.position === "top" ? LINE : 0);
  return {
    x: left,
    y: top,
    width: Math.max(1, size.width - left - EDGE - (isBeside ? NAMES : 0)),
    height: Math.max(1, size.height - top - below - legendBelow),
  };
}

/** Not above or below the plot. */
export function isLegendBeside({ position }: BarChart["legend"]): boolean {
  return position === "right" || position === "left" || position === "corner";
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly color: string;
  readonly label: string | null;
  /** Which of the bars side by side. */
  readonly part: number;
}

/** The bars of one category, from where to where on the axis of values. */
function stackedAt({ grouping }: BarChart, { series }: ChartFigures, index: number): readonly Piece[] {
  const whole = series.reduce((sum, { values }) => sum + Math.abs(values[index] ?? 0), 0);
  const share = grouping === "percentStacked" && whole > 0 ? 1 / whole : 1;
  let [above, below] = [0, 0];
  return series.flatMap(({ values, color, hasLabels }, part): readonly Piece[] => {
    const value = values[index] ?? null;
    if (value === null) return [];
    const label = hasLabels ? textOf(value) : null;
    if (grouping === "clustered") return [{ from: 0, to: value, color, label, part }];
    const from = value < 0 ? below : above;
    const to = from + value * share;
    if (value < 0) below = to;
    else above = to;
    return [{ from, to, color, label, part: 0 }];
  });
}

/** As the page writes numbers: a decimal comma, dots between thousands. */
function textOf(value: number): string {
  return value.toLocaleString("vi-VN", { maximumFractionDigits: 2 });
}
