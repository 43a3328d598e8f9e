import type { ChartCorner, SheetChart } from "../chart";
import { measureOr } from "./measure";
import { childOf, childrenOf, element, textOf, type XmlElement } from "./xml";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** English metric units, in which drawings measure. */
const EMU_PER_POINT = 12_700;

/** The drawing part of a sheet: its charts, each between two cells. Relation `rId3` is the third chart. */
export function drawingPart(charts: readonly SheetChart[]): XmlElement {
  const namespaces = { "xmlns:xdr": DRAWING, "xmlns:a": MAIN };
  return element("xdr:wsDr", namespaces, charts.map(anchor));
}

function anchor(chart: SheetChart, index: number): XmlElement {
  return element("xdr:twoCellAnchor", {}, [
    corner("xdr:from", chart.from),
    corner("xdr:to", chart.to),
    element("xdr:graphicFrame", { macro: "" }, [
      element("xdr:nvGraphicFramePr", {}, [
        element("xdr:cNvPr", { id: index + 2, name: chart.name }),
        element("xdr:cNvGraphicFramePr"),
      ]),
      element("xdr:xfrm", {}, [element("a:off", { x: 0, y: 0 }), element("a:ext", { cx: 0, cy: 0 })]),
      element("a:graphic", {}, [
        element("a:graphicData", { uri: CHART }, [
          element("c:chart", { "xmlns:c": CHART, "xmlns:r": RELATIONSHIPS, "r:id": `rId${index + 1}` }),
        ]),
      ]),
    ]),
    element("xdr:clientData"),
  ]);
}

function corner(name: string, { row, column, down, right }: ChartCorner): XmlElement {
  const emu = (points: number): string => String(Math.round(points * EMU_PER_POINT));
  return element(name, {}, [
    element("xdr:col", {}, [String(column)]),
    element("xdr:colOff", {}, [emu(right)]),
    element("xdr:row", {}, [String(row)]),
    element("xdr:rowOff", {}, [emu(down)]),
  ]);
}

/** A chart's place in a drawing. */
export interface PlacedChart {
  readonly name: string;
  /** Of the drawing's relations. */
  readonly relation: string;
  readonly from: ChartCorner;
  readonly to: ChartCorner;
}

/** The charts of a drawing that lie between two cells; the root's prefix is taken off. */
export function chartsIn(drawing: XmlElement): readonly PlacedChart[] {
  return childrenOf(drawing, "twoCellAnchor").flatMap((anchor) => {
    const frame = childOf(anchor, "graphicFrame");
    const chart = childrenOf(childOf(childOf(frame, "a:graphic"), "a:graphicData")).find(({ name }) =>
      name.endsWith("chart"),
    );
    const relation = chart?.attributes["r:id"];
    if (relation === undefined) return [];
    const name = childOf(childOf(frame, "nvGraphicFramePr"), "cNvPr")?.attributes["name"] ?? "";
    return [{ name, relation, from: readCorner(childOf(anchor, "from")), to: readCorner(childOf(anchor, "to")) }];
  });
}

function readCorner(corner: XmlElement | null): ChartCorner {
  const said = (name: string): string => {
    const child = childOf(corner, name);
    return child === null ? "" : textOf(child);
  };
  return {
    row: measureOr("rows", said("row"), 0),
    column: measureOr("columns", said("col"), 0),
    down: measureOr("offset", said("rowOff"), 0) / EMU_PER_POINT,
    right: measureOr("offset", said("colOff"), 0) / EMU_PER_POINT,
  };
}
