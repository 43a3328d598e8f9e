import type { SheetId } from "../../model/grid";
import type { HostProblem, SheetInfo } from "../../model/port";
import { ok, type Result } from "../../model/result";
import type { ExcelHost } from "../excelHost";

export function listSheets(host: ExcelHost): Promise<Result<readonly SheetInfo[], HostProblem>> {
  return host.run(async (context) => {
    const { worksheets } = context.workbook;
    const active = worksheets.getActiveWorksheet();
    worksheets.load("items/id,items/name,items/visibility");
    active.load("id");
    await context.sync();
    return ok(
      worksheets.items.map((sheet) => ({
        id: sheet.id as SheetId,
        name: sheet.name,
        visible: sheet.visibility === "Visible",
        active: sheet.id === active.id,
      })),
    );
  });
}
