import type { PageSetup } from "../openedBook";
import { element, type XmlElement } from "./xml";

/** A sheet's page set-up in the order in which Excel reads it; print area and titles are defined names and not here. */
export function writePageSetup(page: PageSetup | null): (XmlElement | null)[] {
  if (page === null) return [];
  return [
    printOptions(page),
    page.margins === null ? null : element("pageMargins", { ...page.margins }),
    pageElement(page),
    headerFooter(page),
    breaks("rowBreaks", page.rowBreaks, 16_383),
    breaks("colBreaks", page.columnBreaks, 1_048_575),
  ];
}

function said(one: XmlElement): XmlElement | null {
  return Object.keys(one.attributes).length === 0 && one.children.length === 0 ? null : one;
}

function printOptions(page: PageSetup): XmlElement | null {
  const on = (option: boolean): 1 | null => (option ? 1 : null);
  return said(
    element("printOptions", {
      horizontalCentered: on(page.centerHorizontally),
      verticalCentered: on(page.centerVertically),
      headings: on(page.printHeadings),
      gridLines: on(page.printGridlines),
    }),
  );
}

function pageElement(page: PageSetup): XmlElement | null {
  const fitted = page.fitToWidth !== null || page.fitToHeight !== null;
  return said(
    element("pageSetup", {
      paperSize: page.paperSize,
      scale: page.scale,
      firstPageNumber: page.firstPageNumber,
      fitToWidth: fitted ? page.fitToWidth : null,
      fitToHeight: fitted ? page.fitToHeight : null,
      orientation: page.orientation,
      useFirstPageNumber: page.firstPageNumber === null ? null : 1,
    }),
  );
}

function headerFooter(page: PageSetup): XmlElement | null {
  const text = (name: string, content: string | null): XmlElement | null =>
    content === null ? null : element(name, {}, [content]);
  const even = page.evenHeader !== null || page.evenFooter !== null;
  const first = page.firstHeader !== null || page.firstFooter !== null;
  return said(
    element("headerFooter", { differentOddEven: even ? 1 : null, differentFirst: first ? 1 : null }, [
      text("oddHeader", page.oddHeader),
      text("oddFooter", page.oddFooter),
      text("evenHeader", page.evenHeader),
      text("evenFooter", page.evenFooter),
      text("firstHeader", page.firstHeader),
      text("firstFooter", page.firstFooter),
    ]),
  );
}

function breaks(name: string, starts: readonly number[], max: number): XmlElement | null {
  if (starts.length === 0) return null;
  const count = starts.length;
  const each = starts.map((start) => element("brk", { id: start, max, man: 1 }));
  return element(name, { count, manualBreakCount: count }, each);
}
