import { keptXml, ownAttributes, type Attributes } from "./keptXml";
import { columnOf, isTrue } from "./seenCells";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** What of a sheet says how it looks and is printed. */
const KEPT: ReadonlySet<string> = new Set([
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "mergeCells",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
]);
/** Inside those: what points elsewhere, was calculated from, or remembers what the officer did. */
const LEFT_OUT: ReadonlySet<string> = new Set(["f", "extLst", "selection", "pivotSelection", "rPh", "phoneticPr"]);
const ATTRIBUTES_LEFT_OUT: ReadonlySet<string> = new Set(["codeName", "tabSelected", "cm", "vm", "filterMode"]);

/** A sheet's values and looks. What hidden rows and columns hold is left out; `shared` gives each text that stays its place. */
export function releaseSheet(xml: string, shared: (index: number) => number): string {
  const hidden: [first: number, last: number][] = [];
  const now = { isHiddenRow: false, column: 0, isHidden: false, isShared: false };
  const openCell = (attributes: Attributes): Attributes => {
    const letters = /^[A-Z]+/.exec(attributes["r"] ?? "")?.[0];
    now.column = letters === undefined ? now.column + 1 : columnOf(letters);
    now.isHidden = now.isHiddenRow || hidden.some(([first, last]) => now.column >= first && now.column <= last);
    const { t, ...plain } = attributes;
    now.isShared = t === "s";
    return now.isHidden || t === undefined ? plain : attributes;
  };
  return keptXml(xml, {
    open: (name, all, parents) => {
      if (parents.length === 0) return { xmlns: MAIN };
      if ((parents.length === 1 && !KEPT.has(name)) || LEFT_OUT.has(name)) return null;
      const attributes = withoutTraces(all);
      if (name === "col" && isTrue(attributes["hidden"])) {
        hidden.push([Number(attributes["min"]), Number(attributes["max"])]);
      }
      if (name === "row") Object.assign(now, { isHiddenRow: isTrue(attributes["hidden"]), column: 0 });
      if (name === "c") return openCell(attributes);
      if ((name === "v" || name === "is") && now.isHidden) return null;
      return name === "t" && all["xml:space"] === "preserve" ? { "xml:space": "preserve" } : attributes;
    },
    text: (text, parents) => {
      const isValue = parents.at(-1) === "v" && now.isShared;
      return isValue ? String(shared(Number(text))) : text;
    },
  });
}

function withoutTraces(attributes: Attributes): Attributes {
  return Object.fromEntries(
    Object.entries(ownAttributes(attributes)).filter(([name]) => !ATTRIBUTES_LEFT_OUT.has(name)),
  );
}
