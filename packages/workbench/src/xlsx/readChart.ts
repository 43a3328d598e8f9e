import {
  type BarChart,
  type ChartAxis,
  type ChartSeries,
  type Grouping,
  type LegendPosition,
  PLAIN_AXIS,
} from "../chart";
import { LEGEND_POSITIONS } from "./writeChart";
import { childOf, childrenOf, isTrue, numberOr, textOf, type XmlElement } from "./xml";

/**
 * A chart of columns or bars as a chart part has it, its root's prefix taken off; null for every other kind, for one that
 * mixes kinds, and for one that carries its figures itself.
 */
export function readChart(root: XmlElement): BarChart | null {
  const chart = childOf(root, "chart");
  const area = childOf(chart, "plotArea");
  const plots = childrenOf(area).filter(({ name }) => name.endsWith("Chart"));
  const [bars] = plots;
  if (plots.length !== 1 || bars?.name !== "barChart") return null;
  const grouping = groupingOf(val(bars, "grouping"));
  if (grouping === null) return null;
  const series = childrenOf(bars, "ser").map(readSeries);
  if (series.some(({ values }) => values === "")) return null;
  const title = childOf(chart, "title");
  const hasNoTitle = isTrue(val(chart, "autoTitleDeleted")) || title === null;
  const legend = childOf(chart, "legend");
  return {
    direction: val(bars, "barDir") === "bar" ? "bar" : "column",
    grouping,
    title: { isVisible: !hasNoTitle, text: titleText(title) },
    legend: { isVisible: legend !== null, position: legendPosition(val(legend, "legendPos")) },
    series,
    categoryAxis: readAxis(childOf(area, "catAx")),
    valueAxis: readAxis(childOf(area, "valAx")),
    gapWidth: numberOr(val(bars, "gapWidth"), 150),
  };
}

function val(parent: XmlElement | null, name: string): string | undefined {
  return childOf(parent, name)?.attributes["val"];
}

function groupingOf(word: string | undefined): Grouping | null {
  if (word === undefined || word === "clustered") return "clustered";
  return word === "stacked" || word === "percentStacked" ? word : null;
}

function legendPosition(letter: string | undefined): LegendPosition {
  const found = Object.entries(LEGEND_POSITIONS).find(([, known]) => known === letter);
  return (found?.[0] as LegendPosition | undefined) ?? "right";
}

/** Paragraphs as lines. */
function titleText(title: XmlElement | null): string | null {
  const rich = childOf(childOf(title, "tx"), "rich");
  if (rich === null) return null;
  return childrenOf(rich, "a:p")
    .map((paragraph) =>
      childrenOf(paragraph, "a:r")
        .map((run) => textOf(childOf(run, "a:t")))
        .join(""),
    )
    .join("\n");
}

function readSeries(series: XmlElement): ChartSeries {
  const name = childOf(series, "tx");
  const cell = referenceOf(name);
  const text = textOf(childOf(name, "v"));
  const color = childOf(childOf(childOf(series, "spPr"), "a:solidFill"), "a:srgbClr")?.attributes["val"];
  return {
    name: cell !== null ? { cell } : text === "" ? null : { text },
    values: referenceOf(childOf(series, "val")) ?? "",
    categories: referenceOf(childOf(series, "cat")),
    color: color === undefined ? null : `#${color.toUpperCase()}`,
    hasLabels: isTrue(val(childOf(series, "dLbls"), "showVal")),
  };
}

function referenceOf(parent: XmlElement | null): string | null {
  for (const child of childrenOf(parent)) {
    const formula = childOf(child, "f");
    if (formula !== null) return textOf(formula);
  }
  return null;
}

function readAxis(axis: XmlElement | null): ChartAxis {
  if (axis === null) return PLAIN_AXIS;
  const scaling = childOf(axis, "scaling");
  return {
    title: titleText(childOf(axis, "title")),
    isVisible: !isTrue(val(axis, "delete")),
    isReversed: val(scaling, "orientation") === "maxMin",
    hasGridlines: childOf(axis, "majorGridlines") !== null,
    minimum: numberOr(val(scaling, "min"), null),
    maximum: numberOr(val(scaling, "max"), null),
    majorUnit: numberOr(val(axis, "majorUnit"), null),
  };
}
