import { keptXml } from "./keptXml";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const ANCHORS = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A chart between two cells of its sheet, by the id of its relation. */
export interface PlacedChart {
  readonly id: string;
  readonly from: Corner;
  readonly to: Corner;
}

/** Column, offset in it, row, offset in it, as a drawing says them. */
type Corner = Readonly<Record<"col" | "colOff" | "row" | "rowOff", number>>;

/** The charts of a drawing, in its order; what else is drawn is not among them. */
export function chartsOfDrawing(xml: string): readonly PlacedChart[] {
  const charts: PlacedChart[] = [];
  let corners: Record<string, Record<string, number>> = {};
  keptXml(xml, {
    open: (name, attributes, parents) => {
      if (name === "twoCellAnchor") corners = { from: {}, to: {} };
      if (name === "chart" && parents[1] === "twoCellAnchor") {
        const id = Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1];
        const [from, to] = [cornerOf(corners["from"]), cornerOf(corners["to"])];
        if (id !== undefined && from !== null && to !== null) charts.push({ id, from, to });
      }
      return {};
    },
    text: (text, parents) => {
      const [corner, member] = parents.slice(2);
      if (corner !== undefined && member !== undefined) (corners[corner] ?? {})[member] = Number(text);
      return text;
    },
  });
  return charts;
}

function cornerOf(said: Readonly<Record<string, number>> | undefined): Corner | null {
  const [col, colOff, row, rowOff] = [said?.["col"], said?.["colOff"], said?.["row"], said?.["rowOff"]];
  if (!isCount(col) || !isCount(row) || !isCount(colOff) || !isCount(rowOff)) return null;
  return { col, colOff, row, rowOff };
}

function isCount(value: number | undefined): value is number {
  return value !== undefined && Number.isSafeInteger(value);
}

/** A drawing of these charts and nothing else, its relations numbered from 1. */
export function drawingPart(places: readonly Pick<PlacedChart, "from" | "to">[]): string {
  const anchors = places.map(({ from, to }, index) =>
    [
      `<xdr:twoCellAnchor>${cornerText("from", from)}${cornerText("to", to)}`,
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="Chart ${index + 1}"/>`,
      `<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>`,
      `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONS}" r:id="rId${index + 1}"/>`,
      `</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`,
    ].join(""),
  );
  return `<xdr:wsDr xmlns:xdr="${ANCHORS}" xmlns:a="${DRAWING}">${anchors.join("")}</xdr:wsDr>`;
}

function cornerText(name: string, corner: Corner): string {
  const { col, colOff, row, rowOff } = corner;
  return `<xdr:${name}><xdr:col>${col}</xdr:col><xdr:colOff>${colOff}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${rowOff}</xdr:rowOff></xdr:${name}>`;
}
