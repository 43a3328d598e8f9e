import type { BarChart, Grouping, LegendPosition, SheetChart } from "../../chart";
import type { Arguments } from "../arguments";
import { type ChartBox, boxOf, cornersOf } from "../chartPlace";
import { HostError, invalidArgument, itemNotFound } from "../hostError";
import type { HostObject, HostObjects } from "../hostObject";
import type { HostState } from "../hostState";
import type { Json } from "../json";
import type { Members } from "../members";
import { plotOf } from "../plotOf";
import { rangeAt } from "../rangeAddress";
import { requireEditableObjects } from "../cellAccess";
import { numberFrom, textFrom, truthFrom } from "../jsonValues";

type Collection = HostObjects["ChartCollection"];
type Self = HostObjects["Chart"];

/** The client's words for the kinds that are drawn here. */
const KINDS: readonly (readonly [string, BarChart["direction"], Grouping])[] = [
  ["ColumnClustered", "column", "clustered"],
  ["ColumnStacked", "column", "stacked"],
  ["ColumnStacked100", "column", "percentStacked"],
  ["BarClustered", "bar", "clustered"],
  ["BarStacked", "bar", "stacked"],
  ["BarStacked100", "bar", "percentStacked"],
];

export function chartOf({ sheet, id }: Self, { book }: HostState): SheetChart {
  const chart = book.extras(sheet).charts.find((each) => each.id === id);
  if (chart === undefined) throw itemNotFound("the chart was deleted");
  return chart;
}

/** The plot of a chart that this host understands. */
export function plotIn(self: Self, host: HostState): BarChart {
  const { plot } = chartOf(self, host);
  if (plot === null) throw new HostError("ApiNotFound", "The look-alike only carries charts of this kind.");
  return plot;
}

export function changeChart(self: Self, host: HostState, changed: Partial<SheetChart>): void {
  requireEditableObjects(host, self.sheet);
  const before = chartOf(self, host);
  const charts = host.book.extras(self.sheet).charts.map((each) => (each === before ? { ...each, ...changed } : each));
  host.book.setExtras(self.sheet, { charts });
}

/** A changed plot is written anew: the file's own part says the old one. */
export function changePlot(self: Self, host: HostState, changed: Partial<BarChart>): void {
  changeChart(self, host, { plot: { ...plotIn(self, host), ...changed }, part: null });
}

function kindOf(word: Json): Pick<BarChart, "direction" | "grouping"> {
  const found = KINDS.find(([name]) => name === word);
  if (found === undefined) {
    throw new HostError("ApiNotFound", `The look-alike does not draw charts of the type ${JSON.stringify(word)}.`);
  }
  return { direction: found[1], grouping: found[2] };
}

const [DEFAULT_WIDTH, DEFAULT_HEIGHT] = [360, 216];

function add({ sheet }: Collection, args: Arguments, host: HostState): HostObject {
  requireEditableObjects(host, sheet);
  const kind = kindOf(args.text(0));
  const given = args.rangeOrText(1);
  const source = typeof given === "string" ? rangeAt(host, sheet, given) : given;
  const { charts } = host.book.extras(sheet);
  const id = freeOf(
    charts.map((chart) => chart.id),
    "chart",
  );
  const name = freeOf(
    charts.map((chart) => chart.name),
    "Chart ",
  );
  const plot = plotOf(source.sheet, source.area, args.optionalText(2) ?? "Auto", kind);
  const place = cornersOf(sheet, { left: 0, top: 0, width: DEFAULT_WIDTH, height: DEFAULT_HEIGHT });
  host.book.setExtras(sheet, { charts: [...charts, { id, name, ...place, plot, part: null }] });
  return { type: "Chart", sheet, id };
}

function freeOf(taken: readonly string[], word: string): string {
  for (let number = 1; ; number++) if (!taken.includes(`${word}${number}`)) return `${word}${number}`;
}

function found({ sheet }: Collection, key: string, { book }: HostState): HostObject | null {
  const chart = book
    .extras(sheet)
    .charts.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
  return chart === undefined ? null : { type: "Chart", sheet, id: chart.id };
}

function all({ sheet }: Collection, { book }: HostState): readonly HostObject[] {
  return book.extras(sheet).charts.map(({ id }) => ({ type: "Chart", sheet, id }));
}

export const CHART_COLLECTION: Members<"ChartCollection"> = {
  items: all,
  read: { count: (self, host) => all(self, host).length },
  find: {
    add,
    getItem: (self, args, host) => {
      const chart = found(self, args.text(0), host);
      if (chart === null) throw itemNotFound(`the chart "${args.text(0)}"`);
      return chart;
    },
    getItemOrNullObject: (self, args, host) => found(self, args.text(0), host),
    getItemAt: (self, args, host) => {
      const chart = all(self, host)[args.integer(0)];
      if (chart === undefined) throw invalidArgument("there is no chart of this number");
      return chart;
    },
  },
  call: { getCount: (self, _, host) => all(self, host).length },
};

function place(side: keyof ChartBox) {
  return (self: Self, host: HostState): Json => boxOf(self.sheet, chartOf(self, host))[side];
}

function setPlace(side: keyof ChartBox) {
  return (self: Self, value: Json, host: HostState): void => {
    const box = { ...boxOf(self.sheet, chartOf(self, host)), [side]: numberFrom(value, 0, 1e6) };
    changeChart(self, host, cornersOf(self.sheet, box));
  };
}

function setPosition(self: Self, args: Arguments, host: HostState): null {
  const cells = (index: number): HostObjects["Range"] => {
    const given = args.rangeOrText(index);
    return typeof given === "string" ? rangeAt(host, self.sheet, given) : given;
  };
  const { area: start } = cells(0);
  const from = { row: start.top, column: start.left, down: 0, right: 0 };
  if (!args.isGiven(1)) {
    const { width, height } = boxOf(self.sheet, chartOf(self, host));
    const { left, top } = boxOf(self.sheet, { ...chartOf(self, host), from });
    changeChart(self, host, cornersOf(self.sheet, { left, top, width, height }));
    return null;
  }
  const { area: end } = cells(1);
  changeChart(self, host, { from, to: { row: end.bottom + 1, column: end.right + 1, down: 0, right: 0 } });
  return null;
}

function setData(self: Self, args: Arguments, host: HostState): null {
  const given = args.rangeOrText(0);
  const source = typeof given === "string" ? rangeAt(host, self.sheet, given) : given;
  const { direction, grouping } = plotIn(self, host);
  const { series } = plotOf(source.sheet, source.area, args.optionalText(1) ?? "Auto", { direction, grouping });
  changePlot(self, host, { series });
  return null;
}

export const CHART: Members<"Chart"> = {
  identity: ({ id }) => ({ Id: id, _Id: id }),
  read: {
    id: ({ id }) => id,
    name: (self, host) => chartOf(self, host).name,
    left: place("left"),
    top: place("top"),
    width: place("width"),
    height: place("height"),
    chartType: (self, host) => {
      const { direction, grouping } = plotIn(self, host);
      return KINDS.find((kind) => kind[1] === direction && kind[2] === grouping)?.[0] ?? "Invalid";
    },
  },
  write: {
    name: (self, value, host) => changeChart(self, host, { name: textFrom(value) }),
    left: setPlace("left"),
    top: setPlace("top"),
    width: setPlace("width"),
    height: setPlace("height"),
    chartType: (self, value, host) => changePlot(self, host, kindOf(value)),
  },
  open: {
    axes: (self) => ({ ...self, type: "ChartAxes" }),
    legend: (self) => ({ ...self, type: "ChartLegend" }),
    series: (self) => ({ ...self, type: "ChartSeriesCollection" }),
    title: (self) => ({ ...self, type: "ChartTitle" }),
    worksheet: ({ sheet }) => ({ type: "Worksheet", sheet }),
  },
  call: {
    delete: (self, _, host) => {
      requireEditableObjects(host, self.sheet);
      const gone = chartOf(self, host);
      const charts = host.book.extras(self.sheet).charts.filter((each) => each !== gone);
      host.book.setExtras(self.sheet, { charts });
      return null;
    },
    setData,
    setPosition,
  },
};

export const CHART_TITLE: Members<"ChartTitle"> = {
  read: {
    text: (self, host) => plotIn(self, host).title.text ?? "",
    visible: (self, host) => plotIn(self, host).title.isVisible,
    overlay: () => false,
  },
  write: {
    text: (self, value, host) => changePlot(self, host, { title: { isVisible: true, text: textFrom(value) } }),
    visible: (self, value, host) => {
      changePlot(self, host, { title: { ...plotIn(self, host).title, isVisible: truthFrom(value) } });
    },
  },
};

const POSITIONS: readonly (readonly [string, LegendPosition])[] = [
  ["Top", "top"],
  ["Bottom", "bottom"],
  ["Left", "left"],
  ["Right", "right"],
  ["Corner", "corner"],
];

export const CHART_LEGEND: Members<"ChartLegend"> = {
  read: {
    visible: (self, host) => plotIn(self, host).legend.isVisible,
    position: (self, host) => {
      const { position } = plotIn(self, host).legend;
      return POSITIONS.find(([, each]) => each === position)?.[0] ?? "Custom";
    },
    overlay: () => false,
  },
  write: {
    visible: (self, value, host) => {
      changePlot(self, host, { legend: { ...plotIn(self, host).legend, isVisible: truthFrom(value) } });
    },
    position: (self, value, host) => {
      const found = POSITIONS.find(([word]) => word === value);
      if (found === undefined) throw invalidArgument(`${JSON.stringify(value)} is no place of a legend`);
      changePlot(self, host, { legend: { isVisible: true, position: found[1] } });
    },
  },
};
