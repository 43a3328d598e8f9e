import type { ChartSeries } from "../../chart";
import { parseAddress } from "../../book/areas";
import { cellValue } from "../../book/cellContent";
import type { Arguments } from "../arguments";
import { cssColor } from "../color";
import { invalidArgument, itemNotFound } from "../hostError";
import type { HostObject, HostObjects } from "../hostObject";
import type { HostState } from "../hostState";
import { textFrom, truthFrom } from "../jsonValues";
import type { Members } from "../members";
import { chartReference } from "../plotOf";
import { changePlot, plotIn } from "./charts";

type Self = HostObjects["ChartSeries"];

function seriesIn(self: Self, host: HostState): ChartSeries {
  const series = plotIn(self, host).series[self.index];
  if (series === undefined) throw itemNotFound("the series was deleted");
  return series;
}

function change(self: Self, host: HostState, changed: Partial<ChartSeries>): void {
  const before = seriesIn(self, host);
  const series = plotIn(self, host).series.map((each) => (each === before ? { ...each, ...changed } : each));
  changePlot(self, host, { series });
}

/** A name that stands in a cell is what the cell says. */
function nameOf(self: Self, host: HostState): string {
  const { name } = seriesIn(self, host);
  if (name === null) return `Series${self.index + 1}`;
  if ("text" in name) return name.text;
  const parsed = parseAddress(name.cell);
  const sheet = host.book.sheetByName(parsed?.sheet ?? "");
  return parsed === null || sheet === null ? "" : String(cellValue(sheet.cell(parsed.area.top, parsed.area.left)));
}

function referenceFrom(args: Arguments): string {
  const given = args.rangeOrText(0);
  if (typeof given === "string") throw invalidArgument("a range is wanted");
  return chartReference(given.sheet, given.area);
}

function all(self: HostObjects["ChartSeriesCollection"], host: HostState): readonly HostObject[] {
  const { sheet, id } = self;
  return plotIn(self, host).series.map((_, index) => ({ type: "ChartSeries", sheet, id, index }));
}

export const CHART_SERIES_COLLECTION: Members<"ChartSeriesCollection"> = {
  items: all,
  read: { count: (self, host) => all(self, host).length },
  find: {
    getItemAt: (self, args, host) => {
      const series = all(self, host)[args.integer(0)];
      if (series === undefined) throw invalidArgument("there is no series of this number");
      return series;
    },
    add: (self, args, host) => {
      const { series } = plotIn(self, host);
      const name = args.optionalText(0);
      const added: ChartSeries = {
        name: name === null ? null : { text: name },
        values: "",
        categories: series[0]?.categories ?? null,
        color: null,
        hasLabels: false,
      };
      changePlot(self, host, { series: [...series, added] });
      return { type: "ChartSeries", sheet: self.sheet, id: self.id, index: series.length };
    },
  },
  call: { getCount: (self, _, host) => all(self, host).length },
};

export const CHART_SERIES: Members<"ChartSeries"> = {
  read: {
    name: nameOf,
    hasDataLabels: (self, host) => seriesIn(self, host).hasLabels,
    gapWidth: (self, host) => plotIn(self, host).gapWidth,
  },
  write: {
    name: (self, value, host) => change(self, host, { name: { text: textFrom(value) } }),
    hasDataLabels: (self, value, host) => change(self, host, { hasLabels: truthFrom(value) }),
    gapWidth: (self, value, host) => {
      if (typeof value !== "number" || value < 0 || value > 500) throw invalidArgument("a gap is 0 to 500 per cent");
      changePlot(self, host, { gapWidth: value });
    },
  },
  open: { format: (self) => ({ ...self, type: "ChartSeriesFormat" }) },
  call: {
    setValues: (self, args, host) => {
      change(self, host, { values: referenceFrom(args) });
      return null;
    },
    setXAxisValues: (self, args, host) => {
      change(self, host, { categories: referenceFrom(args) });
      return null;
    },
    delete: (self, _, host) => {
      const gone = seriesIn(self, host);
      changePlot(self, host, { series: plotIn(self, host).series.filter((each) => each !== gone) });
      return null;
    },
  },
};

export const CHART_SERIES_FORMAT: Members<"ChartSeriesFormat"> = {
  open: { fill: (self) => ({ ...self, type: "ChartFill" }) },
};

export const CHART_FILL: Members<"ChartFill"> = {
  call: {
    setSolidColor: (self, args, host) => {
      change(self, host, { color: cssColor(args.text(0)) });
      return null;
    },
    clear: (self, _, host) => {
      change(self, host, { color: null });
      return null;
    },
  },
};
