import type { BarChart, ChartAxis, ChartSeries, Grouping, LegendPosition } from "../chart";
import { element, type XmlElement } from "./xml";

export const CHART_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** The values that cells have now, in the order of their reference: programs show them until they read the cells. */
export type CellValues = (reference: string) => readonly (string | number | null)[];

const [CATEGORY_AXIS, VALUE_AXIS] = [111111111, 222222222];

/** A chart part, its elements in the order in which Excel reads them (ECMA-376 part 1, 21.2). */
export function chartPart(plot: BarChart, valuesOf: CellValues): XmlElement {
  const { title, legend, categoryAxis, valueAxis, direction } = plot;
  const chart = element("c:chart", {}, [
    title.isVisible ? titleElement(title.text) : null,
    val("c:autoTitleDeleted", title.isVisible ? 0 : 1),
    element("c:plotArea", {}, [
      element("c:layout"),
      barChart(plot, valuesOf),
      axis("c:catAx", CATEGORY_AXIS, VALUE_AXIS, direction === "column" ? "b" : "l", categoryAxis),
      axis("c:valAx", VALUE_AXIS, CATEGORY_AXIS, direction === "column" ? "l" : "b", valueAxis),
    ]),
    legend.isVisible ? legendElement(legend.position) : null,
    val("c:plotVisOnly", 1),
    val("c:dispBlanksAs", "gap"),
  ]);
  const namespaces = { "xmlns:c": CHART_NAMESPACE, "xmlns:a": DRAWING };
  return element("c:chartSpace", namespaces, [val("c:roundedCorners", 0), chart]);
}

function val(name: string, value: string | number): XmlElement {
  return element(name, { val: value });
}

function titleElement(text: string | null): XmlElement {
  return element("c:title", {}, [text === null ? null : richText(text), val("c:overlay", 0)]);
}

function richText(text: string): XmlElement {
  const paragraphs = text
    .split("\n")
    .map((line) => element("a:p", {}, [element("a:r", {}, [element("a:t", {}, [line])])]));
  return element("c:tx", {}, [element("c:rich", {}, [element("a:bodyPr"), element("a:lstStyle"), ...paragraphs])]);
}

const GROUPINGS: Readonly<Record<Grouping, string>> = {
  clustered: "clustered",
  stacked: "stacked",
  percentStacked: "percentStacked",
};

function barChart({ direction, grouping, series, gapWidth }: BarChart, valuesOf: CellValues): XmlElement {
  return element("c:barChart", {}, [
    val("c:barDir", direction === "column" ? "col" : "bar"),
    val("c:grouping", GROUPINGS[grouping]),
    val("c:varyColors", 0),
    ...series.map((each, index) => seriesElement(each, index, valuesOf)),
    val("c:gapWidth", gapWidth),
    grouping === "clustered" ? null : val("c:overlap", 100),
    val("c:axId", CATEGORY_AXIS),
    val("c:axId", VALUE_AXIS),
  ]);
}

function seriesElement(series: ChartSeries, index: number, valuesOf: CellValues): XmlElement {
  return element("c:ser", {}, [
    val("c:idx", index),
    val("c:order", index),
    seriesName(series.name, valuesOf),
    element("c:spPr", {}, [fill(series.color, index)]),
    val("c:invertIfNegative", 0),
    series.hasLabels ? labels() : null,
    series.categories === null ? null : element("c:cat", {}, [texts(series.categories, valuesOf)]),
    element("c:val", {}, [numbers(series.values, valuesOf)]),
  ]);
}

function seriesName(name: ChartSeries["name"], valuesOf: CellValues): XmlElement | null {
  if (name === null) return null;
  return element("c:tx", {}, ["cell" in name ? texts(name.cell, valuesOf) : element("c:v", {}, [name.text])]);
}

/** The colours of Excel's theme, by turns. They are said: our files have no theme to take them from. */
const TURNS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

function fill(color: string | null, index: number): XmlElement {
  const said = color ?? TURNS[index % TURNS.length] ?? "#4472C4";
  return element("a:solidFill", {}, [val("a:srgbClr", said.slice(1).toUpperCase())]);
}

function labels(): XmlElement {
  const shown = { "c:showLegendKey": 0, "c:showVal": 1, "c:showCatName": 0, "c:showSerName": 0, "c:showPercent": 0 };
  return element("c:dLbls", {}, [
    ...Object.entries(shown).map(([name, on]) => val(name, on)),
    val("c:showBubbleSize", 0),
  ]);
}

function texts(reference: string, valuesOf: CellValues): XmlElement {
  return referred("c:strRef", "c:strCache", reference, valuesOf(reference), () => true);
}

function numbers(reference: string, valuesOf: CellValues): XmlElement {
  return referred("c:numRef", "c:numCache", reference, valuesOf(reference), (value) => typeof value === "number");
}

function referred(
  kind: string,
  cache: string,
  reference: string,
  values: readonly (string | number | null)[],
  fits: (value: string | number) => boolean,
): XmlElement {
  const points = values.flatMap((value, idx) =>
    value === null || !fits(value) ? [] : [element("c:pt", { idx }, [element("c:v", {}, [String(value)])])],
  );
  return element(kind, {}, [
    element("c:f", {}, [reference]),
    element(cache, {}, [val("c:ptCount", values.length), ...points]),
  ]);
}

function axis(name: string, id: number, other: number, position: string, said: ChartAxis): XmlElement {
  const isOfValues = name === "c:valAx";
  return element(name, {}, [
    val("c:axId", id),
    element("c:scaling", {}, [
      val("c:orientation", said.isReversed ? "maxMin" : "minMax"),
      said.maximum === null ? null : val("c:max", said.maximum),
      said.minimum === null ? null : val("c:min", said.minimum),
    ]),
    val("c:delete", said.isVisible ? 0 : 1),
    val("c:axPos", position),
    said.hasGridlines ? element("c:majorGridlines") : null,
    said.title === null ? null : titleElement(said.title),
    isOfValues ? element("c:numFmt", { formatCode: "General", sourceLinked: 1 }) : null,
    val("c:majorTickMark", "out"),
    val("c:minorTickMark", "none"),
    val("c:tickLblPos", "nextTo"),
    val("c:crossAx", other),
    val("c:crosses", "autoZero"),
    ...(isOfValues
      ? [val("c:crossBetween", "between"), said.majorUnit === null ? null : val("c:majorUnit", said.majorUnit)]
      : [val("c:auto", 1), val("c:lblAlgn", "ctr"), val("c:lblOffset", 100), val("c:noMultiLvlLbl", 0)]),
  ]);
}

export const LEGEND_POSITIONS: Readonly<Record<LegendPosition, string>> = {
  top: "t",
  bottom: "b",
  left: "l",
  right: "r",
  corner: "tr",
};

function legendElement(position: LegendPosition): XmlElement {
  return element("c:legend", {}, [val("c:legendPos", LEGEND_POSITIONS[position]), val("c:overlay", 0)]);
}
