import { sheetWords } from "../../locales/sheets";
import type { Style } from "../../model/plan";
import { ok } from "../../model/result";
import { areaReadFrom } from "../columns/placeColumns";
import { isAcross } from "../results/isAcross";
import type { Output, OutputRun } from "../output";
import { recordFoot } from "../record/recordLines";
import { planSheets, type SheetDraft } from "../sheet/planSheets";
import { summaryColumns, summaryLines } from "./summaryLines";

/** The look of official papers. */
const BASE: Style = { fontName: "Times New Roman", fontSize: 12, vertical: "center", wrap: true };
/** Points: number, group or class, and every count. */
const [NUMBER_WIDTH, NAME_WIDTH, COUNT_WIDTH] = [34, 172, 66];
/** Millimetres, within what Decree 30/2020/NĐ-CP asks of a page. */
const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 };
/** Upright A4 shows so many columns at these widths; more lie across. */
const COLUMNS_UPRIGHT = 8;

/** The sheet of counts, a block a table. */
export const summary: Output = {
  place: "sheets",
  plan: (run) => [ok(planSheets(run, "summary", [draftOf(run)]))],
};

function draftOf({ tables, marks, asked, language, record }: OutputRun): SheetDraft {
  const listed = tables.map((table) => ({
    ...table,
    source: areaReadFrom(table.block, marks),
    listed: isAcross(table) && asked.has("columns"),
  }));
  const columns = summaryColumns(listed, language);
  return {
    name: sheetWords(language).summarySheet,
    lines: [...summaryLines(listed, columns, language), ...recordFoot(record, columns, language)],
    widths: Array.from({ length: columns }, (_, column) => [NUMBER_WIDTH, NAME_WIDTH][column] ?? COUNT_WIDTH),
    base: BASE,
    page: { orientation: columns <= COLUMNS_UPRIGHT ? "portrait" : "landscape", margins: MARGINS },
  };
}
