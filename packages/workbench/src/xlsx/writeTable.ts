import { parseArea } from "../address";
import type { SheetTable } from "../table";
import type { StyleSheet } from "./writeStyles";
import { childOf, childrenOf, type XmlElement } from "./xml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/**
 * The part of a table: as its file had it, where it lies now. `heading` tells what its header cells say, column by column:
 * Excel calls a file damaged where a column is named otherwise.
 */
export function tablePart(
  { part, area, hasHeader, looks }: SheetTable,
  id: number,
  styles: StyleSheet,
  heading: (row: number, column: number) => string,
): XmlElement {
  const place = parseArea(area);
  const names = childrenOf(childOf(part, "tableColumns"), "tableColumn").map(({ attributes }, index) => {
    const said = place === null || !hasHeader ? "" : heading(place.top, place.left + index);
    const name = attributes["name"] ?? "";
    return said === "" || said === shownName(name) ? name : said.replaceAll("\n", "_x000a_");
  });
  let column = -1;
  const numbers = looks.map((look) => styles.dxfOf(look));
  const written = (from: XmlElement): XmlElement => {
    if (from.name === "tableColumn") column++;
    const attributes = Object.entries(from.attributes).map(([key, value]): [string, string] => {
      if (key.endsWith("DxfId")) return [key, String(numbers[Number(value)] ?? 0)];
      if (key === "ref") return [key, placeNow(from, part, area)];
      return [key, from.name === "tableColumn" && key === "name" ? (names[column] ?? value) : value];
    });
    const stays = (child: XmlElement): boolean => child.name !== "sortState" || area === part.attributes["ref"];
    const children = from.children.flatMap((child): readonly (XmlElement | string)[] => {
      if (typeof child === "string") return [child];
      return stays(child) ? [written(child)] : [];
    });
    return { ...from, attributes: Object.fromEntries(attributes), children };
  };
  const root = written(part);
  return { ...root, attributes: { xmlns: MAIN, ...root.attributes, id: String(id) } };
}

/** Where the table or its filter lies now. By what it was sorted is not told once it has moved. */
function placeNow(element: XmlElement, table: XmlElement, area: string): string {
  if (element.name === "table") return area;
  return element.name === "autoFilter" ? filteredArea(area, element, table) : (element.attributes["ref"] ?? "");
}

/** A filter covers the table without its row of totals. */
function filteredArea(area: string, filter: XmlElement, table: XmlElement): string {
  const [was, whole] = [parseArea(filter.attributes["ref"] ?? ""), parseArea(table.attributes["ref"] ?? "")];
  const now = parseArea(area);
  if (was === null || whole === null || now === null) return area;
  return area.replace(/\d+$/, String(now.bottom + 1 - (whole.bottom - was.bottom)));
}

function shownName(name: string): string {
  return name.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
