import { type ChartAxis } from "../../chart";
import type { HostObjects } from "../hostObject";
import type { HostState } from "../hostState";
import type { Json } from "../json";
import { numberFrom, textFrom, truthFrom } from "../jsonValues";
import type { Members } from "../members";
import { changePlot, plotIn } from "./charts";

type Self = HostObjects["ChartAxis"];

function axisIn(self: Self, host: HostState): ChartAxis {
  const { categoryAxis, valueAxis } = plotIn(self, host);
  return self.axis === "category" ? categoryAxis : valueAxis;
}

function change(self: Self, host: HostState, changed: Partial<ChartAxis>): void {
  const axis = { ...axisIn(self, host), ...changed };
  changePlot(self, host, self.axis === "category" ? { categoryAxis: axis } : { valueAxis: axis });
}

type Limit = "minimum" | "maximum" | "majorUnit";

/** "" where Excel finds it by itself. */
function readLimit(limit: Limit) {
  return (self: Self, host: HostState): Json => axisIn(self, host)[limit] ?? "";
}

function writeLimit(limit: Limit) {
  return (self: Self, value: Json, host: HostState): void =>
    change(self, host, { [limit]: value === "" ? null : numberFrom(value, -Infinity, Infinity) });
}

export const CHART_AXES: Members<"ChartAxes"> = {
  open: {
    categoryAxis: ({ sheet, id }) => ({ type: "ChartAxis", sheet, id, axis: "category" }),
    valueAxis: ({ sheet, id }) => ({ type: "ChartAxis", sheet, id, axis: "value" }),
  },
};

export const CHART_AXIS: Members<"ChartAxis"> = {
  read: {
    minimum: readLimit("minimum"),
    maximum: readLimit("maximum"),
    majorUnit: readLimit("majorUnit"),
    visible: (self, host) => axisIn(self, host).isVisible,
    reversePlotOrder: (self, host) => axisIn(self, host).isReversed,
  },
  write: {
    minimum: writeLimit("minimum"),
    maximum: writeLimit("maximum"),
    majorUnit: writeLimit("majorUnit"),
    visible: (self, value, host) => change(self, host, { isVisible: truthFrom(value) }),
    reversePlotOrder: (self, value, host) => change(self, host, { isReversed: truthFrom(value) }),
  },
  open: {
    title: (self) => ({ ...self, type: "ChartAxisTitle" }),
    majorGridlines: (self) => ({ ...self, type: "ChartGridlines" }),
  },
};

export const CHART_AXIS_TITLE: Members<"ChartAxisTitle"> = {
  read: {
    text: (self, host) => axisIn(self, host).title ?? "",
    visible: (self, host) => axisIn(self, host).title !== null,
  },
  write: {
    text: (self, value, host) => change(self, host, { title: textFrom(value) }),
    visible: (self, value, host) => {
      change(self, host, { title: truthFrom(value) ? (axisIn(self, host).title ?? "") : null });
    },
  },
};

export const CHART_GRIDLINES: Members<"ChartGridlines"> = {
  read: { visible: (self, host) => axisIn(self, host).hasGridlines },
  write: { visible: (self, value, host) => change(self, host, { hasGridlines: truthFrom(value) }) },
};
