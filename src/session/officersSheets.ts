import type { SheetRef } from "../model/grid";
import type { HostProblem, WorkbookPort } from "../model/port";
import { ok, type Result } from "../model/result";
import { markUse } from "../outputs/markNames";

/** The visible sheets without the summaries that earlier runs wrote, in the workbook's order; no cell is read. */
export async function officersSheets(port: WorkbookPort): Promise<Result<readonly SheetRef[], HostProblem>> {
  const sheets = await port.sheets();
  if (!sheets.ok) return sheets;
  const marks = await port.marks();
  if (!marks.ok) return marks;
  const summaries = new Set(
    marks.value.flatMap(({ name, sheet }) => (markUse(name)?.kind === "summary" ? [sheet.id] : [])),
  );
  return ok(sheets.value.filter(({ id, visible }) => visible && !summaries.has(id)));
}
