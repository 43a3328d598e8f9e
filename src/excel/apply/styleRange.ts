import type { Area } from "../../model/address";
import type { Style } from "../../model/plan";

const HORIZONTAL = { left: "Left", center: "Center", right: "Right", general: "General" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** Sets what the style names and nothing else. */
export function styleRange(range: Excel.Range, area: Area, style: Style): void {
  const { format } = range;
  if (style.fontName !== undefined) format.font.name = style.fontName;
  if (style.fontSize !== undefined) format.font.size = style.fontSize;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.fontColor !== undefined) format.font.color = style.fontColor;
  if (style.fill === null) format.fill.clear();
  else if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.borders !== undefined) drawBorders(format.borders, area, style.borders);
}

/** One row has no border inside from left to right, one column none from top to bottom. */
function drawBorders(borders: Excel.RangeBorderCollection, area: Area, kind: "thin" | "none"): void {
  const edges = [
    ...EDGES,
    ...(area.bottom > area.top ? (["InsideHorizontal"] as const) : []),
    ...(area.right > area.left ? (["InsideVertical"] as const) : []),
  ];
  for (const edge of edges) {
    const border = borders.getItem(edge);
    border.style = kind === "thin" ? "Continuous" : "None";
    if (kind === "thin") border.weight = "Thin";
  }
}
