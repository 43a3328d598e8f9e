import type { LostPart } from "../openedBook";
import { childOf, childrenOf, type XmlElement } from "./xml";

/** Where in the container the things live that are not kept. The first line that fits names the part. */
const BY_PATH: readonly (readonly [RegExp, LostPart])[] = [
  [/\/charts(heets)?\/(?!style\d|colors\d)[^/]+\.xml$/i, "chart"],
  [/\/media\//i, "image"],
  [/\/pivot(Tables|Cache)\//i, "pivot"],
  [/\/(threadedComments\/|comments)/i, "comment"],
  [/vbaProject\.bin$|\/(macrosheets|dialogsheets)\//i, "macro"],
  [/\/externalLinks\/[^/]+\.xml$/i, "externalLink"],
  [/\/tables\//i, "table"],
  [/\/(slicer|timeline)/i, "slicer"],
  [/\/(embeddings|activeX|ctrlProps|model|queryTables|customProperty)\/|\/connections\.xml$/i, "other"],
];

export function lostByPath(paths: readonly string[]): LostPart[] {
  return paths
    .filter((path) => !path.includes("_rels/"))
    .flatMap((path) => BY_PATH.filter(([pattern]) => pattern.test(`/${path}`)).slice(0, 1))
    .map(([, part]) => part);
}

/** A drawing part may hold nothing but its charts and images, which are named already. */
export function lostInDrawing(drawing: string): LostPart[] {
  return /<(\w+:)?(sp|cxnSp|grpSp)[\s/>]/.test(drawing) ? ["drawing"] : [];
}

const KEPT_ELEMENTS = new Set(
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells conditionalFormatting dataValidations
  printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks extLst`.split(/\s+/),
);
/** Named by the part that they point to, or of no consequence. */
const SILENT_ELEMENTS = new Set(
  "drawing legacyDrawing legacyDrawingHF tableParts phoneticPr ignoredErrors sheetCalcPr picture smartTags".split(" "),
);
const KEPT_EXTENSIONS = new Set(["x14:dataValidations", "x14:conditionalFormattings"]);

/** What stands in a sheet's own part and is not kept. */
export function lostElements(sheet: XmlElement): LostPart[] {
  const lost = childrenOf(sheet)
    .map(({ name }) => name)
    .filter((name) => !KEPT_ELEMENTS.has(name) && !SILENT_ELEMENTS.has(name))
    .map((name): LostPart => (name === "hyperlinks" ? "hyperlink" : "other"));
  const extensions = childrenOf(childOf(sheet, "extLst"), "ext").flatMap((extension) => childrenOf(extension));
  const slicers = extensions.some(({ name }) => /:slicerList$|:timelineRefs$/.test(name));
  const unknown = extensions.some(
    ({ name }) => !KEPT_EXTENSIONS.has(name) && !/:slicerList$|:timelineRefs$/.test(name),
  );
  const grouped = childrenOf(childOf(sheet, "cols"), "col").some(
    ({ attributes }) => Number(attributes["outlineLevel"]) > 0,
  );
  return [...lost, ...mark(slicers, "slicer"), ...mark(unknown, "other"), ...mark(grouped, "outline")];
}

function mark(found: boolean, part: LostPart): LostPart[] {
  return found ? [part] : [];
}
