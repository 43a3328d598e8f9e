/** How the bars of several series stand: side by side, on one another, or on one another up to 100 per cent. */
export type Grouping = "clustered" | "stacked" | "percentStacked";

/** A corner of a chart: a cell (from 0), and how far inside it, in points. */
export interface ChartCorner {
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly right: number;
}

/** Cells as charts name them, with `$` and the sheet: `'Tổng hợp'!$B$5:$B$9`. */
export type CellReference = string;

export interface ChartSeries {
  /** A cell that has the name, or the name itself; null for none. */
  readonly name: { readonly cell: CellReference } | { readonly text: string } | null;
  readonly values: CellReference;
  readonly categories: CellReference | null;
  /** `#RRGGBB`; null for the colour of its turn. */
  readonly color: string | null;
  /** Whether each bar has its value beside it. */
  readonly hasLabels: boolean;
}

export interface ChartAxis {
  readonly title: string | null;
  readonly isVisible: boolean;
  readonly isReversed: boolean;
  readonly hasGridlines: boolean;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
}

/** A chart of columns (upright) or bars (lying). */
export interface BarChart {
  readonly direction: "column" | "bar";
  readonly grouping: Grouping;
  /** `text` is null where the chart is titled by its only series. */
  readonly title: { readonly isVisible: boolean; readonly text: string | null };
  readonly legend: { readonly isVisible: boolean; readonly position: LegendPosition };
  readonly series: readonly ChartSeries[];
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  /** Per cent of a bar's width between groups of bars. */
  readonly gapWidth: number;
}

export type LegendPosition = "top" | "bottom" | "left" | "right" | "corner";

export interface SheetChart {
  readonly id: string;
  readonly name: string;
  readonly from: ChartCorner;
  readonly to: ChartCorner;
  /** Null for a kind that is only carried. */
  readonly plot: BarChart | null;
  /** The chart part of the file word for word, as long as nobody has changed the chart; null for one made here. */
  readonly part: string | null;
}

export const PLAIN_AXIS: ChartAxis = {
  title: null,
  isVisible: true,
  isReversed: false,
  hasGridlines: false,
  minimum: null,
  maximum: null,
  majorUnit: null,
};
