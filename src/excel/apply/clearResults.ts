import type { Area } from "../../model/address";

/**
 * Takes away what results put into cells: contents, merges and what our styles set. Whatever else the officer has given
 * the cells since stays: locks, notes, validation, rules. The left edge is the border of the table before it, where
 * one can be.
 */
export function clearResults(range: Excel.Range, area: Area, what: "contents" | "looks too"): void {
  range.unmerge();
  range.clear("Contents");
  if (what === "contents") return;
  (range as { numberFormat: unknown }).numberFormat = "General";
  const { format } = range;
  format.fill.clear();
  format.font.bold = false;
  format.font.italic = false;
  format.font.color = "#000000";
  format.horizontalAlignment = "General";
  format.verticalAlignment = "Bottom";
  format.wrapText = false;
  const edges = [
    ...(["EdgeTop", "EdgeBottom", "EdgeRight"] as const),
    ...(area.left === 0 ? (["EdgeLeft"] as const) : []),
    ...(area.bottom > area.top ? (["InsideHorizontal"] as const) : []),
    ...(area.right > area.left ? (["InsideVertical"] as const) : []),
  ];
  for (const edge of edges) format.borders.getItem(edge).style = "None";
}
