import { DEFAULT_PAGE_SETUP, type PageMargins, type PageSetup } from "../openedBook";
import { measureOr } from "./measure";
import { childOf, childrenOf, isTrue, textOf, type XmlElement } from "./xml";

/** Page set-up of a sheet, its print area and titles aside (those are defined names). Null when the sheet says nothing. */
export function readPageSetup(sheet: XmlElement): PageSetup | null {
  const setup: PageSetup = {
    ...DEFAULT_PAGE_SETUP,
    ...readPage(sheet),
    ...readPrintOptions(sheet),
    ...readHeaders(sheet),
    margins: readMargins(childOf(sheet, "pageMargins")),
    rowBreaks: readBreaks(childOf(sheet, "rowBreaks")),
    columnBreaks: readBreaks(childOf(sheet, "colBreaks")),
  };
  return JSON.stringify(setup) === JSON.stringify(DEFAULT_PAGE_SETUP) ? null : setup;
}

function readPage(sheet: XmlElement): Partial<PageSetup> {
  const page = childOf(sheet, "pageSetup")?.attributes ?? {};
  const fitted = isTrue(childOf(childOf(sheet, "sheetPr"), "pageSetUpPr")?.attributes["fitToPage"]);
  const { orientation } = page;
  return {
    orientation: orientation === "portrait" || orientation === "landscape" ? orientation : null,
    paperSize: measureOr("paperSize", page["paperSize"], null),
    fitToWidth: fitted ? measureOr("pages", page["fitToWidth"], 1) : null,
    fitToHeight: fitted ? measureOr("pages", page["fitToHeight"], 1) : null,
    scale: measureOr("printScale", page["scale"], null),
    firstPageNumber: isTrue(page["useFirstPageNumber"]) ? measureOr("pageNumber", page["firstPageNumber"], null) : null,
  };
}

function readPrintOptions(sheet: XmlElement): Partial<PageSetup> {
  const options = childOf(sheet, "printOptions")?.attributes ?? {};
  return {
    centerHorizontally: isTrue(options["horizontalCentered"]),
    centerVertically: isTrue(options["verticalCentered"]),
    printGridlines: isTrue(options["gridLines"]),
    printHeadings: isTrue(options["headings"]),
  };
}

function readHeaders(sheet: XmlElement): Partial<PageSetup> {
  const headers = childOf(sheet, "headerFooter");
  const text = (name: string, used = true): string | null => {
    const found = childOf(headers, name);
    return found === null || !used ? null : textOf(found);
  };
  const even = isTrue(headers?.attributes["differentOddEven"]);
  const first = isTrue(headers?.attributes["differentFirst"]);
  return {
    oddHeader: text("oddHeader"),
    oddFooter: text("oddFooter"),
    evenHeader: even ? (text("evenHeader") ?? "") : null,
    evenFooter: even ? (text("evenFooter") ?? "") : null,
    firstHeader: first ? (text("firstHeader") ?? "") : null,
    firstFooter: first ? (text("firstFooter") ?? "") : null,
  };
}

function readMargins(margins: XmlElement | null): PageMargins | null {
  if (margins === null) return null;
  const inches = (name: keyof PageMargins, otherwise: number): number =>
    measureOr("margin", margins.attributes[name], otherwise);
  return {
    top: inches("top", 0.75),
    bottom: inches("bottom", 0.75),
    left: inches("left", 0.7),
    right: inches("right", 0.7),
    header: inches("header", 0.3),
    footer: inches("footer", 0.3),
  };
}

/** A break's id is the number of the row before it, counted from 1: the row after it, counted from 0. */
function readBreaks(breaks: XmlElement | null): number[] {
  return childrenOf(breaks, "brk").map(({ attributes }) => measureOr("rows", attributes["id"], 0));
}
