import type { Area } from "./address";

/** A chart of columns over cells of its own sheet. */
export interface Chart {
  /** "stacked": one column a category, in the colour of the series that has it. */
  readonly kind: "columns" | "stacked";
  readonly title: string;
  /** Names of series above, what columns are of on the left. */
  readonly source: Area;
  /** `#RRGGBB`, one a series. */
  readonly colors: readonly string[];
  /** Each column has its figure above it. */
  readonly hasLabels: boolean;
  /** The cells that it covers. */
  readonly place: Area;
}

/** What the workbook keeps of our charts, by name: a host tells where a chart is, and not what it is made from. */
export type KeptCharts = Readonly<Record<string, Chart>>;
