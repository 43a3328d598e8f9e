import { areaOf } from "../../model/areas";
import type { PageSetup } from "../../model/plan";
import { POINTS_A_MILLIMETRE, rangeAt } from "../ranges";

/** Points of an A4 sheet, short side first. */
const A4 = [595, 842] as const;

/**
 * Queues how a sheet is printed. Some builds forget “fit to one page across” (office-js #1860): after the next sync the
 * answer queues the scale that comes to the same, where that is so.
 */
export function queuePage(sheet: Excel.Worksheet, setup: PageSetup): () => void {
  const layout = sheet.pageLayout;
  layout.orientation = setup.orientation === "portrait" ? "Portrait" : "Landscape";
  layout.paperSize = "A4";
  layout.centerHorizontally = true;
  layout.topMargin = setup.margins.top * POINTS_A_MILLIMETRE;
  layout.bottomMargin = setup.margins.bottom * POINTS_A_MILLIMETRE;
  layout.leftMargin = setup.margins.left * POINTS_A_MILLIMETRE;
  layout.rightMargin = setup.margins.right * POINTS_A_MILLIMETRE;
  if (setup.titleRows !== undefined) {
    const [first, last] = setup.titleRows;
    layout.setPrintTitleRows(rangeAt(sheet, areaOf(first, 0, last, 0)));
  }
  if (setup.printArea !== undefined) layout.setPrintArea(rangeAt(sheet, setup.printArea));
  if (setup.numbered === true) {
    layout.firstPageNumber = 1;
    numberPages(layout.headersFooters);
  }
  for (const row of setup.breaks ?? []) sheet.horizontalPageBreaks.add(rangeAt(sheet, areaOf(row, 0, row, 0)));
  if (setup.scale !== undefined) {
    // Fitting to pages would throw the breaks away.
    layout.zoom = { scale: Math.min(setup.scale, fittingScale(setup)) };
    return () => undefined;
  }
  const scale = fittingScale(setup);
  // Asked for where all fits, too: widths follow the workbook's own letters, and another program's are wider.
  layout.zoom = { horizontalFitToPages: 1 };
  layout.load("zoom");
  return () => {
    if (layout.zoom.horizontalFitToPages !== 1) layout.zoom = { scale };
  };
}

/** In the middle of the top margin, upright, 13 points, not on the first page (Decree 30/2020/NĐ-CP, Phụ lục I, I.7). */
function numberPages(headers: Excel.HeaderFooterGroup): void {
  headers.state = "FirstAndDefault";
  headers.firstPage.centerHeader = "";
  headers.defaultForAllPages.centerHeader = '&"Times New Roman,Regular"&13&P';
}

/** Per cent at which the content is as wide as the paper between its margins; 100 where it fits. */
function fittingScale({ orientation, margins, contentWidth }: PageSetup): number {
  const paper = orientation === "portrait" ? A4[0] : A4[1];
  const room = paper - (margins.left + margins.right) * POINTS_A_MILLIMETRE;
  return Math.max(10, Math.min(100, Math.floor((room / contentWidth) * 100)));
}
