import { areaOf } from "../../model/areas";
import type { PageSetup, SheetArea } from "../../model/plan";
import type { HostProblem } from "../../model/port";
import { ok, type Result } from "../../model/result";
import type { SheetLayout } from "../../model/sheetLayout";
import type { ExcelHost } from "../excelHost";
import { gather, job, runJobs, type Job } from "../jobs";
import { areaOfRange, loadPlace, POINTS_A_MILLIMETRE, rangeAt, rowBands, sheetById } from "../ranges";

const CELLS_A_BAND = 5_000;
const BYTES_A_ROW = 60;

/** Sizes of an area's columns and rows, and the page of its sheet; nothing is changed. */
export function readLayout(host: ExcelHost, { sheet, area }: SheetArea): Promise<Result<SheetLayout, HostProblem>> {
  return host.run(
    async (context) => {
      const worksheet = sheetById(context, sheet.id);
      const columns = gather([widthsJob(rangeAt(worksheet, areaOf(area.top, area.left, area.top, area.right)))]);
      const rows = gather(rowBands(area, CELLS_A_BAND).map((band) => heightsJob(rangeAt(worksheet, band))));
      const pages = gather([pageJob(worksheet)]);
      await runJobs(context, [...columns.jobs, ...rows.jobs, ...pages.jobs]);
      const [page] = pages.given();
      if (page === undefined) throw new Error("the page was not read");
      return ok({ widths: columns.given().flat(), heights: rows.given().flat(), page });
    },
    { sheet: sheet.name },
  );
}

function widthsJob(range: Excel.Range): Job<readonly number[]> {
  return job(
    1_000,
    () => range.getColumnProperties({ format: { columnWidth: true } }),
    ({ value }) => value.map(({ format }) => format?.columnWidth ?? 0),
  );
}

function heightsJob(range: Excel.Range): Job<readonly number[]> {
  return job(
    CELLS_A_BAND * BYTES_A_ROW,
    () => range.getRowProperties({ format: { rowHeight: true } }),
    ({ value }) => value.map(({ format }) => format?.rowHeight ?? 0),
  );
}

function pageJob(sheet: Excel.Worksheet): Job<SheetLayout["page"]> {
  return job(
    2_000,
    () => {
      const layout = sheet.pageLayout.load("orientation,topMargin,bottomMargin,leftMargin,rightMargin,zoom");
      const header = layout.headersFooters.defaultForAllPages.load("centerHeader");
      const breaks = sheet.horizontalPageBreaks.load("items/rowIndex");
      const print = layout.getPrintAreaOrNullObject().untrack();
      print.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
      const titles = layout.getPrintTitleRowsOrNullObject().untrack();
      loadPlace(titles);
      return { layout, header, breaks, print, titles };
    },
    pageOf,
  );
}

interface LoadedPage {
  readonly layout: Excel.PageLayout;
  readonly header: Excel.HeaderFooter;
  readonly breaks: Excel.PageBreakCollection;
  readonly print: Excel.RangeAreas;
  readonly titles: Excel.Range;
}

/** Of headers only the number of the page: others name the file, its folder or who made it. */
function pageOf({ layout, header, breaks, print, titles }: LoadedPage): SheetLayout["page"] {
  const [printed, ...others] = print.isNullObject ? [] : print.areas.items;
  const rows = titles.isNullObject ? null : areaOfRange(titles);
  const begins = breaks.items.map(({ rowIndex }) => rowIndex);
  const margins: PageSetup["margins"] = {
    top: layout.topMargin / POINTS_A_MILLIMETRE,
    bottom: layout.bottomMargin / POINTS_A_MILLIMETRE,
    left: layout.leftMargin / POINTS_A_MILLIMETRE,
    right: layout.rightMargin / POINTS_A_MILLIMETRE,
  };
  return {
    orientation: layout.orientation === "Landscape" ? "landscape" : "portrait",
    margins,
    ...(rows === null ? {} : { titleRows: [rows.top, rows.bottom] }),
    ...(header.centerHeader.includes("&P") ? { numbered: true } : {}),
    ...(printed === undefined || others.length > 0 ? {} : { printArea: areaOfRange(printed) }),
    ...(begins.length === 0 ? {} : { breaks: begins, scale: layout.zoom.scale ?? 100 }),
  };
}
