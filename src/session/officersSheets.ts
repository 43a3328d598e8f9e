import type { SheetRef } from "../model/grid";
import type { HostProblem, WorkbookPort } from "../model/port";
import { ok, type Result } from "../model/result";
import { isOwnSheet } from "../outputs/markNames";

/** The visible sheets without those that earlier runs made, in the workbook's order; no cell is read. */
export async function officersSheets(port: WorkbookPort): Promise<Result<readonly SheetRef[], HostProblem>> {
  const sheets = await port.sheets();
  if (!sheets.ok) return sheets;
  const marks = await port.marks();
  if (!marks.ok) return marks;
  return ok(sheets.value.filter((sheet) => sheet.visible && !isOwnSheet(marks.value, sheet)));
}
