import { parseArea } from "../address";
import type { SheetTable } from "../table";
import type { Palette } from "./colors";
import type { Parts } from "./parts";
import type { BookStyles } from "./readStyles";
import { childOf, childrenOf, type XmlElement } from "./xml";

export interface ReadTables {
  readonly tables: readonly SheetTable[];
  /** The parts that were read, in small letters. */
  readonly paths: readonly string[];
}

/** The tables of a sheet, by its part's path. Those that are fed from elsewhere (queries, XML) are not kept. */
export function readTables(parts: Parts, sheet: string, { styles, palette }: TableContext): ReadTables {
  const found = parts
    .relationsOf(sheet)
    .filter(({ type, target }) => type === "table" && parts.has(target))
    .flatMap(({ target }) => {
      const table = tableOf(parts.xml(target), styles, palette);
      return table === null ? [] : [{ table, path: target.toLowerCase() }];
    });
  return { tables: found.map(({ table }) => table), paths: found.map(({ path }) => path) };
}

export interface TableContext {
  readonly styles: BookStyles;
  readonly palette: Palette;
}

function tableOf(root: XmlElement, { dxfs }: BookStyles, palette: Palette): SheetTable | null {
  const { ref = "", displayName = "", headerRowCount, tableType = "worksheet" } = root.attributes;
  if (root.name !== "table" || tableType !== "worksheet" || parseArea(ref) === null) return null;
  const looks: XmlElement[] = [];
  const part = palette.resolved(carried(root, (index) => looks.push(dxfs[Number(index)] ?? PLAIN) - 1));
  const isFiltered = childrenOf(childOf(root, "autoFilter"), "filterColumn").length > 0;
  return { name: displayName, area: ref, hasHeader: headerRowCount !== "0", isFiltered, part, looks };
}

const PLAIN: XmlElement = { name: "dxf", attributes: {}, children: [] };

/** Looks are numbered anew; cell styles by name are not kept, nor what only the writing program's own session used. */
function carried(part: XmlElement, numberOf: (index: string) => number): XmlElement {
  const attributes = Object.entries(part.attributes).flatMap(([name, value]): [string, string][] => {
    if (/CellStyle$|^(xr\d*|mc):/.test(name)) return [];
    return [[name, name.endsWith("DxfId") ? String(numberOf(value)) : value]];
  });
  const children = part.children.map((child) => (typeof child === "string" ? child : carried(child, numberOf)));
  return { ...part, attributes: Object.fromEntries(attributes), children };
}
